/** Sets of codes: those of a fact, and the professions of who helps with a service, as they are on the day. */
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/check/edit.ts";
import {
  canonicalCodes,
  codeTitles,
  replacingCodes,
  setReader,
  sourceTitle,
  withCodes,
  withoutCodes,
  type SetSource,
} from "../../src/check/sets.ts";
import { unitOf, type Unit } from "../../src/check/unit.ts";
import type { Profile } from "../../src/rulebook/model.ts";
import { context, REGISTERS } from "./build.ts";

const SERVICES: SetSource = { kind: "fact", fact: "e-tjanster" };
const HELPERS: SetSource = { kind: "subcontractors", service: "rehabilitering" };

const unit = (parts: Partial<Profile>): Unit => unitOf(context(parts));

/** Two words for one service and for one profession; another service; one that is no longer there and one that is not yet. */
const HELPED: Partial<Profile> = {
  asOf: "2026-01-15",
  subcontractors: [
    { service: "rehab", profession: "fysioterapeut" },
    { service: "fotvard", profession: "naprapat" },
    { service: "rehabilitering", profession: "sjukgymnast" },
    { service: "rehab", profession: "naprapat", through: "2026-02-01" },
    { service: "rehab", profession: "psykolog", from: "2026-02-03" },
    { service: "rehab", profession: "arbetsterapeut", from: "2026-02-02", through: "2026-02-02" },
  ],
};

describe("who helps with a service", () => {
  it("are those of the service on the day, by any word for it, each profession once", () => {
    expect(setReader(HELPERS, REGISTERS).codes(unit(HELPED))).toEqual(["fysioterapeut", "arbetsterapeut"]);
  });

  it("are told row by row", () => {
    const reading = setReader(HELPERS, REGISTERS).told(unit(HELPED));
    expect(reading).toMatchObject({ known: true, codes: ["fysioterapeut", "arbetsterapeut"] });
    const facts = reading.known ? reading.facts : [];
    expect(facts.map(({ pointer, asOf }) => [pointer, asOf])).toEqual([
      ["/subcontractors/0", "2026-01-15"],
      ["/subcontractors/2", "2026-01-15"],
      ["/subcontractors/5", "2026-01-15"],
    ]);
  });

  it("are nobody where the list is empty, and not known where there is none", () => {
    const reader = setReader(HELPERS, REGISTERS);
    expect(reader.codes(unit({ subcontractors: [] }))).toEqual([]);
    expect(reader.told(unit({ subcontractors: [] }))).toEqual({ known: true, codes: [], facts: [] });
    expect(reader.codes(unit({}))).toBe(null);
    expect(reader.told(unit({}))).toMatchObject({ known: false, missing: { pointer: "/subcontractors" } });
  });

  it("are called what the registers call them", () => {
    expect(sourceTitle(HELPERS, REGISTERS)).toBe("underleverantörernas yrken inom rehabilitering");
    expect(sourceTitle({ ...HELPERS, service: "fotvard" }, REGISTERS)).toBe("underleverantörernas yrken inom fotvard");
    expect(codeTitles(HELPERS, ["fysioterapeut", "podolog"], REGISTERS)).toEqual(["fysioterapeut", "podolog"]);
    expect(canonicalCodes(HELPERS, ["sjukgymnast", "podolog"], REGISTERS)).toEqual(["fysioterapeut", "podolog"]);
  });

  const after = (edits: ReturnType<typeof withCodes>) => applyEdits(unit(HELPED).profile, edits).subcontractors;

  it("are added after those that are there", () => {
    const added = after(withCodes(HELPERS, ["fysioterapeut"], ["psykolog", "lakare"], unit(HELPED)));
    expect(added?.slice(0, 6)).toEqual(HELPED.subcontractors);
    expect(added?.slice(6)).toEqual([
      { service: "rehabilitering", profession: "psykolog" },
      { service: "rehabilitering", profession: "lakare" },
    ]);
    const first = withCodes(HELPERS, [], ["lakare"], unit({}));
    expect(first).toEqual([
      { path: ["subcontractors", 0], value: { service: "rehabilitering", profession: "lakare" } },
    ]);
  });

  it("are taken away from the service alone, and only those who are there on the day", () => {
    const left = after(withoutCodes(HELPERS, [], ["fysioterapeut", "naprapat", "psykolog"], unit(HELPED)));
    expect(left?.map(({ service, profession }) => `${service} ${profession}`)).toEqual([
      "fotvard naprapat",
      "rehab naprapat",
      "rehab psykolog",
      "rehab arbetsterapeut",
    ]);
    expect(withoutCodes(HELPERS, [], ["lakare"], unit({}))).toEqual([{ path: ["subcontractors"], value: [] }]);
  });

  it("are replaced where they stand", () => {
    expect(replacingCodes(HELPERS, ["fysioterapeut"], "psykolog", unit(HELPED))).toEqual([
      { path: ["subcontractors", 0, "profession"], value: "psykolog" },
      { path: ["subcontractors", 2, "profession"], value: "psykolog" },
    ]);
    expect(replacingCodes(HELPERS, ["fysioterapeut"], "psykolog", unit({}))).toEqual([]);
  });
});

describe("the values of a fact", () => {
  const chosen = (...values: readonly string[]): Partial<Profile> => ({ facts: { "e-tjanster": values } });

  it("are those that stand there", () => {
    const reader = setReader(SERVICES, REGISTERS);
    expect(reader.codes(unit(chosen("boka", "chatt")))).toEqual(["boka", "chatt"]);
    expect(reader.codes(unit({}))).toBe(null);
    const reading = reader.told(unit(chosen("boka")));
    expect(reading.known && reading.facts.map(({ pointer, value }) => [pointer, value])).toEqual([
      ["/facts/e-tjanster", "boka"],
    ]);
    expect(reader.told(unit({}))).toMatchObject({ known: false, missing: { pointer: "/facts/e-tjanster" } });
  });

  it("are called what the register calls them, as it writes them", () => {
    expect(sourceTitle(SERVICES, REGISTERS)).toBe("E-tjänster");
    expect(codeTitles(SERVICES, ["boka", "chatt"], REGISTERS)).toEqual(["Boka tid", "chatt"]);
    // A code is a value of the fact, and no word for a profession.
    expect(canonicalCodes(SERVICES, ["sjukgymnast"], REGISTERS)).toEqual(["sjukgymnast"]);
  });

  it("are added to and taken from, and never replaced", () => {
    const own = unit(chosen("boka", "avboka"));
    const path = ["facts", "e-tjanster"];
    expect(withCodes(SERVICES, ["boka"], ["avboka"], own)).toEqual([{ path, value: ["boka", "avboka"] }]);
    expect(withoutCodes(SERVICES, ["boka", "avboka"], ["boka"], own)).toEqual([{ path, value: ["avboka"] }]);
    expect(replacingCodes(SERVICES, ["boka"], "avboka", own)).toEqual([]);
  });
});
