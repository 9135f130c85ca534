/** Warnings that are left for a time: what a waiver takes away, and what it never does. */
import { describe, expect, test } from "vitest";
import { loadRulebook } from "../../src/read/load.ts";
import { withoutWaived } from "../../src/read/waivers.ts";
import { edited, RULE_FILE, tree } from "./tree.ts";

const TODAY = "2026-03-01";

/** The rule without its examples, so that no limit has any: several warnings K514. */
const WITHOUT_EXAMPLES = edited(RULE_FILE, /examples:[\s\S]*$/.exec(fileText())?.[0] ?? "", "");

function fileText(): string {
  return tree().find(({ file }) => file === RULE_FILE)?.text ?? "";
}

function waivedWith(...entries: readonly string[]) {
  const waivers = `waivers:\n${entries.map((entry) => `  - ${entry}\n`).join("")}`;
  const loaded = loadRulebook(tree({ [RULE_FILE]: WITHOUT_EXAMPLES, "specs/undantag.yaml": waivers }));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  const positions = loaded.positions.get("specs/undantag.yaml") ?? new Map();
  const { findings, waived } = withoutWaived(loaded.findings, loaded.waivers, positions, TODAY);
  return {
    waived: waived.length,
    warnings: loaded.findings.filter(({ code }) => code === "K514").length,
    left: findings.map(({ code, where, severity }) => `${where.file}:${where.line} ${code} ${severity}`),
    says: findings.map(({ message }) => message),
  };
}

const ID = "skane/vardcentral/oppettid-vecka";
const REASON = "reason: Exemplen skrivs när tiderna är beslutade";

describe("a waiver", () => {
  test("takes away the warnings of its code and rule, through its last day", () => {
    const { waived, warnings, left } = waivedWith(`{ code: K514, rule: ${ID}, ${REASON}, through: "${TODAY}" }`);
    expect(warnings).toBeGreaterThan(1);
    expect(waived).toBe(warnings);
    expect(left).toEqual([]);
  });

  test("takes away no more than the field that it names", () => {
    const entry = `{ code: K514, rule: ${ID}, field: versions/0, ${REASON}, decision: Avtalsgruppen 2026, through: "2026-12-31" }`;
    const { waived, warnings, left } = waivedWith(entry);
    expect(waived).toBeGreaterThan(0);
    expect(left.filter((it) => it.endsWith("K514 warning"))).toHaveLength(warnings - waived);
    expect(warnings - waived).toBeGreaterThan(0);
  });

  test("is told of when its day has passed, and the warning is back", () => {
    const { waived, warnings, left, says } = waivedWith(
      `{ code: K514, rule: ${ID}, ${REASON}, through: "2026-02-28" }`,
    );
    expect(waived).toBe(0);
    expect(left).toHaveLength(warnings + 1);
    expect(left).toContain("specs/undantag.yaml:2 K950 warning");
    expect(says).toContain(`Undantaget för K514 på ${ID} gällde till och med den 28 februari 2026.`);
  });

  test.each([
    ["a rule without the warning", `code: K514, rule: skane/vardcentral/finns-inte`, "har ingen varning K514"],
    ["a warning that the rule does not have", `code: K502, rule: ${ID}`, "har ingen varning K502"],
    ["an error", `code: K503, rule: ${ID}`, "K503 är ett fel, och fel kan inte undantas."],
    ["a code that there is not", `code: K999, rule: ${ID}`, "Koden K999 finns inte."],
  ])("for %s does no good", (_, entry, says) => {
    const found = waivedWith(`{ ${entry}, ${REASON}, through: "2026-12-31" }`);
    expect(found.waived).toBe(0);
    expect(found.left).toContain("specs/undantag.yaml:2 K951 warning");
    expect(found.says.join(" ")).toContain(says);
  });

  test("without a reason is no waiver", () => {
    const file = `waivers:\n  - { code: K514, rule: ${ID}, reason: kort, through: "2026-12-31" }\n`;
    const loaded = loadRulebook(tree({ "specs/undantag.yaml": file }));
    expect(loaded.ok).toBe(false);
    expect(loaded.findings.map(({ where, code }) => `${where.file} ${code}`)).toEqual(["specs/undantag.yaml K206"]);
  });
});

test("an error that shares a code with a warning is never taken away", () => {
  const broken = edited(RULE_FILE, "atLeastHoursPerWeek: 30", "atLeastHoursPerWeek: 31");
  const waivers = `waivers:\n  - { code: K503, rule: ${ID}, ${REASON}, through: "2026-12-31" }\n`;
  expect(loadRulebook(tree({ [RULE_FILE]: broken, "specs/undantag.yaml": waivers })).ok).toBe(false);
});
