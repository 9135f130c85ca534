/**
 * Damages every sort of text that people hand in, and asks the readers what they make of it: `npm run fuzz`. The same seed
 * makes the same damages. Ends with 1 when an answer is no good, with what is needed to see it again.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { randomFrom } from "../src/fleet/random.ts";
import { readFolder } from "../src/read/files.ts";
import { loadRulebook } from "../src/read/load.ts";
import { readFleet } from "./proof/fleet.ts";
import { slips } from "./fuzz/meaning.ts";
import { mutated, pick } from "./fuzz/mutations.ts";
import { complaints, type Answer } from "./fuzz/oracles.ts";
import { targetsIn, type Target } from "./fuzz/targets.ts";

const root = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: { runs: { type: "string", default: "20000" }, seed: { type: "string", default: "1" } },
});
const { files } = await readFolder(join(root, "specs"), "specs");
const loaded = loadRulebook(files);
if (!loaded.ok) throw new Error("the rules have errors: see ffu validate");

const targets = await targetsIn(root, loaded.rulebook, files);
const inputs = targets.flatMap((target) => target.texts.map((text) => ({ target, text })));
const runs = Number(values.runs);
const random = randomFrom(Number(values.seed), 0);
const draw = (below: number): number => random.whole(0, below - 1);
const failures = new Map<string, number>();

for (let run = 0; run < runs; run += 1) {
  const { target, text: whole } = run % 2 === 0 ? pick(inputs, draw) : anyOf(pick(targets, draw));
  const { sort, text } = mutated(whole, draw);
  const answer = answerOf(target, text);
  for (const complaint of typeof answer === "string" ? [answer] : complaintsOf(target, text, answer)) {
    const kind = `${target.name}, ${sort}: ${complaint}`;
    if (!failures.has(kind))
      console.log([kind, ...linesOf(answer), JSON.stringify(text.slice(0, 4_000)), ""].join("\n"));
    failures.set(kind, (failures.get(kind) ?? 0) + 1);
  }
}

/**
 * Every other time each text is as likely as any other, since rules and profiles are what people write most; every other
 * time each sort is.
 */
function anyOf(target: Target): { readonly target: Target; readonly text: string } {
  return { target, text: pick(target.texts, draw) };
}

function complaintsOf(target: Target, text: string, answer: Answer): readonly string[] {
  const passed = answer.ok && target.isBroken(text) ? ["called whole, and is broken"] : [];
  return [...complaints(text, answer), ...passed];
}

function linesOf(answer: Answer | string): readonly string[] {
  if (typeof answer === "string") return [];
  return [
    ...answer.findings.map(({ code, where, message }) => `${code} ${where.line}:${where.column} ${message}`),
    ...answer.said,
  ];
}

/** The answer, or how the reader fell. */
function answerOf(target: Target, text: string): Answer | string {
  try {
    return target.read(text);
  } catch (error) {
    return `falls: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** One in so many runs changes what a unit is, and not how it is written. */
const UNITS_OF_RUNS = 20;
for (const slip of slips(
  loaded.rulebook,
  await readFleet(root, loaded.rulebook),
  Math.ceil(runs / UNITS_OF_RUNS),
  draw,
)) {
  failures.set(slip, (failures.get(slip) ?? 0) + 1);
}

for (const [kind, count] of failures) console.log(`${count} × ${kind}`);
console.log(`${runs} damaged texts read, seed ${values.seed}: ${failures.size} kinds of complaint.`);
if (failures.size > 0) process.exitCode = 1;
