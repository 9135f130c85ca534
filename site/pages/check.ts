/** How a unit is checked without a script: by command, or on paper with a form per care choice. */
import type { Module } from "../../src/rulebook/model.ts";
import type { Need } from "../../src/check/kinds/kind.ts";
import { answerShape } from "../../src/words/explain.ts";
import { rulesOfModule, situation, type Site } from "../data.ts";
import { html, nothing, type Html } from "../html.ts";
import { plainText } from "../markdown.ts";
import { page, section, type Page } from "../page.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { table } from "../parts/table.ts";
import { to } from "../urls.ts";
import { needsOf } from "../usage.ts";
import * as words from "../words/about.ts";
import { partOfProfile } from "../words/facts.ts";

export function checkPages(site: Site): readonly Page[] {
  const modules = site.rulebook.modules.filter(
    ({ home }) => home.region !== "nationellt" && home.module !== "gemensamt",
  );
  const forms = modules.filter((module) => needsOfModule(site, module).size > 0);
  return [checkPage(forms), ...forms.map((module) => formPage(site, module))];
}

function checkPage(forms: readonly Module[]): Page {
  return page({
    path: "kontroll/",
    type: "check",
    title: words.check.title,
    description: words.check.description,
    lead: html`<p>${words.check.lead}</p>`,
    body: html`${section(
      "kommando",
      words.check.cli,
      html`<p>${words.check.cliText}</p>
        <pre>${words.check.cliLine}</pre>`,
    )}${section(
      "papper",
      words.check.paper,
      html`<p>${words.check.paperText}</p>
        <ul>
          ${forms.map((module) => html`<li><a href="${to(formPath(module))}">${words.form.title(modulePlace(module))}</a></li>`)}
        </ul>`,
    )}${section("svaret", words.check.answer, html`<p>${words.check.answerText}</p>`)}`,
  });
}

function formPath(module: Module): string {
  return `kontroll/blankett/${module.id.replaceAll("/", "-")}/`;
}

/** Each need with the number of rules in force or to come that ask for it. */
function needsOfModule(
  site: Site,
  module: Module,
): ReadonlyMap<string, { readonly need: Need; readonly rules: number }> {
  const found = new Map<string, { need: Need; rules: number }>();
  for (const rule of rulesOfModule(site, module)) {
    const { is } = situation(site, rule);
    if (is !== "in-force" && is !== "upcoming") continue;
    for (const need of needsOf(rule)) {
      const key = JSON.stringify(need);
      found.set(key, { need, rules: (found.get(key)?.rules ?? 0) + 1 });
    }
  }
  return found;
}

function formPage(site: Site, module: Module): Page {
  const needs = [...needsOfModule(site, module).values()];
  const facts = needs.flatMap(({ need, rules }) => {
    const fact = need.part === "fact" ? site.facts.get(need.fact) : undefined;
    return fact === undefined ? [] : [{ fact, rules }];
  });
  const attestations = needs.flatMap(({ need }) => (need.part === "attestation" ? [need.statement] : []));
  const parts = needs.flatMap(({ need }) =>
    need.part === "fact" || need.part === "attestation" ? [] : [partOfProfile(need.part)],
  );
  const place = modulePlace(module);
  return page({
    path: formPath(module),
    type: "form",
    title: words.form.title(place),
    trail: [{ label: words.check.title, target: to("kontroll/") }],
    description: words.form.description(place),
    lead: html`<p>${words.form.lead}</p>
      <p class="watermark">${words.form.watermark}</p>`,
    body: html`${section("enhet", words.form.unit, lines(words.form.unitFields))}${parts.length > 0 && section("delar", words.form.parts, lines(parts))}${
      facts.length > 0 &&
      section(
        "uppgifter",
        words.form.facts,
        table({
          id: "uppgifter-tabell",
          caption: words.form.facts,
          hideCaption: true,
          head: [words.form.question, words.form.answer, words.form.rules],
          rows: facts.map(({ fact, rules }) => [
            html`${plainText(fact.question)}<span class="explain">${answerShape(fact)}</span>`,
            html`<span class="write"></span>`,
            words.form.usedIn(rules),
          ]),
        }),
      )
    }${attestations.length === 0 ? nothing : section("intyg", words.form.attestations, statements(attestations))}`,
    running: `${place} · ${words.form.watermark}`,
  });
}

function lines(fields: readonly string[]): Html {
  return html`<ul class="form-lines">
    ${fields.map((field) => html`<li><span>${field}</span><span class="write"></span></li>`)}
  </ul>`;
}

function statements(attestations: readonly string[]): Html {
  return html`<ul class="form-lines">
    ${attestations.map((text) => html`<li><span>${plainText(text)}</span><span class="yes-no">${words.form.yesNo}</span></li>`)}
  </ul>`;
}
