/** The answer as a table for a spreadsheet: one row per requirement, in document order. */
import type { CheckReport, Result } from "../../src/check/result.ts";
import { csvText } from "../../src/render/csv.ts";
import { stateLabel } from "../../src/check/words/judgement.ts";
import { requirementLabel } from "../../src/rulebook/words/names.ts";
import { labels } from "../../src/render/words/report.ts";
import { table as words } from "../words/checker.ts";
import { askedText } from "./sentences.ts";

export function reportCsv({ unit, date, results }: CheckReport): string {
  const heads = [
    words.unit,
    words.day,
    words.id,
    words.rule,
    words.sort,
    labels.state,
    words.text,
    labels.gap,
    labels.missing,
    labels.suggestion,
    labels.later,
  ];
  return csvText(
    heads,
    results.map((result) => [unit.name, date, ...row(result)]),
  );
}

function row(result: Result): readonly string[] {
  const { rule, state, gap, missing, suggestions, next } = result;
  return [
    rule.id,
    rule.title,
    requirementLabel(rule.obligation),
    stateLabel(state, rule.obligation),
    askedText(result),
    gap?.sentence ?? "",
    [...new Set(missing.map(({ title }) => title))].join(", "),
    suggestions.map(({ sentence }) => sentence).join(` ${labels.or} `),
    next?.sentence ?? "",
  ];
}
