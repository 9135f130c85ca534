/** Reads a folder of rules from its files, for what asks more of them than what they say. */
import type { InventoryRow, SourceStretch } from "../coverage/inventory.ts";
import { readFolder } from "../read/files.ts";
import { loadFolder } from "../read/load.ts";
import { interrupted } from "../render/words/run.ts";
import type { Rulebook } from "../rulebook/model.ts";
import { canOpen, isFolder, type NoRulebook, type SpecsFolder } from "./specs-folder.ts";

export type AuthoredRead =
  | {
      readonly is: "read";
      readonly rulebook: Rulebook;
      readonly inventory: readonly InventoryRow[] | null;
      readonly stretches: readonly SourceStretch[];
    }
  | NoRulebook;

/** Reads the rulebook, or says why there is none to use. */
export async function readAuthored(folder: SpecsFolder): Promise<AuthoredRead> {
  if (!(await isFolder(folder.path))) return { is: "missing", message: folder.missing };
  if (!(await canOpen(folder.path))) return { is: "missing", message: interrupted.closedFolder(folder.shown) };
  const read = await readFolder(folder.path, "specs");
  // What could not be read may be a rule: that is told, and is not absence.
  if (read.findings.length === 0 && !read.files.some(({ file }) => RULE_FILE.test(file))) {
    return { is: "missing", message: interrupted.noRulesIn(folder.shown) };
  }
  const loaded = loadFolder(read);
  if (loaded.ok) {
    const { rulebook, inventory, stretches } = loaded;
    return { is: "read", rulebook, inventory, stretches };
  }
  const errors = loaded.findings.filter(({ severity }) => severity === "error").length;
  return { is: "broken", findings: loaded.findings, files: loaded.files, message: interrupted.brokenRules(errors) };
}

const RULE_FILE = /\.yaml$/;
