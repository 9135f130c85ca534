/** What stands in an edition's text about days: when a wording came or went during the year, and what became of it since. */
import type { EditionRule } from "../../src/rulebook/editions.ts";
import { endIsAssumed, situationOn, startIsAssumed } from "../../src/rulebook/in-force.ts";
import type { ContentRule, Edition, Version } from "../../src/rulebook/model.ts";
import { anchorOf } from "../chapters.ts";
import type { Site } from "../data.ts";
import { html, nothing, type Html, type Target } from "../html.ts";
import { ruleUrl, to } from "../urls.ts";
import { versionsOf } from "../versions.ts";
import { marker as words } from "../words/rule.ts";

/** A wording that applied the whole year says nothing of days. */
export function dayMarkers(site: Site, edition: Edition, version: Version<unknown>): Html {
  const { standing } = version;
  if (standing.status !== "beslutad") return nothing;
  const { from, through } = standing;
  const came = startIsAssumed(version) ? words.knownFrom : words.begins;
  const went = endIsAssumed(version) ? words.knownThrough : words.ends;
  const said = [
    ...(from > edition.from ? [came(from, site.today)] : []),
    ...(through !== null && through < edition.through ? [went(through, site.today)] : []),
  ];
  return html`${said.map((text) => html`<p class="day-marker">${text}</p>`)}`;
}

/** In an edition that is over: where the rule's wording of today stands, unless the edition's last one still applies. */
export function sinceThen(site: Site, edition: Edition, { rule, versions }: EditionRule): Html {
  if (edition.through >= site.today) return nothing;
  const stands = situationOn<unknown>(rule, site.today);
  switch (stands.is) {
    case "in-force": {
      const last: Version<unknown> | undefined = versions.at(-1);
      const { standing } = stands.version;
      if (stands.version === last || standing.status !== "beslutad") return nothing;
      return line(words.changedSince(standing.from), wordingUrl(rule, stands.version), words.read(rule.title));
    }
    case "upcoming":
      return line(words.comesBack(stands.from), wordingUrl(rule, stands.version), words.about(rule.title));
    case "before-known":
      return line(words.knownLater(stands.from), wordingUrl(rule, stands.version), words.about(rule.title));
    case "after-known": {
      const said = stands.through < edition.through ? null : words.knownUntil(stands.through);
      return line(said, wordingUrl(rule, stands.version), words.about(rule.title));
    }
    case "ended": {
      // A last day inside the edition is said beside its wording already.
      const said = stands.through < edition.through ? null : words.endedSince(stands.through);
      return line(said, to("upphavda/", anchorOf(rule)), words.readRepealed(rule.title));
    }
    case "proposed":
    case "rejected":
      return nothing;
  }
}

function wordingUrl(rule: ContentRule, version: Version<unknown>): Target {
  return ruleUrl(rule.id, versionsOf(rule).find((view) => view.version === version)?.anchor ?? null);
}

function line(said: string | null, target: Target, label: string): Html {
  return html`<p class="since">${said} <a href="${target}">${label}</a></p>`;
}
