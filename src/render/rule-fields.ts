/** What each kind of rule adds to its text: the check in words, amounts, rows, dates, steps. */
import { describeCheck } from "../check/kinds/index.ts";
import { describeCondition } from "../check/condition.ts";
import type {
  Amount,
  ContentRule,
  Registers,
  RequirementContent,
  RuleException,
  Table,
  Version,
} from "../rulebook/model.ts";
import { amountText } from "../words/amounts.ts";
import { dueText } from "./words/dates.ts";
import { explained } from "./words/explain.ts";
import { rowText } from "./words/table-row.ts";
import type { Field } from "./layout.ts";

export interface ShownVersion {
  readonly version: Version<unknown>;
  readonly fields: readonly Field[];
}

/** The versions of a rule, the oldest first, with what its kind adds to the text. */
export function versionsOf(rule: ContentRule, registers: Registers): readonly ShownVersion[] {
  switch (rule.kind) {
    case "requirement":
      return rule.versions.map((version) => ({ version, fields: requirementFields(version, registers) }));
    case "compensation":
      return rule.versions.map((version) => ({ version, fields: amountFields(version.amounts) }));
    case "decision-table":
      return rule.versions.map((version) => ({ version, fields: tableFields(version.table) }));
    case "reporting":
      return rule.versions.map((version) => {
        const { who, what, to, due } = version.duty;
        const fields: readonly Field[] = [
          [explained.who, who],
          [explained.what, what],
          ...(to === undefined ? [] : [[explained.to, to] as const]),
          ...(due ?? []).map((it): Field => [explained.date, dueText(it)]),
        ];
        return { version, fields };
      });
    case "procedure":
      return rule.versions.map((version) => ({
        version,
        fields: version.steps.of.map(({ title }, index): Field => [
          index === 0 ? explained.step : "",
          `${index + 1}. ${title}`,
        ]),
      }));
    case "grant":
      return rule.versions.map((version) => ({
        version,
        fields: [
          ...(version.eligibility === null
            ? []
            : [[explained.check, describeCheck(version.eligibility, registers)] as const]),
          ...amountFields(version.amounts),
          ...version.dates.map((it): Field => [explained.date, dueText(it)]),
        ],
      }));
    case "definition": {
      const term = registers.terms.find(({ id }) => id === rule.term);
      const fields: readonly Field[] =
        term === undefined ? [] : [[explained.means, `${term.title}: ${term.definition}`]];
      return rule.versions.map((version) => ({ version, fields }));
    }
    case "counting-rule":
      return rule.versions.map((version) => ({
        version,
        fields: rule.counts.map((id): Field => [explained.counts, id]),
      }));
    case "scope":
      return rule.versions.map((version) => ({ version, fields: [] }));
  }
}

function requirementFields({ judgement, when }: RequirementContent, registers: Registers): readonly Field[] {
  const condition: readonly Field[] = when === null ? [] : [[explained.condition, describeCondition(when, registers)]];
  switch (judgement.by) {
    case "check":
      return [...condition, [explained.check, describeCheck(judgement.check, registers)]];
    case "readings":
      return [
        ...condition,
        ...judgement.readings.map(({ title, check }, index): Field => [
          explained.reading(index),
          `${title}: ${describeCheck(check, registers)}`,
        ]),
      ];
    case "nothing-yet":
      return [...condition, [explained.check, explained.notYet]];
  }
}

function amountFields(amounts: readonly Amount[]): readonly Field[] {
  return amounts.map((amount) => [explained.amount, `${amount.title}: ${amountText(amount)}`]);
}

function tableFields({ inputs, rows }: Table): readonly Field[] {
  return rows.map((row, index) => [index === 0 ? explained.row : "", rowText(inputs, row)]);
}

export interface ShownException {
  readonly exception: RuleException<unknown>;
  readonly fields: readonly Field[];
}

/** The exceptions of a rule, with the same. */
export function exceptionsOf(rule: ContentRule, registers: Registers): readonly ShownException[] {
  switch (rule.kind) {
    case "requirement":
      return rule.exceptions.map((exception) => ({ exception, fields: requirementFields(exception, registers) }));
    case "compensation":
      return rule.exceptions.map((exception) => ({ exception, fields: amountFields(exception.amounts) }));
    case "decision-table":
    case "reporting":
    case "procedure":
    case "grant":
    case "definition":
    case "counting-rule":
    case "scope":
      return [];
  }
}
