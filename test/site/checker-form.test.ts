/** The pure parts of the checker's form: what it asks, how it reads what is typed, how it changes the profile. */
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fileURLToPath } from "node:url";
import { checkUnit } from "../../src/check/report.ts";
import { readSpecs } from "../../src/read/load.ts";
import type { Profile, Rulebook } from "../../src/rulebook/model.ts";
import { checkedModules, checkerData, type CheckerData } from "../../site/checker/data.ts";
import { formOn, roleKey, wholeForm } from "../../site/checker/form.ts";
import { emptyProfile, typedText, valueAt, without, withEntry, withValue } from "../../site/checker/state.ts";
import { numberText, typedClock, typedDate, typedNumber } from "../../site/checker/typed-text.ts";

let rulebook: Rulebook;
const dataOf = (id: string): CheckerData => {
  const module = rulebook.modules.find((it) => it.id === id);
  const data = module === undefined ? null : checkerData(rulebook, module);
  if (data === null) throw new Error(id);
  return data;
};

beforeAll(async () => {
  const loaded = await readSpecs(fileURLToPath(new URL("../../specs", import.meta.url)));
  if (!loaded.ok) throw new Error("specs");
  rulebook = loaded.rulebook;
});

describe("the questions of a form", () => {
  const factsOn = (id: string, date: string): readonly string[] =>
    formOn(dataOf(id), date).facts.flatMap(({ facts }) => facts.map(({ fact }) => fact.id));

  it("come from the requirements that concern the care choice", () => {
    expect(factsOn("skane/barnavardscentral", "2026-05-12")).toContain("bvc-barn");
    expect(factsOn("skane/vardcentral", "2026-05-12")).not.toContain("bvc-barn");
    expect(factsOn("skane/vardcentral", "2026-05-12")).toContain("listade-hos-namngiven-lakare");
  });
  it("include what only a proposal asks", () => {
    expect(formOn(dataOf("skane/psykoterapi"), "2026-05-12").parts).toContain("staff");
  });
  it("hold every fact that a check of an empty profile asks for first", () => {
    for (const { id } of checkedModules(rulebook)) {
      const data = dataOf(id);
      for (const date of ["2024-10-01", "2025-10-06", "2026-05-12"]) {
        const asked = checkUnit(data.rulebook, emptyProfile(data), { date }).factsToProvide.map(({ fact }) => fact);
        const { parts } = formOn(data, date);
        const offered = new Set<string>([...factsOn(id, date), ...parts]);
        expect(
          asked.filter((fact) => !offered.has(fact)),
          `${id} ${date}`,
        ).toEqual([]);
      }
    }
  });
  it("ask for a whole before its parts", () => {
    const facts = factsOn("skane/vardcentral", "2026-05-12");
    expect(facts.indexOf("telefonsamtal-inkomna")).toBeLessThan(facts.indexOf("telefonsamtal-besvarade-samma-dag"));
  });
  it("on a day are among those of the whole form", () => {
    for (const { id } of checkedModules(rulebook)) {
      const whole = new Set(wholeForm(dataOf(id)).facts.flatMap(({ facts }) => facts.map(({ fact }) => fact.id)));
      expect(factsOn(id, "2025-10-06").filter((fact) => !whole.has(fact))).toEqual([]);
    }
  });
  it("ask for credits only where some requirement counts them", () => {
    const { withCredits } = wholeForm(dataOf("skane/vardcentral"));
    expect(withCredits).toContain("vard-av-aldre");
    expect(withCredits).not.toContain("allmanmedicin");
  });
  it("know which roles matter, and of whom", () => {
    expect(wholeForm(dataOf("skane/barnavardscentral")).roles).toContain(roleKey("", "bvc-sjukskoterska"));
    const { roles } = wholeForm(dataOf("kronoberg/vardcentral"));
    expect(roles).toContain(roleKey("lakare", "st-lakare"));
    expect(roles).not.toContain(roleKey("sjukskoterska", "st-lakare"));
  });
  it("ask each rule's attestation once", () => {
    const rules = wholeForm(dataOf("skane/vardcentral")).attestations.map(({ rule }) => rule);
    expect(rules.length).toBeGreaterThan(0);
    expect(new Set(rules).size).toBe(rules.length);
  });
});

describe("a typed number", () => {
  const decimal = { whole: false, min: 0, max: 1_000_000 };
  it.each([
    ["1234,5", 1234.5],
    ["1 234,5", 1234.5],
    ["1\u00A0234,5", 1234.5],
    ["1\u202F234,5", 1234.5],
    ["1\u2009234.5", 1234.5],
    [" 8200 ", 8200],
    ["0", 0],
    ["007", 7],
  ])("%j is %d", (text, value) => {
    expect(typedNumber(text, decimal)).toEqual({ is: "value", value });
  });
  it.each(["\u22125", "-5", "\u2013 5"])("takes the minus of %j", (text) => {
    expect(typedNumber(text, { whole: true, min: -10 })).toEqual({ is: "value", value: -5 });
  });
  it.each(["tolv", "1 2", "1 23,5", "1,2,3", "1e5", "0x10", "12 procent", "--1", ","])("%j is not guessed", (text) => {
    expect(typedNumber(text, decimal).is).toBe("wrong");
  });
  it("a whole number with a point is refused: it may be a thousand or a tenth", () => {
    expect(typedNumber("1.234", { whole: true }).is).toBe("wrong");
    expect(typedNumber("9,000", { whole: true }).is).toBe("wrong");
  });
  it("is held to the limits, which belong to it", () => {
    expect(typedNumber("200", { whole: false, max: 200 }).is).toBe("value");
    expect(typedNumber("200,1", { whole: false, max: 200 }).is).toBe("wrong");
    expect(typedNumber("-1", decimal).is).toBe("wrong");
  });
  it("nothing is no answer", () => {
    expect(typedNumber(" \u00A0 ", decimal)).toEqual({ is: "empty" });
  });
  it("a whole number as the page writes it is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        const grouped = String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, "\u00A0");
        expect(numberText(value)).toBe(grouped);
        expect(typedNumber(grouped, { whole: true })).toEqual({ is: "value", value });
      }),
    );
  });
  it("loses no decimal on its way through a field", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        (digits, places) => {
          const value = Number(`${digits}e-${places}`);
          fc.pre(!String(value).includes("e"));
          expect(typedNumber(numberText(value), { whole: false })).toEqual({ is: "value", value });
        },
      ),
    );
    expect(numberText(1234.5)).toBe("1\u00A0234,5");
    expect(numberText(undefined)).toBe("");
  });
});

describe("a typed day", () => {
  it.each([
    ["2025-10-06", "2025-10-06"],
    ["20251006", "2025-10-06"],
    ["2025/10/6", "2025-10-06"],
    ["6 oktober 2025", "2025-10-06"],
    ["29 feb 2024", "2024-02-29"],
  ])("%j is %s", (text, value) => {
    expect(typedDate(text)).toEqual({ is: "value", value });
  });
  it.each(["2025-02-29", "igår", "10/6", "2025-13-01", "32 mars 2025", "våren 2026"])("%j is not guessed", (text) => {
    expect(typedDate(text).is).toBe("wrong");
  });
});

describe("a typed time", () => {
  it.each([
    ["8", "08:00"],
    ["08:30", "08:30"],
    ["8.30", "08:30"],
    ["0830", "08:30"],
    ["kl. 17", "17:00"],
    ["klockan 7", "07:00"],
    ["24", "24:00"],
  ])("%j is %s", (text, value) => {
    expect(typedClock(text)).toEqual({ is: "value", value });
  });
  it.each(["25", "8-17", "8:60", "24:30", "åtta"])("%j is not guessed", (text) => {
    expect(typedClock(text).is).toBe("wrong");
  });
});

describe("typed text", () => {
  it.each(["Anna 19850101-1234", "namn@exempel.se"])("%j points out a person and is refused", (text) => {
    expect(typedText(text, 120).is).toBe("wrong");
  });
  it("is composed, so that å is one sign", () => {
    expect(typedText("Va\u030Ardcentralen", 120)).toEqual({ is: "value", value: "Vårdcentralen" });
  });
});

describe("the profile in the form", () => {
  const empty: Profile = { unit: { name: "Granen", region: "skane", careChoice: "vardcentral" } };
  it("forgets what is taken away, so that it is unknown and not zero", () => {
    const filled = withValue(empty, ["facts", "listade"], 8200);
    expect(withValue(filled, ["facts", "listade"], undefined)).toEqual(empty);
  });
  it("keeps an empty list, which says that there are none", () => {
    const one = withEntry(empty, ["addOns"], { id: "gynekologisk-mottagning" });
    expect(without(one, ["addOns", 0]).addOns).toEqual([]);
    expect(without(one, ["addOns"]).addOns).toBeUndefined();
  });
  it("never loses its unit", () => {
    expect(without({ ...empty, asOf: "2025-10-06" }, ["asOf"])).toEqual(empty);
  });
  it("reads own values only", () => {
    expect(valueAt(empty, ["facts", "constructor"])).toBeUndefined();
    expect(valueAt(empty, ["constructor"])).toBeUndefined();
  });
});
