/** A repository in which every rule has another title and another text than in its last commit. */
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Makes it in the folder, and says how many rules are changed. */
export function pullRequestIn(folder: string, specs: string): number {
  cpSync(specs, join(folder, "specs"), { recursive: true });
  git(folder, "init", "--quiet");
  git(folder, "add", ".");
  git(
    folder,
    "-c",
    "user.name=bench",
    "-c",
    "user.email=bench@example.com",
    "commit",
    "--quiet",
    "--message",
    "before",
  );
  const files = readdirSync(join(folder, "specs"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => join(entry.parentPath, entry.name));
  const rules = files
    .map((file) => ({ file, text: readFileSync(file, "utf8") }))
    .filter(({ text }) => IS_RULE.test(text));
  for (const { file, text } of rules) writeFileSync(file, changed(text));
  return rules.length;
}

const IS_RULE = /^versions:/mu;
const TITLE = /^title: ([^"'>|\n].*)$/mu;
/** The first word of a text that is folded over lines of its own. */
const TEXT = /^( +text: [>|]-?\n +)(\p{Lu})/gmu;

function changed(text: string): string {
  return text.replace(TITLE, "title: $1 numera").replace(TEXT, "$1Alltså $2");
}

function git(folder: string, ...words: readonly string[]): void {
  execFileSync("git", words, { cwd: folder });
}
