/** `ffu impact`: which units come out differently when the rules change. */
import { impact as impactOf, type Impact, type UnitImpact } from "../../compare/impact.ts";
import type { FleetUnit } from "../../compare/fleet-unit.ts";
import type { Module } from "../../rulebook/model.ts";
import { coveringOn, type Covering } from "../../rulebook/covering.ts";
import { fingerprint } from "../../quantity/fingerprint.ts";
import { impactLines } from "../../render/impact-text.ts";
import { impactCsv, impactHtml, impactMarkdown } from "../../render/impact-tables.ts";
import { jsonText } from "../../render/json.ts";
import { document, type Paint } from "../../render/layout.ts";
import { comparedBy, comparedByLine } from "../../render/made-by.ts";
import { exitLine } from "../../render/words/run.ts";
import { usage } from "../words/usage.ts";
import { impactMeaning } from "../../render/words/impact-report.ts";
import { aborted, withoutRulebook } from "../aborted.ts";
import { isGiven, valueOf, type Arguments, type Command, type CommandResult } from "../command.ts";
import { unlessContradicted } from "../contradicted.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { readFleet } from "../fleet/whole.ts";
import { maxOf, rendered, targetsOf, UsageError } from "../output.ts";
import { FORMATS } from "../formats.ts";
import { specsFolder } from "../specs-folder.ts";
import { readSides, type ReadSide } from "../sides.ts";

const LISTED_AT_MOST = 50;

export const impact: Command = async (input, surroundings) => {
  const targets = targetsOf(input, FORMATS.impact, surroundings.workingFolder);
  const [older = "", newer = "", ...paths] = input.positionals;
  const folder = specsFolder(input, surroundings);
  const wanted = wantedOf(input);
  const sides = await readSides([older, newer], folder, valueOf(input, "for"));
  if (sides.is !== "read") return withoutRulebook(sides, targets, surroundings);
  const { rulebook } = sides.newer;
  const fleet = await readFleet(paths, { surroundings, rulebook });
  if (fleet.is !== "read") {
    const exitCode = fleet.is === "broken" ? EXIT.unreadable : EXIT.missing;
    return aborted(exitCode, { ...fleet, linesOf: () => null }, targets, surroundings);
  }
  const concerned = fleet.units.filter(({ profile }) => sides.modules === null || isUnitOf(profile, sides.modules));
  const units = wanted.anonymise ? anonymised(concerned) : concerned;
  const run = (): CommandResult => {
    const result = impactOf(daySide(sides.older), daySide(sides.newer), units, { nearPercent: wanted.near });
    return resultOf(result, { ...wanted, older: sides.older, newer: sides.newer });
  };
  const remark = fleet.remarks.map((it) => `${it}\n`).join("");
  return unlessContradicted(() => ({ ...run(), remark }), targets, surroundings);

  function resultOf(result: Impact, { older: from, newer: to, ...style }: Wanted & Sides): CommandResult {
    const exitCode = exitCodeFor(result);
    const shown = result.changed.filter(SHOWN[style.only]);
    const names = { older: from.name, newer: to.name, coverings: coveringsOf(units, daySide(to)) };
    const madeBy = comparedBy(from.rulebook, to.rulebook);
    const text = (paint: Paint): string =>
      document([
        ...impactLines(result, shown, { paint, ...names, byRule: style.byRule, max: style.max }),
        "",
        comparedByLine(madeBy, paint),
        exitLine(exitCode, meaningOf(exitCode)),
      ]);
    const json = (): string =>
      jsonText({ schemaVersion: "1.0", outcome: "completed", ...names, ...result, changed: shown, madeBy });
    return rendered(
      exitCode,
      targets,
      {
        text,
        json,
        markdown: () => impactMarkdown(result, shown, names),
        csv: () => impactCsv(shown),
        html: () => impactHtml(result, shown, names),
      },
      surroundings,
    );
  }
};

interface Sides {
  readonly older: ReadSide;
  readonly newer: ReadSide;
}

interface Wanted {
  readonly only: keyof typeof SHOWN;
  readonly byRule: boolean;
  readonly anonymise: boolean;
  readonly near: number;
  readonly max: number;
}

/** A new requirement that a unit meets from the start is counted, but it is no news for the unit. */
const SHOWN = {
  viktiga: ({ older, newer }: UnitImpact) => older !== "absent" || (newer !== "met" && newer !== "not-applicable"),
  alla: () => true,
  samre: ({ newer }: UnitImpact) => newer === "not-met",
  battre: ({ older, newer }: UnitImpact) => older === "not-met" && newer !== "not-met",
} as const satisfies Record<string, (it: UnitImpact) => boolean>;

function wantedOf(input: Arguments): Wanted {
  const only = valueOf(input, "only");
  const near = valueOf(input, "near") ?? "5";
  if (!/^\d{1,2}$/.test(near)) throw new UsageError(usage.notAPercent(near));
  return {
    only: only === "samre" || only === "battre" || only === "alla" ? only : "viktiga",
    byRule: valueOf(input, "group") === "krav",
    anonymise: isGiven(input, "anonymise"),
    near: Number(near),
    max: maxOf(input, LISTED_AT_MOST),
  };
}

/** Units are judged on a day: a side that stands for all time needs one. */
function daySide({ rulebook, date, name }: ReadSide): {
  readonly rulebook: ReadSide["rulebook"];
  readonly date: string;
} {
  if (date === null) throw new UsageError(usage.sideNeedsDay(name.name));
  return { rulebook, date };
}

function isUnitOf({ unit }: FleetUnit["profile"], modules: readonly Module[]): boolean {
  return modules.some(({ home }) => home.region === unit.region && home.module === unit.careChoice);
}

/** Numbers in an order that says nothing of the names. */
function anonymised(units: readonly FleetUnit[]): readonly FleetUnit[] {
  const order = units.map(({ id }) => fingerprint(id)).sort();
  return units.map(({ id, profile }) => ({ id: `Enhet ${order.indexOf(fingerprint(id)) + 1}`, profile }));
}

/** Of each kind of unit in the fleet, once. */
function coveringsOf(units: readonly FleetUnit[], { rulebook, date }: ReturnType<typeof daySide>): readonly Covering[] {
  const kinds = new Map(units.map(({ profile: { unit } }) => [`${unit.region}/${unit.careChoice}`, unit]));
  return [...kinds.values()].map((unit) => coveringOn(rulebook, unit, date));
}

function exitCodeFor({ unitsWorse, rules, unitsKnown, unitsSupposed }: Impact): ExitCode {
  if (unitsWorse > 0) return EXIT.negative;
  const isOpen = rules.some(({ newlyUnknown }) => newlyUnknown > 0) || unitsKnown > 0 || unitsSupposed > 0;
  return isOpen ? EXIT.inconclusive : EXIT.done;
}

function meaningOf(exitCode: ExitCode): string {
  switch (exitCode) {
    case EXIT.negative:
      return impactMeaning.negative;
    case EXIT.inconclusive:
      return impactMeaning.inconclusive;
    default:
      return impactMeaning.done;
  }
}
