/** One version, or one exception, as a block on the line of days. */
import { overdueText } from "../../src/rulebook/words/overdue.ts";
import type { Citation, ContentRule, Correction, Assessment, Standing } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";
import { periodText } from "../../src/render/words/dates.ts";
import { situation, type Site } from "../data.ts";
import { html, nothing, type Html } from "../html.ts";
import { icon, type IconName } from "../icons.ts";
import type { ExceptionView, VersionView } from "../versions.ts";
import { standing as standingWords } from "../words/common.ts";
import * as words from "../words/rule.ts";
import { contentView } from "./content.ts";
import { type ContentPlace } from "./content-place.ts";
import { linkedText, withPermalink } from "./heading.ts";
import { assumptionList, citationList, decisionLink } from "./sources.ts";
import { proposalLabel, standingOn } from "./status.ts";
import { prose } from "./text.ts";

interface Block {
  readonly anchor: string;
  readonly sign: IconName;
  readonly label: string;
  /** Proposals and exceptions get a border of their own, so that they are never taken for the rule. */
  readonly look: "rule" | "proposal" | "exception" | "past";
  readonly text: string;
  /** Stands before the text: what has to be known first. */
  readonly before: Html;
  readonly content: Html;
  readonly foot: Html;
}

/** `shown` is the wording that the page shows first: one that no longer applies leads to it. */
export function versionBlock(
  site: Site,
  view: VersionView,
  place: ContentPlace,
  level: 2 | 3,
  shown: VersionView | null,
): Html {
  const { version, anchor } = view;
  const { sign, label } = versionStanding(site, view);
  const isProposal = version.standing.status !== "beslutad";
  const isPast = sign === "ended" && !isProposal;
  return block(
    site,
    {
      anchor,
      sign,
      label,
      look: isProposal ? "proposal" : isPast ? "past" : "rule",
      text: version.text,
      before: isPast && shown !== null && shown !== view ? insteadOf(site, shown) : overdueNote(site, view),
      content: contentView(site, view.content, { ...place, idPrefix: `${anchor}-` }),
      foot: html`${foot(site, version)}${repeal(site, version.standing)}`,
    },
    level,
  );
}

/** The version to show first: the one the rule's situation points to, else the newest in the file. */
export function shownVersion(site: Site, rule: ContentRule, versions: readonly VersionView[]): VersionView | null {
  const stands = situation(site, rule);
  const pointed = stands.is === "rejected" ? null : versions.find(({ version }) => version === stands.version);
  return pointed ?? versions.at(-1) ?? null;
}

/** The sign and the words of a wording: its days, or what is proposed. */
export function versionStanding(site: Site, { version }: VersionView): ReturnType<typeof standingOn> {
  const { standing } = version;
  const { sign, label } = standingOn(version, site.today);
  return { sign, label: standing.status === "beslutad" ? label : proposalLabel(standing.status, standing.intended) };
}

function overdueNote(site: Site, { version: { standing } }: VersionView): Html {
  if (standing.status !== "foreslagen" && standing.status !== "aviserad") return nothing;
  const said = overdueText(standing.intended, site.today);
  return said === null ? nothing : html`<p class="outdated">${said}</p>`;
}

function insteadOf(site: Site, shown: VersionView): Html {
  const { label } = versionStanding(site, shown);
  return html`<p class="outdated">
    ${words.outdated} <a href="#${shown.anchor}">${words.readInstead(label)}</a>
  </p>`;
}

export function exceptionBlock(site: Site, view: ExceptionView, place: ContentPlace, level: 2 | 3): Html {
  const { exception, anchor } = view;
  const decided = exception.status === "beslutad";
  return block(
    site,
    {
      anchor,
      sign: decided ? "exception" : "proposed",
      label: decided
        ? `${standingWords.exception}: ${periodText(exception.period)}`
        : `${standingWords.proposed}: ${periodText(exception.period)}`,
      look: decided ? "exception" : "proposal",
      text: exception.text,
      before: nothing,
      content: contentView(site, view.content, { ...place, idPrefix: `${anchor}-` }),
      foot: foot(site, exception),
    },
    level,
  );
}

function block(site: Site, parts: Block, level: 2 | 3): Html {
  const { anchor, sign, label, look, text, before, content, foot: last } = parts;
  const name = words.wordingName(label);
  const heading = level === 2 ? html`<h2>${icon(sign)} ${label}</h2>` : html`<h3>${icon(sign)} ${label}</h3>`;
  return html`<article class="version version-${look}" id="${anchor}">
    ${withPermalink(heading, anchor, name)}${before}
    <div class="rule-text">${prose(site, text, linkedText(`${anchor}-`, name))}</div>
    ${content}${last}
  </article>`;
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
      <p class="label">${words.labels.source}</p>
      ${citationList(site, sources)}${decision === null ? nothing : html`<p class="decided"><span class="label">${words.labels.decision}</span> ${decisionLink(site, decision)}</p>`}
    </div>`;
}

/** The decision that ended a wording, where one is cited. */
function repeal(site: Site, standing: Standing): Html {
  if (standing.status !== "beslutad" || standing.repealedBy === undefined) return nothing;
  return html`<p class="decided"><span class="label">${words.labels.repeal}</span> ${decisionLink(site, standing.repealedBy)}</p>`;
}

function correctionNote(site: Site, { date, reason }: Correction): Html {
  return html`<div class="note">
    <p class="note-label">${words.labels.correction}, ${swedishDate(date)}</p>
    ${prose(site, reason)}
  </div>`;
}

function assessmentNote(site: Site, { reason }: Assessment): Html {
  return html`<div class="note">
    <p class="note-label">${words.labels.assessment}</p>
    ${prose(site, reason)}
  </div>`;
}
