/** What a version says besides its text: the check in words, amounts, tables, duties, steps. */
import { describeCheck } from "../../src/check/kinds/index.ts";
import { describeCondition } from "../../src/check/condition.ts";
import type { Amount, Check, Condition, Due, Duty, Judgement, Steps } from "../../src/rulebook/model.ts";
import { amountText } from "../../src/words/amounts.ts";
import { dueText } from "../../src/render/words/dates.ts";
import { ladderChart } from "../charts/ladder.ts";
import type { Site } from "../data.ts";
import { html, join, nothing, type Html } from "../html.ts";
import type { Content } from "../versions.ts";
import { questionUrl } from "../urls.ts";
import * as said from "../words/content.ts";
import * as words from "../words/rule.ts";
import { decisionTable } from "./decision-table.ts";
import { definitions, table } from "./table.ts";
import { inlineProse, prose } from "./text.ts";
import { upperFirst } from "../../src/words/format.ts";
import type { ContentPlace } from "./content-place.ts";

export function contentView(site: Site, content: Content, place: ContentPlace): Html {
  switch (content.is) {
    case "judged":
      return html`${judgementView(site, content.judgement)}${conditionView(site, content.when)}`;
    case "amounts":
      return html`${amountsView(site, content.amounts, place)}${conditionView(site, content.when)}`;
    case "table":
      return decisionTable(site, content.table, place);
    case "duty":
      return dutyView(site, content.duty, place);
    case "steps":
      return stepsView(site, content.steps, place);
    case "grant":
      return html`${content.eligibility !== null && checkView(site, content.eligibility)}${content.amounts.length > 0 && amountsView(site, content.amounts, place)}${content.dates.length > 0 && dueList(content.dates)}`;
    case "text":
      return nothing;
  }
}

/** A check as a sentence of its own. */
export function checkSentence(site: Site, check: Check): string {
  const sentence = describeCheck(check, site.rulebook.registers);
  return `${upperFirst(sentence)}.`;
}

function checkView(site: Site, check: Check): Html {
  return html`<div class="check">
    <p class="label">${words.labels.check}</p>
    ${checkBody(site, check)}
  </div>`;
}

/** Several demands at once are a list: a sentence with five parts is hard to follow. */
function checkBody(site: Site, check: Check): Html {
  if (check.kind === "all")
    return html`<ul>
      ${check.of.map((part) => html`<li>${checkSentence(site, part)}</li>`)}
    </ul>`;
  return html`<p>${checkSentence(site, check)}</p>`;
}

function judgementView(site: Site, judgement: Judgement): Html {
  switch (judgement.by) {
    case "check":
      return checkView(site, judgement.check);
    case "readings": {
      const question = site.questions.get(judgement.question);
      const readings = judgement.readings.map(
        ({ title, text, check }, index) =>
          html`<li>
            <p class="reading-title">${index + 1}. ${title}</p>
            ${prose(site, text)}
            <p class="reading-check">${checkSentence(site, check)}</p>
          </li>`,
      );
      return html`<div class="check readings">
        <p class="label">${words.labels.readings}</p>
        <p>
          ${words.labels.readingsNote}${question !== undefined && html` <a href="${questionUrl(question.id)}">${question.title}</a>`}
        </p>
        <ol class="reading-list">
          ${readings}
        </ol>
      </div>`;
    }
    case "nothing-yet":
      return html`<div class="check">
        <p class="label">${words.labels.check}</p>
        <p>${words.labels.notYet}</p>
      </div>`;
  }
}

function conditionView(site: Site, when: Condition | null): Html {
  if (when === null) return nothing;
  const sentence = describeCondition(when, site.rulebook.registers);
  return html`<p class="condition"><span class="label">${words.labels.condition}</span> ${sentence}</p>`;
}

function amountsView(site: Site, amounts: readonly Amount[], { idPrefix, title }: ContentPlace): Html {
  const withCondition = amounts.some(({ condition }) => condition !== undefined);
  return table({
    id: `${idPrefix}belopp`,
    caption: said.money.caption(title),
    head: [said.money.what, said.money.amount, said.money.direction, ...(withCondition ? [said.money.condition] : [])],
    rows: amounts.map((amount) => [
      amount.title,
      amountText({ amount: amount.amount, unit: amount.unit, approximate: amount.approximate ?? false }),
      said.directionTitle(amount.direction),
      ...(withCondition ? [amount.condition === undefined ? "" : inlineProse(site, amount.condition)] : []),
    ]),
  });
}

function dutyView(site: Site, duty: Duty, { idPrefix, title }: ContentPlace): Html {
  const rows = definitions(
    [
      [said.duty.who, inlineProse(site, duty.who)],
      [said.duty.what, inlineProse(site, duty.what)],
      [said.duty.to, duty.to === undefined ? null : inlineProse(site, duty.to)],
      [
        said.duty.when,
        duty.due === undefined
          ? said.duty.noDue
          : join(
              duty.due.map((due) => dueText(due)),
              html`<br />`,
            ),
      ],
    ],
    "facts-list",
  );
  if (duty.form === undefined) return rows;
  return html`${rows}${table({
    id: `${idPrefix}blankett`,
    caption: said.duty.formCaption(title),
    head: [said.duty.field, said.duty.type, said.duty.required],
    rows: duty.form.map((field) => [
      field.title,
      said.duty.fieldType(field.type),
      field.requiredWhen === undefined ? "" : inlineProse(site, field.requiredWhen),
    ]),
  })}`;
}

function dueList(dates: readonly Due[]): Html {
  return html`<ul class="dues">
    ${dates.map((due) => html`<li>${dueText(due)}</li>`)}
  </ul>`;
}

function stepsView(site: Site, steps: Steps, { idPrefix, title, drawings }: ContentPlace): Html {
  const items = steps.of.map(
    (step) =>
      html`<li>
        <p class="step-title">${step.title}</p>
        ${step.text !== undefined && prose(site, step.text)}${
          step.measures !== undefined &&
          html`<ul>
            ${step.measures.map((measure) => html`<li>${measure}</li>`)}
          </ul>`
        }
      </li>`,
  );
  const ordered =
    steps.order === "utan-ordning"
      ? html`<ul class="steps">
          ${items}
        </ul>`
      : html`<ol class="steps">
          ${items}
        </ol>`;
  const chart = drawings ? ladderChart(`${idPrefix}trappa`, title, steps) : null;
  return html`${chart}
    <p class="label">${said.steps.order(steps.order)}</p>
    ${ordered}`;
}
