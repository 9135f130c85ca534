/** Every dated thing as JSON: what changes, and what is due. */
import type { Site } from "../data.ts";
import { eventsOf } from "../events.ts";
import { to } from "../urls.ts";
import { feed } from "../words/files.ts";
import { eventFacts } from "./event-facts.ts";
import { publishedJson } from "./json.ts";

export function eventsJson(site: Site): string {
  return publishedJson(site, "handelser", to("kalender/"), {
    title: feed.everything,
    events: eventsOf(site, site.contentRules).map((event) => {
      const { date, through, kind, label, rule } = event;
      const { id, title, home, concerns } = rule;
      const facts = eventFacts(site, event);
      return {
        id: facts.id,
        date,
        through,
        kind,
        class: facts.class,
        sentence: facts.sentence,
        label,
        text: facts.text,
        rule: { id, title, kind: rule.kind, home, concerns },
        url: facts.url,
      };
    }),
  });
}
