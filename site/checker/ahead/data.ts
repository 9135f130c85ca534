/** What lies ahead of a care choice's units, for the page that checks them: fetched when somebody asks for it. */
import { headsOf, type AheadHeads } from "../../../src/compare/unit-ahead.ts";
import { rulesForUnit } from "../../../src/rulebook/in-force.ts";
import type { ContentRule, Decision, IsoDate, Module, RuleId, Rulebook } from "../../../src/rulebook/model.ts";
import type { StoryNames } from "../../../src/render/result-story.ts";
import type { Site } from "../../data.ts";
import { aheadIn } from "../../pages/ahead.ts";
import { sourcesOf, unitOfModule, type CheckerData } from "../data.ts";

/** Plain data. */
export interface AheadData {
  /** The day that it is told from: the site's own, whatever day the form is answered for. */
  readonly date: IsoDate;
  readonly heads: AheadHeads;
  /** Every rule for the unit, in order. The requirements are on the page already, and only named. */
  readonly rules: readonly (RuleId | ContentRule)[];
  /** Why a requirement is looked over, which the page does not tell otherwise. */
  readonly reviews: Readonly<Record<RuleId, string>>;
  readonly decisions: readonly Decision[];
  /** The sources that only what lies ahead is stated in, and those of the page. */
  readonly sources: StoryNames["sources"];
}

/** Null for a module that no unit belongs to. */
export function aheadData(site: Site, module: Module): AheadData | null {
  const unit = unitOfModule(module);
  if (unit === null) return null;
  const heads = headsOf(aheadIn(site, module), module.newestSource);
  const rules = rulesForUnit(site.rulebook, unit);
  const stated = rules.flatMap((rule) => [...rule.versions, ...("exceptions" in rule ? rule.exceptions : [])]);
  const deciding = new Set([...heads.decided, ...stated].map(({ decision }) => decision));
  const { decisions } = site.rulebook.registers;
  return {
    date: site.today,
    heads,
    rules: rules.map((rule) => (rule.kind === "requirement" ? rule.id : rule)),
    reviews: Object.fromEntries(
      rules.flatMap(({ id, kind, underReview }) =>
        kind === "requirement" && underReview !== null ? [[id, underReview.note]] : [],
      ),
    ),
    decisions: decisions.filter(({ id }) => deciding.has(id)),
    sources: sourcesOf(site.rulebook, stated),
  };
}

/** The page's rulebook with what only this data has. It tells the same of a unit as the whole rulebook. */
export function aheadRulebook(
  { rules, reviews, decisions }: AheadData,
  { rulebook, requirements }: Pick<CheckerData, "rulebook" | "requirements">,
): Rulebook {
  const known = new Map(requirements.map((rule) => [rule.id, rule]));
  const whole = (rule: RuleId | ContentRule): readonly ContentRule[] => {
    if (typeof rule !== "string") return [rule];
    const own = known.get(rule);
    if (own === undefined) return [];
    const note = reviews[rule];
    return [note === undefined ? own : { ...own, underReview: { note, sources: [] } }];
  };
  return { ...rulebook, rules: rules.flatMap(whole), registers: { ...rulebook.registers, decisions } };
}
