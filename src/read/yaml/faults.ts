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
  const [code, said] = EXPLANATIONS[error.code]({ text, start, about: text.slice(...error.pos) });
  return finding(code, at(start, Math.max(start, Math.min(error.pos[1], lineEnd(text, start)))), said);
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}

type Explained = readonly [code: FindingCode, said: Said];

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
  BLOCK_IN_FLOW: () => ["K105", say.compositeKey()],
  KEY_OVER_1024_CHARS: () => ["K105", say.compositeKey()],
  MULTIPLE_DOCS: () => ["K106", say.severalDocuments()],
  RESOURCE_EXHAUSTION: () => ["K901", say.tooDeep(LIMITS.depth)],
  BLOCK_AS_IMPLICIT_KEY: () => ["K101", say.colonInText()],
  BAD_SCALAR_START: ({ text, start }) => ["K101", say.reservedStart(text.charAt(start))],
  MULTILINE_IMPLICIT_KEY: () => ["K101", say.missingColon()],
  MISSING_CHAR: () => ["K101", say.missingColon()],
  BAD_DQ_ESCAPE: () => ["K101", say.badEscape()],
  BAD_INDENT: ({ text, start }) => {
    if (startsWithTab(text, start)) return ["K102", say.tabAsIndent()];
    return ["K101", /^\s*[–—]/.test(text.slice(start)) ? say.longDash() : say.badIndent()];
  },
  UNEXPECTED_TOKEN: ({ text, start }) => ["K101", unexpected(text, start)],
  IMPOSSIBLE: () => ["K101", say.unreadable()],
};

function startsWithTab(text: string, start: number): boolean {
  return /^[ ]*\t/.test(text.slice(text.lastIndexOf("\n", start) + 1, start + 2));
}

function unexpected(text: string, start: number): Said {
  if (text[start] === "-") return say.listOnSameLine();
  return text[start] === undefined ? say.unreadable() : say.textAfterValue();
}
