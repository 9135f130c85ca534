import { describe, expect, it } from "vitest";
import { reportOnRevisions } from "../../src/compare/report.ts";
import { diffRevisions } from "../../src/compare/revisions.ts";
import type { Check, Correction, Requirement, Rule, Rulebook } from "../../src/rulebook/model.ts";
import { REGISTERS } from "../check/build.ts";
import { decided, exception, requirement, rulebook, version } from "./build.ts";

const atLeast = (value: number): Check => ({ kind: "number", fact: "listade", atLeast: value });

/** What changed, with its days, as one line each. */
function told(older: Rulebook, newer: Rulebook): readonly string[] {
  return diffRevisions(older, newer).changes.map(({ change, days }) => {
    const when = days.map(({ from, through }) => `${from}–${through ?? ""}`).join(", ");
    return `${change.class} ${when}`;
  });
}

const correction: Correction = { date: "2026-01-10", reason: "Talet var fel avskrivet ur beslutet." };

describe("two rulebooks compared over all time", () => {
  const steps = (before: number, after: number, day = "2025-09-01"): Rulebook =>
    rulebook([
      requirement([
        version(atLeast(before), { standing: decided("2024-01-01", "2025-08-31") }),
        version(atLeast(after), { standing: decided(day) }),
      ]),
    ]);

  it("sees a change of what is to come", () => {
    expect(told(steps(30, 45), steps(30, 40))).toEqual(["relaxed 2025-09-01–"]);
  });

  it("sees a change of what has been, and when it stops mattering", () => {
    expect(told(steps(30, 45), steps(32, 45))).toEqual(["tightened 2024-01-01–2025-08-31"]);
  });

  it("sees a day that has moved", () => {
    const moved = rulebook([
      requirement([
        version(atLeast(30), { standing: decided("2024-01-01", "2025-09-30") }),
        version(atLeast(45), { standing: decided("2025-10-01") }),
      ]),
    ]);
    expect(told(steps(30, 45), moved)).toEqual(["relaxed 2025-09-01–2025-09-30"]);
  });

  it("tells one change once, also when an exception stands in the middle of it", () => {
    const days = { from: "2026-06-01", through: "2026-08-31" };
    const summer = exception("sommar", atLeast(20), { precision: "exact", ...days });
    const withSummer = (value: number): Rulebook =>
      rulebook([requirement([version(atLeast(value))], { exceptions: [summer] })]);
    expect(told(withSummer(45), withSummer(44))).toEqual(["relaxed 2024-01-01–2026-05-31, 2026-09-01–"]);
    const vague = {
      ...summer,
      period: { precision: "imprecise", label: "sommaren 2026", within: days },
    } as const;
    const withVague = (value: number): Rulebook =>
      rulebook([requirement([version(atLeast(value))], { exceptions: [vague] })]);
    expect(told(withVague(45), withVague(44))).toEqual(["relaxed 2024-01-01–"]);
  });

  it("sees that what an exception asks has changed, also when its days are not known", () => {
    const period = {
      precision: "imprecise",
      label: "sommaren",
      within: { from: "2026-06-01", through: "2026-08-31" },
    } as const;
    const book = (value: number): Rulebook =>
      rulebook([requirement([version(atLeast(45))], { exceptions: [exception("sommar", atLeast(value), period)] })]);
    expect(told(book(40), book(38))).toEqual(["relaxed 2026-06-01–2026-08-31"]);
  });

  it("follows a rule that has moved to another id", () => {
    const here = requirement([version(atLeast(30))], { id: "skane/vardcentral/gammal" });
    const there = requirement([version(atLeast(45))], { id: "skane/vardcentral/ny" });
    const pointer: Rule = {
      kind: "moved",
      id: here.id,
      file: here.file,
      home: here.home,
      title: here.title,
      to: there.id,
    };
    const [first, ...others] = diffRevisions(rulebook([here]), rulebook([pointer, there])).changes;
    expect(others).toEqual([]);
    expect(first?.change.class).toBe("tightened");
    expect(first?.change.flags).toContain("moved");
    expect(first?.change.older?.rule).toBe("skane/vardcentral/gammal");
  });

  it("follows a rule over two moves", () => {
    const here = requirement([version(atLeast(30))], { id: "skane/vardcentral/gammal" });
    const there = requirement([version(atLeast(30))], { id: "skane/vardcentral/nyast" });
    const pointer = (id: string, to: string): Rule => ({ kind: "moved", id, file: "", home: here.home, title: "", to });
    const newer = rulebook([
      pointer(here.id, "skane/vardcentral/mellan"),
      pointer("skane/vardcentral/mellan", there.id),
      there,
    ]);
    expect(
      diffRevisions(rulebook([here]), newer).changes.map(({ change }) => `${change.class} ${change.flags.join()}`),
    ).toEqual(["reworded moved"]);
  });

  it("compares a rule that was split with all its parts together", () => {
    const all: Check = { kind: "all", of: [atLeast(30), { kind: "number", fact: "barn", atLeast: 5 }] };
    const texts = { listade: "Minst 30 listade.", barn: "Minst 5 barn." };
    const whole = requirement([version(all, { text: `${texts.listade} ${texts.barn}` })], {
      id: "skane/vardcentral/hela",
    });
    const part = (name: keyof typeof texts, check: Check): Requirement =>
      requirement([version(check, { text: texts[name] })], { id: `skane/vardcentral/${name}` });
    const to = ["skane/vardcentral/listade", "skane/vardcentral/barn"];
    const split: Rule = { kind: "split", id: whole.id, file: "", home: whole.home, title: "", to };
    const after = (children: number): readonly string[] => {
      const newer = rulebook([
        split,
        part("listade", atLeast(30)),
        part("barn", { kind: "number", fact: "barn", atLeast: children }),
      ]);
      return diffRevisions(rulebook([whole]), newer).changes.map(
        ({ change }) => `${change.class} ${change.flags.join()}`,
      );
    };
    expect(after(5)).toEqual(["reworded split", "reworded split"]);
    expect(after(6)).toEqual(["tightened split", "tightened split"]);
    expect(after(4)).toEqual(["relaxed split", "relaxed split"]);
  });

  it("tells a rule that has gone without a trace", () => {
    expect(told(steps(30, 45), rulebook([]))).toEqual(["withdrawn 2024-01-01–2025-08-31", "withdrawn 2025-09-01–"]);
  });

  it("never mixes proposals with what is decided", () => {
    const proposed = (value: number): Rulebook =>
      rulebook([
        requirement([
          version(atLeast(30)),
          version(atLeast(value), { standing: { status: "foreslagen", intended: { edition: "2027" } } }),
        ]),
      ]);
    const { changes, proposals } = diffRevisions(proposed(40), proposed(45));
    expect(changes).toEqual([]);
    expect(proposals.map(({ is }) => is)).toEqual(["changed"]);
    const none = rulebook([requirement([version(atLeast(30))])]);
    expect(diffRevisions(none, proposed(40)).proposals.map(({ is }) => is)).toEqual(["added"]);
    expect(diffRevisions(proposed(40), none).proposals.map(({ is }) => is)).toEqual(["removed"]);
  });

  it("tells a proposal that has been decided as decided, and the change beside it", () => {
    const now = version(atLeast(30), { standing: decided("2024-01-01", "2026-12-31") });
    const proposal = (value: number) =>
      version(atLeast(value), { standing: { status: "foreslagen", intended: { edition: "2027" } } });
    const then = version(atLeast(40), { standing: decided("2027-01-01") });
    const book = (...versions: Parameters<typeof requirement>[0]): Rulebook => rulebook([requirement(versions)]);
    const told = (older: Rulebook, newer: Rulebook) =>
      diffRevisions(older, newer).proposals.map(({ is, proposal: { text } }) => [is, text]);
    const text = "Kravets text.";
    expect(told(book(now, proposal(40)), book(now, then))).toEqual([["decided", text]]);
    expect(diffRevisions(book(now, proposal(40)), book(now, then)).changes).toHaveLength(1);
    // One of two was decided, and the other is still there.
    expect(told(book(now, proposal(40), proposal(50)), book(now, then, proposal(50)))).toEqual([["decided", text]]);
    // A day that was decided all along decides no proposal.
    expect(told(book(now, then, proposal(40)), book(now, then))).toEqual([["removed", text]]);
  });
});

describe("a correction", () => {
  const book = (value: number, corrections: readonly Correction[]): Rulebook =>
    rulebook([requirement([version(atLeast(value), { corrections })])]);

  it("is told as one, with the direction it has", () => {
    const [first] = diffRevisions(book(45, []), book(44, [correction])).changes;
    expect(first?.change.class).toBe("correction");
    expect(first?.change.axes.map(({ direction }) => direction)).toEqual(["relaxed"]);
  });

  it("is not taken for granted: without a new reason it is an ordinary change", () => {
    expect(told(book(45, [correction]), book(44, [correction]))).toEqual(["relaxed 2024-01-01–"]);
  });

  it("explains a day that has moved, on the days that it moved over", () => {
    const at = (day: string, corrections: readonly Correction[]): Rulebook =>
      rulebook([
        requirement([
          version(atLeast(30), { standing: decided("2024-01-01", "2025-08-31") }),
          version(atLeast(45), { standing: decided(day), corrections }),
        ]),
      ]);
    expect(told(at("2025-09-01", []), at("2025-10-01", [correction]))).toEqual(["correction 2025-09-01–2025-09-30"]);
  });
});

describe("what a rule points to", () => {
  const using = (title: string): Rulebook => ({
    ...rulebook([requirement([version(atLeast(30))])]),
    registers: {
      ...REGISTERS,
      facts: REGISTERS.facts.map((fact) => (fact.id === "listade" ? { ...fact, question: title } : fact)),
    },
  });

  it("is a question to the author when a fact is counted in another way", () => {
    const [first] = diffRevisions(
      using("Hur många är listade?"),
      using("Hur många är listade, tillfälliga inräknade?"),
    ).changes;
    expect(first?.change.class).toBe("undecided");
    expect(first?.change.flags).toContain("indirect");
    expect(first?.change.axes[0]?.reason).toBe("U3");
  });
});

describe("the author's answer", () => {
  const text = (it: string, parts: Partial<Requirement["versions"][number]> = {}): Rulebook =>
    rulebook([requirement([version({ kind: "manual", because: "källan är oklar" }, { text: it, ...parts })])]);
  const name =
    diffRevisions(text("Det ska finnas en rutin."), text("Det ska finnas en bra rutin.")).changes[0]?.change
      .fingerprint ?? "";
  const assessment = { class: "skarpt", reason: "En bra rutin är mer än en rutin.", comparison: name } as const;

  it("stands for what could not be computed", () => {
    expect(told(text("Det ska finnas en rutin."), text("Det ska finnas en bra rutin."))).toEqual([
      "undecided 2024-01-01–",
    ]);
    expect(told(text("Det ska finnas en rutin."), text("Det ska finnas en bra rutin.", { assessment }))).toEqual([
      "tightened 2024-01-01–",
    ]);
  });

  it("lapses when either text changes again", () => {
    expect(told(text("Det ska finnas en rutin."), text("Det ska finnas en fin rutin.", { assessment }))).toEqual([
      "undecided 2024-01-01–",
    ]);
    expect(told(text("Det bör finnas en rutin."), text("Det ska finnas en bra rutin.", { assessment }))).toEqual([
      "undecided 2024-01-01–",
    ]);
  });

  it("never overrides a direction that is computed", () => {
    const computed = (value: number, parts: Partial<Requirement["versions"][number]> = {}): Rulebook =>
      rulebook([requirement([version(atLeast(value), parts)])]);
    const [change] = diffRevisions(computed(30), computed(45)).changes;
    const wrong = {
      class: "lattat",
      reason: "Det blir lättare än det ser ut.",
      comparison: change?.change.fingerprint ?? "",
    } as const;
    expect(told(computed(30), computed(45, { assessment: wrong }))).toEqual(["tightened 2024-01-01–"]);
  });
});

describe("a report", () => {
  it("counts what it lists", () => {
    const older = rulebook([requirement([version(atLeast(30))], { id: "skane/vardcentral/a" })]);
    const newer = rulebook([
      requirement([version(atLeast(45))], { id: "skane/vardcentral/a" }),
      requirement([version(atLeast(1), { assumptions: [{ about: "from", text: "Ingen källa säger när." }] })], {
        id: "skane/vardcentral/b",
      }),
    ]);
    const names = { older: { name: "a", date: null }, newer: { name: "b", date: null } };
    const { counts, changes } = reportOnRevisions(older, newer, names, () => true);
    expect(counts.tightened).toBe(1);
    expect(counts.new).toBe(0);
    expect(counts.knownFrom).toBe(1);
    const { knownFrom, ...classes } = counts;
    expect(Object.values(classes).reduce((sum, it) => sum + it, knownFrom)).toBe(changes.length);
  });
});
