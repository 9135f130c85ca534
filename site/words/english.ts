/** The words of the one page in English, and of the link that leads to it. */

export const english = {
  link: "In English",
  title: "About this site",
  description: "What this site is, whose rules it holds, how certain they are and what they can be used for.",
  running: "About this site",
  skipToContent: "Skip to the content",
  lead: {
    before: "Swedish regions buy primary care under a yearly contract, the ",
    term: "förfrågningsunderlag",
    after:
      " (FFU). It says what a clinic has to do: opening hours, staffing, competence, targets, compensation and sanctions. This site holds those rules one at a time, with date, source and wording. Everything but this page is in Swedish.",
  },
  linkTo: (heading: string): string => `Link to the section ${heading}`,
  rules: {
    heading: "Whose rules",
    text: "Most of the rules are the regions’, and some are national. These are the rulebooks on the site, by their Swedish names:",
    unofficial:
      "This is not the regions’ own publication and not a legal ruling. The documents that each region has decided are what counts.",
  },
  certain: {
    heading: "How certain they are",
    text: "The sources are mostly presentations, reports and answers to questions, not the decided texts. The rules are reconstructed from them in our own words.",
    items: [
      "Every wording names its source and how near that source is to the decided text.",
      "What no source states is marked as an assumption. A text that can be read in two ways is shown in both.",
      "Only what is decided can apply. Proposals are kept apart.",
      "A fact that is missing never counts as a failed requirement. The answer is then that it cannot be decided.",
    ],
  },
  uses: {
    heading: "What you can do here",
    read: "Read the rules",
    compare: "See what has changed and what will",
    compareText: "A rulebook of several years also compares them with each other.",
    check: "Check a unit against the requirements",
    checkText: "Nothing is uploaded.",
    draft: "Try what a changed requirement would mean",
    draftText: "It is tried on made-up units.",
  },
  developers: {
    heading: "For developers",
    package: "The npm package, with typed rules and the check of a unit as a function:",
    data: "The same rules as files: JSON, CSV, YAML, calendars and feeds",
    schemas: "JSON Schema for the files",
    licence: "The licence is EUPL-1.2.",
  },
  contact: {
    heading: "Contact",
    text: "Tell us what is wrong in a rule or on the site. What a rule means for a unit is for the region to answer.",
    write: (address: string): string => `Write to ${address}`,
    report: "Report it in the project’s repository",
    none: "This copy of the site was built without an address to write to. Ask whoever published it.",
  },
} as const;
