/** The checker's pages as they are before any script has run, and the files that go with them. */
import type { Module, Rulebook } from "../../src/rulebook/model.ts";
import { templateText } from "../../src/render/facts-text.ts";
import type { Site } from "../data.ts";
import { html, type Html } from "../html.ts";
import { page, section, type OutputFile, type Page } from "../page.ts";
import { doorsByRegion, type Door } from "../parts/doors.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { withData, type SiteScripts } from "../scripts.ts";
import { checkerUrl, to } from "../urls.ts";
import * as words from "../words/checker-pages.ts";
import { aheadData } from "./ahead/data.ts";
import { checkedModules, checkerData, readerData, type CheckerData } from "./data.ts";
import { formOn, wholeForm } from "./form.ts";
import { packed } from "./packed.ts";
import { paperPage, paperPath } from "./paper.ts";
import { unusedIn } from "./seldom.ts";

export const CHECKER_STYLE = to("kontroll/kontroll.css");
const READER = to("kontroll/lasare.js");
const MORE = to("kontroll/mer.js");

export interface Checked {
  readonly module: Module;
  readonly data: CheckerData;
}

/** The start page, and for each care choice a page with the form and one with the same questions on paper. */
export function checkerPages(site: Site, all: readonly Checked[]): readonly Page[] {
  return [
    startPage(site, all),
    ...all.map((it) => checkerPage(site, it, all)),
    ...all.map(({ module, data }) => paperPage(site, module, data, formOn(data, site.today))),
  ];
}

/** The scripts and the profile templates. */
export function checkerFiles(site: Site, all: readonly Checked[], scripts: SiteScripts): readonly OutputFile[] {
  return [
    { path: READER.path, content: withData("register", readerData(site.rulebook), scripts.reader) },
    { path: MORE.path, content: scripts.more },
    { path: CHECKER_STYLE.path, content: scripts.style },
    ...all.flatMap(({ module, data }) => [
      {
        path: scriptPath(module),
        content: withData("regelbok", packed(data), scripts.checker(unusedIn(data.requirements))),
      },
      { path: templatePath(module), content: profileTemplate(data) },
      { path: aheadPath(module), content: withData("framover", aheadData(site, module), scripts.ahead) },
    ]),
  ];
}

/** What each page's script need not hold. */
export function leftOut(rulebook: Rulebook): readonly (readonly string[])[] {
  return checked({ rulebook }).map(({ data }) => unusedIn(data.requirements));
}

/** What units of each care choice can be checked against. */
export function checked({ rulebook }: Pick<Site, "rulebook">): readonly Checked[] {
  return checkedModules(rulebook).flatMap((module) => {
    const data = checkerData(rulebook, module);
    return data === null ? [] : [{ module, data }];
  });
}

function scriptPath(module: Module): string {
  return `kontroll/${module.id.replaceAll("/", "-")}.js`;
}

function aheadPath(module: Module): string {
  return `kontroll/infor-${module.id.replaceAll("/", "-")}.js`;
}

function templatePath(module: Module): string {
  return `kontroll/${module.id}/profil.yaml`;
}

function startPage(site: Site, all: readonly Checked[]): Page {
  return page({
    path: "kontroll/",
    type: "check",
    title: words.start.title,
    description: words.start.description,
    lead: html`<p>${words.start.lead}</p>`,
    body: html`${section(
      "valj",
      words.start.choose,
      doorsByRegion(site, all.map(door)),
    )}${section("svaret", words.start.meaning, html`<p>${words.start.meaningText}</p>`)}${section(
      "papper",
      words.start.forms,
      html`<ul>${all.map(
        ({ module }) =>
          html`<li>${modulePlace(site, module)}: <a href="${to(paperPath(module))}">${words.start.paper}<span class="hidden"> ${modulePlace(site, module)}</span></a>, <a href="${to(templatePath(module))}">${words.start.template}<span class="hidden"> ${modulePlace(site, module)}</span></a></li>`,
      )}</ul>${command()}`,
    )}`,
    styles: [CHECKER_STYLE],
  });
}

function door({ module, data }: Checked): Door {
  return { module, target: checkerUrl(module), behind: words.start.count(data.requirements.length) };
}

function command(): Html {
  return html`<p>${words.start.cli}</p><pre>${words.start.cliLine}</pre>`;
}

/** The form takes the place of the sentence about scripts. What stands below it works without. */
function checkerPage(site: Site, { module }: Checked, all: readonly Checked[]): Page {
  const place = modulePlace(site, module);
  return page({
    path: checkerUrl(module).path,
    type: "checker",
    title: words.checker.title(place),
    trail: [{ label: words.start.title, target: to("kontroll/") }],
    description: words.checker.description(place),
    lead: html`<p>${words.checker.lead}</p>`,
    body: html`<div id="kontroll" data-reader="${READER}" data-ahead="${to(aheadPath(module))}" data-root="${to("")}"><p class="note no-script">${words.checker.noScript}</p></div>${section(
      "utan-skript",
      words.start.other,
      html`<p>${words.start.otherText}</p><ul><li><a href="${to(paperPath(module))}">${words.start.paper}</a></li><li><a href="${to(templatePath(module))}">${words.start.template}</a></li></ul>${command()}`,
    )}${section("andra", words.start.elsewhere, html`<ul>${all.filter((it) => it.module !== module).map((it) => elsewhere(site, it))}</ul>`)}`,
    running: `${place} · ${words.checker.watermark}`,
    styles: [CHECKER_STYLE],
    scripts: [to(scriptPath(module)), MORE],
  });
}

/** The script finds the link by its module when a file turns out to belong there. */
function elsewhere(site: Site, { module }: Checked): Html {
  return html`<li><a href="${checkerUrl(module)}" data-module="${module.id}">${words.checker.title(modulePlace(site, module))}</a></li>`;
}

/** The same empty profile as `ffu facts --template` gives. */
function profileTemplate(data: CheckerData): string {
  const { facts, parts, present, attestations } = wholeForm(data);
  const asked = new Map(facts.flatMap((group) => group.facts).map(({ fact, rules }) => [fact.id, rules]));
  const { registers } = data.rulebook;
  return templateText({
    ...data.unit,
    facts: registers.facts.flatMap((fact) => {
      const rules = asked.get(fact.id);
      return rules === undefined ? [] : [{ fact, rules }];
    }),
    parts,
    present,
    attestations,
    vocabulary: registers.professions,
    names: registers,
  });
}
