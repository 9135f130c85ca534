/** An example as YAML, the way a strategist would write it below `examples:`. */
import type { RuleExample } from "../rulebook/model.ts";

/** What fits on one line in an editor beside its tree of files. */
const LINE = 100;

export function exampleText({ title, date, version, profile, expect }: RuleExample): string {
  return [
    `  - title: ${word(title)}`,
    `    date: ${word(date)}`,
    ...(version === undefined ? [] : [`    version: ${version}`]),
    ...profileLines(profile),
    `    expect: ${expect}`,
    "",
  ].join("\n");
}

function profileLines(profile: object): readonly string[] {
  const entries = Object.entries(profile);
  if (entries.length === 0) return ["    profile: {}"];
  return ["    profile:", ...entries.flatMap(([key, value]) => partLines(key, value))];
}

function partLines(key: string, value: unknown): readonly string[] {
  const whole = `      ${key}: ${flow(value)}`;
  if (whole.length <= LINE || typeof value !== "object" || value === null) return [whole];
  return [
    `      ${key}:`,
    ...(Array.isArray(value)
      ? value.map((item) => `        - ${flow(item)}`)
      : Object.entries(value).map(([inner, own]) => `        ${inner}: ${flow(own)}`)),
  ];
}

/** On one line: `{ days: vardagar, opens: "08:00" }`. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`);
    return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
  }
  return typeof value === "string" ? word(value) : String(value);
}

/** Names and sentences stand as they are; what YAML could take for something else, between quotes. */
function word(text: string): string {
  return /^[\p{L}](?:[\p{L}\d ./–-]*[\p{L}\d])?$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

/** The rule's file with examples added last; null when its own are written in a way that leaves no room for more. */
export function withExamples(file: string, examples: string): string | null {
  const ending = file.includes("\r\n") ? "\r\n" : "\n";
  const lines = file.trimEnd().split(/\r?\n/);
  const start = lines.findIndex((line) => /^examples *:/.test(line));
  const added = examples.trimEnd().split("\n");
  if (start === -1) return [...lines, "examples:", ...added, ""].join(ending);
  const rest = (lines[start] ?? "").replace(/^examples *: */, "");
  if (rest === "[]") return [...lines.with(start, "examples:").toSpliced(start + 1, 0, ...added), ""].join(ending);
  if (rest !== "" && !rest.startsWith("#")) return null;
  const next = lines.findIndex((line, index) => index > start && /^[^\s#-]/.test(line));
  const first = lines.slice(start + 1).find((line) => /^ *- /.test(line)) ?? "  - ";
  const indent = first.length - first.trimStart().length;
  const fitted = added.map((line) => " ".repeat(indent) + line.slice(2));
  // Before the next key, and before the empty lines and comments that belong to it.
  let end = next === -1 ? lines.length : next;
  while (end > start + 1 && /^\s*(?:#.*)?$/.test(lines[end - 1] ?? "")) end -= 1;
  return [...lines.toSpliced(end, 0, ...fitted), ""].join(ending);
}
