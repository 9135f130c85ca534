/** The decisions that rules and editions rest on, the newest first. */
import type { Decision } from "../../src/rulebook/model.ts";
import { decisionDay } from "../../src/rulebook/words/names.ts";
import type { Site } from "../data.ts";
import { html } from "../html.ts";
import { section, type Page } from "../page.ts";
import { entryPage, registerPage, registerTable, usedBy, type Register } from "../parts/register.ts";
import { authoredCitations } from "../parts/sources.ts";
import { badge, banner } from "../parts/status.ts";
import { definitions } from "../parts/table.ts";
import { prose } from "../parts/text.ts";
import { decisionUrl, editionUrl } from "../urls.ts";
import { rulesWithDecision } from "../usage.ts";
import { decisions as words } from "../words/registers.ts";

const REGISTER: Register = { path: "beslut/", entry: "decision", words };

export function decisionPages(site: Site): readonly Page[] {
  return [decisionsPage(site), ...site.rulebook.registers.decisions.map((decision) => decisionPage(site, decision))];
}

function decisionsPage(site: Site): Page {
  const { columns } = words;
  const decisions = [...site.rulebook.registers.decisions].sort((a, b) => (a.date < b.date ? 1 : -1));
  const listed = registerTable(
    REGISTER,
    [columns.title, columns.date, columns.body, columns.rules],
    decisions.map(({ id, title, body, pending, ...decided }) => [
      html`<a href="${decisionUrl(id)}">${title}</a
        >${pending === true && html` ${badge("proposed", words.pendingShort)}`}`,
      decisionDay(decided),
      body,
      rulesWithDecision(site, id).length,
    ]),
  );
  return registerPage(REGISTER, listed);
}

function decisionPage(site: Site, decision: Decision): Page {
  const { id, title, body, reference, pending, note, sources } = decision;
  const editions = site.editions.filter(({ edition }) => edition.decision === id);
  const rules = rulesWithDecision(site, id);
  return entryPage(REGISTER, {
    path: decisionUrl(id).path,
    title,
    description: `${title}. ${body}, ${decisionDay(decision)}.`,
    banners: pending === true ? [banner("proposed", html`${words.pending}`)] : [],
    body: html`${definitions(
      [
        [words.body, body],
        [words.date, decisionDay(decision)],
        [words.reference, reference ?? null],
      ],
      "facts-list",
    )}${note !== undefined && prose(site, note)}${rules.length > 0 && usedBy(site, words.usedBy, rules, "")}${
      editions.length > 0 &&
      section(
        "utgavor",
        words.editions,
        html`<ul>
          ${editions.map(({ edition }) => html`<li><a href="${editionUrl(edition)}">${edition.title}</a></li>`)}
        </ul>`,
      )
    }${section("kallor", words.sources, authoredCitations(site, sources))}`,
  });
}
