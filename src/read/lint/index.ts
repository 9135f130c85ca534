/** Every lint rule over a rulebook. A rule is one file and one entry here. */
import { groupBy } from "../../quantity/group.ts";
import type { Rulebook } from "../../rulebook/model.ts";
import type { Collected } from "../collect.ts";
import type { Finding } from "../finding.ts";
import type { SourceText } from "../source.ts";
import { answered } from "./answered.ts";
import { beforeDecision } from "./before-decision.ts";
import { bindingSource } from "./binding-source.ts";
import { checkOrReadings, readingQuestion } from "./check-or-readings.ts";
import { circularReference } from "./circular-reference.ts";
import { concernsNobody } from "./concerns-nobody.ts";
import { decidedSource } from "./decided-source.ts";
import { duplicateId } from "./duplicate-id.ts";
import { endsBeforeStart } from "./ends-before-start.ts";
import { exampleFindings } from "./example-profiles.ts";
import { exampleAnswers } from "./examples.ts";
import { exceptionOutsideVersion, overlappingExceptions } from "./exception-periods.ts";
import { factTypes, factValues } from "./fact-types.ts";
import { fleetForRules, fleetsHangTogether } from "./fleets.ts";
import { withoutRows } from "./cited-rows.ts";
import { handedOver } from "./handed-over.ts";
import { figureInSource } from "./figure-in-source.ts";
import { figureTargets } from "./figure-targets.ts";
import { gapBetweenVersions } from "./gap-between-versions.ts";
import { inferredObligation } from "./inferred-obligation.ts";
import { carriedOrLeftOut, inventoryRows } from "./inventory.ts";
import { limitExamples } from "./limit-examples.ts";
import { limitsSet } from "./limits-set.ts";
import { forbiddenLink, forbiddenMarkup } from "./markup.ts";
import { moduleFolder } from "./module-folder.ts";
import { municipalityCodes } from "./municipalities.ts";
import { alwaysMet, neverApplicable, neverMet } from "./never-and-always.ts";
import { numberInText } from "./number-in-text.ts";
import { obligationWord } from "./obligation-word.ts";
import { overlappingVersions } from "./overlapping-versions.ts";
import { pointedAtByMany } from "./pointed-at.ts";
import { personalData } from "./personal-data.ts";
import { reservedNames } from "./reserved-names.ts";
import { repeatsSummedUp } from "../repeats.ts";
import { requiredValues } from "./required-values.ts";
import { aimedEdition } from "./aimed-edition.ts";
import { contextOf, findingsOf, problemFindings } from "./rule.ts";
import type { LintRule, RulebookLint } from "./rule.ts";
import { linesPlacedOnce, tableSources } from "./source-lines.ts";
import { pendingDecision, statusAndDates } from "./status-and-dates.ts";
import { stillApplies } from "./still-applies.ts";
import { sums } from "./sums.ts";
import { notFound, unacknowledged } from "./table-conflicts.ts";
import { tableValues } from "./table-values.ts";
import { textBesideCheck } from "./text-beside-check.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unusedEntry } from "./unused-entry.ts";
import { workingDay } from "./working-day.ts";

const LINT_RULES: readonly LintRule[] = [
  requiredValues,
  duplicateId,
  unknownReference,
  municipalityCodes,
  reservedNames,
  tableValues,
  factValues,
  circularReference,
  moduleFolder,
  concernsNobody,
  unusedEntry,
  endsBeforeStart,
  beforeDecision,
  overlappingVersions,
  gapBetweenVersions,
  handedOver,
  exceptionOutsideVersion,
  overlappingExceptions,
  statusAndDates,
  pendingDecision,
  stillApplies,
  checkOrReadings,
  readingQuestion,
  neverMet,
  alwaysMet,
  numberInText,
  factTypes,
  neverApplicable,
  limitsSet,
  forbiddenMarkup,
  forbiddenLink,
  obligationWord,
  personalData,
  inventoryRows,
  carriedOrLeftOut,
  withoutRows,
  bindingSource,
  decidedSource,
  inferredObligation,
  aimedEdition,
  figureInSource,
  tableSources,
  linesPlacedOnce,
  answered,
  sums,
  workingDay,
  fleetForRules,
  fleetsHangTogether,
];

const RULEBOOK_LINTS: readonly RulebookLint[] = [
  exampleAnswers,
  limitExamples,
  figureTargets,
  textBesideCheck,
  unacknowledged,
  notFound,
];

function summedUpByFile(findings: readonly Finding[]): readonly Finding[] {
  return [...groupBy(findings, ({ where }) => where.file).values()].flatMap((inFile) => repeatsSummedUp(inFile));
}

export function lint(collected: Collected, files: readonly SourceText[]): readonly Finding[] {
  const context = contextOf(collected, files);
  const found = LINT_RULES.flatMap((rule) => summedUpByFile(findingsOf(rule, context)));
  return pointedAtByMany([...found, ...exampleFindings(context)]);
}

/** What can only be proven of a rulebook without errors: its examples and tables, computed. */
export function lintRulebook(
  rulebook: Rulebook,
  collected: Collected,
  files: readonly SourceText[],
): readonly Finding[] {
  const context = contextOf(collected, files);
  return RULEBOOK_LINTS.flatMap(({ code, check }) => problemFindings(code, check(rulebook), context));
}
