/** An edition as JSON: the rules as the rulebook has them, with what applies some day of the edition. */
import type { EditionRule, EditionView } from "../../src/rulebook/editions.ts";
import type { Edition, ExceptionPeriod, Period } from "../../src/rulebook/model.ts";
import { editionChapters } from "../chapters.ts";
import type { Site } from "../data.ts";
import { absoluteAddress, editionUrl, ruleUrl } from "../urls.ts";
import { exceptionsOf } from "../versions.ts";
import { publishedJson } from "./json.ts";

export function editionJson(site: Site, view: EditionView): string {
  const { module, edition } = view;
  return publishedJson(site, "regelbok", editionUrl(edition), {
    edition: edition.id,
    year: edition.year,
    title: edition.title,
    module: { id: module.id, title: module.title, home: module.home },
    from: edition.from,
    through: edition.through,
    state: edition.state,
    completeness: edition.completeness,
    decision: edition.decision,
    note: edition.note ?? null,
    sources: edition.sources,
    chapters: editionChapters(site, view).map(({ slug, title, intro, sharedFrom, items }) => ({
      id: slug,
      title,
      intro,
      sharedFrom: sharedFrom?.id ?? null,
      rules: items.map((item) => publishedRule(site, item, edition)),
    })),
  });
}

function publishedRule(site: Site, { rule, versions }: EditionRule, edition: Edition): object {
  const exceptions = exceptionsOf(rule)
    .map(({ exception }) => exception)
    .filter(({ status, period }) => status === "beslutad" && overlap(outermost(period), edition));
  return {
    ...rule,
    url: absoluteAddress(site.baseUrl, ruleUrl(rule.id)),
    versions,
    ...("exceptions" in rule ? { exceptions } : {}),
  };
}

function outermost(period: ExceptionPeriod): Period {
  return period.precision === "exact" ? period : period.within;
}

function overlap(a: Period, b: Period): boolean {
  return a.from <= b.through && b.from <= a.through;
}
