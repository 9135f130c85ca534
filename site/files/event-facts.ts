/** What the feed, the calendar, the JSON file and the table all say of an event. */
import type { ChangeClass } from "../../src/compare/change.ts";
import { isKnownFrom } from "../../src/compare/report.ts";
import { stepsOf } from "../compare/changes.ts";
import type { Site } from "../data.ts";
import type { DatedEvent, EventKind } from "../events.ts";
import { plainBlocks } from "../markdown.ts";
import { absoluteAddress, ruleUrl } from "../urls.ts";
import { exceptionsOf, versionsOf } from "../versions.ts";
import { className } from "../words/compare.ts";
import { feed as words } from "../words/files.ts";
import { eventWord } from "../words/pages.ts";

export interface EventFacts {
  /** The same in every build, also when the event is reworded. */
  readonly id: string;
  /** Null when nothing begins to apply, or when the rule is only known from the day. */
  readonly class: ChangeClass | null;
  readonly sentence: string;
  /** What the rule says from the day on, or said until it. */
  readonly text: string;
  /** The published address of the version. */
  readonly url: string;
}

export function eventFacts(site: Site, event: DatedEvent): EventFacts {
  const { date, through, kind, rule, label, anchor } = event;
  const found = classOf(site, event);
  const what = kind === "changes" && found !== null ? className(found) : eventWord(kind);
  return {
    id: [rule.id.replaceAll("/", "."), anchor, kind, date].join("-"),
    class: found,
    sentence: words.entry(what, rule.title, date, through, label),
    text: textOf(event),
    url: absoluteAddress(site.baseUrl, ruleUrl(rule.id, anchor)),
  };
}

/** On the other days something ends or is due. */
const STARTS: ReadonlySet<EventKind> = new Set(["begins", "changes", "exception-begins", "exception-may-begin"]);

function classOf({ rulebook }: Site, { kind, rule, date }: DatedEvent): ChangeClass | null {
  if (!STARTS.has(kind)) return null;
  const step = stepsOf(rulebook, rule).find(({ from }) => from === date);
  return step === undefined || isKnownFrom(step.change) ? null : step.change.class;
}

function textOf({ rule, anchor }: DatedEvent): string {
  const version = versionsOf(rule).find((view) => view.anchor === anchor)?.version;
  const exception = exceptionsOf(rule).find((view) => view.anchor === anchor)?.exception;
  return flowingText((exception ?? version)?.text ?? rule.title);
}

/** Prose without marks: a paragraph or a list item on each line. */
export function flowingText(text: string): string {
  return plainBlocks(text)
    .map((block) => (block.inList ? `– ${block.text}` : block.text))
    .join("\n");
}
