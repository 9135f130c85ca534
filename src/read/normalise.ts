/** From what is written to what is meant: optional fields become unions, and what a folder implies is spelt out. */
import type * as Authored from "../../generated/authored.ts";
import { addDays } from "../quantity/calendar.ts";
import type * as Model from "../rulebook/model.ts";
import { belongsTo } from "../rulebook/modules.ts";
import { completenessOf } from "./completeness.ts";
import { concernedBy } from "./concerned.ts";
import { chapterOf, folderOf } from "../rulebook/ids.ts";
import type { AuthoredModule, AuthoredRule, Collected } from "./collect.ts";
import { byCodeUnit } from "../words/order.ts";

type LivingRule = Exclude<Authored.Rule, Authored.MovedRule | Authored.SplitRule>;
type Stated = Pick<
  Authored.RequirementVersion,
  "text" | "sources" | "decision" | "assumptions" | "corrections" | "assessment"
>;
type Dated = Pick<Authored.RequirementVersion, "from" | "through" | "status" | "intended" | "repealedBy">;
type Exceptional = Pick<Authored.RequirementException, "id" | "period" | "status">;
type Levels = ReadonlyMap<string, Model.SourceLevel>;

/** The rulebook of files without errors. Rules and modules come out in reading order whatever order they came in. */
export function normalised(collected: Collected): Model.Rulebook {
  const levels: Levels = new Map(collected.registers.sources.map((it) => [it.id, it.level]));
  const modules = collected.modules
    .map((it) => normalisedModule(it, collected.modules, levels))
    .sort((a, b) => byCodeUnit(a.id, b.id));
  const chapters = chapterOrder(modules);
  const concerned = (home: Model.Home): readonly Model.CareChoice[] => concernedBy(home, collected);
  const rules = collected.rules.map((it) => ruleOf(it, levels, concerned));
  const { registers } = collected;
  return {
    modules: modules.map((it) => ({ ...it, newestSource: newestSource(it, rules, registers) })),
    rules: rules.sort((a, b) => inReadingOrder(a, b, chapters)),
    registers,
  };
}

/** The newest source with a day that some version of a rule for the module's units cites. */
function newestSource(
  module: NewModule,
  rules: readonly Model.Rule[],
  { sources }: Model.Registers,
): Model.NewestSource | null {
  const cited = new Set(
    rules
      .filter((rule) => rule.kind !== "moved" && rule.kind !== "split")
      .filter((rule) => belongsTo(rule, module))
      .flatMap((rule) =>
        [...rule.versions, ...("exceptions" in rule ? rule.exceptions : [])].flatMap((stated) => stated.sources),
      )
      .map(({ source }) => source),
  );
  const dated = sources.flatMap(({ id, title, date }) =>
    date === undefined || !cited.has(id) ? [] : [{ id, title, date }],
  );
  return dated.toSorted((a, b) => byCodeUnit(b.date, a.date))[0] ?? null;
}

/** A module before its rules have been read. */
type NewModule = Omit<Model.Module, "newestSource">;

function normalisedModule(module: AuthoredModule, modules: readonly AuthoredModule[], levels: Levels): NewModule {
  const { id, home, editions } = module;
  return {
    id,
    home,
    title: editions.title,
    chapters: editions.chapters,
    editions: editions.editions.map((edition) => {
      const { printed: _, ...stated } = edition;
      return {
        ...stated,
        id: `${id}/${edition.year}`,
        decision: edition.decision ?? null,
        completeness: completenessOf(edition, module, modules),
        sources: citations(edition.sources, levels),
      };
    }),
  };
}

type ChapterOrder = ReadonlyMap<string, number>;

function chapterOrder(modules: readonly NewModule[]): ChapterOrder {
  return new Map(
    modules.flatMap(({ id, chapters }) =>
      chapters.map((chapter, index): [string, number] => [`${id}/${chapter.id}`, index]),
    ),
  );
}

/** Modules by id, then chapters as the module lists them, then id. What has no chapter (moved, split) comes last. */
function inReadingOrder(a: Model.Rule, b: Model.Rule, chapters: ChapterOrder): number {
  const [moduleA, moduleB] = [folderOf(a.id), folderOf(b.id)];
  return byCodeUnit(moduleA, moduleB) || rank(a, chapters) - rank(b, chapters) || byCodeUnit(a.id, b.id);
}

function rank(rule: Model.Rule, chapters: ChapterOrder): number {
  const last = chapters.size;
  return rule.kind === "moved" || rule.kind === "split" ? last : (chapters.get(chapterOf(rule)) ?? last);
}

/** Whom a rule concerns that does not say it. */
type Concerned = (home: Model.Home) => readonly Model.CareChoice[];

function ruleOf({ id, file, home, rule }: AuthoredRule, levels: Levels, concerned: Concerned): Model.Rule {
  const base = { id, file, home, title: rule.title };
  if (rule.kind === "moved") return { ...base, kind: "moved", to: rule.to };
  if (rule.kind === "split") return { ...base, kind: "split", to: rule.to };
  return withContent({ ...base, ...livingPart(rule, concerned(home)) }, rule, levels);
}

type Living = Omit<Model.Scope, "kind" | "versions">;
type ContentOf<K extends LivingRule["kind"]> = (
  living: Living,
  rule: Extract<LivingRule, { kind: K }>,
  levels: Levels,
) => Model.ContentRule;

/** One function per kind of rule: a kind that is forgotten does not compile. */
const CONTENT: { readonly [K in LivingRule["kind"]]: ContentOf<K> } = {
  requirement: (living, rule, levels) => ({
    ...living,
    kind: "requirement",
    obligation: rule.obligation,
    versions: versionsOf(rule.versions, requirementContent, levels),
    exceptions: exceptionsOf(rule.exceptions ?? [], requirementContent, levels),
    examples: rule.examples ?? [],
  }),
  compensation: (living, rule, levels) => ({
    ...living,
    kind: "compensation",
    versions: versionsOf(rule.versions, compensationContent, levels),
    exceptions: exceptionsOf(rule.exceptions ?? [], compensationContent, levels),
  }),
  "decision-table": (living, rule, levels) => ({
    ...living,
    kind: "decision-table",
    versions: versionsOf(rule.versions, ({ table }) => ({ table }), levels),
    examples: rule.examples ?? [],
  }),
  reporting: (living, rule, levels) => ({
    ...living,
    kind: "reporting",
    versions: versionsOf(rule.versions, ({ duty }) => ({ duty }), levels),
  }),
  procedure: (living, rule, levels) => ({
    ...living,
    kind: "procedure",
    versions: versionsOf(rule.versions, ({ steps }) => ({ steps }), levels),
  }),
  grant: (living, rule, levels) => ({
    ...living,
    kind: "grant",
    versions: versionsOf(rule.versions, grantContent, levels),
    examples: rule.examples ?? [],
  }),
  definition: (living, rule, levels) => ({
    ...living,
    kind: "definition",
    term: rule.term,
    versions: versionsOf(rule.versions, nothingMore, levels),
  }),
  "counting-rule": (living, rule, levels) => ({
    ...living,
    kind: "counting-rule",
    counts: rule.counts ?? [],
    versions: versionsOf(rule.versions, nothingMore, levels),
  }),
  scope: (living, rule, levels) => ({
    ...living,
    kind: "scope",
    versions: versionsOf(rule.versions, nothingMore, levels),
  }),
};

function withContent(living: Living, rule: LivingRule, levels: Levels): Model.ContentRule {
  // The table pairs each kind with its own function; the compiler cannot follow that through an index.
  const content = CONTENT[rule.kind] as (living: Living, rule: LivingRule, levels: Levels) => Model.ContentRule;
  return content(living, rule, levels);
}

function livingPart(rule: LivingRule, concerned: readonly Model.CareChoice[]) {
  return {
    chapter: rule.chapter,
    topic: rule.topic ?? null,
    addressee: rule.addressee ?? "enhet",
    concerns: rule.concerns ?? concerned,
    terms: rule.terms ?? [],
    questions: rule.questions ?? [],
    related: rule.related ?? [],
    consequence: rule.consequence ?? null,
    underReview: rule.underReview ?? null,
  } as const;
}

const nothingMore = (): object => ({});

function requirementContent(
  version: Authored.RequirementVersion | Authored.RequirementException,
): Model.RequirementContent {
  return { judgement: judgementOf(version), when: version.when ?? null };
}

function judgementOf({ check, readings }: Pick<Authored.RequirementVersion, "check" | "readings">): Model.Judgement {
  if (check) return { by: "check", check };
  return readings ? { by: "readings", question: readings.question, readings: readings.of } : { by: "nothing-yet" };
}

function compensationContent(
  version: Authored.CompensationVersion | Authored.CompensationException,
): Model.CompensationContent {
  return { amounts: version.amounts, when: version.when ?? null };
}

function grantContent({ eligibility, amounts, dates }: Authored.GrantVersion): Model.GrantContent {
  return { eligibility: eligibility ?? null, amounts: amounts ?? [], dates: dates ?? [] };
}

function versionsOf<V extends Stated & Dated, C>(
  versions: readonly V[],
  content: (version: V) => C,
  levels: Levels,
): readonly Model.Version<C>[] {
  return versions.map((version, index) => ({
    ...statedPart(version, levels),
    ...content(version),
    standing: standingOf(version, versions.slice(index + 1)),
  }));
}

/** A decided version ends on its own last day, or the day before the next decided one, whichever comes first. */
function standingOf(version: Dated, later: readonly Dated[]): Model.Standing {
  const { status, from, through, intended, repealedBy } = version;
  if (status !== "beslutad") return { status, intended: intended ?? null };
  if (from === undefined) throw new Error("a decided version without from must not pass the lint");
  const next = later.find((it) => it.status === "beslutad" && it.from !== undefined)?.from;
  const dayBefore = next === undefined ? null : addDays(next, -1);
  if (through !== undefined && (dayBefore === null || through <= dayBefore)) {
    return { status, from, through, end: "stated", ...(repealedBy === undefined ? {} : { repealedBy }) };
  }
  return { status, from, through: dayBefore, end: dayBefore === null ? "open" : "superseded" };
}

function exceptionsOf<E extends Stated & Exceptional, C>(
  exceptions: readonly E[],
  content: (exception: E) => C,
  levels: Levels,
): readonly Model.RuleException<C>[] {
  return exceptions.map((exception) => ({
    ...statedPart(exception, levels),
    ...content(exception),
    id: exception.id,
    period: periodOf(exception.period),
    status: exception.status,
  }));
}

function periodOf(period: Authored.ExceptionPeriod): Model.ExceptionPeriod {
  return "within" in period ? { precision: "imprecise", ...period } : { precision: "exact", ...period };
}

function statedPart(stated: Stated, levels: Levels) {
  return {
    text: stated.text,
    sources: citations(stated.sources, levels),
    decision: stated.decision ?? null,
    assumptions: stated.assumptions ?? [],
    corrections: stated.corrections ?? [],
    assessment: stated.assessment ?? null,
  };
}

function citations(sources: readonly Authored.Citation[], levels: Levels): readonly Model.Citation[] {
  return sources.map(({ source, at, level, inventory }) => ({
    source,
    at,
    level: level ?? levels.get(source) ?? "slutsats",
    inventory: inventory ?? [],
  }));
}
