/** Parts of a rule's page that stand on their own: the examples and the rules it belongs with. */
import { stringify } from "yaml";
import { exampleUnit } from "../../src/check/example.ts";
import { baseOf } from "../../src/compare/draft.ts";
import { concernsUnit, situationOn } from "../../src/rulebook/in-force.ts";
import type { ContentRule, IsoDate, Module, Requirement, RuleExample, TableExample } from "../../src/rulebook/model.ts";
import { swedishNumber } from "../../src/words/format.ts";
import { unitWeek } from "../charts/unit-week.ts";
import { hoursCheckIn, weekChart } from "../charts/week.ts";
import { situation, type Site } from "../data.ts";
import { checkedModules, unitOfModule } from "../checker/data.ts";
import { html, nothing, type Html } from "../html.ts";
import { icon } from "../icons.ts";
import type { Part } from "../page.ts";
import { given as givenText, rowsHit } from "../words/content.ts";
import * as words from "../words/rule.ts";
import { checkSentence } from "../parts/content.ts";
import { figuresOf, outcomeItem } from "../parts/outcomes.ts";
import { outcome as outcomeWords } from "../words/charts.ts";
import { chooseExamples } from "../parts/example-choice.ts";
import { modulePlace, ruleList } from "../parts/rule-list.ts";
import { draftAnchor } from "../draft/pages.ts";
import { topicOf } from "./topics.ts";
import { checkerUrl, draftUrl, topicUrl } from "../urls.ts";
import { exceptionsOf, versionsOf, type Content } from "../versions.ts";

/** What the sources tell of how it has gone. */
export function outcomeSection(site: Site, rule: ContentRule): Part | null {
  const figures = figuresOf(site, rule);
  if (figures.length === 0) return null;
  return {
    id: "utfall",
    heading: outcomeWords.section,
    content: html`<p>${outcomeWords.intro}</p>
      <ul class="outcomes">
        ${figures.map((figure) => outcomeItem(site, figure, "utfall-"))}
      </ul>`,
  };
}

export function examples(site: Site, rule: ContentRule): Part | null {
  const { shown, rest } = exampleItems(site, rule);
  if (shown.length + rest.length === 0) return null;
  return {
    id: "exempel",
    heading: words.headings.examples,
    content: html`<p>${words.examplesIntro}</p>
      ${situation(site, rule).is === "proposed" && html`<p>${words.examplesOfProposal}</p>`}
      <ul class="examples">
        ${shown}
      </ul>
      ${
        rest.length > 0 &&
        html`<details class="more-examples">
          <summary>${words.moreExamples(rest.length)}</summary>
          <ul class="examples">
            ${rest}
          </ul>
        </details>`
      }`,
  };
}

/** Those that say most, and the rest. A few are not worth folding. */
interface ExampleItems {
  readonly shown: readonly Html[];
  readonly rest: readonly Html[];
}

function exampleItems(site: Site, rule: ContentRule): ExampleItems {
  switch (rule.kind) {
    case "requirement": {
      const { shown, rest } = chooseExamples(rule, site.rulebook.registers);
      const item = (example: RuleExample): Html =>
        unitExample(example, weekOf(site, rule, example, rule.examples.indexOf(example)));
      return { shown: shown.map(item), rest: rest.map(item) };
    }
    case "grant":
      return { shown: rule.examples.map((example) => unitExample(example, nothing)), rest: [] };
    case "decision-table":
      return { shown: rule.examples.map((example) => tableExample(rule, example)), rest: [] };
    case "compensation":
    case "reporting":
    case "procedure":
    case "definition":
    case "counting-rule":
    case "scope":
      return { shown: [], rest: [] };
  }
}

function unitExample({ title, date, profile, expect }: RuleExample, drawn: Html): Html {
  return html`<li>
    <p class="example-title">${title}</p>
    <p>
      <span class="outcome outcome-${expect}">${words.expectation(expect)}</span>
      <span class="meta">${words.exampleDate(date)}</span>
    </p>
    ${profileText(profile, drawn)}
  </li>`;
}

function profileText(profile: RuleExample["profile"], drawn: Html): Html {
  if (Object.keys(profile).length === 0) return nothing;
  return html`<details>
    <summary>${words.exampleProfile}</summary>
    ${drawn}
    <pre>${stringify(profile).trimEnd()}</pre>
  </details>`;
}

/** The example's hours over the time that counted on its day. Nothing where the rule or the example has no hours. */
function weekOf(site: Site, rule: Requirement, example: RuleExample, index: number): Html {
  const content = contentOn(rule, example.date);
  const check = content === null ? null : hoursCheckIn(content);
  const week = unitWeek(
    { ...example.profile, unit: exampleUnit(rule.home, rule.concerns, site.rulebook.registers) },
    example.date,
  );
  if (check === null || week === null) return nothing;
  const sentence = checkSentence(site, check).replace(/\.$/u, "");
  return html`${weekChart({ id: `exempel-${index + 1}`, check, sentence, unit: { title: example.title, week } })}`;
}

/** What the rule said for certain on a day. */
function contentOn(rule: Requirement, date: IsoDate): Content | null {
  const stands = situationOn(rule, date);
  if (stands.is !== "in-force") return null;
  const { version, exception } = stands;
  const views = exception?.certainty === "covers" ? exceptionsOf(rule) : versionsOf(rule);
  const stated: unknown = exception?.certainty === "covers" ? exception.exception : version;
  return views.find((view) => ("exception" in view ? view.exception : view.version) === stated)?.content ?? null;
}

function tableExample(
  rule: Extract<ContentRule, { kind: "decision-table" }>,
  { title, input, expectRows }: TableExample,
): Html {
  const [newest] = rule.versions.toReversed();
  const rows = newest?.table.rows ?? [];
  const given = Object.entries(input).flatMap(([id, value]) => {
    const field = newest?.table.inputs.find((it) => it.id === id);
    if (value === undefined) return [];
    const shown =
      typeof value === "number" ? swedishNumber(value) : (field?.values?.find((it) => it.id === value)?.title ?? value);
    return [givenText(field?.title ?? id, shown)];
  });
  const hits = expectRows.map((id) => rows.findIndex((row) => row.id === id) + 1);
  return html`<li>
    <p class="example-title">${title}</p>
    <p>${given.join(", ")}</p>
    <p><span class="outcome">${rowsHit(hits)}</span></p>
  </li>`;
}

/** Rules that this one names, that name it, and that count it. */
export function relatedRules(site: Site, rule: ContentRule): readonly ContentRule[] {
  const named = new Set(rule.related);
  for (const other of site.contentRules) {
    if (other.related.includes(rule.id)) named.add(other.id);
    if (rule.kind === "counting-rule" && rule.counts.includes(other.id)) named.add(other.id);
  }
  return site.contentRules.filter(({ id }) => named.has(id) && id !== rule.id);
}

export function related(site: Site, rule: ContentRule): Part | null {
  const rules = relatedRules(site, rule);
  const topic = topicOf(site, rule);
  if (rules.length === 0 && topic === null) return null;
  return {
    id: "hor-ihop",
    heading: words.headings.related,
    content: html`${rules.length > 0 && ruleList(site, rules, { place: true })}${
      topic !== null &&
      html`<p class="more"><a href="${topicUrl(topic.id)}">${words.inRegions(topic.title)} ${icon("arrow")}</a></p>`
    }`,
  };
}

/** The check of each care choice that the requirement binds units of, as it stands or as it would. */
export function tryOut(site: Site, rule: ContentRule): Part | null {
  if (rule.kind !== "requirement") return null;
  const modules = checkedModules(site.rulebook).filter((module) => {
    const unit = unitOfModule(module);
    return unit !== null && concernsUnit(rule, unit);
  });
  if (modules.length === 0) return null;
  const links = modules.map(
    (module) =>
      html`<li><a href="${checkerUrl(module)}">${words.tryUnit(modulePlace(site, module))} ${icon("arrow")}</a></li>`,
  );
  return {
    id: "prova",
    heading: words.headings.tryOut,
    content: html`<ul>${links}${baseOf(rule, site.today) !== null && changeLinks(site, rule, modules)}</ul>`,
  };
}

/** What a change of it would mean, for the units of each care choice. */
function changeLinks(site: Site, rule: Requirement, modules: readonly Module[]): Html {
  return html`${modules.map(
    (module) =>
      html`<li><a href="${draftUrl(module, draftAnchor(rule))}">${words.tryChange(modulePlace(site, module))} ${icon("arrow")}</a></li>`,
  )}`;
}
