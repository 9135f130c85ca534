/**
 * What no page shows but a saved answer holds: the wording of a rule that is told by its check, what is assumed, the rows
 * of the inventory, and what the answer was made by. It stands in the reader's script, which is fetched when an answer is saved.
 */
import { madeByDecided, type MadeBy } from "../../src/api/made-by.ts";
import type { CheckReport, VersionHead } from "../../src/check/result.ts";
import type { Covering } from "../../src/rulebook/covering.ts";
import type {
  Assumption,
  Citation,
  Completeness,
  Requirement,
  RequirementContent,
  RuleException,
  RuleId,
  Rulebook,
  Version,
} from "../../src/rulebook/model.ts";

type Stated = Version<RequirementContent> | RuleException<RequirementContent>;

/** What a version or an exception states and no page shows. */
interface Quiet {
  readonly text: string;
  /** Of each assumption, in order. */
  readonly assumed: readonly string[];
  /** The rows of the inventory behind each citation, in order. */
  readonly rows: readonly Citation["inventory"][];
}

/** What an answer holds when it is saved, beside what the page has. */
export interface SavedOnly {
  readonly madeBy: MadeBy;
  /** The open questions of the rules that have any: on the page they stand with the rule. */
  readonly questions: Readonly<Record<RuleId, readonly string[]>>;
  /** By rule and what states it. */
  readonly quiet: Readonly<Record<string, Quiet>>;
  /** The printed headings that no rule is tied to, by edition: the page tells how many they are. */
  readonly headings: Readonly<Record<string, Completeness["withoutRules"]>>;
}

export function savedOnly(rulebook: Rulebook): SavedOnly {
  const { rules, modules } = rulebook;
  const requirements = rules.filter((rule) => rule.kind === "requirement");
  const open = requirements.flatMap(({ id, questions }) => (questions.length > 0 ? [[id, questions] as const] : []));
  const quiet = requirements.flatMap(({ id, versions, exceptions }) => [
    ...versions.map((it) => [key(id, nameOf(it)), quietOf(it)] as const),
    ...exceptions.map((it) => [key(id, it.id), quietOf(it)] as const),
  ]);
  const headings = modules.flatMap(({ editions }) =>
    editions.flatMap(({ id, completeness: { withoutRules } }) =>
      withoutRules.length === 0 ? [] : [[id, withoutRules] as const],
    ),
  );
  return {
    madeBy: madeByDecided(rulebook),
    questions: Object.fromEntries(open),
    quiet: Object.fromEntries(quiet),
    headings: Object.fromEntries(headings),
  };
}

/** How whole an edition is, with as many headings as there are and without what they say. */
export function unheaded({ read, withoutRules }: Completeness): Completeness {
  return { read, withoutRules: withoutRules.map(() => ({ section: "", title: "" })) };
}

function headed(covering: Covering, headings: SavedOnly["headings"]): Covering {
  if (covering.is === "not-covered") return covering;
  const { edition } = covering;
  const withoutRules = headings[edition.id] ?? [];
  return { ...covering, edition: { ...edition, completeness: { ...edition.completeness, withoutRules } } };
}

function quietOf({ text, assumptions, sources }: Stated): Quiet {
  return { text, assumed: assumptions.map((it) => it.text), rows: sources.map(({ inventory }) => inventory) };
}

/** A version is told from the others of its rule by when it applies, or is meant to; an exception has an id. */
function nameOf({ standing }: Pick<Version<RequirementContent>, "standing">): string {
  return standing.status === "beslutad"
    ? headName({ status: standing.status, from: standing.from, intended: null })
    : headName({ status: standing.status, from: null, intended: standing.intended });
}

function headName({ status, from, intended }: Pick<VersionHead, "status" | "from" | "intended">): string {
  return JSON.stringify([status, from, intended]);
}

function key(rule: RuleId, name: string): string {
  return `${rule} ${name}`;
}

/**
 * What a version or an exception states, without what no page shows: what can't be judged yet is told in its own wording.
 * Of two proposals that nothing tells apart the texts stay, since none could be put back.
 */
export function loud<T extends Stated>(stated: T, { versions }: Pick<Requirement, "versions">): T {
  const { text, judgement, assumptions } = stated;
  const sources = stated.sources.map((cited) => ({ ...cited, inventory: [] }));
  const name = "standing" in stated ? nameOf(stated) : null;
  if (name !== null && versions.filter((it) => nameOf(it) === name).length > 1) return { ...stated, sources };
  return {
    ...stated,
    sources,
    text: judgement.by === "nothing-yet" ? text : "",
    assumptions: assumptions.map((it): Assumption => ({ ...it, text: "" })),
  };
}

/** A report as it is saved, and as the command line gives it. */
export interface SavedReport extends CheckReport {
  readonly madeBy: MadeBy;
}

/** The report with all that a saved one holds. */
export function whole(report: CheckReport, { madeBy, questions, quiet, headings }: SavedOnly): SavedReport {
  const told = (rule: RuleId, version: VersionHead): VersionHead => {
    const own = quiet[key(rule, version.exception ?? headName(version))];
    if (own === undefined) return version;
    return {
      ...version,
      text: version.text || own.text,
      assumptions: version.assumptions.map((it, n) => ({ ...it, text: it.text || (own.assumed[n] ?? "") })),
      sources: version.sources.map((it, n) => ({ ...it, inventory: own.rows[n] ?? [] })),
    };
  };
  return {
    ...report,
    covering: headed(report.covering, headings),
    results: report.results.map((result) => ({
      ...result,
      rule: { ...result.rule, questions: questions[result.rule.id] ?? [] },
      version: told(result.rule.id, result.version),
      proposals: result.proposals.map((it) => ({ ...it, version: told(result.rule.id, it.version) })),
    })),
    madeBy,
  };
}
