/** `ffu example-fleet`: units that do not exist, to try changes of the rules on. */
import { EXAMPLE_SEED, exampleFleet as makeFleet } from "../../fleet/example-fleet.ts";
import { usage } from "../words/usage.ts";
import { withoutRulebook } from "../aborted.ts";
import { valueOf, type Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { rendered, targetsOf, UsageError } from "../output.ts";
import { FORMATS } from "../formats.ts";
import { readRulebook } from "../rulebook.ts";
import { specsFolder } from "../specs-folder.ts";

export const exampleFleet: Command = async (input, surroundings) => {
  const asked = targetsOf(input, FORMATS["example-fleet"], surroundings.workingFolder);
  const targets = asked.map((it) => ({ ...it, format: "ndjson" as const }));
  const seed = valueOf(input, "seed") ?? String(EXAMPLE_SEED);
  if (!/^\d{1,9}$/.test(seed)) throw new UsageError(usage.notASeed(seed));
  const folder = specsFolder(input, surroundings);
  const read = await readRulebook(folder);
  if (read.is !== "read") return withoutRulebook(read, [{ format: "text", path: null }], surroundings);
  const lines = makeFleet(read.rulebook, Number(seed)).map(({ profile }) => `${JSON.stringify(profile)}\n`);
  return rendered(EXIT.done, targets, { ndjson: () => lines.join("") }, surroundings);
};
