/** Compares what a requirement demanded on one side with what it demands on the other, axis by axis. */
import { judgementChecks } from "../check/needs.ts";
import { describeCheck } from "../check/kinds/index.ts";
import { anatomyOf } from "../check/kinds/statements.ts";
import { compareChecks } from "./checks/index.ts";
import { movesIn, sentencesIn, type Statement } from "./checks/move.ts";
import type { Relation, UndecidedReason } from "./checks/relation.ts";
import type { Check, Judgement, Obligation, Registers, RequirementContent } from "../rulebook/model.ts";
import type { MeaningKind } from "../words/meaning.ts";
import * as words from "./words/comparison.ts";
import type { Axis, AxisName, Direction } from "./change.ts";
import { followUpDirection } from "./follow-up.ts";
import { movedBeside, movedMeaning } from "./meaning.ts";
import { sameContent, sameText } from "./text.ts";

/** What of a requirement is compared. */
export interface Demand {
  readonly content: RequirementContent;
  readonly text: string;
  readonly obligation: Obligation;
  readonly consequence: string | null;
  /** Whether it is only assumed that it binds the unit: then nobody breaches it. */
  readonly binds: "as-stated" | "as-assumed";
  /** A version's text holds until another comes; an exception's names the days that it is for. */
  readonly lasts: "until-changed" | "for-a-time";
}

/** The axes on which two demands differ. Empty: nothing changed. */
export function compareDemands(older: Demand, newer: Demand, registers: Registers): readonly Axis[] {
  const level = levelAxis(older.content, newer.content, registers);
  const axes = [
    ...level,
    ...obligationAxis(older.obligation, newer.obligation),
    ...bindingAxis(older, newer),
    ...consequenceAxis(older.consequence, newer.consequence),
    ...followUpAxis(older.content, newer.content),
  ];
  const anew = isWrittenAnew(older.content, newer.content) && level.length === 0;
  const all = [...axes, ...textAxis(older, newer, { others: axes, anew }, registers)];
  // Nothing changes in silence.
  return anew && all.length === 0 ? [axis("level", "none", [words.writtenAnew])] : all;
}

function isWrittenAnew(older: RequirementContent, newer: RequirementContent): boolean {
  return !sameContent(demandedChecks(older), demandedChecks(newer));
}

function axis(
  name: AxisName,
  direction: Direction,
  statements: readonly Statement[],
  reason: UndecidedReason | null = null,
): Axis {
  return { axis: name, direction, reason, moves: movesIn(statements), sentences: sentencesIn(statements) };
}

/** Check and condition decide together whom a requirement stops, so they are compared together. */
function levelAxis(older: RequirementContent, newer: RequirementContent, registers: Registers): readonly Axis[] {
  if (sameContent(older.judgement, newer.judgement) && sameContent(older.when, newer.when)) return [];
  const name = sameContent(older.when, newer.when) ? "level" : "scope";
  const relation = judgementRelation(older, newer, registers);
  if (relation.is === "same") return [];
  if (relation.is === "undecided") return [axis(name, "undecided", relation.statements, relation.reason)];
  return [axis(name, DIRECTIONS[relation.is], relation.statements)];
}

const DIRECTIONS = { tighter: "tightened", looser: "relaxed", mixed: "mixed" } as const;

function judgementRelation(older: RequirementContent, newer: RequirementContent, registers: Registers): Relation {
  const before = demandedChecks(older);
  const after = demandedChecks(newer);
  if (before.length === 0 || after.length === 0) {
    return { is: "undecided", reason: "U1", statements: [words.nothingToCompare] };
  }
  const pairs = pairReadings(older.judgement, newer.judgement, before, after);
  if (pairs === null) return severalReadings(before, after, registers);
  return agreement(pairs.map(([from, to]) => compareChecks(from, to, registers)));
}

/** One check with the other, or the readings of one and the same question by their ids. Null: they do not pair. */
function pairReadings(
  older: Judgement,
  newer: Judgement,
  before: readonly Check[],
  after: readonly Check[],
): readonly (readonly [Check, Check])[] | null {
  const idsBefore = readingIds(older);
  const idsAfter = readingIds(newer);
  if (idsBefore.toSorted().join() !== idsAfter.toSorted().join()) return null;
  return before.flatMap((check, index) => {
    const match = after[idsAfter.indexOf(idsBefore[index] ?? "")];
    return match === undefined ? [] : [[check, match] as const];
  });
}

/** The readings of one and the same question side by side, each as a demand of its own. */
export function readingPairs(
  older: Demand,
  newer: Demand,
): readonly { readonly title: string; readonly before: Demand; readonly after: Demand }[] {
  const [before, after] = [older.content.judgement, newer.content.judgement];
  if (before.by !== "readings" || after.by !== "readings" || before.question !== after.question) return [];
  return after.readings.flatMap(({ id, title, check }) => {
    const match = before.readings.find((it) => it.id === id);
    return match === undefined ? [] : [{ title, before: alone(older, match.check), after: alone(newer, check) }];
  });
}

function alone(demand: Demand, check: Check): Demand {
  return { ...demand, content: { ...demand.content, judgement: { by: "check", check } } };
}

function readingIds(judgement: Judgement): readonly string[] {
  return judgement.by === "readings" ? judgement.readings.map(({ id }) => `${judgement.question}/${id}`) : [""];
}

/** Other readings than before: every pair has to agree; otherwise a person must say what the new text asks. */
function severalReadings(before: readonly Check[], after: readonly Check[], registers: Registers): Relation {
  const relations = before.flatMap((older) => after.map((newer) => compareChecks(older, newer, registers)));
  const agreed = agreement(relations);
  return agreed.is === "tighter" || agreed.is === "looser"
    ? agreed
    : { is: "undecided", reason: "U2", statements: [words.readingsChanged] };
}

/** All in one direction (or unmoved): that direction. Otherwise mixed, or undecided as soon as one is. */
function agreement(relations: readonly Relation[]): Relation {
  const undecided = relations.find(({ is }) => is === "undecided");
  if (undecided) return undecided;
  const moved = relations.filter(({ is }) => is !== "same");
  const [first] = moved;
  if (first === undefined) return { is: "same", statements: [] };
  const statements = moved.flatMap((relation) => relation.statements);
  return moved.every(({ is }) => is === first.is) ? { ...first, statements } : { is: "mixed", statements };
}

/** Each reading's check, with the requirement's own condition around it. */
export function demandedChecks({ judgement, when }: RequirementContent): readonly Check[] {
  const around = (check: Check): Check => (when === null ? check : { kind: "when", if: when, then: check });
  return judgementChecks(judgement).map(around);
}

function obligationAxis(older: Obligation, newer: Obligation): readonly Axis[] {
  if (older === newer) return [];
  if (newer === "ska") return [axis("obligation", "tightened", [words.obligationTightened])];
  if (older === "ska") return [axis("obligation", "relaxed", [words.obligationRelaxed])];
  return [axis("obligation", "undecided", [words.obligationChanged], "U1")];
}

/** A breach is none while it is only assumed that the requirement binds: what is found out of it tightens, and doubt relaxes. */
function bindingAxis(older: Demand, newer: Demand): readonly Axis[] {
  if (older.binds === newer.binds || older.obligation !== "ska" || newer.obligation !== "ska") return [];
  return newer.binds === "as-stated"
    ? [axis("obligation", "tightened", [words.bindsAsStated])]
    : [axis("obligation", "relaxed", [words.bindsAsAssumed])];
}

function consequenceAxis(older: string | null, newer: string | null): readonly Axis[] {
  if (older === null && newer === null) return [];
  if (older === null) return [axis("consequence", "tightened", [words.consequenceAdded])];
  if (newer === null) return [axis("consequence", "relaxed", [words.consequenceRemoved])];
  return sameText(older, newer) ? [] : [axis("consequence", "undecided", [words.consequenceChanged], "U1")];
}

function followUpAxis(older: RequirementContent, newer: RequirementContent): readonly Axis[] {
  const direction = followUpDirection(demandedChecks(older), demandedChecks(newer));
  switch (direction) {
    case "none":
    case "mixed":
      return [];
    case "tightened":
      return [axis("follow-up", direction, [words.followUpTightened])];
    case "relaxed":
      return [axis("follow-up", direction, [words.followUpRelaxed])];
    case "undecided":
      return [axis("follow-up", direction, [words.followUpChanged], "U1")];
  }
}

/**
 * Text alone. Where the check moved too, the text follows it as far as the check says. Where it did not, a word that
 * carries meaning and moved says something that the check does not; where no check carries the rule, its text is the rule.
 */
function textAxis(
  older: Demand,
  newer: Demand,
  { others, anew }: { readonly others: readonly Axis[]; readonly anew: boolean },
  registers: Registers,
): readonly Axis[] {
  const [before, after] = [proseOf(older), proseOf(newer)];
  if (sameText(before, after)) return [];
  const level = others.find((it) => it.axis === "level" || it.axis === "scope");
  // What a person has to judge already is judged with its text.
  if (level !== undefined) return level.direction === "undecided" ? [] : unsaidAxis(older, newer, registers);
  // What says how binding a rule is follows its obligation, where that one moved.
  const aside = new Set<MeaningKind>([
    ...(others.some((it) => it.axis === "obligation") ? (["modal"] as const) : []),
    ...(anew ? FIGURES : []),
  ]);
  const moved = movedMeaning(before, after, registers.careChoices, aside);
  if (moved.length === 0 && others.length > 0) return [];
  if (moved.length > 0 && saysText(newer.content)) {
    return [axis("text", "undecided", [...words.meaningMoved(moved), words.checkStayed], "U2")];
  }
  return carriedByCheck(newer.content)
    ? [axis("text", "none", [words.onlyWording])]
    : [axis("text", "undecided", [words.nothingToCompare, ...words.meaningMoved(moved)], "U1")];
}

/**
 * What moved in the text beside what moved in the check: `30` that is `31` is said by the check, a `inte` that came with it
 * is not. An exception has a text of its own kind, with its days in it, and is not the version said in another way.
 */
function unsaidAxis(older: Demand, newer: Demand, registers: Registers): readonly Axis[] {
  if (older.lasts !== newer.lasts) return [];
  const moved = movedBeside(
    { text: proseOf(older), beside: saidByChecks(older, registers) },
    { text: proseOf(newer), beside: saidByChecks(newer, registers) },
    registers.careChoices,
  );
  if (moved.length === 0) return [];
  const sentences = [...words.meaningMoved(moved), words.checkSaysLess];
  return [axis("text", "undecided", sentences, saysText(newer.content) ? "U2" : "U1")];
}

function saidByChecks({ content }: Demand, registers: Registers): string {
  return demandedChecks(content)
    .map((check) => describeCheck(check, registers))
    .join("\n");
}

/** What a check that is written anew says of the same units as before: fewer than 5 is at most 4. */
const FIGURES = ["number", "limit"] as const satisfies readonly MeaningKind[];

/** All that is said of a requirement in prose: its text, and how an open question lets it be read. */
function proseOf({ text, content: { judgement } }: Demand): string {
  const readings = judgement.by === "readings" ? judgement.readings : [];
  return [text, ...readings.flatMap((reading) => [reading.title, reading.text])].join("\n");
}

/** Whether what is asked is said beside the text too: computed, or as what a person attests. What only a person judges is the text alone. */
function saysText(content: RequirementContent): boolean {
  const checks = demandedChecks(content);
  return checks.length > 0 && checks.every((check) => !isLeftTo(PERSON, check));
}

const PERSON: ReadonlySet<Check["kind"]> = new Set(["manual"]);
const PERSON_OR_ATTESTED: ReadonlySet<Check["kind"]> = new Set(["manual", "attestation"]);

/** True when the evaluator can tell by itself, without a person's attestation, whether a unit passes. */
export function carriedByCheck(content: RequirementContent): boolean {
  const checks = demandedChecks(content);
  return checks.length > 0 && checks.every((check) => !isLeftTo(PERSON_OR_ATTESTED, check));
}

/** Whether the check, or a part of it, is of one of the kinds. */
function isLeftTo(kinds: ReadonlySet<Check["kind"]>, check: Check): boolean {
  return kinds.has(check.kind) || anatomyOf(check).parts.some((part) => isLeftTo(kinds, part.check));
}
