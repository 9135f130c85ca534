/** The parser's own complaints as Swedish findings. Only the first one counts: the rest follow from it. */
import type { ErrorCode, YAMLError } from "yaml";

import type { FindingCode } from "../words/titles.ts";
import type { Said } from "../words/said.ts";
import * as say from "../words/reading.ts";
import { finding } from "../codes.ts";
import type { Finding } from "../finding.ts";
import { LIMITS } from "../limits.ts";
import { locator, type SourceText } from "../source.ts";

export function parserFinding(source: SourceText, error: YAMLError): Finding {
  const { text } = source;
  const at = locator(source);
  const start = Math.min(error.pos[0], text.length);
  const [code, said, from = start] = EXPLANATIONS[error.code]({ text, start, about: text.slice(...error.pos) });
  const end = from === start ? Math.min(error.pos[1], lineEnd(text, start)) : from + 1;
  return finding(code, at(from, Math.max(from, end)), said);
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}

function lineStart(text: string, start: number): number {
  return text.lastIndexOf("\n", start - 1) + 1;
}

/** `from` is where the fault is, when the parser complains of what comes after it. */
type Explained = readonly [code: FindingCode, said: Said, from?: number];

/** A complaint: where in the text it begins, and the text it is about. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly about: string;
}

const EXPLANATIONS: Readonly<Record<ErrorCode, (place: Place) => Explained>> = {
  TAB_AS_INDENT: () => ["K102", say.tabAsIndent()],
  DUPLICATE_KEY: ({ about }) => ["K103", say.duplicateKey(about)],
  BAD_ALIAS: () => ["K104", say.alias()],
  ALIAS_PROPS: () => ["K104", say.alias()],
  MULTIPLE_ANCHORS: () => ["K104", say.anchor()],
  BAD_DIRECTIVE: ({ text, start }) => ["K105", say.directive(text.slice(start, lineEnd(text, start)))],
  MULTIPLE_TAGS: ({ about }) => ["K105", say.tag(about)],
  TAG_RESOLVE_FAILED: ({ about }) => ["K105", say.tag(about)],
  BAD_PROP_ORDER: ({ about }) => ["K105", say.tag(about)],
  BAD_COLLECTION_TYPE: ({ about }) => ["K105", say.tag(about)],
  NON_STRING_KEY: () => ["K105", say.compositeKey()],
  BLOCK_IN_FLOW: () => ["K101", say.colonInBraces()],
  KEY_OVER_1024_CHARS: () => ["K105", say.compositeKey()],
  MULTIPLE_DOCS: () => ["K106", say.severalDocuments()],
  RESOURCE_EXHAUSTION: () => ["K901", say.tooDeep(LIMITS.depth)],
  BLOCK_AS_IMPLICIT_KEY: (place) => notAHyphen(place) ?? ["K101", say.colonInText()],
  BAD_SCALAR_START: ({ text, start }) => [
    "K101",
    text.startsWith("```", start) ? say.codeFence() : say.reservedStart(text.charAt(start)),
  ],
  MULTILINE_IMPLICIT_KEY: noField,
  MISSING_CHAR: noField,
  BAD_DQ_ESCAPE: () => ["K101", say.badEscape()],
  BAD_INDENT: (place) =>
    startsWithTab(place.text, place.start)
      ? ["K102", say.tabAsIndent()]
      : (notAHyphen(place) ?? ["K101", say.badIndent()]),
  UNEXPECTED_TOKEN: ({ text, start }) => ["K101", unexpected(text, start)],
  IMPOSSIBLE: () => ["K101", say.unreadable()],
};

function startsWithTab(text: string, start: number): boolean {
  return /^[ ]*\t/.test(text.slice(text.lastIndexOf("\n", start) + 1, start + 2));
}

/** A line that begins with a dash or a dot that a word processor has made, this one or the one before. */
function notAHyphen({ text, start }: Place): Explained | null {
  const own = lineStart(text, start);
  for (const from of [own, lineStart(text, own - 1)]) {
    const [indent] = /^[ \t]*(?=[–—•·])/.exec(text.slice(from, lineEnd(text, from))) ?? [];
    if (indent !== undefined) return ["K101", say.longDash(), from + indent.length];
  }
  return null;
}

/** A line in which no field can be found: what is wrong between its name and its value. */
function noField({ text, start }: Place): Explained {
  const from = lineStart(text, start);
  const line = text.slice(from, lineEnd(text, from));
  if (line.startsWith("```")) return ["K101", say.codeFence()];
  const [name, after = ""] = /^[ \t]*(?:- +)?[\w-]+:(.?)/.exec(line) ?? [];
  if (name === undefined) return ["K101", say.missingColon()];
  if (/[^\S \t\r]/.test(after)) return ["K109", say.hardSpaceAfterColon(), from + name.length - 1];
  return ["K101", after.trim() === "" ? say.badIndent() : say.noSpaceAfterColon()];
}

function unexpected(text: string, start: number): Said {
  if (text[start] === "-") return say.listOnSameLine();
  return text[start] === undefined ? say.unreadable() : say.textAfterValue();
}
