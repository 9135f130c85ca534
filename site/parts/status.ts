/** Where a rule or a version stands: always a sign and words together. */
import type { Situation } from "../../src/rulebook/in-force.ts";
import type { IsoDate, Standing } from "../../src/rulebook/model.ts";
import { html, type Html } from "../html.ts";
import { icon, type IconName } from "../icons.ts";
import { banners, standing as words } from "../words/common.ts";

export function badge(name: IconName, label: string): Html {
  return html`<span class="status status-${name}">${icon(name)} ${label}</span>`;
}

/** A rule's standing today in a few words, for lists. */
export function situationBadge(situation: Situation<unknown>): Html {
  switch (situation.is) {
    case "in-force":
      return badge("in-force", words.inForce);
    case "upcoming":
      return badge("upcoming", words.upcomingFrom(situation.from));
    case "ended":
      return badge("ended", words.ended);
    case "proposed":
      return badge("proposed", situation.version.standing.status === "aviserad" ? words.announced : words.proposed);
    case "rejected":
      return badge("rejected", words.rejected);
  }
}

/** A version's standing on a day: which sign, and the days in full. */
export function standingOn(standing: Standing, today: IsoDate): { readonly sign: IconName; readonly label: string } {
  switch (standing.status) {
    case "beslutad":
      return decidedOn(standing.from, standing.through, today);
    case "foreslagen":
      return { sign: "proposed", label: words.proposed };
    case "aviserad":
      return { sign: "proposed", label: words.announced };
    case "avslagen":
      return { sign: "rejected", label: words.rejected };
  }
}

function decidedOn(from: IsoDate, through: IsoDate | null, today: IsoDate): { sign: IconName; label: string } {
  if (today < from) return { sign: "upcoming", label: words.inForceFrom(from) };
  if (through === null) return { sign: "in-force", label: words.inForceFrom(from) };
  return today <= through
    ? { sign: "in-force", label: words.inForceBetween(from, through) }
    : { sign: "ended", label: words.wasInForce(from, through) };
}

/** What has to be read before a rule that is not in force. */
export function situationBanner(situation: Situation<unknown>): readonly Html[] {
  switch (situation.is) {
    case "in-force":
      return [];
    case "upcoming":
      return [banner("upcoming", html`${banners.upcoming(situation.from)}`)];
    case "ended":
      return [banner("ended", html`${banners.ended(situation.through)}`)];
    case "proposed":
      return [
        banner(
          "proposed",
          html`${situation.version.standing.status === "aviserad" ? banners.announced : banners.proposed}`,
        ),
      ];
    case "rejected":
      return [banner("rejected", html`${banners.rejected}`)];
  }
}

export function banner(name: IconName, text: Html): Html {
  return html`<div class="banner banner-${name}">
    ${icon(name)}
    <div>${text}</div>
  </div>`;
}
