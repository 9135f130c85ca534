/** The sorts of text that people hand in, with real ones to begin from, and how each is read. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseCommandLine } from "../../src/cli/arguments.ts";
import { readFleetTable } from "../../src/read/fleet/table/units.ts";
import { isBlank, unitOnLine } from "../../src/cli/fleet/units.ts";
import { exampleFleet } from "../../src/fleet/example-fleet.ts";
import { readChangeset } from "../../src/read/changeset.ts";
import type { Finding } from "../../src/read/finding.ts";
import { readInventory, readStretches } from "../../src/read/inventory.ts";
import { PACKAGE_SCHEMAS } from "../../src/read/package-schemas.ts";
import { INVENTORY, registerOf, STRETCHES } from "../../src/read/paths.ts";
import { readProfile } from "../../src/read/profile.ts";
import { schemaFindings } from "../../src/read/schema.ts";
import type { FileKind } from "../../src/read/schemas.ts";
import type { SourceText } from "../../src/read/source.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";
import { hasErrors } from "../../src/read/codes.ts";
import { isBrokenChangeset, isBrokenList, isBrokenYaml, type Answer } from "./oracles.ts";

export interface Target {
  readonly name: string;
  readonly texts: readonly string[];
  readonly read: (text: string) => Answer;
  /** Whether another reader of the same format calls a text broken. */
  readonly isBroken: (text: string) => boolean;
}

export async function targetsIn(
  root: string,
  rulebook: Rulebook,
  specs: readonly SourceText[],
): Promise<readonly Target[]> {
  return [
    {
      name: "profile",
      texts: await profiles(join(root, "examples")),
      read: (text) => ({ ...readProfile({ file: "p.yaml", text }, rulebook), said: [] }),
      isBroken: isBrokenYaml,
    },
    ...kindsIn(specs).map(([kind, texts]): Target => ({
      name: kind,
      texts,
      read: (text) => readAuthored(kind, text),
      isBroken: isBrokenYaml,
    })),
    table("inventory", startOf(specs, INVENTORY), (text) => readInventory({ file: INVENTORY, text })),
    table("stretches", startOf(specs, STRETCHES), (text) => readStretches({ file: STRETCHES, text })),
    { name: "fleet", texts: [fleetTable(rulebook)], read: (text) => readFleet(text, rulebook), isBroken: never },
    { name: "list", texts: [fleetList(rulebook)], read: (text) => readList(text, rulebook), isBroken: isBrokenList },
    {
      name: "changeset",
      texts: await changesets(join(root, ".changeset")),
      read: readOneChangeset,
      isBroken: isBrokenChangeset,
    },
    { name: "command line", texts: COMMAND_LINES, read: readCommandLine, isBroken: never },
  ];
}

async function profiles(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(yaml|json)$/.test(name)).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
}

async function changesets(folder: string): Promise<readonly string[]> {
  const written = '---\n"ffu-regler": minor\n"annat": none\n---\n\nKravet är lättat från och med den 1 september.\n';
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md") && name !== "README.md").sort();
  return [written, ...(await Promise.all(names.map((name) => readFile(join(folder, name), "utf8"))))];
}

/** The authored files by what they are. */
function kindsIn(specs: readonly SourceText[]): readonly (readonly [FileKind, readonly string[]])[] {
  const kinds = new Map<FileKind, string[]>();
  for (const { file, text } of specs) {
    const kind = kindOf(file);
    if (kind !== null) kinds.set(kind, [...(kinds.get(kind) ?? []), text]);
  }
  return [...kinds];
}

function kindOf(file: string): FileKind | null {
  const register = registerOf(file);
  if (register !== null || !file.endsWith(".yaml")) return register;
  return file.endsWith("/utgavor.yaml") ? "editions" : "rule";
}

/** No other reader knows of these formats. */
const never = (): boolean => false;

function table(
  name: string,
  text: string,
  read: (text: string) => { readonly ok: true } | { readonly ok: false; readonly findings: readonly Finding[] },
): Target {
  const answered = (damaged: string): Answer => {
    const answer = read(damaged);
    return { ok: answer.ok, findings: answer.ok ? [] : answer.findings, said: [] };
  };
  return { name, texts: [text], read: answered, isBroken: never };
}

/** The first rows of a table: enough of them to stand beside each other, and few enough to be read often. */
function startOf(specs: readonly SourceText[], path: string): string {
  const whole = specs.find(({ file }) => file === path)?.text ?? "";
  return `${whole.split("\n").slice(0, 30).join("\n")}\n`;
}

/** Three units with a fact of each type, as a spreadsheet in Swedish writes them. */
function fleetTable({ modules, registers }: Rulebook): string {
  const [home] = modules.flatMap(({ home }) =>
    registers.careChoices.some(({ id }) => id === home.module) ? [home] : [],
  );
  const numbers = registers.facts.filter(({ type }) => type === "heltal").slice(0, 3);
  const answers = registers.facts.filter(({ type }) => type === "ja-nej").slice(0, 2);
  const place = `${home?.region};${home?.module}`;
  return [
    ["namn;region;vardval;kommun;oppettider", ...numbers.map(({ id }) => id), ...answers.map(({ title }) => title)],
    [`Granen;${place};;vardagar 8-17`, ...numbers.map(() => "1 200"), ...answers.map(() => "ja")],
    [`Eken;${place};;mån–fre 8.00–17.00`, ...numbers.map(() => "12"), ...answers.map(() => "nej")],
    [`Linden;${place};;`, ...numbers.map(() => ""), ...answers.map(() => "")],
  ]
    .map((cells) => `${cells.join(";")}\r\n`)
    .join("");
}

function readFleet(text: string, rulebook: Rulebook): Answer {
  const units = readFleetTable("alla.csv", text, rulebook);
  const said = units.flatMap((unit) => (unit.ok ? [] : [unit.message]));
  const findings = units.flatMap((unit) =>
    unit.ok ? readProfile({ file: unit.name, text: unit.text }, rulebook).findings.map(unit.placed) : [],
  );
  return { ok: said.length === 0 && !hasErrors(findings), findings, said };
}

/** A few made-up units, one a line. */
function fleetList(rulebook: Rulebook): string {
  return exampleFleet(rulebook, 1)
    .slice(0, 3)
    .map(({ profile }) => `${JSON.stringify(profile)}\n`)
    .join("");
}

function readList(text: string, rulebook: Rulebook): Answer {
  const lines = text.split("\n").map((line, n) => ({ number: n + 1, bytes: Buffer.from(line) }));
  const items = lines
    .filter(({ bytes }) => !isBlank(bytes))
    .map((line) => unitOnLine("alla.ndjson", line, rulebook))
    .filter((item) => item.is === "unread");
  return {
    ok: items.length === 0,
    findings: items.flatMap(({ findings }) => findings),
    said: items.flatMap(({ findings, message }) => (findings.length === 0 ? [message] : [])),
  };
}

function readOneChangeset(text: string): Answer {
  const read = readChangeset({ file: "a.md", text });
  return { ok: read.ok, findings: read.ok ? [] : read.findings, said: [] };
}

/** One word a line. */
const COMMAND_LINES: readonly string[] = [
  "check\nexempel/granen.yaml\n--date\n2026-05-04\n--out\njson=rapport.json",
  "diff\n2025-08-31\n2026-09-01\n--fail-on\nskarpt,nytt\n--class=lattat",
  "validate\n--out\ngithub\n--specs\nregler",
  "impact\n--before\ngit:main\n--fleet\nalla.csv",
  "explain\nK203",
];

function readCommandLine(text: string): Answer {
  const parsed = parseCommandLine(text.split("\n"));
  return parsed.is === "wrong"
    ? { ok: false, findings: [], said: [parsed.sentence] }
    : { ok: true, findings: [], said: [] };
}

function readAuthored(kind: FileKind, text: string): Answer {
  const parsed = parseYaml({ file: "r.yaml", text });
  if (!parsed.ok) return { ...parsed, said: [] };
  const findings = schemaFindings(PACKAGE_SCHEMAS, kind, { file: "r.yaml", ...parsed });
  return { ok: !hasErrors(findings), findings: [...parsed.findings, ...findings], said: [] };
}
