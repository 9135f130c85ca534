/** One view over the versions of every kind of rule, so that pages need not ask which kind it is to show a date or a text. */
import { judgementChecks } from "../src/check/needs.ts";
import type {
  Amount,
  Check,
  Condition,
  ContentRule,
  Due,
  Duty,
  Judgement,
  RuleException,
  Steps,
  Table,
  Version,
} from "../src/rulebook/model.ts";
import { exceptionAnchor, versionAnchor } from "./urls.ts";

/** What a version says besides its text. */
export type Content =
  | { readonly is: "judged"; readonly judgement: Judgement; readonly when: Condition | null }
  | { readonly is: "amounts"; readonly amounts: readonly Amount[]; readonly when: Condition | null }
  | { readonly is: "table"; readonly table: Table }
  | { readonly is: "duty"; readonly duty: Duty }
  | { readonly is: "steps"; readonly steps: Steps }
  | {
      readonly is: "grant";
      readonly eligibility: Check | null;
      readonly amounts: readonly Amount[];
      readonly dates: readonly Due[];
    }
  | { readonly is: "text" };

export interface VersionView {
  readonly version: Version<unknown>;
  readonly content: Content;
  readonly anchor: string;
  /** Where the version stands in the authored file. */
  readonly pointer: string;
}

export interface ExceptionView {
  readonly exception: RuleException<unknown>;
  readonly content: Content;
  readonly anchor: string;
  readonly pointer: string;
}

/** Every version in the file's order. */
export function versionsOf(rule: ContentRule): readonly VersionView[] {
  switch (rule.kind) {
    case "requirement":
      return views(rule.versions, judged);
    case "compensation":
      return views(rule.versions, paid);
    case "decision-table":
      return views(rule.versions, ({ table }) => ({ is: "table", table }));
    case "reporting":
      return views(rule.versions, ({ duty }) => ({ is: "duty", duty }));
    case "procedure":
      return views(rule.versions, ({ steps }) => ({ is: "steps", steps }));
    case "grant":
      return views(rule.versions, ({ eligibility, amounts, dates }) => ({ is: "grant", eligibility, amounts, dates }));
    case "definition":
    case "counting-rule":
    case "scope":
      return views(rule.versions, () => ({ is: "text" }));
  }
}

export function exceptionsOf(rule: ContentRule): readonly ExceptionView[] {
  switch (rule.kind) {
    case "requirement":
      return exceptionViews(rule.exceptions, judged);
    case "compensation":
      return exceptionViews(rule.exceptions, paid);
    case "decision-table":
    case "reporting":
    case "procedure":
    case "grant":
    case "definition":
    case "counting-rule":
    case "scope":
      return [];
  }
}

/** Every check of a version: one, several readings, or none. */
export function contentChecks(content: Content): readonly Check[] {
  switch (content.is) {
    case "judged":
      return judgementChecks(content.judgement);
    case "grant":
      return content.eligibility === null ? [] : [content.eligibility];
    case "amounts":
    case "table":
    case "duty":
    case "steps":
    case "text":
      return [];
  }
}

function judged({ judgement, when }: { readonly judgement: Judgement; readonly when: Condition | null }): Content {
  return { is: "judged", judgement, when };
}

function paid({ amounts, when }: { readonly amounts: readonly Amount[]; readonly when: Condition | null }): Content {
  return { is: "amounts", amounts, when };
}

function views<C>(versions: readonly Version<C>[], content: (version: Version<C>) => Content): readonly VersionView[] {
  return versions.map((version, index) => ({
    version,
    content: content(version),
    anchor: versionAnchor(version.standing, index + 1),
    pointer: `/versions/${index}`,
  }));
}

function exceptionViews<C>(
  exceptions: readonly RuleException<C>[],
  content: (exception: RuleException<C>) => Content,
): readonly ExceptionView[] {
  return exceptions.map((exception, index) => ({
    exception,
    content: content(exception),
    anchor: exceptionAnchor(exception.id),
    pointer: `/exceptions/${index}`,
  }));
}
