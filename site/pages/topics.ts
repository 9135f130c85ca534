/**
 * What the regions ask in the same matter, side by side. A region without a rule in a topic is one where our sources say
 * nothing, or one where a source says that there is none: the two are told apart.
 */
import { plainText } from "../markdown.ts";
import { statedOn } from "../compare/changes.ts";
import type { ContentRule, Region, Topic } from "../../src/rulebook/model.ts";
import { plural, upperFirst } from "../../src/words/format.ts";
import { situation, type Site } from "../data.ts";
import { html, type Child, type Html } from "../html.ts";
import { page, section, type Page } from "../page.ts";
import { placeOf } from "../parts/rule-list.ts";
import { authoredCitations } from "../parts/sources.ts";
import { situationBadge, standingOn } from "../parts/status.ts";
import { table } from "../parts/table.ts";
import { toc, tocEntries } from "../parts/toc.ts";
import { regionsInOrder } from "../regions.ts";
import { ruleUrl, sourceUrl, topicUrl } from "../urls.ts";
import { kindTitle, regionTitle } from "../words/common.ts";
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
      aside: html`<div class="wide-only">
        ${toc(words.contents, tocEntries(topics.map(({ topic: { id, title } }) => ({ id: anchorOf(id), label: title }))))}
      </div>`,
      body: html`${matrix(site, topics, areas)}${topics.map((topic) => topicSection(site, topic, areas))}`,
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
      html`<a href="#${anchorOf(it.topic.id)}">${it.topic.title}</a>`,
      ...areas.map((area) => glance(foundIn(it, area))),
    ]),
  });
}

function glance(found: Found): Child {
  switch (found.is) {
    case "rules":
      return plural(found.rules.length, "regel", "regler");
    case "absent":
      return words.absent;
    case "not-found":
      return html`<span class="meta">${words.notFound}</span>`;
  }
}

function topicSection(site: Site, ruled: Ruled, areas: readonly Area[]): Html {
  const { topic } = ruled;
  const id = anchorOf(topic.id);
  return section(
    id,
    topic.title,
    html`<p>${topic.about}</p>
      ${table({
        id: `${id}-tabell`,
        caption: words.sideBySide(topic.title),
        hideCaption: true,
        head: [words.rule, words.asks, words.stands, words.source],
        groups: areas.map((area) => ({
          title: regionTitle(site, area),
          rows: rowsOf(site, foundIn(ruled, area)),
        })),
      })}`,
  );
}

function rowsOf(site: Site, found: Found): readonly (readonly Child[])[] {
  switch (found.is) {
    case "rules":
      return found.rules.map((rule) => ruleRow(site, rule));
    case "absent":
      return [[words.absent, found.note.note, "", authoredCitations(site, found.note.sources)]];
    case "not-found":
      return [[html`<span class="meta">${words.notFound}</span>`, "", "", ""]];
  }
}

function ruleRow(site: Site, rule: ContentRule): readonly Child[] {
  const stands = situation(site, rule);
  const stated = statedOn(site.rulebook, rule, site.today);
  const place = placeOf(site, rule);
  // Several care choices may have a rule by the same name.
  const link = html`<a href="${ruleUrl(rule.id)}">${rule.title}<span class="hidden">, ${place}</span></a>
    <span class="meta">${kindTitle(rule)} · ${place}</span>`;
  if (stands.is === "rejected") return [link, "", situationBadge(stands), ""];
  const { version } = stands;
  const asked = upperFirst(stated?.requirement ?? plainText(version.text));
  const standing = stands.is === "in-force" ? standingOn(version, site.today).label : situationBadge(stands);
  return [link, asked, standing, sourcesOf(site, version.sources)];
}

/** The first source, and how many more there are: the rule's own page has them all. */
function sourcesOf(site: Site, sources: readonly { readonly source: string; readonly at: string }[]): Child {
  const [first, ...others] = sources;
  if (first === undefined) return "";
  const title = site.sources.get(first.source)?.title ?? first.source;
  return html`<a href="${sourceUrl(first.source)}">${title}</a>, ${first.at}${others.length > 0 && words.more(others.length)}`;
}

function anchorOf(topic: string): string {
  return topicUrl(topic).anchor ?? topic;
}
