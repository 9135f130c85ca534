/**
 * `npm run bench:peers`: ten real requirements through what people use for such things, whole units and units with things
 * missing. Writes docs/performance.md. Fails when the rules and the function written by hand disagree; where a peer
 * answers wrongly is what it is here to say.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { checkUnit } from "../src/check/report.ts";
import { judgedStates, states } from "../src/check/states.ts";
import type { OutcomeState } from "../src/check/outcome.ts";
import { builtRulebook } from "../src/read/built.ts";
import { quickProfile } from "../src/read/quick-profile.ts";
import { wrap } from "../src/render/layout.ts";
import type { Profile } from "../src/rulebook/model.ts";
import { DATE, minutesOpen, TEN } from "./by-hand.ts";
import { casesOf } from "./cases.ts";
import { comparison, measuredCommands } from "./commands.ts";
import { perUnit, type Measured } from "./measure.ts";

type Answers = readonly (boolean | null)[];
type Flat = Readonly<Record<string, number | string>>;

/** The peers are JavaScript: their types are theirs, and none of them is installed where the project is. */
interface Peers {
  readonly ENGINES: readonly {
    readonly name: string;
    readonly answers: string;
    readonly ready: () => (unit: Flat) => Answers | Promise<Answers>;
  }[];
  readonly flattened: (profile: Profile, minutes: number | null) => Flat;
}

const ROOT = join(import.meta.dirname, "..");
const { ENGINES, flattened } = (await import(join(import.meta.dirname, "peers/engines.js"))) as Peers;
const rulebook = builtRulebook(ROOT);
if (rulebook === null) throw new Error("Kör npm run generate först: det som mäts är det som är genererat.");
const book = rulebook;
const { complete, missing } = casesOf(book);
const all = [...complete, ...missing];
const rules = TEN.map(({ rule }) => rule);

interface Row {
  readonly name: string;
  readonly answers: string;
  readonly wrongComplete: number;
  readonly wrongMissing: number;
  readonly took: Measured;
}

/** Rules that no source binds the unit by, and those that are answered by a person. */
const ASSUMED = new Set(["nationellt/primarvard/vardgaranti-bedomning", "nationellt/primarvard/vardgaranti-kontakt"]);
const ATTESTED = new Set(["skane/gemensamt/fraga-om-vald", "skane/gemensamt/patientsakerhetsarbete"]);
/** An assumption: a round number, larger than the vårdcentraler of the country. */
const NATION = { units: 3_000, months: 12, proposals: 20 };

/** Of what stands in a list. */
const PAGE_WIDTH = 122;
/** When the profiles were taken that {@link SPENT} is read off, and what a million units came to then. */
const PROFILED = "27 and 28 November 2026";
const MILLION = "1,000,000 units 101 seconds of one core and 110 MB on that day, and 20,370 units take 113 MB";

const SPENT: readonly (readonly [what: string, goal: string, shares: string])[] = [
  [
    "`states()` of ten requirements",
    "2 times by hand",
    "the opening hours of a week 28 (making the week 15), shares 28 (a third where something is missing), attestations 6, ratios 4, numbers 3, finding the rules and putting the answer together 10; 14 of all is looking an entry of the profile up",
  ],
  [
    "`ffu check --fleet`",
    "1.5 times reading and parsing",
    "reading 49 (`JSON.parse` 12, one look through the text 10, the schema 10, registers and times 10, the rest bytes and names), judging 17, writing 13",
  ],
  [
    "`ffu validate`",
    "1.6 times `yaml`",
    "the reader of YAML 43 (parsing 29, what is wrong in the writing 11), what is looked for 32 (figures held against their sources 9), schemas 5",
  ],
  [
    "`ffu pr-report`",
    "1.5 s",
    "reading both revisions 62 (YAML 31, what is looked for 23), comparing them 19 (the newest editions 9, rule by rule 5, units 4)",
  ],
  [
    "`ffu diff` of two years",
    "100 ms more than `ffu explain`",
    "comparing 40 (units that prove a direction 23), telling 12, reading what was built 10, comparing how both were made 6",
  ],
  [
    "`ffu impact`",
    "300 ms more than `ffu explain`",
    "reading the units 31, judging them on both sides 9, comparing the rules 4, reading what was built 5",
  ],
  [
    "Files of 21 regions",
    "linear, 512 MB",
    "linear: reading YAML 29, what is looked for 38 (examples 9, figures held against their sources 8, references 4), collecting garbage 18, schemas 4, locks 3",
  ],
];

const expected = new Map(all.map((profile) => [profile, TEN.map(({ judge }) => judge(profile))]));

const byHand: Row = {
  name: "function written by hand",
  answers: "all five states",
  wrongComplete: 0,
  wrongMissing: 0,
  took: await each(all, (profile) => {
    for (const { judge } of TEN) judge(profile);
  }),
};
const ours = await rowOf("ffu, `states()`", "all five states", (profile) => {
  const told = states(book, profile, { date: DATE, rules });
  return rules.map((rule) => told[rule]);
});
if (ours.wrongComplete + ours.wrongMissing > 0) {
  console.error("Reglerna och de handskrivna funktionerna ger olika svar. Kör npm run bench: den visar vilka.");
  process.exit(1);
}
const rows: Row[] = [byHand, ours];
const flat = new Map(all.map((profile) => [profile, flattened(profile, minutesOpen(profile))]));
for (const { name, answers, ready } of ENGINES) {
  const run = ready();
  const ask = async (profile: Profile): Promise<readonly OutcomeState[]> =>
    (await run(flat.get(profile) ?? {})).map((answer, index) => stateFor(index, answer));
  const [wrongComplete, wrongMissing] = [await wrong(complete, ask), await wrong(missing, ask)];
  const took = await perUnit(all.length, async () => {
    for (const profile of all) await run(flat.get(profile) ?? {});
  });
  rows.push({ name, answers, wrongComplete, wrongMissing, took });
}

const texts = all.map((profile) => JSON.stringify(profile));
const whole = {
  parse: await each(texts, (text) => JSON.parse(text)),
  read: await each(texts, (text) => quickProfile(text, book)),
  verdict: await each(all, (profile) => judgedStates(book, profile, { date: DATE })),
  report: await each(all, (profile) => checkUnit(book, profile, { date: DATE })),
};
const commands = await measuredCommands(ROOT, book, DATE);
writeFileSync(join(ROOT, "docs/performance.md"), page());
console.log("docs/performance.md är skriven.");

function each<T>(of: readonly T[], work: (it: T) => unknown): Promise<Measured> {
  return perUnit(of.length, () => {
    for (const it of of) work(it);
  });
}

async function rowOf(
  name: string,
  answers: string,
  ask: (profile: Profile) => readonly (string | undefined)[],
): Promise<Row> {
  return {
    name,
    answers,
    wrongComplete: await wrong(complete, ask),
    wrongMissing: await wrong(missing, ask),
    took: await each(all, ask),
  };
}

async function wrong(
  profiles: readonly Profile[],
  ask: (profile: Profile) => readonly (string | undefined)[] | Promise<readonly (string | undefined)[]>,
): Promise<number> {
  let count = 0;
  for (const profile of profiles) {
    const told = await ask(profile);
    count += (expected.get(profile) ?? []).filter((state, index) => told[index] !== state).length;
  }
  return count;
}

/**
 * What an answer means for the requirement. That a "no" is no breach where no source binds the unit, and that a missing
 * attestation waits for one, is not held against anybody: it is put in here.
 */
function stateFor(index: number, answer: boolean | null): OutcomeState {
  const rule = rules[index] ?? "";
  if (answer === true) return "met";
  if (answer === null) return ATTESTED.has(rule) ? "needs-attestation" : "unknown";
  return ASSUMED.has(rule) ? "unknown" : "not-met";
}

function page(): string {
  const versions: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "package.json"), "utf8"));
  const peers = Object.entries((versions as { readonly dependencies: Readonly<Record<string, string>> }).dependencies);
  const perCore = (took: Measured): string => Math.round(1e6 / took.min).toLocaleString("en");
  const nation = NATION.units * NATION.months * NATION.proposals;
  const minutes = ((nation * (whole.read.min + whole.verdict.min)) / 60e6).toFixed(1);
  return [
    "# Performance",
    "",
    "Written by `npm run bench:peers`; `npm run bench` measures less and writes nothing. Both fail on unequal answers and never on",
    "time. Read the ratios: everything is measured in one run, in processor time, the least of seven rounds.",
    "",
    `Machine: ${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, Node ${process.versions.node}.`,
    `Peers: ${peers.map(([name, version]) => `${name} ${version}`).join(", ")}.`,
    "",
    "## Ten requirements beside the peers",
    "",
    `Ten requirements of Skåne's vårdcentraler on ${DATE} ([by-hand.ts](../bench/by-hand.ts)): five shares, two waiting times, two`,
    `attestations, the opening hours of a week. ${complete.length} made-up units, whole and with a third of what they tell taken away. The`,
    "peers are given plain values and the hours of the week already counted, which is not measured; the rules and the function",
    "written by hand read the profile. A wrong answer is one of another state: mostly a no, or a yes, where nobody has said.",
    "",
    ...table(
      ["", "can answer", "wrong, whole units", "wrong, things missing", "µs a unit", "times by hand"],
      rows.map((it) => [
        it.name,
        it.answers,
        `${it.wrongComplete} of ${complete.length * TEN.length}`,
        `${it.wrongMissing} of ${missing.length * TEN.length}`,
        it.took.min.toFixed(1),
        (it.took.min / byHand.took.min).toFixed(1),
      ]),
    ),
    "",
    "The rules give the same answers for any day, region and care choice, with the reading of every open question; the function",
    "written by hand knows one day and one care choice, and what it does not need to look at it does not look at.",
    "",
    "## One unit, all its requirements",
    "",
    ...table(
      ["", "µs a unit", "times `JSON.parse`", "a second on one core"],
      (
        [
          ["`JSON.parse` of the profile", whole.parse],
          ["reading the profile, every fault found", whole.read],
          ["states and verdict", whole.verdict],
          ["the whole report, with sentences and what comes next", whole.report],
        ] as const
      ).map(([name, took]) => [name, took.min.toFixed(1), (took.min / whole.parse.min).toFixed(1), perCore(took)]),
    ),
    "",
    "## Commands, from start to end",
    "",
    "In processor time, the least of a few rounds. `ffu explain` of one rule does next to nothing with the rules but load them.",
    "The files of 21 regions are Skåne's rules once for each region that has none; a list of units is the example fleet again and",
    "again. The changed rules of a pull request have other titles and other words in their texts.",
    "",
    ...table(
      ["", "ms", "most memory, MB", "beside the least that it could"],
      commands.map((it) => [it.name, it.cost.ms.min.toFixed(0), it.cost.mb.toFixed(0), comparison(it, commands)]),
    ),
    "",
    "## Where the time goes",
    "",
    `Of what costs more than it should, by profile (\`node --cpu-prof\`, ${PROFILED}): percent of the time after the program`,
    "is loaded. What is not named is collecting of garbage, code made fast while it runs, and a hundred small things.",
    "",
    ...SPENT.flatMap(([what, goal, shares]) => listed(`${what} (to be ${goal}): ${shares}.`)),
    "",
    "What remains between `states()` and the function by hand is what the function need not have: a week with seasons, closed",
    "days, cooperating units and unclear hours where it adds five spans up; readings, exceptions and assumptions; facts that may",
    "be too old; and a call for each part of each rule, since no code is made from rules. A fleet is read in one process: what",
    "a second one would take over must be sent there and back, and the time of both would still be spent.",
    "",
    "## A nation's load",
    "",
    `Assumed: ${NATION.units.toLocaleString("en")} units, a round number. Every one of them judged for each of ${NATION.months} months under`,
    `each of ${NATION.proposals} proposals is ${nation.toLocaleString("en")} verdicts: ${minutes} minutes on one core of this machine, reading included.`,
    "`ffu check --fleet` keeps one chunk of the list at a time, so memory does not grow with it: `npm run bench:million` gave",
    `${MILLION}.`,
    "",
  ].join("\n");
}

function listed(text: string): readonly string[] {
  return wrap(text, PAGE_WIDTH).map((line, index) => `${index === 0 ? "-" : " "} ${line}`);
}

function table(head: readonly string[], body: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map((_, column) => (column === 0 ? "---" : "---:")), ...body].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
}
