/** A receipt is judged again to the same bytes, or what differs is named. */
import { describe, expect, it } from "vitest";
import rulebook, {
  checkUnit,
  FfuInputError,
  isoDate,
  readProfile,
  receiptOf,
  verifyReceipt,
  type Rulebook,
} from "../../src/index.ts";

const WEEKLY = "skane/vardcentral/oppettid-vecka";
const options = { date: isoDate("2025-10-06"), rules: [WEEKLY] };
const read = readProfile(
  "unit: { name: Prov, region: skane, careChoice: vardcentral }\nopeningHours: [{ days: vardagar, opens: '08:00', closes: '16:00' }]",
  rulebook,
);
if (!read.ok) throw new Error("the profile should be read");
const receipt = receiptOf(rulebook, read.profile, options);
const kept: unknown = JSON.parse(JSON.stringify(receipt));

/** The same rules with another text, or without one of them. */
function altered(change: (text: string) => string): Rulebook {
  return JSON.parse(change(JSON.stringify(rulebook))) as Rulebook;
}

describe("a report", () => {
  it("says by which version and which rules it was made, and for which day", () => {
    const { madeBy, date } = checkUnit(rulebook, read.profile, options);
    expect([madeBy, date]).toEqual([receipt.madeBy, options.date]);
    expect(
      checkUnit(
        altered((text) => text.replaceAll("Naprapat", "Naprapath")),
        read.profile,
        options,
      ).madeBy,
    ).not.toEqual(madeBy);
  });
});

describe("a receipt", () => {
  it("names the version, the rulebook, the day and the rules", () => {
    expect(receipt.madeBy.package).toMatch(/^\d+\.\d+\.\d+/u);
    expect(receipt.madeBy.rulebook).toMatch(/^[0-9a-f]{12}$/u);
    expect(receipt.options).toEqual(options);
    expect(receipt.report.verdict).toBe("does-not-meet");
  });

  it("is the same again", () => {
    expect(verifyReceipt(rulebook, kept)).toMatchObject({
      is: "same",
      differences: [],
      then: receipt.madeBy,
      now: receipt.madeBy,
    });
  });

  it("is another where the limit is another, and says which rule", () => {
    const lower = altered((text) => text.replaceAll('"atLeastHoursPerWeek":45', '"atLeastHoursPerWeek":40'));
    const found = verifyReceipt(lower, kept);
    expect(found.is).toBe("differs");
    expect(found.now.rulebook).not.toBe(found.then.rulebook);
    expect(found.differences).toContainEqual({ of: "rule", rule: WEEKLY, then: "not-met", now: "met" });
    expect(found.differences[0]?.of).toBe("verdict");
  });

  it("is another where a word of the report is another", () => {
    const reworded = altered((text) => text.replaceAll("Öppettid per vecka", "Öppet varje vecka"));
    expect(verifyReceipt(reworded, kept).differences).toEqual([{ of: "wording" }]);
  });

  it("is the same where only what it does not rest on has changed", () => {
    const other = altered((text) => text.replaceAll("Naprapat", "Naprapath"));
    const found = verifyReceipt(other, kept);
    expect(found.is).toBe("same");
    expect(found.now.rulebook).not.toBe(found.then.rulebook);
  });

  it.each([
    ["nothing", null],
    ["another version", { ...receipt, receiptVersion: "2.0" }],
    ["no report", { ...receipt, report: null }],
    ["a field that does not exist", { ...receipt, signature: "x" }],
    ["a day that does not exist", { ...receipt, options: { date: "2025-13-01" } }],
  ])("refuses %s", (_what, value) => {
    expect(() => verifyReceipt(rulebook, value)).toThrow(FfuInputError);
  });
});
