/**
 * What the regions ask in the same matter, side by side. A region without a rule in a topic is one where our sources say
 * nothing, or one where a source says that there is none: the two are told apart.
 */
import { firstSentence, plainText } from "../markdown.ts";
import type { ContentRule, Region, Topic } from "../../src/rulebook/model.ts";
import { moduleOf } from "../../src/rulebook/modules.ts";
import { plural, upperFirst } from "../../src/words/format.ts";
import { situation, type Site } from "../data.ts";
import { html, type Child, type Html } from "../html.ts";
import { page, section, type Page } from "../page.ts";
import { askedOf } from "../parts/asked.ts";
import { linkedHeading } from "../parts/heading.ts";
import { placeOf } from "../parts/rule-list.ts";
import { authoredCitations } from "../parts/sources.ts";
import { situationBadge, standingOn } from "../parts/status.ts";
import { table } from "../parts/table.ts";
import { areaClass, choosableTopics, TOPIC_CHOICE_STYLE } from "../parts/topic-choice.ts";
import { regionsInOrder } from "../regions.ts";
import { ruleUrl, sourceUrl, topicUrl } from "../urls.ts";
import { kindTitle, permalink, regionTitle } from "../words/common.ts";
import { topics as words } from "../words/lists.ts";

/** A region that has rules here, or the whole country. */
type Area = ContentRule["home"]["region"];

/** A topic with the rules that stand under it. */
interface Ruled {
  readonly topic: Topic;
  readonly rules: readonly ContentRule[];
}

/** What an area has to say in a topic. */
type Found =
  | { readonly is: "rules"; readonly rules: readonly ContentRule[] }
  | { readonly is: "absent"; readonly note: NonNullable<Topic["absent"]>[number] }
  | { readonly is: "not-found" };

/** None where nothing has a topic. */
export function topicPages(site: Site): readonly Page[] {
  const topics = site.rulebook.registers.topics
    .map((topic) => ({ topic, rules: rulesIn(site, topic) }))
    .filter(({ rules }) => rules.length > 0);
  if (topics.length === 0) return [];
  const areas: readonly Area[] = [...regionsInOrder(site.rulebook), "nationellt"];
  return [
    page({
      path: topicUrl(null).path,
      type: "list",
      title: words.title,
      description: words.description,
      lead: html`<p>${words.lead}</p>`,
      styles: [TOPIC_CHOICE_STYLE],
      body: choosableTopics({
        topics: topics.map(({ topic }) => topic.title),
        areas: areas.map((area) => regionTitle(site, area)),
        matrix: matrix(site, topics, areas),
        sections: html`${topics.map((topic) => topicSection(site, topic, areas))}`,
      }),
    }),
  ];
}

/** The topic that a rule stands under on the page; null for one that has ended, or that has no topic. */
export function topicOf(site: Site, rule: ContentRule): Topic | null {
  const topic = site.rulebook.registers.topics.find(({ id }) => id === rule.topic);
  return topic !== undefined && rulesIn(site, topic).includes(rule) ? topic : null;
}

/** Rules that say something on the day shown, or will, or would. */
function rulesIn(site: Site, { id }: Topic): readonly ContentRule[] {
  return site.contentRules.filter((rule) => {
    const { is } = situation(site, rule);
    return rule.topic === id && is !== "ended" && is !== "rejected";
  });
}

function foundIn({ topic, rules }: Ruled, area: Area): Found {
  const own = rules.filter(({ home }) => home.region === area);
  if (own.length > 0) return { is: "rules", rules: own };
  const note = topic.absent?.find(({ region }: { readonly region: Region }) => region === area);
  return note === undefined ? { is: "not-found" } : { is: "absent", note };
}

/** Every topic and area at a glance. */
function matrix(site: Site, topics: readonly Ruled[], areas: readonly Area[]): Html {
  return table({
    id: "amnen",
    caption: words.matrix,
    head: [words.topic, ...areas.map((area) => regionTitle(site, area))],
    rows: topics.map((it) => [
      html`<a href="#${anchorOf(it.topic)}">${it.topic.title}</a>`,
      ...areas.map((area) => glance(site, it, area)),
    ]),
  });
}

function glance(site: Site, ruled: Ruled, area: Area): Child {
  const found = foundIn(ruled, area);
  if (found.is === "not-found") return html`<span class="meta">${words.notFound}</span>`;
  const { topic } = ruled;
  const said = found.is === "rules" ? plural(found.rules.length, "regel", "regler") : words.absent;
  return html`<a href="#${anchorOf(topic, area)}">${said}<span class="hidden">: ${topic.title}, ${regionTitle(site, area)}</span></a>`;
}

/** With more rules than this, an area takes two columns. */
const FEW = 2;

/** What is asked stands side by side; who asks nothing that we know of takes no column. */
function topicSection(site: Site, ruled: Ruled, areas: readonly Area[]): Html {
  const { topic } = ruled;
  const all = areas.map((area, index) => ({ area, place: areaClass(index), found: foundIn(ruled, area) }));
  const unheard = all.filter(({ found }) => found.is === "not-found");
  return section(
    anchorOf(topic),
    topic.title,
    html`<p>${topic.about}</p>
      <div class="areas">
        ${all.map(
          ({ area, place, found }) =>
            found.is !== "not-found" &&
            html`<div class="${place}${found.is === "rules" && found.rules.length > FEW && html` many`}">
              ${areaHeading(site, topic, area)} ${asked(site, found)}
            </div>`,
        )}
      </div>
      ${
        unheard.length > 0 &&
        html`<ul class="not-found">
          ${unheard.map(({ area, place }) => html`<li class="${place}">${regionTitle(site, area)}: ${words.notFound}</li>`)}
        </ul>`
      }`,
  );
}

function areaHeading(site: Site, topic: Topic, area: Area): Html {
  const title = regionTitle(site, area);
  return linkedHeading(3, anchorOf(topic, area), title, permalink.section(`${topic.title}, ${title}`));
}

function asked(site: Site, found: Exclude<Found, { readonly is: "not-found" }>): Html {
  switch (found.is) {
    case "rules":
      return html`<ul class="asked">
        ${found.rules.map((rule) => html`<li>${askedBy(site, rule)}</li>`)}
      </ul>`;
    case "absent":
      return html`<p>${words.absent}. ${found.note.note}</p>
        ${authoredCitations(site, found.note.sources)}`;
  }
}

function askedBy(site: Site, rule: ContentRule): Html {
  const stands = situation(site, rule);
  const module = moduleOf(site.rulebook.modules, rule);
  // Several care choices may have a rule by the same name.
  const link = html`<a href="${ruleUrl(rule.id)}">${rule.title}<span class="hidden">, ${placeOf(site, rule)}</span></a>
    <span class="meta">${kindTitle(rule)} · ${module?.title ?? regionTitle(site, rule.home.region)}</span>`;
  if (stands.is === "rejected") return html`${link} ${situationBadge(stands)}`;
  const { version } = stands;
  const standing = stands.is === "in-force" ? `${standingOn(version, site.today).label}.` : situationBadge(stands);
  return html`${link}
    <p>${upperFirst(saidBy(site, rule, version.text))}</p>
    <p class="meta">${standing} ${words.source}: ${sourcesOf(site, version.sources)}</p>`;
}

/** What a requirement asks stands whole; of what asks nothing, its own page has the rest. */
function saidBy(site: Site, rule: ContentRule, text: string): string {
  return askedOf(site, rule) ?? (rule.kind === "requirement" ? plainText(text) : firstSentence(text));
}

/** The first source, and how many more there are: the rule's own page has them all. */
function sourcesOf(site: Site, sources: readonly { readonly source: string }[]): Child {
  const [first, ...others] = sources;
  if (first === undefined) return "";
  const title = site.sources.get(first.source)?.title ?? first.source;
  return html`<a href="${sourceUrl(first.source)}">${title}</a>${others.length > 0 && words.more(others.length)}`;
}

function anchorOf({ id }: Topic, area: Area | null = null): string {
  const topic = topicUrl(id).anchor ?? id;
  return area === null ? topic : `${topic}-${area}`;
}
