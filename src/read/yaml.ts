/** From text to plain data with positions. JSON files go the same way: YAML 1.2 reads them as they are. */
import { parseDocument } from "yaml";

import * as say from "./words/reading.ts";
import { finding, hasErrors } from "./codes.ts";
import type { Finding } from "./finding.ts";
import { LIMITS } from "./limits.ts";
import { startOf } from "./source.ts";
import type { Positions, SourceText } from "./source.ts";
import { characterFindings } from "./yaml/characters.ts";
import { parserFinding } from "./yaml/faults.ts";
import { tokenFindings } from "./yaml/tokens.ts";
import { walkDocument } from "./yaml/walk.ts";
import type { JsonObject } from "./yaml/walk.ts";

/** `findings` of a text that could be read are notices and warnings. `source.text` has no byte order mark. */
export type Parsed =
  | {
      readonly ok: true;
      readonly source: SourceText;
      readonly value: JsonObject;
      readonly positions: Positions;
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads one document whose root is a map. Never throws, and stops early on anything that would take long. */
export function parseYaml({ file, text }: SourceText): Parsed {
  const source = { file, text: text.startsWith("\uFEFF") ? text.slice(1) : text };
  if (source.text.length > LIMITS.fileBytes) {
    return failed([finding("K901", startOf(file), say.tooBig(source.text.length, LIMITS.fileBytes))]);
  }
  const characters = characterFindings(source);
  if (characters.length > 0) return failed(characters);
  const tokens = tokenFindings(source);
  return hasErrors(tokens) ? failed(tokens) : parsed(source, tokens);
}

function parsed(source: SourceText, before: readonly Finding[]): Parsed {
  const document = parseDocument(source.text, {
    version: "1.2",
    schema: "core",
    strict: true,
    stringKeys: true,
    uniqueKeys: false,
    merge: false,
    resolveKnownTags: false,
    keepSourceTokens: true,
    prettyErrors: false,
  });
  const complaint = document.errors[0] ?? document.warnings[0];
  if (complaint) return failed([...before, parserFinding(source, complaint)]);
  const root = document.contents;
  if (root === null) return failed([...before, finding("K106", startOf(source.file), say.emptyFile())]);
  const { value, positions, findings } = walkDocument(source, root);
  const all = [...before, ...findings];
  if (hasErrors(all)) return failed(all);
  if (!isObject(value))
    return failed([...all, finding("K106", positions.get("")?.value ?? startOf(source.file), say.notAMap())]);
  return { ok: true, source, value, positions, findings: all };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function failed(findings: readonly Finding[]): Parsed {
  return { ok: false, findings };
}
