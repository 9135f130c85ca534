/**
 * What `ffu new` writes: an entry or a file with its fields empty and a comment beside each. An empty field is a finding of
 * `ffu validate`, so that nothing that was left out can be taken for something that is known.
 */

/** What can be made new. */
export const SORTS = ["region", "vardval", "edition", "rule", "source", "decision", "question", "fact"] as const;
export type Sort = (typeof SORTS)[number];

/** The sorts that are an entry in a register, with the register's list. */
export const IN_REGISTER = {
  region: { file: "specs/regioner.yaml", list: "regions" },
  vardval: { file: "specs/vardval.yaml", list: "careChoices" },
  source: { file: "specs/kallor.yaml", list: "sources" },
  decision: { file: "specs/beslut.yaml", list: "decisions" },
  question: { file: "specs/fragor.yaml", list: "questions" },
  fact: { file: "specs/uppgifter.yaml", list: "facts" },
} as const satisfies Partial<Record<Sort, { readonly file: string; readonly list: string }>>;

export type RegisterSort = keyof typeof IN_REGISTER;

const REFERENCE = `    sources:
      - source: # källans id, ur kallor.yaml
        at: # var i källan: sida, avsnitt eller paragraf
`;

const ENTRIES: Readonly<Record<RegisterSort, string>> = {
  region: `    name: # hela namnet, som börjar med Region
    place: # platsens namn, utan ordet Region
    inPlace: # platsen med preposition: i eller på
    code: # länskoden, två siffror inom citattecken
    municipalities:
      - code: # kommunkoden, fyra siffror inom citattecken
        name: # kommunens namn
`,
  vardval: `    name: # vårdvalets namn i löpande text, med liten bokstav
    unit:
      one: # vad en enhet kallas
      definite: # en enhet i bestämd form
      many: # flera enheter
    abbreviation: # förkortningen
`,
  source: `    title: # rubriken som den står på källan
    publisher: # vem som har gett ut den
    # Dagen skrivs som date: "ÅÅÅÅ-MM-DD". Är den okänd utelämnas fältet, och note säger varför.
    level: # ffu-text, beslut, lag, officiellt-svar, officiell-webb, rapport, bild, nyhet eller slutsats
`,
  decision: `    title: # vad som beslutades
    body: # vem som beslutade, till exempel en nämnd
    date: # dagen, "ÅÅÅÅ-MM-DD"
${REFERENCE}`,
  question: `    title: # frågan, i en mening med frågetecken
    kind: # otydlig, motsagelse, saknas eller obesvarad
    doubt: # vad som är oklart, med egna ord
${REFERENCE}`,
  fact: `    title: # vad uppgiften heter
    question: # frågan till enheten, med frågetecken
    type: # heltal, decimaltal, ja-nej, val, mangd eller datum
    # Ett tal behöver också unit, till exempel unit: personer. Ett val och en mängd behöver values.
`,
};

/** An entry as it is written into its register's list. */
export function registerEntry(sort: RegisterSort, id: string): string {
  return `  - id: ${id}\n${ENTRIES[sort]}`;
}

/** A year's edition, which nobody has decided yet. */
export function editionEntry(year: string, title: string): string {
  return `  - year: "${year}"
    title: ${title} ${year}
    from: "${year}-01-01"
    through: "${year}-12-31"
    state: kommande # beslutad när beslutet finns, eller rekonstruerad när bara andra källor än underlaget är lästa
${REFERENCE}`;
}

/** The file of a care choice's editions in a region, up to the first edition. */
export function editionsFile(region: string, careChoice: string): string {
  const isCareChoice = careChoice !== "gemensamt";
  return `# yaml-language-server: $schema=../../../schemas/editions.schema.json
title: # vad vårdvalet heter i regionen
region: ${region}
${isCareChoice ? `careChoice: ${careChoice}\n` : ""}chapters:
  - id: # kapitlets id, med små bokstäver
    title: # kapitlets rubrik
editions:
`;
}

/** A requirement in a file of its own. */
export function ruleFile(): string {
  return `# yaml-language-server: $schema=../../../schemas/rule.schema.json
kind: requirement # sorten: ett krav. De andra står i LÄSMIG.md
title: # en kort rubrik
chapter: # kapitlets id, ur utgavor.yaml i samma mapp
# topic: ämnets id, ur amnen.yaml, om något passar
obligation: # ska, bor, mal eller riktvarde
versions:
  - from: # första dagen, "ÅÅÅÅ-MM-DD"
    status: beslutad # aviserad och foreslagen skrivs utan from
    text: # regeln med egna ord, en mening per rad
    check: # samma regel som går att räkna på, till exempel { kind: number, fact: listade, atLeast: 100 }
${REFERENCE}`;
}

/** The file of a register with an entry last in one of its lists; null when the list is written in a way that leaves no room. */
export function withEntry(file: string, list: string, entry: string): string | null {
  const lines = file.trimEnd().split(/\r?\n/);
  const start = lines.indexOf(`${list}:`);
  if (start === -1) return null;
  const next = lines.findIndex((line, index) => index > start && /^[^\s#-]/.test(line));
  let end = next === -1 ? lines.length : next;
  // The blank lines and comments before the next key belong to it.
  while (end > start + 1 && /^\s*(?:#.*)?$/.test(lines[end - 1] ?? "")) end -= 1;
  const ending = file.includes("\r\n") ? "\r\n" : "\n";
  return [...lines.toSpliced(end, 0, ...entry.trimEnd().split("\n")), ""].join(ending);
}
