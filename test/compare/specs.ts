/** The real rules, as they are written and as they are read, for tests that change one thing in them. */
import { join } from "node:path";
import { collect, type AuthoredRule, type Collected } from "../../src/read/collect.ts";
import { readFolder } from "../../src/read/files.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { normalised } from "../../src/read/normalise.ts";
import type { SourceText } from "../../src/read/source.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";

export const specsTexts: readonly SourceText[] = (await readFolder(join(import.meta.dirname, "../../specs"), "specs"))
  .files;

const collected: Collected = collect(specsTexts);

export const specs: Rulebook = read(specsTexts);

/** The rules as they are written. */
export const authored: readonly AuthoredRule[] = collected.rules;

export function read(texts: readonly SourceText[]): Rulebook {
  const loaded = loadRulebook(texts);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings.filter(({ severity }) => severity === "error")));
  return loaded.rulebook;
}

/** The rulebook with one rule written in another way. The lints are not asked: they would stop most changes. */
export function specsWith(changed: AuthoredRule): Rulebook {
  const [rule] = normalised({ ...collected, rules: [changed] }).rules;
  if (rule === undefined) throw new Error(changed.id);
  return { ...specs, rules: specs.rules.map((it) => (it.id === rule.id ? rule : it)) };
}
