/**
 * A clone of specs/ with rules for a region that has none, in a care choice that nobody has: 37 rule files and entries in
 * the registers, no line outside specs/. The rules are made up, and say so.
 */
import { appendFile, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

export const REGION = "gotland";
export const CARE_CHOICE = "ungdomsmottagning";
export const FOLDER = `${REGION}/${CARE_CHOICE}`;
export const RULES = 37;

const SOURCE = "pahittad-kalla-gotland";
const SOURCE_FILE = "999_pahittad.txt";

/** `specs` is copied to `folder`/specs and added to there. */
export async function withNewRegion(specs: string, folder: string): Promise<void> {
  const to = join(folder, "specs");
  await cp(specs, to, { recursive: true });
  await appendFile(join(to, "vardval.yaml"), CARE_CHOICE_ENTRY);
  await appendFile(join(to, "kallor.yaml"), SOURCE_ENTRY);
  await insertAfter(join(to, "uppgifter.yaml"), "facts:\n", FACT_ENTRIES);
  await fleet(join(to, "pahittade-enheter.yaml"));
  const first = await firstFreeRow(join(to, "inventering.tsv"));
  await appendFile(join(to, "inventering.tsv"), numbers.map((n) => inventoryRow(n, first + n)).join(""));
  await mkdir(join(to, FOLDER), { recursive: true });
  await writeFile(join(to, FOLDER, "utgavor.yaml"), EDITIONS);
  for (const n of numbers) await writeFile(join(to, FOLDER, `${idOf(n)}.yaml`), ruleText(n, first + n));
}

const numbers = Array.from({ length: RULES }, (_, index) => index);

export function idOf(n: number): string {
  return `pahittad-${String(n + 1).padStart(2, "0")}`;
}

const CARE_CHOICE_ENTRY = `  - id: ${CARE_CHOICE}
    name: ungdomsmottagning
    unit: { one: ungdomsmottagning, definite: ungdomsmottagningen, many: ungdomsmottagningar }
    abbreviation: UM
    aliases: [tonåring]
`;

const SOURCE_ENTRY = `
  - id: ${SOURCE}
    title: Påhittad källa för ett test
    publisher: Ingen
    date: "2024-11-01"
    tellsThrough: "2026-12-31"
    level: ffu-text
    file: ${SOURCE_FILE}
`;

const FACT_ENTRIES = `  - { id: um-besokare, title: Besökare, question: Hur många har besökt er i år?, type: heltal, unit: personer, min: 0 }
  - { id: um-aterbesok, title: Återbesök, question: Hur många av dem har kommit tillbaka?, type: heltal, unit: personer, min: 0, partOf: um-besokare }
`;

const FLEET = `  - { region: ${REGION}, careChoice: ${CARE_CHOICE}, pattern: ${CARE_CHOICE}, units: 9, own: 4, asOf: "2026-02-02" }
`;

const PATTERN = `  - id: ${CARE_CHOICE}
    parts:
      - { kind: drawn, id: stanger, draw: { kind: one-of, values: ["14:00", "15:00", "16:00", "17:00"] } }
      - { kind: opening-hours, days: [vardagar], opens: "08:00", closes: { drawn: stanger } }
      - { kind: drawn, id: besokare, draw: { kind: between, from: 50, to: 900 } }
      - { kind: fact, fact: um-besokare, draw: { kind: same, as: besokare } }
      - { kind: fact, fact: um-aterbesok, draw: { kind: share, of: besokare, per: 100, from: 20, to: 90 } }
`;

const EDITIONS = `# Påhittade regler för ett test.
title: Påhittat vårdval på Gotland
region: ${REGION}
careChoice: ${CARE_CHOICE}
chapters:
  - { id: oppet, title: Öppet }
  - { id: besok, title: Besök }
editions:
${["2025", "2026"]
  .map(
    (year) => `  - year: "${year}"
    title: Påhittat vårdval på Gotland ${year}
    from: "${year}-01-01"
    through: "${year}-12-31"
    state: rekonstruerad
    sources: [{ source: ${SOURCE}, at: Påhittat }]
`,
  )
  .join("")}`;

/** The source's own words: what both versions of the rule ask for. */
function inventoryRow(n: number, row: number): string {
  const { limit, text } = madeUp(n);
  const said = `${text(limit)} Från 2026-01-01: ${text(limit + 1)} Tiden räknas kl. 08:00–17:00.`;
  const cells = [row, SOURCE_FILE, "Påhittat", "Gotland", "UM", "requirement", "in_force", "2025-01-01", "", said];
  return `${[...cells, "", "", "", "", String(row), "ska", CARE_CHOICE].join("\t")}\n`;
}

/** Hours, visits and shares in turn; what is asked for grows with the number, and once more in 2026. */
function ruleText(n: number, row: number): string {
  const made = madeUp(n);
  const version = (from: string, limit: number): string => `  - from: "${from}"
    status: beslutad
    text: ${made.text(limit)}
    check: ${made.check(limit)}
    sources: [{ source: ${SOURCE}, at: Påhittat, inventory: [${row}] }]
`;
  return `# Påhittad regel för ett test.
kind: requirement
title: Påhittat krav ${n + 1}
chapter: ${made.chapter}
obligation: ska
versions:
${version("2025-01-01", made.limit)}${version("2026-01-01", made.limit + 1)}`;
}

interface MadeUp {
  readonly chapter: string;
  readonly limit: number;
  readonly text: (limit: number) => string;
  readonly check: (limit: number) => string;
}

const CHECKS: readonly ((n: number) => MadeUp)[] = [
  (n) => ({
    chapter: "oppet",
    limit: 1 + n,
    text: (limit) => `Ungdomsmottagningen ska ha öppet minst ${limit} timmar per vecka, vardagar 8–17.`,
    check: (limit) =>
      `{ kind: opening-hours, days: vardagar, between: ["08:00", "17:00"], atLeastHoursPerWeek: ${limit} }`,
  }),
  (n) => ({
    chapter: "besok",
    limit: 10 * n,
    text: (limit) => `Ungdomsmottagningen ska ha minst ${limit} besökare om året.`,
    check: (limit) => `{ kind: number, fact: um-besokare, atLeast: ${limit} }`,
  }),
  (n) => ({
    chapter: "besok",
    limit: 2 * n,
    text: (limit) => `Minst ${limit} procent av besökarna ska komma tillbaka.`,
    check: (limit) => `{ kind: share, part: um-aterbesok, of: um-besokare, atLeast: ${limit} }`,
  }),
];

function madeUp(n: number): MadeUp {
  const made = CHECKS[n % CHECKS.length]?.(n);
  if (made === undefined) throw new Error("the checks are a list");
  return made;
}

async function fleet(file: string): Promise<void> {
  const text = await readFile(file, "utf8");
  await writeFile(file, `${text.replace("\nunitPatterns:\n", `\n${FLEET}unitPatterns:\n`)}${PATTERN}`);
}

async function insertAfter(file: string, line: string, lines: string): Promise<void> {
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(line, `${line}${lines}`));
}

async function firstFreeRow(file: string): Promise<number> {
  const rows = (await readFile(file, "utf8")).split("\n").map((line) => Number.parseInt(line, 10));
  return Math.max(...rows.filter((it) => !Number.isNaN(it))) + 1;
}
