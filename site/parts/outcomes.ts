/** Dated figures as outcomes: against their target where they have one, else as they are. */
import { heldAgainstTarget, rulesOfFigure, type TargetOutcome } from "../../src/check/target.ts";
import type { ContentRule, Figure } from "../../src/rulebook/model.ts";
import { outcomeChart } from "../charts/outcome.ts";
import type { Site } from "../data.ts";
import { html, join, nothing, type Html } from "../html.ts";
import { plainText } from "../markdown.ts";
import { ruleUrl, sourceUrl, to } from "../urls.ts";
import { outcome as words } from "../words/charts.ts";
import { figureText } from "../words/figures.ts";
import { placeOf } from "./rule-list.ts";

/** The figures that show how a rule comes out. */
export function figuresOf(site: Site, rule: ContentRule): readonly Figure[] {
  return site.rulebook.registers.figures.filter((figure) => rulesOfFigure(figure).includes(rule.id));
}

/** A figure with all that is said of it. `idPrefix` keeps ids apart. */
export function outcomeItem(site: Site, figure: Figure, idPrefix: string): Html {
  const held = heldAgainstTarget(figure, site.rulebook);
  return html`<li>
    <p class="outcome-title"><a href="${to("siffror/", figure.id)}">${figure.title}</a></p>
    ${
      held?.is === "outcome"
        ? outcomeChart(
            `${idPrefix}${figure.id}`,
            held.outcome,
            html`${words.sentence(held.outcome)} ${aside(site, held.outcome)}`,
          )
        : html`<p>${figureText(site, figure)}, ${figure.asOf.label}.</p>`
    }${figure.note !== undefined && html`<p class="small">${plainText(figure.note)}</p>`}
  </li>`;
}

/** A figure at a glance: the picture, what it comes to, and the rule it is about. */
export function outcomeGlance(site: Site, outcome: TargetOutcome, idPrefix: string): Html {
  const { figure } = outcome;
  return html`<li>
    <p class="outcome-title"><a href="${to("siffror/", figure.id)}">${figure.title}</a></p>
    ${outcomeChart(`${idPrefix}${figure.id}`, outcome, html`${words.sentence(outcome)}${rulesShown(site, figure)}`)}
  </li>`;
}

/** Where the target is stated, and what is said of it there. */
function aside(site: Site, { target, figure }: TargetOutcome): Html {
  const said =
    target.of.is === "rule"
      ? html`${words.targetOf} ${ruleLink(target.of.rule)}.`
      : html`${words.targetOf} <a href="${to("siffror/", target.of.figure.id)}">${target.of.figure.title}</a>.${target.of.figure.note !== undefined && html` ${plainText(target.of.figure.note)}`}`;
  return html`${said} ${words.from} ${sourceLinks(site, figure)}.`;
}

/** A figure can have the same name as its rule. */
function ruleLink({ id, title }: Pick<ContentRule, "id" | "title">): Html {
  return html`<a href="${ruleUrl(id)}"><span class="hidden">${words.rule} </span>${title}</a>`;
}

function sourceLinks(site: Site, { sources }: Figure): Html {
  return join(
    [...new Set(sources.map(({ source }) => source))].map(
      (id) => html`<a href="${sourceUrl(id)}">${site.sources.get(id)?.title ?? id}</a>`,
    ),
    ", ",
  );
}

/** The rules that a figure shows the outcome of, as links. */
export function rulesShown(site: Site, figure: Figure): Html {
  const rules = rulesOfFigure(figure).flatMap((id) => site.contentRules.find((rule) => rule.id === id) ?? []);
  if (rules.length === 0) return nothing;
  const links = rules.map((rule) => html`${ruleLink(rule)} (${placeOf(site, rule)})`);
  return html`<span class="explain">${words.shows} ${join(links, ", ")}</span>`;
}
