/** A proposal with what it would mean beside what is in force. */
import { overdueText } from "../../src/rulebook/words/overdue.ts";
import { directionOf, type StandingProposal } from "../../src/compare/proposals.ts";
import { axisSentences } from "../../src/compare/words/comparison.ts";
import { besideItself, besideRule, proposalDirection, proposalSentence } from "../../src/render/words/diff-report.ts";
import type { Site } from "../data.ts";
import { definitions } from "../parts/table.ts";
import { statedOn } from "./changes.ts";
import { html, type Html } from "../html.ts";
import { icon } from "../icons.ts";
import { prose } from "../parts/text.ts";
import { ruleUrl } from "../urls.ts";
import { year as words } from "../words/compare.ts";
import { reasonLinks } from "./change-view.ts";

/** What applies today, what would apply then, and what that means, also for a fleet of units where one was tried. */
export function proposalItem(site: Site, proposal: StandingProposal, tried: string | null = null): Html {
  const { rule, title, text, comparedWith, axes } = proposal;
  return html`<li class="note note-proposal">
    <p class="proposal-title"><a href="${ruleUrl(rule)}">${title}</a></p>
    <p class="proposal-status">${icon("proposed")} ${proposalSentence(proposal)} ${overdueText(proposal.intended, site.today)}</p>
    ${definitions(
      [
        [words.now, nowText(site, comparedWith)],
        [words.then, prose(site, text)],
        [words.effect, axes.length === 0 ? null : effectText(proposal)],
        [words.units, tried],
      ],
      "from-to",
    )}${reasonLinks(axes)}
  </li>`;
}

/** What the requirement in force asks, or that none does. */
function nowText(site: Site, beside: StandingProposal["comparedWith"]): Html {
  const rule = beside === null ? undefined : site.contentRules.find(({ id }) => id === beside.rule);
  if (rule === undefined) return html`${words.nothingNow}`;
  const stated = statedOn(site.rulebook, rule, site.today);
  const asked = stated?.requirement ?? null;
  return html`<a href="${ruleUrl(rule.id)}">${rule.title}</a>${asked !== null && html`: ${asked}`}`;
}

function effectText({ rule, comparedWith, axes }: StandingProposal): Html {
  const sentences = [...new Set(axes.flatMap(axisSentences))];
  const beside =
    comparedWith === null ? null : comparedWith.rule === rule ? besideItself : besideRule(comparedWith.title);
  return html`${words.wouldBe(proposalDirection(directionOf(axes)))} ${beside} ${sentences.join(" ")}`;
}
