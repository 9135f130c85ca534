/** What words mean in the rules. */
import type { ContentRule, Term } from "../../src/rulebook/model.ts";
import { inSwedish } from "../../src/words/order.ts";
import type { Site } from "../data.ts";
import { html, nothing, type Html } from "../html.ts";
import { icon } from "../icons.ts";
import { plainText } from "../markdown.ts";
import { section, type Page } from "../page.ts";
import { entryPage, registerPage, type Register } from "../parts/register.ts";
import { placeOf } from "../parts/rule-list.ts";
import { authoredCitations } from "../parts/sources.ts";
import { badge, banner } from "../parts/status.ts";
import { definitions } from "../parts/table.ts";
import { inlineProse, prose } from "../parts/text.ts";
import { usageSection } from "../parts/usage-table.ts";
import { versionStanding } from "../parts/version.ts";
import { ruleUrl, termUrl } from "../urls.ts";
import { rulesDefining, usesOfTerm } from "../usage.ts";
import { versionsOf } from "../versions.ts";
import { terms as words } from "../words/registers.ts";

const REGISTER: Register = { path: "begrepp/", entry: "term", words };

export function termPages(site: Site): readonly Page[] {
  return [termsPage(site), ...site.rulebook.registers.terms.map((term) => termPage(site, term))];
}

function termsPage(site: Site): Page {
  const terms = [...site.rulebook.registers.terms].sort((a, b) => inSwedish(a.title, b.title));
  return registerPage(
    REGISTER,
    html`<dl class="glossary">
      ${terms.map(
        ({ id, title, aliases, definition, undefined: open }) =>
          html`<div>
            <dt>
              <a href="${termUrl(id)}">${title}</a
              >${aliases !== undefined && html` <span class="meta">${aliases.join(", ")}</span>`}${open === true && html` ${badge("question", words.undefinedShort)}`}
            </dt>
            <dd>${inlineProse(site, definition)}</dd>
          </div> `,
      )}
    </dl>`,
  );
}

function termPage(site: Site, { id, title, aliases, definition, undefined: open, sources }: Term): Page {
  const defining = rulesDefining(site, id);
  return entryPage(REGISTER, {
    path: termUrl(id).path,
    title,
    description: plainText(definition),
    banners: open === true ? [banner("question", html`${words.undefined}`)] : [],
    body: html`<div class="rule-text">${prose(site, definition)}</div>
      ${aliases === undefined ? nothing : definitions([[words.aliases, aliases.join(", ")]], "facts-list")}${defining.length > 0 && section("definieras", words.defines, html`${defining.map((rule) => definitionOf(site, rule))}`)}${usageSection(site, "anvands", words.usedBy, usesOfTerm(site, id), words.unused)}${section("kallor", words.sources, authoredCitations(site, sources))}`,
  });
}

/** What a rule says a term means, wording by wording, each with its days. */
function definitionOf(site: Site, rule: ContentRule): Html {
  return html`<p><a href="${ruleUrl(rule.id)}">${rule.title}</a> <span class="meta">${placeOf(site, rule)}</span></p>
    ${versionsOf(rule).map((view) => {
      const { sign, label } = versionStanding(site, view);
      return html`<div class="wording">
        <p class="wording-label">${icon(sign)} ${label}</p>
        ${prose(site, view.version.text)}
      </div>`;
    })}`;
}
