/** From text to plain data with positions. JSON files go the same way: YAML 1.2 reads them as they are. */
import { Composer, Parser, YAMLParseError, type CST, type Document } from "yaml";

import * as say from "./words/reading.ts";
import { finding, hasErrors } from "./codes.ts";
import type { Finding } from "./finding.ts";
import { LIMITS } from "./limits.ts";
import { startOf } from "./source.ts";
import type { Positions, SourceText } from "./source.ts";
import { characterFindings } from "./yaml/characters.ts";
import { parserFinding } from "./yaml/faults.ts";
import { tokensIn, type Tokens } from "./yaml/tokens.ts";
import { walkDocument } from "./yaml/walk.ts";
import type { Json, JsonObject } from "./yaml/walk.ts";

/** `findings` of a text that could be read are notices and warnings. `source.text` has no byte order mark. */
export type Parsed =
  | {
      readonly ok: true;
      readonly source: SourceText;
      readonly value: JsonObject;
      readonly positions: Positions;
      readonly findings: readonly Finding[];
    }
  | {
      readonly ok: false;
      readonly findings: readonly Finding[];
      /** What stands around the fields that are empty; null where the text could not be read at all. */
      readonly rest: JsonObject | null;
    };

/** Reads one document whose root is a map. Never throws, and stops early on anything that would take long. */
export function parseYaml({ file, text }: SourceText): Parsed {
  const source = { file, text: text.startsWith("\uFEFF") ? text.slice(1) : text };
  if (source.text.length > LIMITS.fileBytes) {
    return failed([finding("K901", startOf(file), say.tooBig(source.text.length, LIMITS.fileBytes))]);
  }
  const characters = characterFindings(source);
  if (characters.length > 0) return failed(characters);
  const tokens = tokensIn(source);
  return hasErrors(tokens.findings) ? failed(tokens.findings) : parsed(source, tokens);
}

const OPTIONS = {
  version: "1.2",
  schema: "core",
  strict: true,
  stringKeys: true,
  uniqueKeys: false,
  merge: false,
  resolveKnownTags: false,
  keepSourceTokens: true,
  prettyErrors: false,
} as const;

/** The text has been taken apart already, which is a fifth of reading it: the parser goes on from there. */
function* parserTokens(lexemes: readonly string[]): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of lexemes) yield* parser.next(lexeme);
  yield* parser.end();
}

function parsed(source: SourceText, { findings: before, lexemes }: Tokens): Parsed {
  const documents = new Composer(OPTIONS).compose(parserTokens(lexemes), true, source.text.length);
  const [document, second] = documents;
  const complaint = document?.errors[0] ?? (second && tooManyBy(second)) ?? document?.warnings[0];
  if (complaint) return failed([...before, parserFinding(source, complaint)]);
  const root = document?.contents ?? null;
  if (root === null) return failed([...before, finding("K106", startOf(source.file), say.emptyFile())]);
  const { value, positions, findings } = walkDocument(source, root);
  const all = [...before, ...findings];
  const fields = fieldsIn(value);
  if (hasErrors(all)) return failed(all, fields);
  if (fields === null)
    return failed([...all, finding("K106", positions.get("")?.value ?? startOf(source.file), say.notAMap())]);
  return { ok: true, source, value: fields, positions, findings: all };
}

function tooManyBy({ range: [start, end] }: Document.Parsed): YAMLParseError {
  return new YAMLParseError([start, end], "MULTIPLE_DOCS", "");
}

/** The fields of a document whose root is a map; null for another root. */
function fieldsIn(value: Json | null): JsonObject | null {
  return typeof value === "object" && !Array.isArray(value) ? (value as JsonObject | null) : null;
}

function failed(findings: readonly Finding[], rest: JsonObject | null = null): Parsed {
  return { ok: false, findings, rest };
}
