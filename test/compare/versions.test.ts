import { describe, expect, it } from "vitest";
import { changesetFor } from "../../src/compare/changeset.ts";
import { brokenLocks, locksOf } from "../../src/compare/locks.ts";
import { lockFindings } from "../../src/read/locks.ts";
import { isEnough } from "../../src/compare/version-level.ts";
import { versionFloor } from "../../src/compare/version-floor.ts";
import type { Check, Requirement, Rule, Rulebook } from "../../src/rulebook/model.ts";
import { REGISTERS } from "../check/build.ts";
import { decided, exception, MODULE, requirement, rulebook, version } from "./build.ts";

const TODAY = "2026-06-15";
const atLeast = (value: number): Check => ({ kind: "number", fact: "listade", atLeast: value });
const book = (versions: Requirement["versions"], parts: Partial<Requirement> = {}): Rulebook =>
  rulebook([requirement(versions, parts)]);
const plain = book([version(atLeast(30))]);
const upTo = (value: number, from: string): Rulebook =>
  book([
    version(atLeast(30), { standing: decided("2024-01-01", "2026-12-31") }),
    version(atLeast(value), { standing: decided(from) }),
  ]);
const other: Rule = requirement([version(atLeast(1))], { id: "skane/vardcentral/annan" });

describe("the floor of a version", () => {
  it.each([
    ["the same rules", plain, book([version(atLeast(30))]), null],
    [
      "another text that says the same",
      plain,
      book([version(atLeast(30), { text: "Det här är kravets text." })]),
      "patch",
    ],
    ["another source", plain, book([version(atLeast(30), { decision: "pvn-2025" })]), "patch"],
    [
      "a proposal",
      plain,
      book([version(atLeast(30)), version(atLeast(45), { standing: { status: "foreslagen", intended: null } })]),
      "patch",
    ],
    ["a version that starts on a coming day", plain, upTo(45, "2027-01-01"), "minor"],
    ["a relaxation that starts on a coming day", plain, upTo(20, "2027-01-01"), "minor"],
    ["a new rule, however old", plain, rulebook([...plain.rules, other]), "minor"],
    [
      "a rule that ends on a coming day",
      plain,
      book([version(atLeast(30), { standing: decided("2024-01-01", "2026-12-31") })]),
      "minor",
    ],
    [
      "an exception to come",
      plain,
      book([version(atLeast(30))], {
        exceptions: [
          exception("sommar", atLeast(20), { precision: "exact", from: "2026-07-01", through: "2026-08-31" }),
        ],
      }),
      "minor",
    ],
    ["another answer about days that have been", plain, book([version(atLeast(31))]), "major"],
    [
      "a rule that ended on a day that has been",
      plain,
      book([version(atLeast(30), { standing: decided("2024-01-01", "2025-12-31") })]),
      "major",
    ],
    ["a rule that is gone without a trace", rulebook([...plain.rules, other]), plain, "major"],
    [
      "a correction",
      plain,
      book([version(atLeast(31), { corrections: [{ date: "2026-06-01", reason: "Avskrivet fel." }] })]),
      "major",
    ],
    ["a fact that is gone", plain, { ...plain, registers: { ...REGISTERS, facts: REGISTERS.facts.slice(1) } }, "major"],
    ["a fact that is new", { ...plain, registers: { ...REGISTERS, facts: REGISTERS.facts.slice(1) } }, plain, "minor"],
    [
      "a value that a fact no longer has",
      plain,
      {
        ...plain,
        registers: {
          ...REGISTERS,
          facts: REGISTERS.facts.map((it) =>
            it.id === "journalsystem" ? { ...it, values: (it.values ?? []).slice(1) } : it,
          ),
        },
      },
      "major",
    ],
  ] as const)("%s", (_, older, newer, level) => {
    expect(versionFloor(older, newer, TODAY).level).toBe(level);
  });

  it("is that of the gravest change", () => {
    const newer = rulebook([requirement([version(atLeast(31))]), other]);
    const { level, reasons } = versionFloor(plain, newer, TODAY);
    expect(level).toBe("major");
    expect(reasons.map((it) => it.level)).toEqual(["major", "minor"]);
  });

  it("depends on which days have been", () => {
    const newer = upTo(45, "2027-01-01");
    expect(versionFloor(plain, newer, "2026-12-31").level).toBe("minor");
    expect(versionFloor(plain, newer, "2027-01-01").level).toBe("minor");
    expect(versionFloor(plain, newer, "2027-01-02").level).toBe("major");
  });

  it("may always be exceeded", () => {
    expect(isEnough("major", "patch")).toBe(true);
    expect(isEnough("minor", "minor")).toBe(true);
    expect(isEnough("patch", "minor")).toBe(false);
  });
});

describe("a changeset", () => {
  it("says what changed, from when, and is named by what it says", () => {
    const newer = upTo(45, "2027-01-01");
    const made = changesetFor(plain, newer, "minor", "ffu-regler");
    expect(made.text).toContain('"ffu-regler": minor');
    expect(made.text).toContain("Skärpt från och med 1 januari 2027: Ett krav.");
    expect(changesetFor(plain, newer, "minor", "ffu-regler").name).toBe(made.name);
    expect(changesetFor(plain, upTo(46, "2027-01-01"), "minor", "ffu-regler").name).not.toBe(made.name);
  });
});

/** All of the rules, without their places. */
const whole = (rules: Rulebook) => ({ rulebook: rules, positions: new Map(), unread: [] });

describe("the locks of decided editions", () => {
  const locked = (versions: Requirement["versions"], parts: Partial<Requirement> = {}): Rulebook => ({
    ...book(versions, parts),
    modules: [MODULE],
  });
  const before = locksOf(locked([version(atLeast(30))]));
  const faults = (rules: Rulebook): readonly string[] =>
    brokenLocks(before, rules).map(({ is, part, editions }) => `${is} ${part} ${editions.join()}`);
  const correction = { date: "2026-06-01", reason: "Talet var fel avskrivet." };

  it("fit the rules that they were made from, and what only surrounds them", () => {
    expect(faults(locked([version(atLeast(30))]))).toEqual([]);
    expect(
      faults(locked([version(atLeast(30), { decision: "pvn", assumptions: [{ about: "from", text: "Antaget." }] })])),
    ).toEqual([]);
  });

  it("break when what was decided becomes something else", () => {
    const both = "2024-01-01 skane/vardcentral/2024,skane/vardcentral/2025";
    expect(faults(locked([version(atLeast(31))]))).toEqual([`changed ${both}`]);
    expect(faults(locked([version(atLeast(30), { text: "En annan text." })]))).toEqual([`changed ${both}`]);
    expect(faults(locked([version(atLeast(30), { standing: decided("2024-02-01") })]))).toEqual([`gone ${both}`]);
    expect(faults({ ...rulebook([]), modules: [MODULE] })).toEqual([`gone ${both}`]);
  });

  it("give way to a correction that says why", () => {
    expect(faults(locked([version(atLeast(31), { corrections: [correction] })]))).toEqual([]);
    expect(
      faults(locked([version(atLeast(30), { standing: decided("2024-02-01"), corrections: [correction] })])),
    ).toEqual([]);
  });

  it("let a version leave an edition whose first day was too early, where a correction says so", () => {
    const later = decided("2025-05-06");
    expect(faults(locked([version(atLeast(30), { standing: later })]))).toHaveLength(1);
    expect(faults(locked([version(atLeast(30), { standing: later, corrections: [correction] })]))).toEqual([]);
  });

  it("are not opened by a correction of something else in the rule", () => {
    const first = { status: "beslutad", from: "2024-01-01", through: "2024-12-31", end: "superseded" } as const;
    const steps = (older: Parameters<typeof version>[1] | null, newer: Parameters<typeof version>[1]): Rulebook =>
      locked([
        ...(older === null ? [] : [version(atLeast(30), { standing: first, ...older })]),
        version(atLeast(45), { standing: decided("2025-01-01"), ...newer }),
      ]);
    const two = locksOf(steps({}, {}));
    const broken = (rules: Rulebook) => brokenLocks(two, rules).map(({ is, part }) => `${is} ${part}`);
    const corrections = [correction];
    // The later one is mended; the earlier one may not change or go with it.
    expect(broken(steps({ text: "En annan text." }, { corrections }))).toEqual(["changed 2024-01-01"]);
    expect(broken(steps(null, { corrections }))).toEqual(["gone 2024-01-01"]);
    // One that takes over the days of the other, and says why, stands in its place.
    expect(broken(steps(null, { standing: decided("2024-01-01"), corrections }))).toEqual([]);
    expect(broken(steps(null, { standing: decided("2024-01-01") }))).toHaveLength(2);
    expect(broken(steps({ corrections }, {}))).toEqual([]);
  });

  it("are not opened by an old correction", () => {
    const corrected = locksOf(locked([version(atLeast(30), { corrections: [correction] })]));
    const newer = locked([version(atLeast(31), { corrections: [correction] })]);
    expect(brokenLocks(corrected, newer)).toHaveLength(1);
  });

  it("leave room for a later version, a new exception and a rule that moves", () => {
    const first = { status: "beslutad", from: "2024-01-01", through: "2026-12-31" } as const;
    const later = version(atLeast(45), { standing: decided("2027-01-01") });
    expect(faults(locked([version(atLeast(30), { standing: { ...first, end: "superseded" } }), later]))).toEqual([]);
    expect(faults(locked([version(atLeast(30), { standing: { ...first, end: "stated" } })]))).toEqual([]);
    const summer = exception("sommar", atLeast(20), { precision: "exact", from: "2025-07-01", through: "2025-08-31" });
    expect(faults(locked([version(atLeast(30))], { exceptions: [summer] }))).toEqual([]);
    const [rule] = plain.rules;
    if (rule === undefined) throw new Error("a rule");
    const moved: Rule = {
      kind: "moved",
      id: rule.id,
      file: rule.file,
      home: rule.home,
      title: rule.title,
      to: "skane/vardcentral/ny",
    };
    expect(
      faults({
        ...rulebook([moved, requirement([version(atLeast(30))], { id: "skane/vardcentral/ny" })]),
        modules: [MODULE],
      }),
    ).toEqual([]);
  });

  it("hold an end that was decided", () => {
    const ends = (day: string): Rulebook => locked([version(atLeast(30), { standing: decided("2024-01-01", day) })]);
    expect(brokenLocks(locksOf(ends("2025-04-30")), ends("2025-05-31")).map(({ is }) => is)).toEqual(["changed"]);
    expect(brokenLocks(locksOf(ends("2025-04-30")), locked([version(atLeast(30))])).map(({ is }) => is)).toEqual([
      "changed",
    ]);
  });

  it("hold an exception that was decided", () => {
    const summer = (value: number): Rulebook =>
      locked([version(atLeast(30))], {
        exceptions: [
          exception("sommar", atLeast(value), { precision: "exact", from: "2025-07-01", through: "2025-08-31" }),
        ],
      });
    expect(brokenLocks(locksOf(summer(20)), summer(19)).map(({ part }) => part)).toEqual(["sommar"]);
  });

  it("lock nothing of an edition to come", () => {
    expect(Object.keys(before[0]?.editions ?? {})).toEqual(["2024", "2025"]);
  });

  it("stand at the file of the rule, or of its module where the rule is gone", () => {
    const at = (rules: Rulebook) =>
      lockFindings(before, whole(rules)).map(({ where: { file }, pointer }) => [file, pointer]);
    expect(at(locked([version(atLeast(30), { standing: decided("2024-02-01") })]))).toEqual([
      ["specs/skane/vardcentral/prov.yaml", "/versions"],
    ]);
    expect(at({ ...rulebook([]), modules: [MODULE] })).toEqual([["specs/skane/vardcentral/utgavor.yaml", ""]]);
  });
});
