/** The words of the pages that compare: a year's changes, two editions beside each other, the history of a rule. */
import type { ChangeClass } from "../../src/compare/change.ts";
import { classCount, classLabel } from "../../src/compare/words/comparison.ts";
import type { IsoDate } from "../../src/rulebook/model.ts";
import { decisionUnknown } from "../../src/rulebook/words/names.ts";
import { list, plural, swedishDate, upperFirst } from "../../src/words/format.ts";

export const marks = {
  added: "Infogat:",
  addedEnd: "Slut på infogat.",
  removed: "Borttaget:",
  removedEnd: "Slut på borttaget.",
  item: "– ",
  key: "Så visas ändringar i en text:",
  keyAdded: "det som har kommit till",
  keyRemoved: "det som har tagits bort",
} as const;

/** `Skärpt`. */
export function className(name: ChangeClass): string {
  return upperFirst(classLabel(name));
}

/** `Skärpt 1 september 2025`. */
export function classOn(name: ChangeClass, day: IsoDate): string {
  return `${className(name)} ${swedishDate(day)}`;
}

/** What the class means to somebody who meets the word for the first time. */
export function classMeaning(name: ChangeClass): string {
  switch (name) {
    case "tightened":
      return "En enhet som klarade regeln förut kan sluta göra det.";
    case "mixed":
      return "Kravet är svårare i något och lättare i något annat.";
    case "new":
      return "Regeln fanns inte förut.";
    case "relaxed":
      return "En enhet som inte klarade regeln förut kan börja göra det.";
    case "withdrawn":
      return "Regeln gäller inte längre.";
    case "temporary-exception":
      return "Kravet är ett annat under en tid, och sedan detsamma igen.";
    case "undecided":
      return "Det går inte att räkna ut om kravet blev svårare eller lättare. En människa behöver ta ställning.";
    case "changed":
      return "Regeln säger något annat än förut. Den kan inte brytas, så den är varken skärpt eller lättad.";
    case "correction":
      return "Ett fel i en beslutad lydelse är rättat.";
    case "reworded":
      return "Texten är en annan, men kravet är detsamma.";
  }
}

export function classHeading(name: ChangeClass, count: number): string {
  return `${className(name)} (${count})`;
}

export function countsSentence(counts: readonly (readonly [ChangeClass, number])[]): string {
  const parts = counts.map(([name, count]) => classCount(count, name));
  return parts.length === 0 ? year.nothing : `${list(parts, "och")}.`;
}

export const change = {
  decisionUnknown,
  before: "Före",
  after: "Efter",
  text: "Texten med ändringarna markerade",
  newText: "Den nya texten",
  goneText: "Texten som gällde",
  absent: "Regeln gällde inte.",
  absentNow: "Regeln gäller inte längre.",
  state: (day: IsoDate): string => `Läget ${swedishDate(day)}`,
  permalink: (title: string, day: IsoDate): string => `Länk till ändringen av ${title} ${swedishDate(day)}`,
  wordingOn: (day: IsoDate): string => `, lydelsen ${swedishDate(day)}`,
  permalinkTo: (title: string): string => `Länk till ändringen av ${title}`,
  notYet: "Gäller inte ännu",
  reason: (code: string, title: string): string => `Varför det behöver bedömas, ${code}: ${title}`,
  /** After a word that is only told apart by what it is about. */
  of: (title: string): string => `: ${title}`,
} as const;

export const year = {
  title: (label: string): string => `Ändringar ${label}`,
  description: (edition: string): string => `Vad som är skärpt, lättat, nytt och utgår i ${edition}.`,
  span: (older: IsoDate, newer: IsoDate): string => `Från ${swedishDate(older)} till ${swedishDate(newer)}`,
  since: (edition: string): string => `jämfört med ${edition}`,
  comparedWith: (edition: string): string => `Jämfört med ${edition}:`,
  sinceEdition: (edition: string, counts: string): string => `Sedan ${edition}: ${counts}`,
  first: "Det här är den första utgåvan som vi känner till. En regel som står som ny kan ha gällt tidigare.",
  unread: (previous: string): string =>
    `Underlaget till ${previous} är inte känt i sin helhet. En regel som står som ny från årets första dag kan ha gällt tidigare.`,
  lead: (counts: string): string => `Ändrat dag för dag: ${counts}`,
  nothing: "Ingen ändring är känd.",
  /** Of a year without a single rule in it or before it. */
  unknown: "Vi känner inte till någon regel i utgåvan, och därför inte heller vad som ändrades.",
  known: (count: number): string =>
    `${plural(count, "regel är känd", "regler är kända")} från en dag utan att källan anger när ${count === 1 ? "den" : "de"} började gälla.`,
  contents: "På sidan",
  index: "I korthet",
  reasons:
    "Före, efter, källa och beslut står vid varje ändring. Skäl anges inte för sig: säger en källa varför, står det i regelns text.",
  byDay: "Dag för dag",
  byDayIntro: "Allt som ändras på vägen, också det som bara gäller en tid.",
  net: "Från årets början till årets slut",
  netIntro: (older: IsoDate, newer: IsoDate): string =>
    `Det som skiljer läget ${swedishDate(newer)} från läget ${swedishDate(older)}.`,
  netNothing: "Ingen skillnad är känd mellan de två dagarna.",
  knownApart: (count: number): string =>
    `Därtill ${plural(count, "regel som är känd", "regler som är kända")} utan startdag.`,
  backAgain: (titles: readonly string[]): string =>
    `Ändras på vägen, men är i slutet som i början: ${list(titles, "och")}.`,
  knownHeading: (count: number): string => `Kända regler utan startdag (${count})`,
  knownIntro:
    "Källorna säger att reglerna gäller, men inte sedan när. De räknas från den dag de är kända, och är alltså inte säkert nya.",
  knownUntil: (count: number): string =>
    `${plural(count, "regel räknas som upphävd", "regler räknas som upphävda")} efter en dag som är ett antagande.`,
  knownUntilHeading: (count: number): string => `Regler vars sista dag är ett antagande (${count})`,
  knownUntilIntro:
    "Källorna säger inte säkert när reglerna upphörde. Vad som är antaget står vid varje regel, och de är inte räknade bland dem som utgår.",
  knownUntilDay: (day: IsoDate): string => `känd till och med ${swedishDate(day)}`,
  knownUntilInDay: (count: number): string =>
    `${plural(count, "regel är känd", "regler är kända")} till och med dagen före, slutdagen är ett antagande`,
  endApart: (count: number): string => `Därtill ${plural(count, "regel", "regler")} vars sista dag är ett antagande.`,
  knownFrom: (day: IsoDate): string => `Kända från och med ${swedishDate(day)}, källan anger ingen startdag`,
  changeOn: (day: IsoDate): string => `, ändringen ${swedishDate(day)}`,
  knownInDay: (count: number): string => `${plural(count, "regel blir känd", "regler blir kända")} utan startdag`,
  proposals: (label: string): string => `Föreslaget för ${label}, inte beslutat`,
  proposalsIntro:
    "Inget av det här gäller. Ingen källa säger att det är beslutat, och det är inte räknat bland ändringarna.",
  allProposals: "Alla förslag",
  now: "I dag",
  then: "Sedan",
  effect: "Följd",
  units: "Enheter",
  nothingNow: "Ingen känd regel som gäller säger något om det här.",
  wouldBe: (direction: string): string => `Skulle innebära: ${direction}.`,
  compare: (older: string, newer: string): string => `Jämför ${older} och ${newer} text för text`,
  compareOthers: "Jämför andra år",
  navigation: "Ändringar före och efter",
  previous: "Året före",
  next: "Året efter",
  link: (label: string): string => `Vad som ändras ${label}`,
  perModule: "Vad som ändras i varje vårdval",
  ofModule: (place: string, label: string): string => `${place}, ändringar ${label}`,
  section: (label: string): string => `Vad ändras ${label}?`,
} as const;

export const compare = {
  listTitle: "Jämför två utgåvor",
  listLead: (place: string): string =>
    `Välj två år för ${place}. Jämförelsen visar vad som skiljer årets sista dag i den ena utgåvan från årets sista dag i den andra.`,
  listDescription: (place: string): string => `Jämför två års utgåvor av ${place}.`,
  one: "Vi känner bara till en utgåva, så det finns inget att jämföra.",
  table: "Utgåvor att jämföra",
  columns: {
    inline: "I löpande text",
    columns: "Sida vid sida",
    differs: "Ändrade regler",
    known: "Kända utan startdag",
  },
  years: "År för år",
  pair: (older: string, newer: string): string => `${older} och ${newer}`,
  columnsLink: (older: string, newer: string): string => `${older}–${newer} sida vid sida`,
  title: (older: string, newer: string): string => `Jämför ${older} och ${newer}`,
  columnsTitle: (older: string, newer: string): string => `Jämför ${older} och ${newer} sida vid sida`,
  description: (older: string, newer: string): string => `Vad som skiljer ${newer} från ${older}.`,
  span: (older: IsoDate, newer: IsoDate): string =>
    `Läget ${swedishDate(older)} jämfört med läget ${swedishDate(newer)}`,
  looks: "Sätt att visa jämförelsen",
  inline: "I löpande text",
  side: "Sida vid sida",
  same: (count: number): string => `${plural(count, "regel är likadan", "regler är likadana")} i båda.`,
  onTheWay: "Ändrat på vägen",
  onTheWayText: "De här reglerna ändrades däremellan, men är lika de två dagarna:",
  others: "Alla jämförelser",
} as const;

export const history = {
  heading: "Så har regeln ändrats",
  knownFrom: (day: IsoDate): string => `Känd från och med ${swedishDate(day)}, källan anger ingen startdag`,
  knownUntil: (day: IsoDate): string => `Känd till och med ${swedishDate(day)}, slutdagen är ett antagande`,
  marked: (day: IsoDate): string => `Visa texten med ändringarna från ${swedishDate(day)} markerade`,
  more: (label: string, day: IsoDate): string => `Ändringen ${swedishDate(day)} bland alla i utgåvan ${label}`,
} as const;
