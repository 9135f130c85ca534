/** What must be true of every answer to a damaged text, whatever the damage. */
import { parseDocument, visit } from "yaml";
import type { Finding } from "../../src/read/finding.ts";

/** What a reader made of a text. */
export interface Answer {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  /** What is said without a place in a text: of a command line, or of a row that is no unit. */
  readonly said: readonly string[];
}

/** More findings than this for one damage make the one that matters hard to see. */
const MOST_FINDINGS = 5;

/** Words that only a program says, and English ones that no Swedish sentence of ours holds. */
const FOREIGN =
  /\b(NaN|\[object|must|should|unexpected|invalid|expected|cannot|missing|property|TypeError|Error:|at line)\b/;

/** Why an answer is no good; empty when it is. */
export function complaints(text: string, answer: Answer): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).length;
  const places = answer.findings.flatMap(({ where, related }) => [where, ...related.map((it) => it.where)]);
  const told = answer.findings.map(({ message, fix, title }) => `${title} ${message} ${fix ?? ""}`);
  const sentences = [...told, ...answer.said].map(withoutQuotes);
  const count = answer.findings.length + answer.said.length;
  return [
    ...(count > MOST_FINDINGS ? [`${count} findings`] : []),
    ...(places.some(({ line, column }) => line < 1 || line > lines || column < 1) ? ["a place outside the file"] : []),
    ...sentences.filter((it) => isForeign(it, text)).map((it) => `not Swedish: ${it}`),
    ...(!answer.ok && count === 0 ? ["refused without a finding"] : []),
    ...(answer.ok && answer.findings.some(({ severity }) => severity === "error") ? ["whole, with errors"] : []),
  ];
}

/** What another reader of YAML calls broken is never called whole, nor is what says something somewhere else in the file. */
export function isBrokenYaml(text: string): boolean {
  const document = parseDocument(text, { version: "1.2", schema: "core", stringKeys: true });
  let isBroken = document.errors.length > 0;
  visit(document, {
    Alias: () => {
      isBroken = true;
      return visit.BREAK;
    },
  });
  return isBroken;
}

/** The same for a list with a value on each line that has something on it. */
export function isBrokenList(text: string): boolean {
  return text
    .split("\n")
    .some((line) => line.trim() !== "" && (!isJson(line.replace(/^\uFEFF/, "")) || isBrokenYaml(line)));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The same for a changeset: its head is between two lines of dashes. */
export function isBrokenChangeset(text: string): boolean {
  const [, head] = /^\uFEFF?---[ \t]*\r?\n([^]*?)^---[ \t]*\r?$/m.exec(text) ?? [];
  return head === undefined || isBrokenYaml(head);
}

/** A word that stands in the file is the file's own, also where it is not quoted. */
function isForeign(sentence: string, text: string): boolean {
  const [word] = FOREIGN.exec(sentence) ?? [];
  return word !== undefined && !text.includes(word);
}

/** What stands in the file may be in any language. */
function withoutQuotes(sentence: string): string {
  return sentence.replaceAll(/"[^"]*"|”[^”]*”/gs, "");
}
