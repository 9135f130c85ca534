/** The same questions on paper, to be filled in by hand. */
import type { Named } from "../words/common.ts";
import { DAYS } from "../../src/quantity/day-class.ts";
import type { Fact, Module } from "../../src/rulebook/model.ts";
import { html, nothing, type Child, type Html } from "../html.ts";
import { page, section, type Page } from "../page.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { to } from "../urls.ts";
import { dayLabel } from "../words/checker.ts";
import { checker, paper as words, start } from "../words/checker-pages.ts";
import type { CheckerData } from "./data.ts";
import type { AskedAttestation, AskedFact, FormModel, Part } from "./form.ts";

const STAFF_ROWS = 10;
const OTHER_ROWS = 4;

export function paperPath(module: Module): string {
  return `kontroll/blankett/${module.id.replaceAll("/", "-")}/`;
}

export function paperPage(site: Named, module: Module, { rulebook }: CheckerData, form: FormModel): Page {
  const place = modulePlace(site, module);
  const has = (part: Part, make: () => Html): Html => (form.parts.has(part) ? make() : nothing);
  const { addOns } = rulebook.registers.professions;
  return page({
    path: paperPath(module),
    type: "form",
    title: words.title(place),
    trail: [{ label: start.title, target: to("kontroll/") }],
    description: words.description(place),
    lead: html`<p>${words.lead}</p><p class="watermark">${checker.watermark}</p>`,
    body: html`${section(
      "enhet",
      words.unit,
      html`${lines([words.name, ...(form.parts.has("municipality") ? [words.municipality] : []), words.asOf])}${has("operator", () => html`<p class="paper-choice">${words.operator}: ${boxes(words.operators)}</p>`)}`,
    )}${has("openingHours", () => hours(professionsIn(rulebook, form.present)))}${has("staff", () =>
      section(
        "personal",
        words.staff,
        html`<p>${words.staffHint}</p>${grid("personal-tabell", words.staff, words.staffHead, numbered(STAFF_ROWS))}`,
      ),
    )}${has("addOns", () =>
      section(
        "tillagg",
        words.addOns,
        grid(
          "tillagg-tabell",
          words.addOns,
          words.addOnsHead,
          addOns.map(({ title }) => title),
        ),
      ),
    )}${has("subcontractors", () =>
      section(
        "underleverantorer",
        words.subcontractors,
        grid("under-tabell", words.subcontractors, words.subcontractorsHead, numbered(OTHER_ROWS)),
      ),
    )}${form.facts.map(({ chapter, facts }, index) => factSection(index, chapter, facts))}${form.attestations.length === 0 ? nothing : attestationSection(form.attestations)}`,
    running: `${place} · ${checker.watermark}`,
    styles: [to("kontroll/kontroll.css")],
  });
}

function professionsIn({ registers }: CheckerData["rulebook"], ids: ReadonlySet<string>): readonly string[] {
  return registers.professions.professions.filter(({ id }) => ids.has(id)).map(({ title }) => title);
}

function hours(present: readonly string[]): Html {
  return section(
    "oppettider",
    words.hours,
    html`${grid(
      "oppettider-tabell",
      words.hours,
      words.hoursHead,
      DAYS.map(dayLabel),
    )}${present.length > 0 && html`<h3>${words.presence}</h3><p>${words.presenceHint}</p>${grid("narvaro-tabell", words.presence, words.presenceHead(present), DAYS.map(dayLabel))}`}<h3>${words.season}</h3>${lines(words.seasonLines)}`,
  );
}

function factSection(index: number, chapter: string, facts: readonly AskedFact[]): Html {
  const id = `fragor-${index + 1}`;
  return section(
    id,
    words.facts(chapter),
    html`<ul class="paper-facts">${facts.map(
      ({ fact }) =>
        html`<li><p>${fact.question}</p>${fact.help !== undefined && html`<p class="explain">${fact.help.trim()}</p>`}<p class="paper-answer">${answer(fact)}</p></li>`,
    )}</ul>`,
  );
}

function answer({ type, unit, values }: Fact): Html {
  switch (type) {
    case "heltal":
    case "decimaltal":
    case "datum":
      return html`<span class="write"></span> ${unit ?? ""} ${boxes([words.unsure])}`;
    case "ja-nej":
      return boxes(words.yesNo);
    case "val":
    case "mangd":
      return boxes([...(values ?? []).map(({ title }) => title), words.unsure]);
  }
}

function attestationSection(attestations: readonly AskedAttestation[]): Html {
  return section(
    "intyg",
    words.attestations,
    html`<ul class="paper-facts">${attestations.map(
      ({ title, statement }) =>
        html`<li><p><strong>${title}.</strong> ${statement}</p><p class="paper-answer">${boxes(words.yesNo)} ${words.attested}: <span class="write"></span></p></li>`,
    )}</ul>`,
  );
}

function boxes(labels: readonly string[]): Html {
  return html`${labels.map((label) => html`<span class="paper-box"><span class="tick-box"></span> ${label}</span> `)}`;
}

function lines(labels: readonly string[]): Html {
  return html`<ul class="form-lines">${labels.map((label) => html`<li><span>${label}</span><span class="write"></span></li>`)}</ul>`;
}

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1));
}

/** A table with room to write in every cell but the first. */
function grid(id: string, caption: string, head: readonly Child[], first: readonly string[]): Html {
  return html`<div class="table-scroll" role="region" tabindex="0" aria-labelledby="${id}"><table class="paper-table">
<caption id="${id}" class="hidden">${caption}</caption>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${first.map((name) => html`<tr><th scope="row">${name}</th>${head.slice(1).map(() => html`<td></td>`)}</tr>`)}</tbody>
</table></div>`;
}
