/** Where a rule or a version stands: always a sign and words together. */
import { endIsAssumed, startIsAssumed, type Situation } from "../../src/rulebook/in-force.ts";
import type { Intended, IsoDate, Version } from "../../src/rulebook/model.ts";
import { proposalStatus } from "../../src/rulebook/words/names.ts";
import { html, type Html } from "../html.ts";
import { icon, type IconName } from "../icons.ts";
import { to } from "../urls.ts";
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
    case "before-known":
      return badge("question", words.knownFrom(situation.from));
    case "after-known":
      return badge("question", words.knownThrough(situation.through));
    case "ended":
      return badge("ended", words.ended);
    case "proposed":
      return badge("proposed", situation.version.standing.status === "aviserad" ? words.announced : words.proposed);
    case "rejected":
      return badge("rejected", words.rejected);
  }
}

/** A version's standing on a day: which sign, and the days in full, with those that are assumed. */
export function standingOn(
  version: Version<unknown>,
  today: IsoDate,
): { readonly sign: IconName; readonly label: string } {
  const { standing } = version;
  switch (standing.status) {
    case "beslutad": {
      const { from, through } = standing;
      if (through !== null && through < today && endIsAssumed(version)) {
        const label = `${words.knownBetween(from, through)}${words.assumedDays(startIsAssumed(version), true)}`;
        return { sign: "question", label };
      }
      const { sign, label } = decidedOn(from, through, today);
      return { sign, label: label + words.assumedDays(startIsAssumed(version), endIsAssumed(version)) };
    }
    case "foreslagen":
      return { sign: "proposed", label: words.proposed };
    case "aviserad":
      return { sign: "proposed", label: words.announced };
    case "avslagen":
      return { sign: "rejected", label: words.rejected };
  }
}

function decidedOn(from: IsoDate, through: IsoDate | null, today: IsoDate): { sign: IconName; label: string } {
  if (today < from) return { sign: "upcoming", label: words.comesIntoForce(from, through) };
  if (through === null) return { sign: "in-force", label: words.inForceFrom(from) };
  return today <= through
    ? { sign: "in-force", label: words.inForceBetween(from, through) }
    : { sign: "ended", label: words.wasInForce(from, through) };
}

/** `Föreslagen, tänkt för 2026`, as a label: without the full stop of a sentence. */
export function proposalLabel(status: Parameters<typeof proposalStatus>[0], intended: Intended | null): string {
  return proposalStatus(status, intended).replace(/\.$/u, "");
}

/** What has to be read before a rule that is not in force. */
export function situationBanner(situation: Situation<unknown>): readonly Html[] {
  switch (situation.is) {
    case "in-force":
      return [];
    case "upcoming":
      return [banner("upcoming", html`${banners.upcoming(situation.from)}`)];
    case "before-known":
      return [banner("question", html`${banners.beforeKnown(situation.from)}`)];
    case "after-known":
      return [banner("question", html`${banners.afterKnown(situation.through)}`)];
    case "ended":
      return [
        banner(
          "ended",
          html`${banners.ended(situation.through)} <a href="${to("upphavda/")}">${banners.aboutRepealed}</a>`,
        ),
      ];
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
