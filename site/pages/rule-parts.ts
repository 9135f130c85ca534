/** Parts of a rule's page that stand on their own: the examples and the rules it belongs with. */
import { stringify } from "yaml";
import type { ContentRule, Profile, RuleExample, TableExample } from "../../src/rulebook/model.ts";
import { swedishNumber } from "../../src/words/format.ts";
import type { Site } from "../data.ts";
import { html, nothing, type Html } from "../html.ts";
import { section } from "../page.ts";
import { ruleUrl } from "../urls.ts";
import { kindTitle } from "../words/common.ts";
import { rowsHit } from "../words/content.ts";
import * as words from "../words/rule.ts";
import { placeOf } from "../parts/rule-list.ts";

export function examples(rule: ContentRule): Html {
  const items = exampleItems(rule);
  if (items.length === 0) return nothing;
  return section(
    "exempel",
    words.headings.examples,
    html`<p>${words.examplesIntro}</p>
      <ul class="examples">
        ${items}
      </ul>`,
  );
}

function exampleItems(rule: ContentRule): readonly Html[] {
  switch (rule.kind) {
    case "requirement":
    case "grant":
      return rule.examples.map(unitExample);
    case "decision-table":
      return rule.examples.map((example) => tableExample(rule, example));
    case "compensation":
    case "reporting":
    case "procedure":
    case "definition":
    case "counting-rule":
    case "scope":
      return [];
  }
}

function unitExample({ title, date, profile, expect }: RuleExample): Html {
  return html`<li>
    <p class="example-title">${title}</p>
    <p>
      <span class="outcome outcome-${expect}">${words.expectation(expect)}</span>
      <span class="meta">${words.exampleDate(date)}</span>
    </p>
    ${profileText(profile)}
  </li>`;
}

function profileText(profile: Partial<Profile>): Html {
  if (Object.keys(profile).length === 0) return nothing;
  return html`<details>
    <summary>${words.exampleProfile}</summary>
    <pre>${stringify(profile).trimEnd()}</pre>
  </details>`;
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
    return [`${field?.title ?? id}: ${shown}`];
  });
  const hits = expectRows.map((id) => rows.findIndex((row) => row.id === id) + 1);
  return html`<li>
    <p class="example-title">${title}</p>
    <p>${given.join(", ")}</p>
    <p><span class="outcome">${rowsHit(hits)}</span></p>
  </li>`;
}

/** Rules that this one names, that name it, and that count it. */
export function related(site: Site, rule: ContentRule): Html {
  const named = new Set(rule.related);
  for (const other of site.contentRules) {
    if (other.related.includes(rule.id)) named.add(other.id);
    if (rule.kind === "counting-rule" && rule.counts.includes(other.id)) named.add(other.id);
  }
  const rules = site.contentRules.filter(({ id }) => named.has(id) && id !== rule.id);
  if (rules.length === 0) return nothing;
  const items = rules.map(
    (other) =>
      html`<li>
        <a href="${ruleUrl(other.id)}">${other.title}</a>
        <span class="meta">${kindTitle(other)} · ${placeOf(site, other)}</span>
      </li>`,
  );
  return section(
    "hor-ihop",
    words.headings.related,
    html`<ul class="rules">
      ${items}
    </ul>`,
  );
}
