/**
 * A rule to show on another site, in a frame: what it says, from when and by which source, without a script. Every id that
 * has been given has one, also of a rule that has moved: a frame that was put up stays up.
 */
import { statedOn } from "../compare/changes.ts";
import type { Site } from "../data.ts";
import { escapeText, html, nothing, renderHtml, type Html } from "../html.ts";
import { CONTENT_SECURITY_POLICY, STYLESHEET } from "../layout.ts";
import type { OutputFile } from "../page.ts";
import { placeOf } from "../parts/rule-list.ts";
import { citationItem } from "../parts/sources.ts";
import { badge } from "../parts/status.ts";
import { prose } from "../parts/text.ts";
import { shownVersion, versionStanding } from "../parts/version.ts";
import { absoluteAddress, embedUrl, relativeAddress, ruleUrl } from "../urls.ts";
import { versionsOf, type VersionView } from "../versions.ts";
import { kindTitle, siteName, standing } from "../words/common.ts";
import { choice } from "../words/choice.ts";
import { embedded as words } from "../words/embedded.ts";
import { movedTitle } from "../words/rule.ts";
import type { ContentRule, Rule } from "../../src/rulebook/model.ts";
import { upperFirst } from "../../src/words/format.ts";

export function embeddedRules(site: Site): readonly OutputFile[] {
  return site.rulebook.rules.map((rule) => {
    const { path } = embedUrl(rule.id);
    return { path, content: renderHtml(frame(site, rule), (target) => relativeAddress(path, target)) };
  });
}

/** What the reader puts in a page of their own. */
export function embedSnippet(site: Site, rule: ContentRule): string {
  const address = absoluteAddress(site.baseUrl, embedUrl(rule.id));
  return words.snippet(address, escapeText(rule.title), escapeText(placeOf(site, rule)));
}

function frame(site: Site, rule: Rule): Html {
  return html`<!doctype html>
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${rule.title} – ${placeOf(site, rule)}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <link rel="canonical" href="${absoluteAddress(site.baseUrl, ruleUrl(rule.id))}" />
        <link rel="stylesheet" href="${STYLESHEET}" />
        <base target="_blank" />
      </head>
      <body class="embedded">
        <main>
          <h1><a href="${ruleUrl(rule.id)}">${rule.title}</a></h1>
          ${rule.kind === "moved" || rule.kind === "split" ? html`<p>${movedTitle}</p>` : stated(site, rule)}
          <p class="more"><a href="${ruleUrl(rule.id)}">${words.whole}</a></p>
          <p class="small">${siteName}. ${words.state(site.today)}</p>
        </main>
      </body>
    </html> `;
}

function stated(site: Site, rule: ContentRule): Html {
  const versions = versionsOf(rule);
  const shown = shownVersion(site, rule, versions);
  if (shown === null) return nothing;
  const { sources, text, assumptions } = shown.version;
  const value = statedOn(site.rulebook, rule, site.today)?.requirement ?? null;
  const { sign, label } = versionStanding(site, shown);
  const [source] = sources;
  return html`<p class="meta">${kindTitle(rule)} · ${placeOf(site, rule)}</p>
    <p>${badge(sign, label)}${versions.some((view) => view !== shown && isProposed(view)) && html` ${badge("proposed", choice.value("forslag"))}`}${rule.underReview !== null && html` ${badge("review", standing.review)}`}</p>
    ${value !== null && html`<p class="value">${upperFirst(value)}</p>`}
    <div class="rule-text">${prose(site, text)}</div>
    ${assumptions.length > 0 && html`<p class="small">${words.assumed(assumptions.length)}</p>`}
    ${
      source !== undefined &&
      html`<p class="label">${words.source}</p>
        <ul class="citations">
          ${citationItem(site, source)}
        </ul>`
    }`;
}

function isProposed({ version: { standing: it } }: VersionView): boolean {
  return it.status === "foreslagen" || it.status === "aviserad";
}
