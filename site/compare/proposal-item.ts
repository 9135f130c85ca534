/** A proposal with what it would mean beside what is in force. */
import { overdueText } from "../../src/rulebook/words/overdue.ts";
import { directionOf, type StandingProposal } from "../../src/compare/proposals.ts";
import { axisSentences } from "../../src/compare/words/comparison.ts";
import { besideItself, besideRule, proposalDirection, proposalSentence } from "../../src/render/words/diff-report.ts";
import type { Site } from "../data.ts";
import { html, type Html } from "../html.ts";
import { icon } from "../icons.ts";
import { prose } from "../parts/text.ts";
import { ruleUrl } from "../urls.ts";
import { year as words } from "../words/compare.ts";
import { reasonLinks } from "./change-view.ts";

export function proposalItem(site: Site, proposal: StandingProposal): Html {
  const { rule, title, text, comparedWith, axes } = proposal;
  const sentences = [...new Set(axes.flatMap(axisSentences))];
  const beside =
    comparedWith === null ? null : comparedWith.rule === rule ? besideItself : besideRule(comparedWith.title);
  return html`<li class="note note-proposal">
    <p class="proposal-title"><a href="${ruleUrl(rule)}">${title}</a></p>
    <p class="proposal-status">${icon("proposed")} ${proposalSentence(proposal)} ${overdueText(proposal.intended, site.today)}</p>
    ${prose(site, text)}${
      axes.length > 0 &&
      html`<p>
        ${words.wouldBe(proposalDirection(directionOf(axes)))} ${beside} ${sentences.join(" ")}
      </p>`
    }${reasonLinks(axes)}
  </li>`;
}
