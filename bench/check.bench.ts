/**
 * How long it takes to judge one requirement, beside a rule engine and a function written by hand for just that rule.
 * Read the ratios of one run, not the milliseconds: machines differ. Run with `npm run bench`.
 */
import { Engine } from "json-rules-engine";
import { bench, describe } from "vitest";
import rulebook, { type Profile } from "../src/index.ts";
import { checkUnit, requirementsFor } from "../src/check/report.ts";
import { stateOn } from "../src/check/rule-on-day.ts";

const DATE = "2025-10-06";
const SHARE = "skane/vardcentral/fast-lakarkontakt";

const profiles: readonly Profile[] = Array.from({ length: 200 }, (_, index) => ({
  unit: { name: `Enheten ${index}`, region: "skane", careChoice: "vardcentral" },
  facts: { listade: 8_000 + index, "listade-hos-namngiven-lakare": 6_700 + index },
}));
const [unit] = profiles;
const [requirement] = unit === undefined ? [] : requirementsFor(rulebook, unit, [SHARE]);
if (requirement === undefined) throw new Error(`${SHARE} finns inte`);

/** What somebody would write who needs this one answer and nothing else. */
function byHand({ facts }: Profile): boolean | null {
  const listed = facts?.["listade"];
  const named = facts?.["listade-hos-namngiven-lakare"];
  if (typeof listed !== "number" || typeof named !== "number") return null;
  return named * 100 >= 85 * listed;
}

const engine = new Engine([
  {
    conditions: { all: [{ fact: "share", operator: "greaterThanInclusive", value: 85 }] },
    event: { type: "met" },
  },
]);

describe("en regel, 200 enheter", () => {
  bench("stateOn: våra regler på en dag", () => {
    for (const profile of profiles) stateOn(requirement, { profile, date: DATE, registers: rulebook.registers });
  });

  bench("json-rules-engine: samma gräns", async () => {
    for (const { facts } of profiles) {
      const listed = Number(facts?.["listade"]);
      await engine.run({ share: (Number(facts?.["listade-hos-namngiven-lakare"]) * 100) / listed });
    }
  });

  bench("en funktion skriven för hand", () => {
    for (const profile of profiles) byHand(profile);
  });
});

describe("hela rapporten, alla krav", () => {
  bench("checkUnit: en vårdcentral", () => {
    if (unit !== undefined) checkUnit(rulebook, unit, { date: DATE });
  });
});
