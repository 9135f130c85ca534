/** The parser's own complaints as Swedish findings. Only the first one counts: the rest follow from it. */
import type { YAMLError } from "yaml";

import type { FindingCode, Said } from "../../words/codes.ts";
import * as say from "../../words/findings/reading.ts";
import { finding } from "../codes.ts";
import type { Finding } from "../finding.ts";
import { LIMITS } from "../limits.ts";
import { locator } from "../source.ts";
import type { SourceText } from "../source.ts";

export function parserFinding(source: SourceText, error: YAMLError): Finding {
  const { text } = source;
  const at = locator(source);
  const start = Math.min(error.pos[0], text.length);
  const [code, said] = explained(text, start, error);
  return finding(code, at(start, Math.max(start, Math.min(error.pos[1], lineEnd(text, start)))), said);
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}

// The complexity is that of a table: one row per code of the parser.
// oxlint-disable-next-line complexity
function explained(text: string, start: number, error: YAMLError): readonly [FindingCode, Said] {
  switch (error.code) {
    case "TAB_AS_INDENT":
      return ["K102", say.tabAsIndent()];
    case "DUPLICATE_KEY":
      return ["K103", say.duplicateKey(text.slice(...error.pos))];
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
      return ["K104", say.alias()];
    case "MULTIPLE_ANCHORS":
      return ["K104", say.anchor()];
    case "BAD_DIRECTIVE":
      return ["K105", say.directive(text.slice(start, lineEnd(text, start)))];
    case "MULTIPLE_TAGS":
    case "TAG_RESOLVE_FAILED":
    case "BAD_PROP_ORDER":
    case "BAD_COLLECTION_TYPE":
      return ["K105", say.tag(text.slice(...error.pos))];
    case "NON_STRING_KEY":
    case "BLOCK_IN_FLOW":
    case "KEY_OVER_1024_CHARS":
      return ["K105", say.compositeKey()];
    case "MULTIPLE_DOCS":
      return ["K106", say.severalDocuments()];
    case "RESOURCE_EXHAUSTION":
      return ["K901", say.tooDeep(LIMITS.depth)];
    case "BLOCK_AS_IMPLICIT_KEY":
      return ["K101", say.colonInText()];
    case "BAD_SCALAR_START":
      return ["K101", say.reservedStart(text.charAt(start))];
    case "MULTILINE_IMPLICIT_KEY":
    case "MISSING_CHAR":
      return ["K101", say.missingColon()];
    case "BAD_DQ_ESCAPE":
      return ["K101", say.badEscape()];
    case "BAD_INDENT":
      return startsWithTab(text, start) ? ["K102", say.tabAsIndent()] : ["K101", say.badIndent()];
    case "UNEXPECTED_TOKEN":
      return ["K101", unexpected(text, start)];
    case "IMPOSSIBLE":
      return ["K101", say.unreadable()];
  }
}

function startsWithTab(text: string, start: number): boolean {
  return /^[ ]*\t/.test(text.slice(text.lastIndexOf("\n", start) + 1, start + 2));
}

function unexpected(text: string, start: number): Said {
  if (text[start] === "-") return say.listOnSameLine();
  return text[start] === undefined ? say.unreadable() : say.textAfterValue();
}
