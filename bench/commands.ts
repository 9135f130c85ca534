/** What the commands cost from start to end, each beside the least that it could. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleFleet } from "../src/fleet/example-fleet.ts";
import type { Rulebook } from "../src/rulebook/model.ts";
import { ofProcess, type Cost } from "./measure.ts";
import { nationIn } from "./nation.ts";
import { pullRequestIn } from "./pull-request.ts";

/** A command, or what it is measured beside: then `beside` is null. */
export interface Measurement {
  readonly name: string;
  readonly cost: Cost;
  /** The measurement that is the least it could be, and whether it is told how many times as much it costs or how much more. */
  readonly beside: { readonly name: string; readonly told: "times" | "more" } | null;
}

interface Asked {
  readonly name: string;
  readonly words: readonly string[];
  readonly rounds?: number;
  readonly beside?: Measurement["beside"];
}

/** A list with so many units: the example fleet again and again. */
const FLEET = 20_000;

export async function measuredCommands(
  root: string,
  rulebook: Rulebook,
  date: string,
): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "ffu-bench-"));
  try {
    return (await asked(root, folder, rulebook, date)).map(({ name, words, rounds = 5, beside = null }) => ({
      name,
      cost: ofProcess(words, rounds),
      beside,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function asked(root: string, folder: string, rulebook: Rulebook, date: string): Promise<readonly Asked[]> {
  const ffu = join(root, "bin/ffu.js");
  const alone = (name: string): string => join(root, "bench/alone", name);
  const specs = join(root, "specs");
  const unit = join(root, "examples/vardcentral/almen-lakarkontakt.yaml");
  const units = exampleFleet(rulebook, 1).map(({ profile }) => `${JSON.stringify(profile)}\n`);
  const [few, many] = [join(folder, "fleet.ndjson"), join(folder, "many.ndjson")];
  writeFileSync(few, units.join(""));
  writeFileSync(many, Array.from({ length: FLEET }, (_, index) => units[index % units.length] ?? "").join(""));
  const pull = join(folder, "pull");
  const changed = pullRequestIn(pull, specs);
  const nation = join(folder, "nation");
  const files = await nationIn(nation, specs, rulebook.registers.regions);
  const large = ["--specs", join(nation, "specs")];
  const parsed = "`yaml` parses the same files";
  const parsedAll = "`yaml` parses the files of 21 regions";
  const lines = `${FLEET.toLocaleString("en")} lines read and parsed`;
  const started = "`ffu explain` of one rule";
  return [
    { name: "`node -e 0`", words: ["-e", "0"] },
    { name: started, words: [ffu, "explain", "oppettid-vecka"], beside: times("`node -e 0`") },
    { name: "`ffu check` of one unit", words: [ffu, "check", unit, "--date", date], beside: times("`node -e 0`") },
    { name: "`ffu diff` of two years", words: [ffu, "diff", "2025", "2026"], beside: more(started) },
    {
      name: `\`ffu impact\` on ${units.length} units`,
      words: [ffu, "impact", "2025", "2026", few],
      beside: more(started),
    },
    { name: parsed, words: [alone("parse-yaml.js"), specs] },
    { name: "`ffu validate`", words: [ffu, "validate"], beside: times(parsed) },
    {
      name: `\`ffu pr-report\` of ${changed} changed rules`,
      words: [ffu, "pr-report", "--base", "HEAD", "--specs", join(pull, "specs")],
      rounds: 3,
      beside: times(parsed),
    },
    { name: parsedAll, words: [alone("parse-yaml.js"), join(nation, "specs")], rounds: 1 },
    {
      name: `\`ffu validate\` of ${files} files`,
      words: [ffu, "validate", ...large],
      rounds: 1,
      beside: times(parsedAll),
    },
    {
      name: "`ffu check` by them",
      words: [ffu, "check", unit, "--date", date, ...large],
      rounds: 1,
      beside: times(parsedAll),
    },
    {
      name: "`ffu diff` of two years of them",
      words: [ffu, "diff", "2025", "2026", ...large],
      rounds: 1,
      beside: times(parsedAll),
    },
    { name: lines, words: [alone("parse-lines.js"), many], rounds: 3 },
    {
      name: "`ffu check --fleet` of them",
      words: [ffu, "check", "--fleet", many, "--date", date, "--out", `ndjson=${join(folder, "states.ndjson")}`],
      rounds: 3,
      beside: times(lines),
    },
    {
      name: "the site",
      words: ["--import", "tsx", join(root, "scripts/site.ts"), "--out", join(folder, "site")],
      rounds: 1,
    },
  ];
}

function times(name: string): Measurement["beside"] {
  return { name, told: "times" };
}

function more(name: string): Measurement["beside"] {
  return { name, told: "more" };
}

/** `1.9 times …`, or `91 ms more than …`; nothing for what is a measure itself. */
export function comparison({ cost, beside }: Measurement, all: readonly Measurement[]): string {
  const least = all.find(({ name }) => name === beside?.name)?.cost.ms.min;
  if (beside === null || least === undefined) return "";
  return beside.told === "times"
    ? `${(cost.ms.min / least).toFixed(1)} times ${beside.name}`
    : `${(cost.ms.min - least).toFixed(0)} ms more than ${beside.name}`;
}
