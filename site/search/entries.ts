/** What can be found: rules, registers, questions and figures, each with the words it is found by. */
import type { ChangeClass } from "../../src/compare/change.ts";
import type { Situation } from "../../src/rulebook/in-force.ts";
import type { ContentRule } from "../../src/rulebook/model.ts";
import { describeCheck } from "../../src/check/kinds/index.ts";
import { editionsWith } from "../chapters.ts";
import { stepsDuring } from "../compare/year-of.ts";
import { chapterTitle, situation, type Site } from "../data.ts";
import { modulePlace } from "../parts/rule-list.ts";
import type { Target } from "../html.ts";
import { plainText } from "../markdown.ts";
import { decisionUrl, factUrl, fileOf, questionUrl, ruleUrl, sourceUrl, termUrl, to } from "../urls.ts";
import { contentChecks, versionsOf } from "../versions.ts";
import { kindTitle } from "../words/common.ts";
import { figureText } from "../words/figures.ts";
import { search as words } from "../words/search.ts";
import { plainLine } from "./text.ts";
import { upperFirst } from "../../src/words/format.ts";
import { moduleOf, isOwnRule } from "../../src/rulebook/modules.ts";
import { modulesInOrder } from "../regions.ts";

/** In the order in which the search offers them. */
export const SORTS = ["regel", "svar", "begrepp", "uppgift", "fraga", "siffra", "kalla", "beslut"] as const;
export type Sort = (typeof SORTS)[number];

export interface Entry {
  readonly id: string;
  readonly sort: Sort;
  readonly title: string;
  /** From the site's root. */
  readonly address: string;
  /** What sort of rule it is and where: `Ska-krav · <care choice> i <region>`. */
  readonly place: string;
  /** The module, for the filter. Empty for what belongs to none. */
  readonly module: string;
  readonly standing: Situation<unknown>["is"] | "";
  /** The years of the editions that have the rule. */
  readonly years: readonly string[];
  /** What has changed in the rule, the newest last. Not what is only known from a day. */
  readonly changes: readonly { readonly class: ChangeClass; readonly year: string }[];
  /** Other names. They count as much as the title. */
  readonly names: readonly string[];
  readonly text: string;
}

export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly modules: readonly { readonly id: string; readonly title: string }[];
  /** Short words and the long ones they stand for, from the glossary and the registers of professions. */
  readonly synonyms: readonly (readonly [short: string, long: string])[];
}

export function searchIndex(site: Site): SearchIndex {
  const { terms, facts, questions, answers, figures, sources, decisions, professions, careChoices } =
    site.rulebook.registers;
  const entry = (
    sort: Sort,
    id: string,
    title: string,
    target: Target,
    text: string,
    names: readonly string[] = [],
  ): Entry => ({
    id,
    sort,
    title,
    address: addressOf(target),
    place: words.sorts[sort],
    module: "",
    standing: "",
    years: [],
    changes: [],
    names,
    text: plainLine(text),
  });
  return {
    entries: [
      ...site.contentRules.map((rule) => ruleEntry(site, rule)),
      ...terms.map(({ id, title, aliases, definition }) =>
        entry("begrepp", id, title, termUrl(id), definition, aliases),
      ),
      ...facts.map(({ id, title, question, help }) =>
        entry("uppgift", id, title, factUrl(id), `${question} ${help ?? ""}`),
      ),
      ...questions.map(({ id, title, doubt }) => entry("fraga", id, title, questionUrl(id), doubt)),
      ...answers.map(({ id, question, answer }) => entry("svar", id, question, to("svar/", id), answer ?? "")),
      ...figures.map((figure) => {
        const { id, title, asOf, note } = figure;
        return entry(
          "siffra",
          id,
          title,
          to("siffror/", id),
          `${figureText(site, figure)}, ${asOf.label}. ${note ?? ""}`,
        );
      }),
      ...sources.map(({ id, title, publisher }) => entry("kalla", id, title, sourceUrl(id), publisher ?? "")),
      ...decisions.map(({ id, title }) => entry("beslut", id, title, decisionUrl(id), "")),
    ],
    modules: modulesInOrder(site.rulebook).map((module) => ({ id: module.id, title: modulePlace(site, module) })),
    synonyms: [
      ...careChoices.flatMap(({ name, aliases }) =>
        (aliases ?? []).map((it) => [it.toLowerCase(), name.toLowerCase()] as const),
      ),
      ...terms.flatMap(({ title, aliases }) => synonymsOf(title, aliases)),
      ...[professions.professions, professions.competences, professions.roles, professions.addOns].flatMap((register) =>
        register.flatMap(({ title, aliases }) => synonymsOf(title, aliases)),
      ),
    ],
  };
}

function addressOf({ path, anchor }: Target): string {
  return anchor === null ? fileOf(path) : `${fileOf(path)}#${anchor}`;
}

/** Only abbreviations: a long alias is found by its own words. */
function synonymsOf(title: string, aliases: readonly string[] | undefined): readonly (readonly [string, string])[] {
  return (aliases ?? [])
    .filter((alias) => /^[\p{L}\d-]{2,8}$/u.test(alias))
    .map((alias) => [alias.toLowerCase(), title.toLowerCase()]);
}

function ruleEntry(site: Site, rule: ContentRule): Entry {
  const module = moduleOf(site.rulebook.modules, rule);
  const versions = versionsOf(rule);
  const checks = versions
    .flatMap(({ content }) => contentChecks(content))
    .map((check) => describeCheck(check, site.rulebook.registers));
  const texts = versions.map(({ version }) => version.text).toReversed();
  return {
    id: rule.id,
    sort: "regel",
    title: rule.title,
    address: addressOf(ruleUrl(rule.id)),
    place: [kindTitle(rule), module === null ? "" : modulePlace(site, module), chapterTitle(module, rule.chapter)]
      .filter((it) => it !== "")
      .join(" · "),
    module: module?.id ?? "",
    standing: situation(site, rule).is,
    years: editionsWith(site, rule).map(({ edition }) => edition.year),
    changes: changesOf(site, rule),
    names: sectionNumbers(site, rule),
    text: [...new Set([...texts.map(plainText), ...checks.map((check) => `${upperFirst(check)}.`)])].join(" "),
  };
}

/** Each class once per year: an exception that begins and ends is one change. */
function changesOf(site: Site, rule: ContentRule): Entry["changes"] {
  return site.editions
    .filter(({ module }) => isOwnRule(rule, module))
    .flatMap((view) => {
      const classes = stepsDuring(site, view, rule).map(({ change }) => change.class);
      return [...new Set(classes)].map((name) => ({ class: name, year: view.edition.year }));
    });
}

/** The rule's numbers in the printed editions, for those who know it by one. */
function sectionNumbers(site: Site, { id }: ContentRule): readonly string[] {
  return [...new Set(site.editions.flatMap(({ edition }) => edition.sections?.[id] ?? []))];
}
