/** Shares of the staff, and posts per so many begun. */
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/check/edit.ts";
import { evaluateCheck } from "../../src/check/kinds/index.ts";
import { compareChecks } from "../../src/compare/checks/index.ts";
import type { Check, CheckOf, Profile } from "../../src/rulebook/model.ts";
import { context, REGISTERS } from "../check/build.ts";
import { judgedWhole } from "../check/closing-proof.ts";
import { bookWith, changeBetween, sentencesOf } from "./book.ts";

const SOURCES = "sources: [{ source: rapport-2024, at: Avtal }]";

const EXAMPLE = (title: string, date: string, profile: string, expected: string) => `
  - title: ${title}
    date: "${date}"
    profile: ${profile}
    expect: ${expected}`;

const STAFF = (employed: number, hired: number): string =>
  `{ staff: [{ profession: lakare, percent: ${employed} }, { profession: lakare, employment: inhyrd, percent: ${hired} }] }`;

describe("at most 15 percent hired", () => {
  const share = (atMost: number): string =>
    `{ kind: ratio, numerator: { kind: full-time, who: { anyOf: [{ profession: lakare, employment: inhyrd }] } }, denominator: { kind: full-time, who: { anyOf: [{ profession: lakare, employment: alla }] } }, per: procent, atMost: ${atMost} }`;
  const book = bookWith(`kind: requirement
title: Inhyrda läkare
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Högst 15 procent av läkarnas tjänster får vara inhyrda.
    ${SOURCES}
    check: ${share(15)}
  - from: "2026-01-01"
    status: beslutad
    text: Högst 10 procent av läkarnas tjänster får vara inhyrda.
    ${SOURCES}
    check: ${share(10)}
examples:${EXAMPLE("På gränsen 15 procent", "2024-06-01", STAFF(85, 15), "met")}${EXAMPLE("Precis över gränsen 15 procent", "2024-06-01", STAFF(84, 15), "not-met")}${EXAMPLE("På gränsen 10 procent", "2026-06-01", STAFF(90, 10), "met")}${EXAMPLE("Precis över gränsen 10 procent", "2026-06-01", STAFF(89, 10), "not-met")}${EXAMPLE("Inga läkare alls", "2024-06-01", "{ staff: [{ profession: sjukskoterska, percent: 100 }] }", "not-applicable")}${EXAMPLE("En tjänst utan angiven omfattning", "2024-06-01", "{ staff: [{ profession: lakare, percent: 100 }, { profession: lakare, employment: inhyrd }] }", "unknown")}
`);

  test("is said in percent", () => {
    expect(sentencesOf(book)[0]).toBe(
      "heltidstjänster bland inhyrda läkare: högst 15 procent av heltidstjänster bland läkare, inhyrda medräknade",
    );
  });

  test("is tightened when the share is smaller, with a unit that shows it", () => {
    const change = changeBetween(book, "2025-06-01", "2026-06-01");
    expect(change.class).toBe("tightened");
    expect(change.witnesses.map(({ direction }) => direction)).toEqual(["tightened"]);
  });

  test("tells the share, how far it is, and ways that close it whatever is counted in the whole", () => {
    const given = context(staff(80, 40));
    const outcome = judgedWhole(shareCheck(15), given);
    expect(outcome).toMatchObject({
      state: "not-met",
      sentence: "Heltidstjänster bland inhyrda läkare: 0,4 av 1,2, alltså 33,33 procent. Gränsen är högst 15 procent.",
    });
    const ways = outcome.closings;
    expect(ways.map(({ sentence }) => sentence)).toEqual([
      "Ändra tjänstgöringsgraden på rad 2 i personalen (läkare) från 40 till 14 procent.",
      "Lägg till 2 anställda läkare på sammanlagt 147 procent av heltid.",
    ]);
    for (const { edits } of ways) {
      const closed = { ...given, profile: applyEdits(given.profile, edits) };
      expect(evaluateCheck(shareCheck(15), closed).state).toBe("met");
    }
  });

  test("is told as a share also when nothing is known", () => {
    expect(evaluateCheck(shareCheck(15), context({}))).toMatchObject({
      state: "unknown",
      sentence: "Det går inte att avgöra hur stor andelen heltidstjänster bland inhyrda läkare är.",
    });
  });

  function shareCheck(atMost: number): CheckOf<"ratio"> {
    return {
      kind: "ratio",
      numerator: { kind: "full-time", who: { anyOf: [{ profession: "lakare", employment: "inhyrd" }] } },
      denominator: { kind: "full-time", who: { anyOf: [{ profession: "lakare", employment: "alla" }] } },
      per: "procent",
      atMost,
    };
  }

  function staff(employed: number, hired: number): Partial<Profile> {
    return {
      staff: [
        { profession: "lakare", percent: employed },
        { profession: "lakare", percent: hired, employment: "inhyrd" },
      ],
    };
  }
});

describe("whose posts count", () => {
  const of = (employment?: "anstalld" | "inhyrd" | "alla"): Check => ({
    kind: "staffing",
    who: { anyOf: [{ profession: "lakare", ...(employment === undefined ? {} : { employment }) }] },
    atLeastPersons: 2,
  });
  const hired = { staff: [{ profession: "lakare" }, { profession: "lakare", employment: "inhyrd" as const }] };

  test.each([
    [undefined, "unknown"],
    ["anstalld", "not-met"],
    ["inhyrd", "not-met"],
    ["alla", "met"],
  ] as const)("where the rule counts %s, one employed and one hired of two are %s", (employment, state) => {
    expect(evaluateCheck(of(employment), context(hired)).state).toBe(state);
  });

  test.each([
    ["anstalld", "alla", "looser"],
    ["alla", "inhyrd", "tighter"],
    ["inhyrd", "anstalld", "mixed"],
    [undefined, "alla", "undecided"],
    ["anstalld", undefined, "undecided"],
  ] as const)("from %s to %s is %s", (older, newer, is) => {
    expect(compareChecks(of(older), of(newer), REGISTERS).is).toBe(is);
  });
});

test("one that is missing is one person", () => {
  const check: Check = {
    kind: "ratio",
    numerator: { kind: "persons", who: { anyOf: [{}] } },
    denominator: { kind: "fact", fact: "listade" },
    per: 1000,
    atLeast: 1,
  };
  const outcome = evaluateCheck(check, context({ staff: [], facts: { listade: 1000 } }));
  expect(outcome.state === "not-met" && outcome.gap.sentence).toBe("Det fattas 1 person per 1\u00a0000 listade.");
});

describe("one physician in training per ten thousand listed that are begun", () => {
  const per = (size: number, rounding: string): string =>
    `{ kind: ratio, numerator: { kind: persons, who: { anyOf: [{ role: chef, employment: anstalld }] } }, denominator: { kind: fact, fact: listade }, per: ${size}, rounding: ${rounding}, atLeast: 1 }`;
  const unit = (listed: number, count: number): string =>
    `{ facts: { listade: ${listed} }, staff: [${Array.from({ length: count }, () => "{ profession: lakare, role: [chef] }").join(", ")}${count === 0 ? "{ profession: lakare, role: [] }" : ""}] }`;
  const book = bookWith(`kind: requirement
title: ST-läkare
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Enheten har 1 chef per påbörjade 10000 listade.
    ${SOURCES}
    check: ${per(10_000, "per-paborjat")}
  - from: "2026-01-01"
    status: beslutad
    text: Enheten har 1 chef per påbörjade 8000 listade.
    ${SOURCES}
    check: ${per(8000, "per-paborjat")}
examples:${EXAMPLE("På gränsen, just 10 000", "2024-06-01", unit(10_000, 1), "met")}${EXAMPLE("En över 10 000 är två påbörjade", "2024-06-01", unit(10_001, 1), "not-met")}${EXAMPLE("Två räcker till 20 000", "2024-06-01", unit(20_000, 2), "met")}${EXAMPLE("På gränsen 8 000", "2026-06-01", unit(8000, 1), "met")}${EXAMPLE("En över 8 000", "2026-06-01", unit(8001, 1), "not-met")}
`);

  test("says what is begun", () => {
    expect(sentencesOf(book)).toEqual([
      "minst 1 anställd person i rollen chef per påbörjade 10\u00a0000 listade",
      "minst 1 anställd person i rollen chef per påbörjade 8\u00a0000 listade",
    ]);
  });

  test("is tightened with fewer of them, with a unit that shows it", () => {
    const change = changeBetween(book, "2025-06-01", "2026-06-01");
    expect(change.class).toBe("tightened");
    expect(change.witnesses.map(({ direction }) => direction)).toEqual(["tightened"]);
  });

  const check = (atLeast: number, size: number, rounding?: "precis" | "per-paborjat", whole = true): Check => ({
    kind: "ratio",
    numerator: whole
      ? { kind: "persons", who: { anyOf: [{ profession: "lakare" }] } }
      : { kind: "full-time", who: { anyOf: [{ profession: "lakare" }] } },
    denominator: { kind: "fact", fact: "listade" },
    per: size,
    ...(rounding === undefined ? {} : { rounding }),
    atLeast,
  });

  test.each([
    // Posts come in parts, so a begun thousand asks for more than a part of it. Persons do not.
    [
      "full posts, precisely and begun",
      check(1, 1000, "precis", false),
      check(1, 1000, "per-paborjat", false),
      "tighter",
    ],
    ["persons, precisely and begun", check(1, 1000), check(1, 1000, "per-paborjat"), "same"],
    ["two per two thousand begun", check(1, 1000, "per-paborjat"), check(2, 2000, "per-paborjat"), "tighter"],
    ["one per fifteen hundred begun", check(1, 1000, "per-paborjat"), check(1, 1500, "per-paborjat"), "looser"],
    ["two per fifteen hundred begun", check(1, 1000, "per-paborjat"), check(2, 1500, "per-paborjat"), "tighter"],
    ["two per twenty-five hundred begun", check(1, 1000, "per-paborjat"), check(2, 2500, "per-paborjat"), "mixed"],
    ["another level of as many begun", check(1, 1000, "per-paborjat"), check(2, 1000, "per-paborjat"), "tighter"],
  ])("%s", (_, older, newer, is) => {
    expect(compareChecks(older, newer, REGISTERS).is).toBe(is);
    const turned = { tighter: "looser", looser: "tighter", mixed: "mixed", same: "same" }[is];
    expect(compareChecks(newer, older, REGISTERS).is).toBe(turned);
  });

  test("closes by one person more, or by so many listed fewer that nothing more is begun", () => {
    const { closings } = judgedWhole(
      check(1, 1000, "per-paborjat"),
      context({ facts: { listade: 2400 }, staff: [{ profession: "lakare" }, { profession: "lakare" }] }),
    );
    expect(closings.map(({ sentence }) => sentence)).toEqual([
      "Lägg till 1 läkare.",
      "Ändra ”Antal listade” från 2\u00a0400 personer till 2\u00a0000 personer.",
    ]);
  });
});
