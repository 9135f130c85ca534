/**
 * `npm run bench:million`: a million units through one run of `ffu check --fleet`, for its time and the most memory it has at
 * once. It takes some minutes and writes nothing; what it said last stands in docs/performance.md.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { text } from "node:stream/consumers";
import { exampleFleet } from "../src/fleet/example-fleet.ts";
import { builtRulebook } from "../src/read/built.ts";
import { DATE } from "./by-hand.ts";

const ROOT = join(import.meta.dirname, "..");
const UNITS = 1_000_000;

const rulebook = builtRulebook(ROOT);
if (rulebook === null) throw new Error("Kör npm run generate först: det som mäts är det som är genererat.");
const fleet = exampleFleet(rulebook, 1).map(({ profile }) => `${JSON.stringify(profile)}\n`);

function* lines(): Generator<string, void, void> {
  for (let left = UNITS; left > 0; left -= fleet.length) yield fleet.slice(0, left).join("");
}

const words = [join(ROOT, "bin/ffu.js"), "check", "--fleet", "-", "--date", DATE, "--out", "ndjson"];
const child = spawn(process.execPath, ["--import", join(import.meta.dirname, "alone/cost.js"), ...words], {
  stdio: ["pipe", "ignore", "inherit", "pipe"],
});
const [, said] = await Promise.all([
  pipeline(Readable.from(lines()), child.stdio[0] as Writable),
  text(child.stdio[3] as Readable),
  once(child, "close"),
]);
const { ms, mb } = JSON.parse(said) as { readonly ms: number; readonly mb: number };
console.log(`${UNITS} enheter: ${(ms / 1000).toFixed(0)} s processortid, som mest ${mb.toFixed(0)} MB`);
