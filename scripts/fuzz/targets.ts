/** The sorts of text that people hand in, with real ones to begin from, and how each is read. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseCommandLine } from "../../src/cli/arguments.ts";
import { PACKAGE_SCHEMAS } from "../../src/read/package-schemas.ts";
import { placed } from "../../src/read/paths.ts";
import { readProfile } from "../../src/read/profile.ts";
import { schemaFindings } from "../../src/read/schema.ts";
import type { FileKind } from "../../src/read/schemas.ts";
import type { SourceText } from "../../src/read/source.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";
import { hasErrors } from "../../src/read/codes.ts";
import type { Answer } from "./oracles.ts";

export interface Target {
  readonly name: string;
  readonly texts: readonly string[];
  readonly read: (text: string) => Answer;
  /** True where a reader of plain YAML can tell whether the text is broken. */
  readonly isYaml: boolean;
}

const COMMAND_LINES: readonly string[] = [
  "check examples/vardcentral/granen.yaml --date 2025-10-06 --out json",
  "diff 2025 2026 --for skane/vardcentral --fail-on tightened",
  "validate specs --max 3 --fail-on warning",
  "explain oppettid-vecka",
  "timeline p.yaml --from 2025-01-01 --through 2025-12-31",
];

export async function targetsIn(
  root: string,
  rulebook: Rulebook,
  specs: readonly SourceText[],
): Promise<readonly Target[]> {
  return [
    {
      name: "profile",
      texts: await profiles(join(root, "examples")),
      read: (text) => readProfile({ file: "p.yaml", text }, rulebook),
      isYaml: true,
    },
    ...kindsIn(specs).map(([kind, texts]): Target => ({
      name: kind,
      texts,
      read: (text) => readAuthored(kind, text),
      isYaml: true,
    })),
    { name: "command line", texts: COMMAND_LINES, read: readCommandLine, isYaml: false },
  ];
}

async function profiles(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(yaml|json)$/.test(name)).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
}

/** The authored files by what they are. */
function kindsIn(specs: readonly SourceText[]): readonly (readonly [FileKind, readonly string[]])[] {
  const kinds = new Map<FileKind, string[]>();
  for (const { file, text } of specs) {
    const kind = kindOf(file);
    if (kind !== null) kinds.set(kind, [...(kinds.get(kind) ?? []), text]);
  }
  return [...kinds];
}

function kindOf(file: string): FileKind | null {
  const place = placed(file);
  switch (place.is) {
    case "rule":
      return "rule";
    case "editions":
      return "editions";
    case "register":
      return place.register;
    default:
      return null;
  }
}

function readAuthored(kind: FileKind, text: string): Answer {
  const parsed = parseYaml({ file: "r.yaml", text });
  if (!parsed.ok) return parsed;
  const findings = schemaFindings(PACKAGE_SCHEMAS, kind, { file: "r.yaml", ...parsed });
  return { ok: !hasErrors(findings), findings: [...parsed.findings, ...findings] };
}

function readCommandLine(text: string): Answer {
  const parsed = parseCommandLine(text.split(" "));
  const said = parsed.is === "wrong" ? parsed.sentence : "";
  const where = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };
  const told = {
    code: "",
    severity: "error",
    title: "",
    message: said,
    fix: null,
    where,
    related: [],
    pointer: "",
  } as const;
  return parsed.is === "wrong" ? { ok: false, findings: [told] } : { ok: true, findings: [] };
}
