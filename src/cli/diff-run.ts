/** Compares the two sides that a command line names, and says what the comparison is worth as an exit code. */
import type { ChangeClass } from "../compare/change.ts";
import { reportOnPeriod, reportOnRevisions, reportOnSides, type DiffReport, type HasRule } from "../compare/report.ts";
import { belongsTo } from "../rulebook/modules.ts";
import { hasContent } from "../rulebook/in-force.ts";
import type { Module } from "../rulebook/model.ts";
import { flagFault } from "../flags/words.ts";
import { CLASS_WORDS } from "../compare/words/comparison.ts";
import { valuesOf, type Arguments } from "./command.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { UsageError } from "./output.ts";
import { onDay, type ReadSide } from "./sides.ts";

/** One rulebook over a period, two over all time, or two on their days. */
export function compareSides(older: ReadSide, newer: ReadSide, modules: readonly Module[] | null): DiffReport {
  const names = { older: older.name, newer: newer.name };
  const shown = rulesOf(modules, [older, newer]);
  if (older.date === null || newer.date === null) {
    return reportOnRevisions(older.rulebook, newer.rulebook, names, shown);
  }
  return older.rulebook === newer.rulebook
    ? reportOnPeriod(newer.rulebook, [older.date, newer.date], names, shown)
    : reportOnSides(onDay(older, older.date), onDay(newer, newer.date), names, shown);
}

function rulesOf(modules: readonly Module[] | null, sides: readonly ReadSide[]): HasRule {
  if (modules === null) return () => true;
  const rules = sides
    .flatMap(({ rulebook }) => rulebook.rules.filter(hasContent))
    .filter((rule) => modules.some((module) => belongsTo(rule, module)));
  const ids = new Set(rules.map(({ id }) => id));
  return (rule) => ids.has(rule);
}

/** The classes that a flag names, or null when it is not given. Throws {@link UsageError}. */
export function classesOf(input: Arguments, flag: string): readonly ChangeClass[] | null {
  const words = valuesOf(input, flag).flatMap((value) => value.split(","));
  const known = Object.entries(CLASS_WORDS);
  const classes = words.map((word) => {
    const found = known.find(([swedish, code]) => word.trim() === swedish || word.trim() === code);
    if (found === undefined) throw new UsageError(flagFault.wrongChoice(`--${flag}`, word, Object.keys(CLASS_WORDS)));
    return found[1];
  });
  return classes.length === 0 ? null : classes;
}

/** What is undecided may be any class: where a class stops the run, it is never taken for a no. */
export function diffExitCode({ counts }: DiffReport, failOn: readonly ChangeClass[] | null): ExitCode {
  if (failOn === null) return EXIT.done;
  if (failOn.some((name) => name !== "undecided" && counts[name] > 0)) return EXIT.negative;
  return counts.undecided > 0 ? EXIT.inconclusive : EXIT.done;
}
