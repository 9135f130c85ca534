/** One version, or one exception, as a block on the line of days. */
import type { Citation, Correction, Assessment } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";
import { periodText } from "../../src/words/explain.ts";
import { proposalStatus } from "../../src/words/report.ts";
import type { Site } from "../data.ts";
import { html, nothing, type Html } from "../html.ts";
import { icon, type IconName } from "../icons.ts";
import type { ExceptionView, VersionView } from "../versions.ts";
import { standing as standingWords } from "../words/common.ts";
import { labels, paragraphLink } from "../words/rule.ts";
import { contentView, type ContentPlace } from "./content.ts";
import { assumptionList, citationList, decisionLink } from "./sources.ts";
import { standingOn } from "./status.ts";
import { prose } from "./text.ts";

interface Block {
  readonly anchor: string;
  readonly sign: IconName;
  readonly label: string;
  /** Proposals and exceptions get a border of their own, so that they are never taken for the rule. */
  readonly look: "rule" | "proposal" | "exception" | "past";
  readonly text: Html;
  readonly content: Html;
  readonly foot: Html;
}

export function versionBlock(site: Site, view: VersionView, place: ContentPlace, level: 2 | 3): Html {
  const { version, anchor } = view;
  const { sign, label } = standingOn(version.standing, site.today);
  const proposal =
    version.standing.status === "beslutad" ? null : proposalStatus(version.standing.status, version.standing.intended);
  return block(
    {
      anchor,
      sign,
      label: proposal ?? label,
      look: proposal !== null ? "proposal" : sign === "ended" ? "past" : "rule",
      text: linkedText(site, version.text, anchor, proposal ?? label),
      content: contentView(site, view.content, { ...place, idPrefix: `${anchor}-` }),
      foot: foot(site, version),
    },
    level,
  );
}

export function exceptionBlock(site: Site, view: ExceptionView, place: ContentPlace, level: 2 | 3): Html {
  const { exception, anchor } = view;
  const decided = exception.status === "beslutad";
  return block(
    {
      anchor,
      sign: decided ? "exception" : "proposed",
      label: decided
        ? `${standingWords.exception}: ${periodText(exception.period)}`
        : `${standingWords.proposed}: ${periodText(exception.period)}`,
      look: decided ? "exception" : "proposal",
      text: linkedText(site, exception.text, anchor, periodText(exception.period)),
      content: contentView(site, view.content, { ...place, idPrefix: `${anchor}-` }),
      foot: foot(site, exception),
    },
    level,
  );
}

function block({ anchor, sign, label, look, text, content, foot: last }: Block, level: 2 | 3): Html {
  const heading = level === 2 ? html`<h2>${icon(sign)} ${label}</h2>` : html`<h3>${icon(sign)} ${label}</h3>`;
  return html`<article class="version version-${look}" id="${anchor}">
    ${heading}
    <div class="rule-text">${text}</div>
    ${content}${last}
  </article>`;
}

function linkedText(site: Site, text: string, anchor: string, wording: string): Html {
  return prose(site, text, {
    prefix: `${anchor}-`,
    paragraphLink: (id, ordinal) =>
      html` <a class="permalink" href="#${id}" aria-label="${paragraphLink(ordinal, wording)}">§</a>`,
  });
}

function foot(
  site: Site,
  stated: {
    readonly sources: readonly Citation[];
    readonly decision: string | null;
    readonly assumptions: Parameters<typeof assumptionList>[1];
    readonly corrections: readonly Correction[];
    readonly assessment: Assessment | null;
  },
): Html {
  const { sources, decision, assumptions, corrections, assessment } = stated;
  return html`${assumptionList(site, assumptions)}${corrections.map((correction) => correctionNote(site, correction))}${assessment !== null && assessmentNote(site, assessment)}
    <div class="stated">
      <p class="label">${labels.source}</p>
      ${citationList(site, sources)}${decision === null ? nothing : html`<p class="decided"><span class="label">${labels.decision}</span> ${decisionLink(site, decision)}</p>`}
    </div>`;
}

function correctionNote(site: Site, { date, reason }: Correction): Html {
  return html`<div class="note">
    <p class="note-label">${labels.correction}, ${swedishDate(date)}</p>
    ${prose(site, reason)}
  </div>`;
}

function assessmentNote(site: Site, { reason }: Assessment): Html {
  return html`<div class="note">
    <p class="note-label">${labels.assessment}</p>
    ${prose(site, reason)}
  </div>`;
}
