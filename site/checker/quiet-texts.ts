/**
 * Texts that no page shows but a saved answer holds: the wording of a rule that is told by its check, and what is
 * assumed. They stand in the reader's script, which is fetched when an answer is saved; the page has their
 * numbers in their place.
 */
import type { CheckReport, VersionHead } from "../../src/check/result.ts";
import type {
  Assumption,
  Citation,
  RequirementContent,
  RuleException,
  RuleId,
  Rulebook,
  Version,
} from "../../src/rulebook/model.ts";

type Stated = Version<RequirementContent> | RuleException<RequirementContent>;

/** What a version or an exception states in words. */
type Texts = Pick<Stated, "text" | "assumptions">;

/** What an answer holds when it is saved, beside what the page has. */
export interface SavedOnly {
  readonly texts: readonly string[];
  /** The open questions of the rules that have any: on the page they stand with the rule. */
  readonly questions: Readonly<Record<RuleId, readonly string[]>>;
  /** The rows of the inventory behind each citation, by what cites: {@link citing}. */
  readonly rows: Readonly<Record<string, readonly Citation["inventory"][]>>;
}

export function savedOnly(rulebook: Rulebook): SavedOnly {
  const open = rulebook.rules.flatMap((rule) =>
    rule.kind === "requirement" && rule.questions.length > 0 ? [[rule.id, rule.questions] as const] : [],
  );
  const rows = rulebook.rules.flatMap((rule) =>
    rule.kind === "requirement"
      ? [
          ...rule.versions.map((it) => [citing(rule.id, headOf(it.standing)), rowsOf(it)] as const),
          ...rule.exceptions.map((it) => [citing(rule.id, it.id), rowsOf(it)] as const),
        ]
      : [],
  );
  return { texts: quietTexts(rulebook), questions: Object.fromEntries(open), rows: Object.fromEntries(rows) };
}

function rowsOf({ sources }: Stated): readonly Citation["inventory"][] {
  return sources.map(({ inventory }) => inventory);
}

/** A version is told from the others of its rule by when it applies, or is meant to; an exception has an id. */
type Cites = string | Pick<VersionHead, "status" | "from" | "intended">;

function headOf(standing: Version<RequirementContent>["standing"]): Cites {
  return standing.status === "beslutad"
    ? { status: standing.status, from: standing.from, intended: null }
    : { status: standing.status, from: null, intended: standing.intended };
}

function citing(rule: RuleId, what: Cites): string {
  return JSON.stringify([rule, typeof what === "string" ? what : [what.status, what.from, what.intended]]);
}

/** Every such text of the rulebook, each once. */
export function quietTexts({ rules }: Rulebook): readonly string[] {
  const texts = rules.flatMap((rule) =>
    rule.kind === "requirement" ? [...rule.versions, ...rule.exceptions].flatMap(quietOf) : [],
  );
  return [...new Set(texts)];
}

/** What a version or an exception states, with numbers in place of the quiet texts. */
export function numbered<T extends Stated>(stated: T, numbers: ReadonlyMap<string, number>): T {
  const own = new Set(quietOf(stated));
  return {
    ...stated,
    ...withTexts(stated, (text) => (own.has(text) ? String(numbers.get(text)) : text)),
    sources: stated.sources.map((cited) => ({ ...cited, inventory: [] })),
  };
}

/** The report with the texts in place of their numbers, the open questions of its rules, and the rows that they cite. */
export function whole(report: CheckReport, { texts: quiet, questions, rows }: SavedOnly): CheckReport {
  const told = (rule: RuleId, version: VersionHead): VersionHead => {
    const cited = rows[citing(rule, version.exception ?? version)];
    return {
      ...version,
      ...withTexts(version, (text) => (NUMBER.test(text) ? (quiet[Number(text)] ?? "") : text)),
      sources: version.sources.map((it, n) => ({ ...it, inventory: cited?.[n] ?? [] })),
    };
  };
  return {
    ...report,
    results: report.results.map((result) => ({
      ...result,
      rule: { ...result.rule, questions: questions[result.rule.id] ?? [] },
      version: told(result.rule.id, result.version),
      proposals: result.proposals.map((it) => ({ ...it, version: told(result.rule.id, it.version) })),
    })),
  };
}

/** No text that anybody writes is a number alone. */
const NUMBER = /^\d+$/;

/** What can't be judged yet is told in its own wording; all else is told by its checks. */
function quietOf({ text, judgement, assumptions }: Stated): readonly string[] {
  const assumed = assumptions.map((it) => it.text);
  return judgement.by === "nothing-yet" ? assumed : [text, ...assumed];
}

function withTexts({ text, assumptions }: Texts, change: (text: string) => string): Texts {
  return {
    text: change(text),
    assumptions: assumptions.map((it): Assumption => ({ ...it, text: change(it.text) })),
  };
}
