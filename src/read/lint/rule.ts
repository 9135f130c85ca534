/** What a lint rule is, and how what it found becomes a finding. */
import type * as Authored from "../../../generated/authored.ts";
import type { Rulebook } from "../../rulebook/model.ts";
import type { FindingCode } from "../words/titles.ts";
import type { Said } from "../words/said.ts";
import { finding } from "../codes.ts";
import type { Collected } from "../collect.ts";
import type { Finding, Position, Severity } from "../finding.ts";
import { keyPosition, startOf, valuePosition, type SourceText } from "../source.ts";

export interface LintContext extends Collected {
  /** All files, also those that could not be read. */
  readonly files: readonly SourceText[];
  /** The fact register by id. */
  readonly facts: ReadonlyMap<string, Authored.Fact>;
}

export function contextOf(collected: Collected, files: readonly SourceText[]): LintContext {
  return { ...collected, files, facts: new Map(collected.registers.facts.map((it) => [it.id, it])) };
}

/** A place in a file by JSON pointer. */
export interface Spot {
  readonly file: string;
  readonly pointer: string;
}

export interface Problem extends Spot {
  readonly said: Said;
  /** The fault stands at the field's name. */
  readonly atKey?: boolean;
  /** A more exact place than the pointer's value. */
  readonly where?: Position;
  readonly severity?: Severity;
  /** Lines to paste into the file. */
  readonly paste?: string;
  readonly related?: readonly { readonly role: string; readonly spot: Spot }[];
}

/** One rule over everything that was read. All of a rule's problems have its code. */
export interface LintRule {
  readonly code: FindingCode;
  readonly check: (context: LintContext) => readonly Problem[];
}

/** One rule over a rulebook without errors: what it says is computed, and compared with what the authors say of it. */
export interface RulebookLint {
  readonly code: FindingCode;
  readonly check: (rulebook: Rulebook) => readonly Problem[];
}

export function findingsOf({ code, check }: LintRule, context: LintContext): readonly Finding[] {
  return problemFindings(code, check(context), context);
}

export function problemFindings(
  code: FindingCode,
  problems: readonly Problem[],
  context: LintContext,
): readonly Finding[] {
  return problems.map((problem) =>
    finding(code, problem.where ?? placeOf(context, problem, problem.atKey ?? false), problem.said, {
      pointer: problem.pointer,
      related: (problem.related ?? []).map(({ role, spot }) => ({ role, where: placeOf(context, spot, false) })),
      ...(problem.severity === undefined ? {} : { severity: problem.severity }),
      ...(problem.paste === undefined ? {} : { paste: problem.paste }),
    }),
  );
}

export function placeOf({ read }: LintContext, { file, pointer }: Spot, atKey: boolean): Position {
  const positions = read.get(file)?.positions;
  if (positions === undefined) return startOf(file);
  return atKey ? keyPosition(positions, file, pointer) : valuePosition(positions, file, pointer);
}
