/** Lengths of time: months of notice, answers within working days, how long a state has lasted. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, fromDayNumber, monthsBefore } from "../../src/quantity/calendar.ts";
import type { Check, CheckOf } from "../../src/rulebook/model.ts";
import { context } from "../check/build.ts";
import { judgedWhole } from "../check/closing-proof.ts";
import { bookWith, changeBetween, facts, sentencesOf, told } from "./book.ts";

const SOURCES = "sources: [{ source: rapport-2024, at: Avtal }]";

describe("months back", () => {
  test.each([
    ["2026-12-31", 12, "2025-12-31"],
    ["2026-02-28", 3, "2025-11-30"],
    ["2026-05-31", 3, "2026-02-28"],
    ["2024-03-30", 1, "2024-02-29"],
    ["2026-03-27", 1, "2026-02-27"],
  ])("%s, %d months before, is %s", (day, months, before) => {
    expect(monthsBefore(day, months)).toBe(before);
  });

  test("are the last day from which the months lead no further", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4000, max: 30_000 }), fc.integer({ min: 0, max: 30 }), (n, months) => {
        const day = fromDayNumber(n);
        const before = monthsBefore(day, months);
        expect(addMonths(before, months) <= day).toBe(true);
        expect(addMonths(addDays(before, 1), months) > day).toBe(true);
      }),
    );
  });
});

const EXAMPLE = (title: string, date: string, given: string, ends: string, expected: string) => `
  - title: ${title}
    date: "${date}"
    profile: { addOns: [{ id: gynekologi, noticeGiven: "${given}", ends: "${ends}" }] }
    expect: ${expected}`;

describe("notice of an add-on in months", () => {
  const book = bookWith(`kind: requirement
title: Uppsägning av tilläggsuppdrag
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Tilläggsuppdraget sägs upp minst 90 dagar före det planerade slutet.
    ${SOURCES}
    check: { kind: notice-period, addOn: gynekologi, atLeastDays: 90 }
  - from: "2025-01-01"
    status: beslutad
    text: Tilläggsuppdraget sägs upp minst 3 månader före det planerade slutet.
    ${SOURCES}
    check: { kind: notice-period, addOn: gynekologi, atLeastMonths: 3 }
  - from: "2026-01-01"
    status: beslutad
    text: Tilläggsuppdraget sägs upp minst 6 månader före det planerade slutet.
    ${SOURCES}
    check: { kind: notice-period, addOn: gynekologi, atLeastMonths: 6 }
examples:${EXAMPLE("På gränsen 90 dagar", "2024-06-01", "2024-01-01", "2024-03-31", "met")}${EXAMPLE("Precis under gränsen 90 dagar", "2024-06-01", "2024-01-02", "2024-03-31", "not-met")}${EXAMPLE("På gränsen 3 månader, till sista dagen i februari", "2025-06-01", "2024-11-30", "2025-02-28", "met")}${EXAMPLE("Precis under gränsen 3 månader", "2025-06-01", "2024-12-01", "2025-02-28", "not-met")}${EXAMPLE("På gränsen 6 månader", "2026-06-01", "2025-12-31", "2026-06-30", "met")}${EXAMPLE("Precis under gränsen 6 månader", "2026-06-01", "2026-01-01", "2026-06-30", "not-met")}
`);

  test("is said in Swedish", () => {
    expect(sentencesOf(book)).toEqual([
      "tilläggsuppdraget gynekologi sägs upp minst 90 dagar före det planerade slutet",
      "tilläggsuppdraget gynekologi sägs upp minst 3 månader före det planerade slutet",
      "tilläggsuppdraget gynekologi sägs upp minst 6 månader före det planerade slutet",
    ]);
  });

  test("is tightened when the months are more, with a unit that shows it", () => {
    const change = changeBetween(book, "2025-06-01", "2026-06-01");
    expect(change.class).toBe("tightened");
    expect(told(change)).toEqual([
      "Från ”tilläggsuppdraget gynekologi sägs upp minst 3 månader före det planerade slutet” till ”tilläggsuppdraget gynekologi sägs upp minst 6 månader före det planerade slutet”.",
    ]);
    expect(change.witnesses.map(({ direction }) => direction)).toEqual(["tightened"]);
  });

  test("is both tightened and relaxed where days become months: that depends on which months", () => {
    const change = changeBetween(book, "2024-06-01", "2025-06-01");
    expect(change.class).toBe("mixed");
    expect(change.witnesses.map(({ direction }) => direction).sort()).toEqual(["relaxed", "tightened"]);
  });
});

const FACTS = facts(
  "{ id: uppsagt, title: Avtalet uppsagt, question: Vilken dag sades avtalet upp?, type: datum }",
  "{ id: slutar, title: Avtalet slutar, question: Vilken dag slutar avtalet?, type: datum }",
  "{ id: sagt-upp, title: Avtalet är uppsagt, question: Är avtalet uppsagt?, type: ja-nej }",
);

const DAYS = (title: string, date: string, from: string, to: string, expected: string) => `
  - title: ${title}
    date: "${date}"
    profile: { facts: { sagt-upp: ja, uppsagt: "${from}", slutar: "${to}" } }
    expect: ${expected}`;

describe("notice of the contract in months", () => {
  const book = bookWith(
    `kind: requirement
title: Uppsägning av avtalet
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Avtalet sägs upp skriftligt minst 12 månader före den dag då det slutar.
    ${SOURCES}
    when: { kind: fact-is, fact: sagt-upp, is: ja }
    check: { kind: time-between, from: uppsagt, to: slutar, unit: manader, atLeast: 12 }
  - from: "2025-01-01"
    status: beslutad
    text: Avtalet sägs upp skriftligt minst 6 månader före den dag då det slutar.
    ${SOURCES}
    when: { kind: fact-is, fact: sagt-upp, is: ja }
    check: { kind: time-between, from: uppsagt, to: slutar, unit: manader, atLeast: 6 }
examples:${DAYS("På gränsen 12 månader", "2024-06-01", "2024-01-31", "2025-01-31", "met")}${DAYS("Precis under gränsen 12 månader", "2024-06-01", "2024-01-31", "2025-01-30", "not-met")}${DAYS("På gränsen 6 månader, i februari", "2025-06-01", "2024-08-31", "2025-02-28", "met")}${DAYS("Precis under gränsen 6 månader", "2025-06-01", "2024-08-31", "2025-02-27", "not-met")}
  - title: Ingen har sagt upp avtalet
    date: "2024-06-01"
    profile: { facts: { sagt-upp: nej } }
    expect: not-applicable
  - title: Ingen vet när avtalet slutar
    date: "2024-06-01"
    profile: { facts: { sagt-upp: ja, uppsagt: "2024-01-31" } }
    expect: unknown
`,
    FACTS,
  );

  test("is said in Swedish, and relaxed when the months are fewer", () => {
    expect(sentencesOf(book)).toEqual([
      "tiden från ”avtalet uppsagt” till ”avtalet slutar”: minst 12 månader",
      "tiden från ”avtalet uppsagt” till ”avtalet slutar”: minst 6 månader",
    ]);
    const change = changeBetween(book, "2024-06-01", "2025-06-01");
    expect(change.class).toBe("relaxed");
    expect(change.witnesses.map(({ direction }) => direction)).toEqual(["relaxed"]);
  });
});

const ANSWER = facts(
  "{ id: fragad, title: Frågan kom, question: Vilken dag kom frågan?, type: datum }",
  "{ id: svarad, title: Svaret lämnades, question: Vilken dag lämnades svaret?, type: datum }",
);

const ASKED = (title: string, from: string, to: string, expected: string) => `
  - title: ${title}
    date: "2026-07-01"
    profile: { facts: { fragad: "${from}", svarad: "${to}" } }
    expect: ${expected}`;

describe("an answer within five working days", () => {
  const book = bookWith(
    `kind: requirement
title: Svar till regionen
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Enheten svarar på regionens frågor inom fem arbetsdagar.
    ${SOURCES}
    check: { kind: time-between, from: fragad, to: svarad, unit: arbetsdagar, atMost: 5 }
  - from: "2027-01-01"
    status: beslutad
    text: Enheten svarar på regionens frågor inom 7 dagar.
    ${SOURCES}
    check: { kind: time-between, from: fragad, to: svarad, unit: dagar, atMost: 7 }
examples:${ASKED("På gränsen 5 arbetsdagar, en vanlig vecka", "2026-02-02", "2026-02-09", "met")}${ASKED("Precis över gränsen 5 arbetsdagar, en vanlig vecka", "2026-02-02", "2026-02-10", "not-met")}${ASKED("På gränsen över påsken", "2026-04-01", "2026-04-10", "met")}${ASKED("Precis över gränsen över påsken", "2026-04-01", "2026-04-13", "not-met")}
  - title: På gränsen 7 dagar
    date: "2027-07-01"
    profile: { facts: { fragad: "2027-02-01", svarad: "2027-02-08" } }
    expect: met
  - title: Precis över gränsen 7 dagar
    date: "2027-07-01"
    profile: { facts: { fragad: "2027-02-01", svarad: "2027-02-09" } }
    expect: not-met
`,
    ANSWER,
  );

  test("is said in Swedish", () => {
    expect(sentencesOf(book)).toEqual([
      "tiden från ”frågan kom” till ”svaret lämnades”: högst 5 arbetsdagar",
      "tiden från ”frågan kom” till ”svaret lämnades”: högst 7 dagar",
    ]);
  });

  test("has no direction by the tables when it becomes calendar days, but units show both", () => {
    const change = changeBetween(book, "2026-06-01", "2027-06-01");
    expect(change.class).toBe("mixed");
    expect(change.witnesses.map(({ direction }) => direction).sort()).toEqual(["relaxed", "tightened"]);
  });
});

describe("the time between two days, judged", () => {
  const of = (unit: "dagar" | "arbetsdagar" | "manader", limits: Partial<CheckOf<"time-between">>) =>
    ({ kind: "time-between", from: "inlamnad", to: "slutar", unit, ...limits }) as const;
  const judge = (check: Check, inlamnad: string, slutar: string, date = "2026-12-01") =>
    judgedWhole(check, context({ facts: { inlamnad, slutar } }, { date }));

  test.each([
    // The day after a Thursday before Good Friday is the Tuesday after Easter Monday.
    [of("arbetsdagar", { atMost: 1 }), "2026-04-02", "2026-04-07", "met"],
    [of("arbetsdagar", { atMost: 1 }), "2026-04-02", "2026-04-08", "not-met"],
    // Midsummer's eve is a working day by law.
    [of("arbetsdagar", { atMost: 1 }), "2026-06-18", "2026-06-19", "met"],
    [of("arbetsdagar", { atLeast: 1 }), "2026-06-18", "2026-06-18", "not-met"],
    [of("manader", { atMost: 3 }), "2025-11-30", "2026-02-28", "met"],
    [of("manader", { atMost: 3 }), "2025-11-30", "2026-03-01", "not-met"],
    [of("dagar", { atLeast: 2, atMost: 4 }), "2026-05-01", "2026-05-02", "not-met"],
    [of("dagar", { atLeast: 2, atMost: 4 }), "2026-05-01", "2026-05-03", "met"],
    [of("dagar", { atLeast: 2, atMost: 4 }), "2026-05-01", "2026-05-05", "met"],
    [of("dagar", { atLeast: 2, atMost: 4 }), "2026-05-01", "2026-05-06", "not-met"],
    [of("dagar", { atLeast: "ej-angivet" }), "2026-05-01", "2026-05-06", "unknown"],
    [of("dagar", { atLeast: "ej-angivet", atMost: 4 }), "2026-05-01", "2026-05-06", "not-met"],
  ] as const)("%j from %s to %s is %s", (check, from, to, state) => {
    expect(judge(check, from, to).state).toBe(state);
  });

  test("says how far it is, and moves only what has not happened", () => {
    const check = of("manader", { atLeast: 12 });
    const outcome = judge(check, "2026-01-01", "2026-12-31");
    expect(outcome).toMatchObject({
      sentence:
        "Inlämnad redovisning: den 1 januari 2026. Avtalet slutar: den 31 december 2026. Det är 364 dagar. Gränsen är minst 12 månader.",
      gap: { sentence: "Det är 1 dag för lite. Första dagen som räcker är den 1 januari 2027." },
      closings: [{ sentence: "Flytta ”Avtalet slutar” till den 1 januari 2027." }],
    });
    expect(judge(check, "2026-01-01", "2026-11-30")).toMatchObject({ closings: [] });
  });
});

describe("a ceiling that bites after six months over it", () => {
  const book = bookWith(
    `kind: requirement
title: Listningstak
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: En enhet utan filial har högst 1800 listade per läkare. Taket får överskridas i högst 6 månader.
    ${SOURCES}
    when: { kind: fact-is, fact: filial, is: nej }
    check:
      kind: any
      of:
        - kind: ratio
          numerator: { kind: fact, fact: listade }
          denominator: { kind: persons, who: { anyOf: [{ profession: lakare }] } }
          atMost: 1800
        - { kind: number, fact: manader-over-taket, atMost: 6 }
examples:
  - title: På gränsen 1 800 listade
    date: "2024-06-01"
    profile: { facts: { filial: nej, listade: 1800, manader-over-taket: 7 }, staff: [{ profession: lakare, percent: 100 }] }
    expect: met
  - title: Över taket, på gränsen 6 månader
    date: "2024-06-01"
    profile: { facts: { filial: nej, listade: 1801, manader-over-taket: 6 }, staff: [{ profession: lakare, percent: 100 }] }
    expect: met
  - title: Precis över båda gränserna
    date: "2024-06-01"
    profile: { facts: { filial: nej, listade: 1801, manader-over-taket: 7 }, staff: [{ profession: lakare, percent: 100 }] }
    expect: not-met
  - title: Undantagen, med filial
    date: "2024-06-01"
    profile: { facts: { filial: ja, listade: 1801, manader-over-taket: 7 }, staff: [{ profession: lakare, percent: 100 }] }
    expect: not-applicable
`,
    facts(
      "{ id: manader-over-taket, title: Tid över listningstaket, question: Hur många hela månader har ni legat över taket?, type: heltal, unit: månader, min: 0 }",
    ),
  );

  test("is said in Swedish", () => {
    expect(sentencesOf(book)).toEqual([
      "antingen högst 1\u00a0800 listade per läkare; eller tid över listningstaket: högst 6 månader",
    ]);
  });
});
