/** How long something takes, in processor time of this process: other work on the machine counts for less. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

export interface Measured {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

const ROUNDS = 7;
const AT_LEAST_MS = 60;
/** Code is made fast while it runs, and on a busy machine that takes its time. */
const WARM_MS = 1500;

/** Microseconds for each of `units` pieces of work that one call does. */
export async function perUnit(units: number, work: () => unknown): Promise<Measured> {
  let calls = 1;
  // A round that is too short measures the clock.
  while ((await spent(calls, work)) < AT_LEAST_MS * 1000) calls *= 2;
  for (let warmed = 0; warmed < WARM_MS * 1000;) warmed += await spent(calls, work);
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push((await spent(calls, work)) / calls / units);
  return summed(rounds);
}

async function spent(calls: number, work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) {
    const result = work();
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** What a process of its own takes: processor time in milliseconds, and the most memory it has at once. */
export interface Cost {
  readonly ms: Measured;
  readonly mb: number;
}

const HOOK = join(import.meta.dirname, "alone/cost.js");

/** From the start of the process to its end. Throws for one that does not say what it has cost. */
export function ofProcess(words: readonly string[], rounds: number): Cost {
  const costs = Array.from({ length: rounds }, () => {
    const { output } = spawnSync(process.execPath, ["--import", HOOK, ...words], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    return JSON.parse(String(output[3])) as { readonly ms: number; readonly mb: number };
  });
  return { ms: summed(costs.map(({ ms }) => ms)), mb: Math.max(...costs.map(({ mb }) => mb)) };
}

function summed(values: readonly number[]): Measured {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { min: at(0), median: at(0.5), max: at(1) };
}
