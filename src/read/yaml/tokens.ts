/**
 * Looks through the tokens of a text before it is parsed: what is forbidden altogether (anchors, tags, directives), and
 * what would cost the parser too much (nesting, sheer number). The parser would find some of it late or never.
 */
import { CST, Lexer } from "yaml";

import type { FindingCode } from "../words/titles.ts";
import type { Said } from "../words/said.ts";
import * as say from "../words/reading.ts";
import { finding } from "../codes.ts";
import type { Finding } from "../finding.ts";
import { LIMITS } from "../limits.ts";
import { locator, type SourceText } from "../source.ts";

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

/** What was found among the tokens, and the lexer's own words for them, for the parser to go on with. */
export interface Tokens {
  readonly findings: readonly Finding[];
  readonly lexemes: readonly string[];
}

/** After an error the text must not be parsed, and the tokens end there. */
export function tokensIn(source: SourceText): Tokens {
  const at = locator(source);
  const lexemes: string[] = [];
  const findings = faultsOf(source.text, lexemes).map(({ code, said, severity, start, end }) =>
    finding(code, at(start, end), said, severity === undefined ? {} : { severity }),
  );
  return { findings, lexemes };
}

interface Counts {
  values: number;
  documents: number;
}

/** How deep the text is at some token, by brackets, by lists that begin on one row, and by indent. */
interface Depth {
  readonly brackets: Token[];
  readonly indents: number[];
  listsInRow: number;
  lineStart: number;
}

function faultsOf(text: string, lexemes: string[]): readonly Fault[] {
  const milder: Fault[] = [];
  const counts: Counts = { values: 0, documents: 0 };
  const depth: Depth = { brackets: [], indents: [], listsInRow: 0, lineStart: 0 };
  let before: Token | null = null;
  for (const token of tokensOf(text, lexemes)) {
    const stop = forbiddenToken(token) ?? countFault(counts, token) ?? depthFault(depth, token, before);
    if (stop) return [...milder, stop];
    if (before?.type === "map-value-ind" && token.type === "space" && token.text.includes("\t")) {
      milder.push({ ...fault("K102", say.tabAfterColon(), token), severity: "notice" });
    }
    before = token;
  }
  const unclosed = depth.brackets.at(-1);
  return unclosed === undefined ? milder : [...milder, unclosedBracket(unclosed)];
}

function countFault(counts: Counts, token: Token): Fault | null {
  const { type } = token;
  if (type === "scalar" || QUOTED.has(type) || type === "seq-item-ind") counts.values += 1;
  if (type === "doc-start") counts.documents += 1;
  if (counts.values > LIMITS.nodes) return fault("K901", say.tooMany("värden", LIMITS.nodes), token);
  return counts.documents > 1 ? fault("K106", say.severalDocuments(), token) : null;
}

function depthFault(depth: Depth, token: Token, before: Token | null): Fault | null {
  const { brackets, indents } = depth;
  if (brackets.length === 0 && isFirstOfLine(token, before, depth.lineStart)) {
    trackIndents(indents, token.start - depth.lineStart);
  }
  depth.lineStart = nextLineStart(depth.lineStart, token);
  depth.listsInRow = rowDepth(depth.listsInRow, token);
  trackBrackets(brackets, token);
  const deepest = Math.max(depth.listsInRow, brackets.length, indents.length - 1);
  return deepest > LIMITS.depth ? fault("K901", say.tooDeep(LIMITS.depth), token) : null;
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

function isFirstOfLine({ type, text }: Token, before: Token | null, lineStart: number): boolean {
  const isContent = type !== "space" && type !== "newline" && type !== "comment" && !/^\s/.test(text);
  if (!isContent || before === null || before.text.endsWith("\n")) return isContent;
  return before.type === "space" && before.start === lineStart;
}

/** Deeper and deeper lines: the parser would run out of stack at a depth that depends on the machine. */
function trackIndents(indents: number[], column: number): void {
  while ((indents.at(-1) ?? -1) >= column) indents.pop();
  indents.push(column);
}

function nextLineStart(lineStart: number, { start, text }: Token): number {
  const end = text.lastIndexOf("\n");
  return end === -1 ? lineStart : start + end + 1;
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

/** The lexer's tokens with their offsets, each put aside as it was. It marks plain and block texts with a token of their own, without width. */
function* tokensOf(text: string, lexemes: string[]): Generator<Token> {
  let start = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes.push(lexeme);
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
