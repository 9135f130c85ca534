/**
 * What every example unit gets of every rule, written down as tables that a person can read: `examples/utfall.md` on the
 * day of each profile, and `examples/tidslinjer.md` from day to day for one unit of each care choice. A change here is a
 * changed answer: read it before you accept it with `npx vitest run test/examples.test.ts -u`.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { readFleet, type FleetUnit } from "../scripts/proof/fleet.ts";
import { FOLLOWED, stretchesOf, unitState, type StateStretch } from "../scripts/proof/observe.ts";
import { checkUnit } from "../src/check/report.ts";
import { concernsUnit } from "../src/rulebook/in-force.ts";
import type { Grant, Requirement, Rulebook } from "../src/rulebook/model.ts";
import { realRulebook } from "./rulebook.ts";

const WORDS: Readonly<Record<StateStretch["state"], string>> = {
  met: "ja",
  "not-met": "NEJ",
  unknown: "?",
  "needs-attestation": "intyg",
  "not-applicable": "–",
  upcoming: "senare",
  "before-known": "okänt",
  proposed: "förslag",
  ended: "slut",
};

const LEGEND =
  "ja: uppfyllt · NEJ: inte uppfyllt · ?: kan inte avgöras · intyg: intyg behövs · –: gäller inte enheten · senare: inte i kraft än · okänt: ingen källa säger om kravet gällde · förslag: inte beslutat · slut: gäller inte längre";

type Judged = Requirement | Grant;

let rulebook: Rulebook;
let fleet: readonly FleetUnit[];
beforeAll(async () => {
  rulebook = await realRulebook();
  fleet = await readFleet(rulebook);
});

function judgedRules(): readonly Judged[] {
  return rulebook.rules.filter((rule): rule is Judged => rule.kind === "requirement" || rule.kind === "grant");
}

function label(rule: Judged): string {
  if (rule.kind === "grant") return `${rule.id} (bidrag)`;
  return rule.obligation === "ska" ? rule.id : `${rule.id} (${rule.obligation})`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [columns, ...rows];
  const widths = columns.map((_, index) => Math.max(3, ...all.map((row) => row[index]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`;
  return [line(columns), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

function verdictTables(): string {
  const groupOf = ({ profile: { unit } }: FleetUnit): string => `${unit.region}/${unit.careChoice}`;
  const groups = [...new Set(fleet.map(groupOf))].sort();
  const sections = groups.flatMap((group) => {
    const units = fleet.filter((it) => groupOf(it) === group);
    const rules = judgedRules().filter((rule) => units.some(({ profile }) => concernsUnit(rule, profile.unit)));
    const states = (rule: Judged): readonly string[] =>
      units.map(({ profile, date }) => WORDS[unitState(rule, profile, date, rulebook.registers)]);
    return [
      `## ${group}`,
      table(
        ["regel", ...units.map(({ name }) => name.slice(name.indexOf("/") + 1).replace(/-.*/, ""))],
        [["den", ...units.map(({ date }) => date)], ...rules.map((rule) => [label(rule), ...states(rule)])],
      ),
    ];
  });
  return `${["# Utfall för exempelenheterna", LEGEND, ...sections].join("\n\n")}\n`;
}

function timelineTables(): string {
  const sections = fleet
    .filter(({ name }) => FOLLOWED.has(name))
    .flatMap(({ name, profile }) => [
      `## ${name}`,
      table(
        ["regel", "från dag till dag"],
        judgedRules()
          .filter((rule) => concernsUnit(rule, profile.unit))
          .map((rule) => [
            label(rule),
            stretchesOf(rule, profile, rulebook.registers)
              .map(({ from, state }, index) => (index === 0 ? WORDS[state] : `${from} ${WORDS[state]}`))
              .join(" → "),
          ]),
      ),
    ]);
  return `${["# Tidslinjer för exempelenheterna", LEGEND, ...sections].join("\n\n")}\n`;
}

describe("the example units", () => {
  test("get of every rule what the table says", async () => {
    await expect(verdictTables()).toMatchFileSnapshot("examples/utfall.md");
  });

  test("get from day to day what the timelines say", async () => {
    await expect(timelineTables()).toMatchFileSnapshot("examples/tidslinjer.md");
  });

  test("are judged the same rule by rule as in a whole report", () => {
    for (const { profile, date } of fleet) {
      const { results } = checkUnit(rulebook, profile, { date });
      for (const rule of judgedRules()) {
        const result = results.find((it) => it.rule.id === rule.id);
        if (result !== undefined) expect(result.state).toBe(unitState(rule, profile, date, rulebook.registers));
      }
    }
  });

  test("include every unit that the timelines follow", () => {
    const names = fleet.map(({ name }) => name);
    for (const followed of FOLLOWED) expect(names).toContain(followed);
  });
});
