/** Finds and reads the rulebook a command works with: the package's own, or the folder given with `--specs`. */
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { InventoryRow, SourceStretch } from "../coverage/inventory.ts";
import type { Finding } from "../read/finding.ts";
import { readFolder } from "../read/files.ts";
import { loadFolder, type LoadResult } from "../read/load.ts";
import type { Rule, Rulebook } from "../rulebook/model.ts";
import { suggestion } from "../read/suggest.ts";
import { interrupted } from "../render/words/run.ts";
import { usage } from "./words/usage.ts";
import { valueOf, type Arguments, type Surroundings } from "./command.ts";
import { UsageError } from "./output.ts";

/** A folder of rules: where it is, and how it was called. */
export interface SpecsFolder {
  readonly path: string;
  readonly shown: string;
}

export function specsFolder(input: Arguments, { workingFolder, packageFolder }: Surroundings): SpecsFolder {
  const given = valueOf(input, "specs");
  return given === null
    ? { path: join(packageFolder, "specs"), shown: "specs" }
    : { path: resolve(workingFolder, given), shown: given };
}

export type RulebookRead =
  | {
      readonly is: "read";
      readonly rulebook: Rulebook;
      readonly inventory: readonly InventoryRow[] | null;
      readonly stretches: readonly SourceStretch[];
      readonly findings: readonly Finding[];
    }
  | { readonly is: "broken"; readonly findings: readonly Finding[]; readonly message: string }
  | { readonly is: "missing"; readonly message: string };

/** Reads the rulebook, or says why there is none to use. */
export async function readRulebook(folder: SpecsFolder): Promise<RulebookRead> {
  if (!(await isFolder(folder.path))) return { is: "missing", message: interrupted.nothingFound(folder.shown) };
  if (!(await canOpen(folder.path))) return { is: "missing", message: interrupted.closedFolder(folder.shown) };
  const read = await readFolder(folder.path, "specs");
  // What could not be read may be a rule: that is told, and is not absence.
  if (read.findings.length === 0 && !read.files.some(({ file }) => RULE_FILE.test(file))) {
    return { is: "missing", message: interrupted.noRulesIn(folder.shown) };
  }
  const loaded: LoadResult = loadFolder(read);
  if (loaded.ok) {
    const { rulebook, inventory, stretches, findings } = loaded;
    return { is: "read", rulebook, inventory, stretches, findings };
  }
  const errors = loaded.findings.filter(({ severity }) => severity === "error").length;
  return { is: "broken", findings: loaded.findings, message: interrupted.brokenRules(errors) };
}

const RULE_FILE = /\.yaml$/;

/** True when this user may list the folder. */
export async function canOpen(path: string): Promise<boolean> {
  return readdir(path).then(
    () => true,
    () => false,
  );
}

export async function isFolder(path: string): Promise<boolean> {
  return (await kindOf(path)) === "folder";
}

/** What stands at a path. Links are followed here: a user may name one; the reader itself follows none. */
export async function kindOf(path: string): Promise<"folder" | "file" | "nothing"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return "nothing";
  }
}

/** The rule with an id, or with a last part that only one rule has. Throws {@link UsageError}. */
export function findRule(rulebook: Rulebook, asked: string): Rule {
  const found = rulesCalled(rulebook, asked);
  const [rule] = found;
  if (rule !== undefined && found.length === 1) return rule;
  if (rule !== undefined)
    throw new UsageError(
      usage.ambiguousRule(
        asked,
        found.map(({ id }) => id),
      ),
    );
  throw new UsageError(usage.unknownRule(asked, similarRules(rulebook, asked)[0] ?? null));
}

/** The rules that an id or a last part of an id names. */
export function rulesCalled({ rules }: Rulebook, asked: string): readonly Rule[] {
  const exact = rules.filter(({ id }) => id === asked);
  return exact.length > 0 ? exact : rules.filter(({ id }) => id.endsWith(`/${asked}`));
}

/** Ids that a misspelt id may have meant, the whole id first and then by its last part. */
export function similarRules({ rules }: Rulebook, asked: string): readonly string[] {
  const whole = suggestion(
    asked,
    rules.map(({ id }) => id),
  );
  if (whole !== null) return [whole];
  const last = suggestion(
    asked.slice(asked.lastIndexOf("/") + 1),
    rules.map(({ id }) => lastPart(id)),
  );
  return last === null ? [] : rules.filter(({ id }) => lastPart(id) === last).map(({ id }) => id);
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
