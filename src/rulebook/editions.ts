/** A year's edition: a view of the dated rules, since the date a version is in force is the truth. */
import { hasContent } from "./in-force.ts";
import type { ContentRule, Edition, IsoDate, Module, Rulebook, Standing } from "./model.ts";
import { belongsTo } from "./modules.ts";

/** A rule with only those of its decided versions that are in force some day of the edition. */
export interface EditionRule {
  readonly rule: ContentRule;
  readonly versions: ContentRule["versions"];
}

/** An edition with its rules, each with the versions in force some day of it. */
export interface EditionView {
  readonly module: Module;
  readonly edition: Edition;
  /** In document order. */
  readonly rules: readonly EditionRule[];
}

/** Every edition of every module, in document order. */
export function editionViews(rulebook: Rulebook): readonly EditionView[] {
  const living = rulebook.rules.filter(hasContent);
  return rulebook.modules.flatMap((module) => {
    // Its own, the region's common ones and the nation's that concern it.
    const own = living.filter((rule) => belongsTo(rule, module));
    return module.editions.map((edition) => ({ module, edition, rules: rulesOfEdition(own, edition) }));
  });
}

function rulesOfEdition(rules: readonly ContentRule[], edition: Edition): readonly EditionRule[] {
  return rules.flatMap((rule) => {
    const versions = versionsWithin(rule, edition);
    return versions.length === 0 ? [] : [{ rule, versions }];
  });
}

/** The versions are filtered inside each kind of rule, so that their type stays that of the rule. */
function versionsWithin(
  rule: ContentRule,
  period: { readonly from: IsoDate; readonly through: IsoDate },
): ContentRule["versions"] {
  const keep = ({ standing }: { readonly standing: Standing }): boolean =>
    standing.status === "beslutad" &&
    standing.from <= period.through &&
    (standing.through === null || period.from <= standing.through);
  return rule.versions.filter(keep);
}
