/** A changeset written from a comparison: Swedish lines by care choice and class, with days and decisions. */
import { addDays } from "../quantity/calendar.ts";
import { fingerprint } from "../quantity/fingerprint.ts";
import type { Decision, Rulebook } from "../rulebook/model.ts";
import { axisSentences } from "./words/comparison.ts";
import * as words from "./words/version.ts";
import { CHANGE_CLASSES } from "./change.ts";
import { groupBy } from "../quantity/group.ts";
import { isKnownFrom, isKnownThrough } from "./report.ts";
import { diffRevisions, type LastingChange } from "./revisions.ts";
import type { Level } from "./version-level.ts";
import { moduleOf } from "../rulebook/modules.ts";

export interface Changeset {
  /** The file's name without folder: the same for the same content. */
  readonly name: string;
  readonly text: string;
}

/** @param packageName the package whose version the changeset raises. */
export function changesetFor(older: Rulebook, newer: Rulebook, level: Level, packageName: string): Changeset {
  const { changes, proposals } = diffRevisions(older, newer);
  const lines = changes.map((it) => ({ module: headingOf(it.change.rule, newer), text: lineOf(it, newer) }));
  const proposed = proposals.map(({ proposal }) => ({
    module: headingOf(proposal.rule, newer),
    text: words.proposalLine(proposal.title),
  }));
  const sections = [...groupBy([...inClassOrder(changes, lines), ...proposed], ({ module }) => module)].flatMap(
    ([module, own]) => [`**${module}**`, "", ...own.map(({ text }) => `- ${text}`), ""],
  );
  const body = sections.length === 0 ? [words.onlyAround, ""] : sections;
  const text = ["---", `"${packageName}": ${level}`, "---", "", ...body].join("\n");
  return { name: `regler-${fingerprint(body)}.md`, text };
}

/** What demands something first, whatever the order of the rules. */
function inClassOrder<T>(changes: readonly LastingChange[], lines: readonly T[]): readonly T[] {
  return CHANGE_CLASSES.flatMap((name) => lines.filter((_, index) => changes[index]?.change.class === name));
}

function lineOf({ change, days }: LastingChange, { registers }: Rulebook): string {
  const { title, class: name, axes, newer, older } = change;
  const [{ from }] = days;
  if (isKnownFrom(change)) return words.knownLine(title, from);
  if (isKnownThrough(change)) return words.knownThroughLine(title, addDays(from, -1));
  const moved = newer?.requirement && older?.requirement && newer.requirement !== older.requirement;
  const what = moved ? `${older.requirement} → ${newer.requirement}.` : axes.flatMap(axisSentences).join(" ");
  return words.changesetLine({
    name,
    title,
    from,
    what,
    decision: decisionOf(newer === null ? (older?.repealedBy ?? null) : newer.decision, registers.decisions),
  });
}

function decisionOf(id: string | null, decisions: readonly Decision[]): Decision | null {
  return decisions.find((it) => it.id === id) ?? null;
}

function headingOf(id: string, { modules }: Rulebook): string {
  return moduleOf(modules, { id })?.title ?? words.otherHeading;
}
