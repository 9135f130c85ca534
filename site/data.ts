/** What every page is made of: the rulebook, the days it is shown for, and look-ups made once. */
import { locksOf } from "../src/compare/locks.ts";
import { fingerprint } from "../src/quantity/fingerprint.ts";
import { editionViews, type EditionView } from "../src/rulebook/editions.ts";
import { hasContent, ruleBreakpoints, situationOn, type Situation } from "../src/rulebook/in-force.ts";
import type {
  ContentRule,
  Decision,
  Edition,
  Fact,
  IsoDate,
  Module,
  OpenQuestion,
  Rule,
  Rulebook,
  RuleId,
  Source,
  Term,
} from "../src/rulebook/model.ts";
import { belongsTo } from "../src/rulebook/modules.ts";
import type { Schemas } from "../src/read/schemas.ts";

/** An authored file, published beside the pages. */
export interface SpecFile {
  /** The path from the repository's root: `specs/kallor.yaml`. */
  readonly file: string;
  readonly text: string;
}

export interface SiteData {
  readonly rulebook: Rulebook;
  /** The day the pages call today. */
  readonly today: IsoDate;
  /** The published address, with or without a last slash. */
  readonly baseUrl: string;
  /** The address of the repository, or null when it is not public. */
  readonly repository: string | null;
  /** Where readers write: an e-mail address, or null when the site is built without one. */
  readonly contact: string | null;
  /** Whether editions are printed as PDF files too, which takes a browser. */
  readonly pdf: boolean;
  readonly specs: readonly SpecFile[];
  /** What may be written in the files. */
  readonly schemas: Pick<Schemas, "definition">;
  /** The line of a place (JSON pointer) in an authored file, 1 when it is not known. */
  readonly lineOf: (file: string, pointer: string) => number;
}

export interface Site extends SiteData {
  readonly contentRules: readonly ContentRule[];
  readonly rules: ReadonlyMap<RuleId, Rule>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly questions: ReadonlyMap<string, OpenQuestion>;
  readonly editions: readonly EditionView[];
  /** Every day on which some rule may begin to say something else, in order. */
  readonly changeDays: readonly IsoDate[];
  /** The newest day that the sources speak of. */
  readonly knownThrough: IsoDate;
  /** By edition: a short name for all that is decided in it. An edition to come is not decided, and has none. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

export function prepareSite(data: SiteData): Site {
  const { rulebook } = data;
  const { registers } = rulebook;
  const contentRules = rulebook.rules.filter(hasContent);
  return {
    ...data,
    contentRules,
    rules: byId(rulebook.rules),
    sources: byId(registers.sources),
    decisions: byId(registers.decisions),
    terms: byId(registers.terms),
    facts: byId(registers.facts),
    questions: byId(registers.questions),
    editions: editionViews(rulebook),
    changeDays: [...new Set(contentRules.flatMap((rule) => ruleBreakpoints(rule)))].sort(),
    knownThrough: newestKnownDay(rulebook),
    fingerprints: editionFingerprints(rulebook),
  };
}

/** Made from the locks, so it changes when, and only when, what is decided in the edition does. */
function editionFingerprints(rulebook: Rulebook): ReadonlyMap<string, string> {
  return new Map(
    locksOf(rulebook).flatMap(({ module, editions }) =>
      Object.entries(editions).map(([year, rules]) => [`${module}/${year}`, fingerprint(rules)] as const),
    ),
  );
}

/**
 * The newest day that something is known of: the date of the newest source or decision. A site built without a day shows
 * that one, so that the same data gives the same bytes.
 */
export function newestKnownDay({ registers }: Rulebook): IsoDate {
  const days = [
    ...registers.sources.flatMap(({ date }) => (date === undefined ? [] : [date])),
    ...registers.decisions.flatMap(({ date, pending }) => (pending === true ? [] : [date])),
  ];
  return days.sort().at(-1) ?? "2000-01-01";
}

export function chapterTitle(module: Module | null, chapter: string): string {
  return module?.chapters.find(({ id }) => id === chapter)?.title ?? chapter;
}

export function situation(site: Site, rule: ContentRule): Situation<unknown> {
  return situationOn<unknown>(rule, site.today);
}

/** The edition of a module that covers the day, else the newest one that has begun, else the first. */
export function currentEdition(site: Site, module: Module): Edition | null {
  const covering = module.editions.find(({ from, through }) => from <= site.today && site.today <= through);
  const begun = module.editions.findLast(({ from }) => from <= site.today);
  return covering ?? begun ?? module.editions[0] ?? null;
}

/** Rules that concern a module: its own, and the shared ones that reach it. */
export function rulesOfModule(site: Site, module: Module): readonly ContentRule[] {
  return site.contentRules.filter((rule) => belongsTo(rule, module));
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
