/** What is told of what lies ahead of a unit, decided once: terminal, Markdown and page only lay it out. */
import { notYetJudged } from "../check/words/judgement.ts";
import { classLabel } from "../compare/words/comparison.ts";
import type { Stance, UnitAhead } from "../compare/unit-ahead.ts";
import type { Citation, RuleId } from "../rulebook/model.ts";
import { decidedBy, decisionUnknown, obligationTag, proposalStatus, sourceLine } from "../rulebook/words/names.ts";
import { overdueText } from "../rulebook/words/overdue.ts";
import { swedishDate, upperFirst } from "../words/format.ts";
import type { AnswerTone, StoryNames } from "./result-story.ts";
import { ahead as words, aheadReach, aheadSubject, ifTheyStand, sourceIs, stanceSentence } from "./words/ahead.ts";
import { proposalDirection } from "./words/diff-report.ts";

export interface AheadStory {
  readonly unit: string;
  readonly title: string;
  readonly subject: string;
  readonly reach: string;
  readonly groups: readonly AheadGroup[];
}

export interface AheadGroup {
  readonly name: "decided" | "ending" | "proposed" | "reviewed" | "open";
  readonly title: string;
  readonly count: number;
  readonly lead: readonly string[];
  readonly items: readonly AheadTold[];
}

export interface AheadTold {
  readonly rule: RuleId;
  readonly title: string;
  /** Which way it goes and when. */
  readonly status: string;
  readonly tone: AnswerTone;
  /** What the unit is to it and why. Null where a unit is not held against it. */
  readonly stance: string | null;
  /** Who decided and where it is stated. */
  readonly grounds: readonly string[];
}

export function aheadStory(ahead: UnitAhead, { sources }: Pick<StoryNames, "sources">): AheadStory {
  const { year } = ahead;
  const firstSource = ([first]: readonly Citation[]): readonly string[] => {
    if (first === undefined) return [];
    const document = sources.find(({ id }) => id === first.source);
    return [sourceIs(sourceLine(document?.title ?? first.source, document?.date ?? null, first.at, first.level))];
  };
  return {
    unit: ahead.unit.name,
    title: words.title(year),
    subject: aheadSubject(ahead),
    reach: aheadReach(ahead),
    groups: [
      group("decided", words.decided, [words.decidedCount(ahead.decided.length)], ahead.decided, (it) => ({
        status: `${upperFirst(classLabel(it.class))} från och med ${swedishDate(it.from)}.`,
        grounds: [deciderOf(it)],
      })),
      group("ending", words.ending, [], ahead.ending, (it) => ({
        status: words.endingAfter(it.period, it.through),
        grounds: [deciderOf(it), ...firstSource(it.sources)],
      })),
      group("proposed", words.proposed, proposedLead(ahead), ahead.proposed, (it) => ({
        status: [
          proposalStatus(it.status, it.intended),
          overdueText(it.intended, ahead.date) ?? "",
          ...(it.direction === null ? [] : [`${upperFirst(proposalDirection(it.direction))}.`]),
        ]
          .filter((sentence) => sentence !== "")
          .join(" "),
        grounds: firstSource(it.sources),
      })),
      group("reviewed", words.reviewed, [words.reviewedText], ahead.reviewed, ({ note }) => ({
        status: note.replaceAll(/\s+/g, " ").trim(),
        grounds: [],
      })),
      openGroup(ahead),
    ].filter(({ name, count, lead }) => name === "decided" || name === "open" || count > 0 || lead.length > 1),
  };
}

function proposedLead({ proposed, toOthers }: UnitAhead): readonly string[] {
  const others = toOthers === 0 ? [] : [`${upperFirst(words.toOthers(toOthers))}.`];
  return [...(proposed.length === 0 ? [] : [words.proposedText]), ...others];
}

function deciderOf({ decision }: Pick<UnitAhead["decided"][number], "decision">): string {
  return decision === null ? decisionUnknown : decidedBy(decision);
}

type Held = Pick<UnitAhead["open"][number], "rule" | "title" | "obligation" | "stance" | "preview">;

function group<T extends Held>(
  name: AheadGroup["name"],
  title: string,
  lead: readonly string[],
  items: readonly T[],
  tell: (item: T) => Pick<AheadTold, "status" | "grounds">,
): AheadGroup {
  return {
    name,
    title,
    count: items.length,
    lead,
    items: items.map((item) => ({ ...heldWords(item, STANDS.has(name) ? "standing" : "coming"), ...tell(item) })),
  };
}

/** Nobody knows what becomes of these: the unit is held against what stands. */
const STANDS: ReadonlySet<AheadGroup["name"]> = new Set(["reviewed", "open"]);

function heldWords(
  { rule, title, obligation, stance, preview }: Held,
  to: "coming" | "standing",
): Omit<AheadTold, "status" | "grounds"> {
  const said = stanceSentence(stance, to);
  const why = preview?.gap?.sentence ?? preview?.sentence ?? notYetJudged();
  const tells = stance === "fails" || stance === "cannot-tell";
  return {
    rule,
    title: obligation === null ? title : `${title}${obligationTag(obligation)}`,
    tone: TONES[stance],
    stance: said !== null && tells ? `${said} ${why}` : said,
  };
}

const TONES = {
  manages: "good",
  fails: "bad",
  "cannot-tell": "unsure",
  "not-concerned": "quiet",
  "not-tried": "quiet",
} as const satisfies Record<Stance, AnswerTone>;

/** All that may stand or go is only counted, but for what the unit does not meet. */
function openGroup({ edition, year, open }: UnitAhead): AheadGroup {
  if (edition !== null) {
    return { name: "open", title: words.open, count: 0, lead: [words.decidedEdition(edition.title)], items: [] };
  }
  const counts = { manages: 0, fails: 0, "cannot-tell": 0, "not-concerned": 0, "not-tried": 0 };
  for (const { stance } of open) counts[stance] += 1;
  const lead = [
    words.undecided(year),
    ...(open.length === 0 ? [] : [words.openRules(open.length), ifTheyStand(counts)]),
  ];
  const failing = open.filter(({ stance }) => stance === "fails");
  return { ...group("open", words.open, lead, failing, () => ({ status: "", grounds: [] })), count: open.length };
}
