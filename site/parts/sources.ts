/** Where something is stated: sources with their level, decisions, assumptions. */
import type { Assumption, Citation, SourceLevel } from "../../src/rulebook/model.ts";
import { decisionDay } from "../../src/rulebook/words/names.ts";
import type { Site } from "../data.ts";
import { html, type Html } from "../html.ts";
import { prose } from "./text.ts";
import { decisionUrl, sourceUrl } from "../urls.ts";
import { levelTitle } from "../words/common.ts";
import { assumptionAbout, labels } from "../words/rule.ts";

export function levelTag(level: SourceLevel): Html {
  return html`<span class="level level-${level}">${levelTitle(level)}</span>`;
}

export function citationItem(site: Site, { source, at, level }: Citation): Html {
  const known = site.sources.get(source);
  const title = known === undefined ? html`${source}` : html`<a href="${sourceUrl(source)}">${known.title}</a>`;
  return html`<li>${levelTag(level)} ${title}<span class="at">${at}</span></li>`;
}

export function citationList(site: Site, citations: readonly Citation[]): Html {
  return html`<ul class="citations">
    ${citations.map((citation) => citationItem(site, citation))}
  </ul>`;
}

export function decisionLink(site: Site, id: string): Html {
  const decision = site.decisions.get(id);
  if (decision === undefined) return html`${id}`;
  return html`<a href="${decisionUrl(id)}">${decision.title}</a>, ${decisionDay(decision)}`;
}

export function assumptionList(site: Site, assumptions: readonly Assumption[]): Html {
  return html`${assumptions.map(
    ({ about, text }) =>
      html`<div class="note note-assumption">
        <p class="note-label">${labels.assumption}: ${assumptionAbout(about).toLowerCase()}</p>
        ${prose(site, text)}
      </div>`,
  )}`;
}

/** What is assumed about the figures themselves: said wherever they stand, not only on the rule's own page. */
export function valueAssumptions(site: Site, assumptions: readonly Assumption[]): Html {
  return assumptionList(
    site,
    assumptions.filter(({ about }) => about === "value"),
  );
}

/** Citations as registers give them: the level is the source's own when the citation has none. */
export function authoredCitations(
  site: Site,
  citations: readonly { readonly source: string; readonly at: string; readonly level?: SourceLevel | undefined }[],
): Html {
  return citationList(
    site,
    citations.map(({ source, at, level }) => ({
      source,
      at,
      level: level ?? site.sources.get(source)?.level ?? "slutsats",
      inventory: [],
    })),
  );
}
