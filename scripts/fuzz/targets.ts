/** The sorts of text that people hand in, with real ones to begin from, and how each is read. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PACKAGE_SCHEMAS } from "../../src/read/package-schemas.ts";
import { registerOf } from "../../src/read/paths.ts";
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
}

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
    },
    ...kindsIn(specs).map(([kind, texts]): Target => ({
      name: kind,
      texts,
      read: (text) => readAuthored(kind, text),
    })),
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
  const register = registerOf(file);
  if (register !== null || !file.endsWith(".yaml")) return register;
  return file.endsWith("/utgavor.yaml") ? "editions" : "rule";
}

function readAuthored(kind: FileKind, text: string): Answer {
  const parsed = parseYaml({ file: "r.yaml", text });
  if (!parsed.ok) return parsed;
  const findings = schemaFindings(PACKAGE_SCHEMAS, kind, { file: "r.yaml", ...parsed });
  return { ok: !hasErrors(findings), findings: [...parsed.findings, ...findings] };
}
