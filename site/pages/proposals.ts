/** Everything that is proposed or announced, and what is under review: by care choice and year, with today, then and effect. */
import type { StandingProposal } from "../../src/compare/proposals.ts";
import { moduleOf } from "../../src/rulebook/modules.ts";
import { proposalsBeside } from "../compare/changes.ts";
import { proposalItem } from "../compare/proposal-item.ts";
import type { Site } from "../data.ts";
import { html } from "../html.ts";
import { page, section, type Page } from "../page.ts";
import { ruleList } from "../parts/rule-list.ts";
import { shelvesOf, type Shelved } from "../parts/shelves.ts";
import { banner } from "../parts/status.ts";
import { to } from "../urls.ts";
import { proposals as words } from "../words/lists.ts";

export function proposalsPage(site: Site): Page {
  const shelves = shelvesOf(
    site,
    proposalsBeside(site.rulebook, site.today).map((proposal) => shelved(site, proposal)),
    words.index,
    "proposals",
  );
  const reviewed = site.contentRules.filter((rule) => rule.underReview !== null);
  return page({
    path: "forslag/",
    type: "list",
    title: words.title,
    description: words.description,
    banners: [banner("proposed", html`${words.warning}`)],
    lead: html`<p>${words.lead} <a href="${to("prova/")}">${words.tryOwn}</a></p>`,
    aside: shelves.contents,
    body: html`${shelves.index}${shelves.sections}${
      reviewed.length > 0 &&
      section(
        "oversyn",
        words.underReview,
        html`<p>${words.underReviewText}</p>
          ${ruleList(site, reviewed, { place: true })}`,
      )
    }`,
  });
}

function shelved(site: Site, proposal: StandingProposal): Shelved {
  const rule = site.rules.get(proposal.rule);
  const module = rule === undefined ? null : moduleOf(site.rulebook.modules, rule);
  const whole = proposalItem(site, proposal);
  const { intended } = proposal;
  return {
    modules: module === null ? [] : [module],
    year: intended?.edition ?? intended?.from?.slice(0, 4) ?? null,
    whole,
    link: whole,
  };
}
