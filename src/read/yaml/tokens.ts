/**
 * Looks through the tokens of a text before it is parsed: what is forbidden altogether (anchors, tags, directives), and
 * what would cost the parser too much (nesting, sheer number). The parser would find some of it late or never.
 */
import { CST, Lexer } from "yaml";

import type { FindingCode, Said } from "../../words/codes.ts";
import * as say from "../../words/findings/reading.ts";
import { finding } from "../codes.ts";
import type { Finding } from "../finding.ts";
import { LIMITS } from "../limits.ts";
import { locator } from "../source.ts";
import type { SourceText } from "../source.ts";

interface Token {
  readonly type: string;
  readonly text: string;
  readonly start: number;
}

const QUOTED: ReadonlySet<string> = new Set(["single-quoted-scalar", "double-quoted-scalar"]);

interface Fault {
  readonly code: FindingCode;
  readonly said: Said;
  readonly severity?: "notice";
  readonly start: number;
  readonly end: number;
}

/** What was found among the tokens. After an error the text must not be parsed. */
export function tokenFindings(source: SourceText): readonly Finding[] {
  const at = locator(source);
  return faultsOf(source.text).map(({ code, said, severity, start, end }) =>
    finding(code, at(start, end), said, severity === undefined ? {} : { severity }),
  );
}

function faultsOf(text: string): readonly Fault[] {
  const milder: Fault[] = [];
  const open: Token[] = [];
  let [values, documents, inRow] = [0, 0, 0];
  let before: Token | null = null;
  for (const token of tokensOf(text)) {
    const forbidden = forbiddenToken(token);
    if (forbidden) return [...milder, forbidden];
    if (token.type === "scalar" || QUOTED.has(token.type) || token.type === "seq-item-ind") values += 1;
    if (values > LIMITS.nodes) return [...milder, fault("K901", say.tooMany("värden", LIMITS.nodes), token)];
    if (token.type === "doc-start") documents += 1;
    if (documents > 1) return [...milder, fault("K106", say.severalDocuments(), token)];
    inRow = rowDepth(inRow, token);
    trackBrackets(open, token);
    if (Math.max(inRow, open.length) > LIMITS.depth)
      return [...milder, fault("K901", say.tooDeep(LIMITS.depth), token)];
    if (before?.type === "map-value-ind" && token.type === "space" && token.text.includes("\t")) {
      milder.push({ ...fault("K102", say.tabAfterColon(), token), severity: "notice" });
    }
    before = token;
  }
  const unclosed = open.at(-1);
  return unclosed === undefined ? milder : [...milder, unclosedBracket(unclosed)];
}

function forbiddenToken(token: Token): Fault | null {
  const { type, text } = token;
  if (type === "anchor") return fault("K104", say.anchor(), token);
  if (type === "alias") return fault("K104", say.alias(), token);
  if (type === "tag") return fault("K105", say.tag(text), token);
  if (type === "directive-line") return fault("K105", say.directive(text.trimEnd()), token);
  if (type === "explicit-key-ind") return fault("K105", say.compositeKey(), token);
  if (type === "doc-end") return fault("K106", say.severalDocuments(), token);
  if (QUOTED.has(type) && !isClosed(text)) {
    const quote = text.charAt(0);
    return { code: "K101", said: say.unclosedQuote(quote), start: token.start, end: token.start + 1 };
  }
  return null;
}

function isClosed(quoted: string): boolean {
  return quoted.length > 1 && quoted.at(-1) === quoted[0];
}

/** Lists that begin inside each other on one row (`- - - -`) nest without any bracket. */
function rowDepth(inRow: number, { type }: Token): number {
  if (type === "seq-item-ind") return inRow + 1;
  return type === "newline" ? 0 : inRow;
}

function trackBrackets(open: Token[], token: Token): void {
  if (token.type === "flow-map-start" || token.type === "flow-seq-start") open.push(token);
  if (token.type === "flow-map-end" || token.type === "flow-seq-end") open.pop();
}

function unclosedBracket(token: Token): Fault {
  return fault("K101", say.unclosedBracket(token.text, token.text === "{" ? "}" : "]"), token);
}

function fault(code: FindingCode, said: Said, { start, text }: Token): Fault {
  return { code, said, start, end: start + (text.trimEnd().length || text.length) };
}

/** The lexer's tokens with their offsets. It marks plain and block texts with a token of their own, without width. */
function* tokensOf(text: string): Generator<Token> {
  let start = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme);
    if (isText) {
      yield { type: "scalar", text: lexeme, start };
      isText = false;
    } else if (type === "scalar") {
      isText = true;
      continue;
    } else if (type === "doc-mode" || type === "flow-error-end") {
      continue;
    } else {
      yield { type: type ?? "scalar", text: lexeme, start };
    }
    start += lexeme.length;
  }
}
