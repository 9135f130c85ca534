/** The rules, the dates and the figures as tables for spreadsheets. */
import { csvText, type Cell } from "../../src/render/csv.ts";
import { heldAgainstTarget } from "../../src/check/target.ts";
import type {
  Amount,
  Citation,
  ContentRule,
  Due,
  ExceptionPeriod,
  Figure,
  Standing,
} from "../../src/rulebook/model.ts";
import { amountText } from "../../src/words/amounts.ts";
import { dueText } from "../../src/render/words/dates.ts";
import { kindName, statusWord } from "../../src/rulebook/words/names.ts";
import { chapterTitle, type Site } from "../data.ts";
import { eventsOf } from "../events.ts";
import { checkSentence } from "../parts/content.ts";
import { absoluteAddress, ruleUrl, to } from "../urls.ts";
import {
  contentChecks,
  exceptionsOf,
  versionsOf,
  type Content,
  type ExceptionView,
  type VersionView,
} from "../versions.ts";
import { careChoiceTitle, levelTitle, obligationTitle, regionTitle } from "../words/common.ts";
import { className } from "../words/compare.ts";
import { comparisonWord } from "../words/charts.ts";
import { areaTitle } from "../words/figures.ts";
import { csv as words } from "../words/files.ts";
import { eventWord } from "../words/pages.ts";
import { eventFacts, flowingText } from "./event-facts.ts";
import { moduleOf } from "../../src/rulebook/modules.ts";

/** One row per version, and one per temporary exception after the versions of its rule. */
export function rulesCsv(site: Site): string {
  return csvText(
    words.rules,
    site.contentRules.flatMap((rule) => [
      ...versionsOf(rule).map((view) => versionRow(site, rule, view)),
      ...exceptionsOf(rule).map((view) => exceptionRow(site, rule, view)),
    ]),
  );
}

function versionRow(site: Site, rule: ContentRule, { version, content, anchor }: VersionView): readonly Cell[] {
  const { standing } = version;
  return [
    ...ruleCells(site, rule),
    words.version,
    statusWord(standing.status),
    ...standingCells(standing),
    ...statedCells(site, rule, { ...version, content, anchor }),
  ];
}

function exceptionRow(site: Site, rule: ContentRule, { exception, content, anchor }: ExceptionView): readonly Cell[] {
  return [
    ...ruleCells(site, rule),
    words.exception,
    statusWord(exception.status),
    ...periodCells(exception.period),
    ...statedCells(site, rule, { ...exception, content, anchor }),
  ];
}

function ruleCells(site: Site, rule: ContentRule): readonly Cell[] {
  return [
    rule.id,
    rule.title,
    kindName(rule.kind, null),
    rule.kind === "requirement" ? obligationTitle(rule.obligation) : "",
    regionTitle(site, rule.home.region),
    rule.concerns.map((it) => careChoiceTitle(site, it)).join(", "),
    chapterTitle(moduleOf(site.rulebook.modules, rule), rule.chapter),
  ];
}

/** What is not decided has no day, only what the source says of when. */
function standingCells(standing: Standing): readonly Cell[] {
  if (standing.status === "beslutad") return [standing.from, standing.through ?? "", ""];
  return ["", "", standing.intended === null ? "" : words.intended(standing.intended)];
}

function periodCells(period: ExceptionPeriod): readonly Cell[] {
  if (period.precision === "exact") return [period.from, period.through, ""];
  return [period.within.from, period.within.through, words.outermost(period.label)];
}

interface StatedView {
  readonly text: string;
  readonly content: Content;
  readonly anchor: string;
  readonly sources: readonly Citation[];
  readonly decision: string | null;
  readonly assumptions: readonly { readonly text: string }[];
}

function statedCells(site: Site, rule: ContentRule, stated: StatedView): readonly Cell[] {
  return [
    flowingText(stated.text),
    lines(contentChecks(stated.content).map((check) => checkSentence(site, check))),
    lines(amountsOf(stated.content).map((amount) => `${amount.title}: ${amountText(amount)}`)),
    lines(duesOf(stated.content).map(dueText)),
    lines(stated.assumptions.map(({ text }) => flowingText(text))),
    lines(stated.sources.map((citation) => `${place(site, citation)} (${levelTitle(citation.level)})`)),
    stated.decision === null ? "" : (site.decisions.get(stated.decision)?.title ?? stated.decision),
    absoluteAddress(site.baseUrl, ruleUrl(rule.id, stated.anchor)),
  ];
}

function amountsOf(content: Content): readonly Amount[] {
  return content.is === "amounts" || content.is === "grant" ? content.amounts : [];
}

function duesOf(content: Content): readonly Due[] {
  if (content.is === "duty") return content.duty.due ?? [];
  return content.is === "grant" ? content.dates : [];
}

export function eventsCsv(site: Site): string {
  return csvText(
    words.events,
    eventsOf(site, site.contentRules).map((event) => {
      const { date, through, kind, rule, label } = event;
      const facts = eventFacts(site, event);
      return [
        date,
        through ?? "",
        eventWord(kind),
        facts.class === null ? "" : className(facts.class),
        rule.title,
        label ?? "",
        regionTitle(site, rule.home.region),
        rule.concerns.map((it) => careChoiceTitle(site, it)).join(", "),
        facts.text,
        rule.id,
        facts.url,
      ];
    }),
  );
}

export function figuresCsv(site: Site): string {
  return csvText(
    words.figures,
    site.rulebook.registers.figures.map((figure) => [
      figure.id,
      figure.title,
      typeof figure.value === "number" ? figure.value : "",
      typeof figure.value === "number" ? "" : figure.value,
      figure.unit,
      figure.asOf.label,
      figure.asOf.from ?? "",
      figure.asOf.through ?? "",
      areaTitle(site, figure.region),
      figure.careChoice === undefined ? "" : careChoiceTitle(site, figure.careChoice),
      lines(figure.sources.map((citation) => place(site, citation))),
      figure.note === undefined ? "" : flowingText(figure.note),
      ...aimCells(site, figure),
      (figure.conflictsWith ?? []).join(" "),
      absoluteAddress(site.baseUrl, to("siffror/", figure.id)),
    ]),
  );
}

/** What the figure is held against, and how. */
function aimCells(site: Site, figure: Figure): readonly (string | number)[] {
  const held = heldAgainstTarget(figure, site.rulebook);
  if (held?.is !== "outcome") return ["", ""];
  const { value, comparison } = held.outcome.target;
  return [value, comparisonWord(comparison)];
}

function place(site: Site, { source, at }: { readonly source: string; readonly at: string }): string {
  return `${site.sources.get(source)?.title ?? source}: ${at}`;
}

function lines(items: readonly string[]): string {
  return items.join("\n");
}
