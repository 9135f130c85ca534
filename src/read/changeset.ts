/** One changeset: which level it asks for the packages it names, between two lines of dashes, and then what is told of it. */
import { LEVELS, type Level } from "../compare/version-level.ts";
import { finding, hasErrors } from "./codes.ts";
import type { Finding } from "./finding.ts";
import { startOf, valuePosition, childPointer, type SourceText } from "./source.ts";
import * as say from "./words/changeset.ts";
import { notAllowed } from "./words/fields.ts";
import { parseYaml } from "./yaml.ts";
import { characterFindings } from "./yaml/characters.ts";

/** A level by the package that it is asked for. A changeset may ask for none. */
export type ChangesetRead =
  | { readonly ok: true; readonly levels: ReadonlyMap<string, Level> }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** What the release program also knows: the package is named, and its version stays. */
const NONE = "none";
const RULE = "---";

/** What YAML takes for nothing. A hard space is something to the program that makes the releases. */
const TRAILING = /[ \t]+$/u;

export function readChangeset({ file, text }: SourceText): ChangesetRead {
  const source = { file, text: text.replace(/^\uFEFF/, "") };
  const hidden = characterFindings(source);
  if (hidden.length > 0) return { ok: false, findings: hidden };
  const lines = source.text.split(/\r?\n/).map((line) => line.replace(TRAILING, ""));
  const end = lines.indexOf(RULE, 1);
  if (lines[0] !== RULE || end === -1) return { ok: false, findings: [finding("K101", startOf(file), say.noHead())] };
  const head = lines.slice(1, end);
  return head.every((line) => line.trim() === "") ? { ok: true, levels: new Map() } : readHead(file, head);
}

/** The lines keep their numbers: the first one is that of the dashes. */
function readHead(file: string, head: readonly string[]): ChangesetRead {
  const parsed = parseYaml({ file, text: ["", ...head].join("\n") });
  if (!parsed.ok) return parsed;
  const levels = new Map<string, Level>();
  const findings: Finding[] = [...parsed.findings];
  for (const [name, asked] of Object.entries(parsed.value)) {
    const level = LEVELS.find((it) => it === asked);
    const pointer = childPointer("", name);
    if (level !== undefined) levels.set(name, level);
    else if (asked !== NONE) {
      const said = notAllowed({ key: name, title: null }, asked, null, [...LEVELS, NONE]);
      findings.push(finding("K204", valuePosition(parsed.positions, file, pointer), said, { pointer }));
    }
  }
  return hasErrors(findings) ? { ok: false, findings } : { ok: true, levels };
}
