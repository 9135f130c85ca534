/** Hours before and after a window, and a window that is to be open throughout. */
import { describe, expect, test } from "vitest";
import { compareChecks } from "../../src/compare/checks/index.ts";
import { checkerData } from "../../site/checker/data.ts";
import { wholeForm } from "../../site/checker/form.ts";
import { paperPage } from "../../site/checker/paper.ts";
import { renderHtml } from "../../site/html.ts";
import type { CheckOf } from "../../src/rulebook/model.ts";
import { REGISTERS } from "../check/build.ts";
import { judged, open, type HoursCheck } from "../check/opening-build.ts";
import { bookWith, changeBetween, sentencesOf, told } from "./book.ts";

const SOURCES = "sources: [{ source: rapport-2024, at: Avtal }]";

const EXAMPLE = (title: string, date: string, hours: readonly string[], expected: string) => `
  - title: ${title}
    date: "${date}"
    profile: { openingHours: [${hours.join(", ")}] }
    expect: ${expected}`;

const ON = (day: string, opens: string, closes: string): string =>
  `{ days: ${day}, opens: "${opens}", closes: "${closes}" }`;

describe("three hours a week beyond the window, before and after it", () => {
  const book = bookWith(`kind: requirement
title: Öppet på morgon och kväll
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Utöver tiden 8–17 ska enheten ha öppet sammanlagt minst 3 timmar per vecka på vardagar, före klockan 8 eller efter klockan 17.
    ${SOURCES}
    check: { kind: opening-hours, days: vardagar, outside: ["08:00", "17:00"], atLeastHoursPerWeek: 3 }
  - from: "2026-01-01"
    status: beslutad
    text: Utöver tiden 8–17 ska enheten ha öppet sammanlagt minst 6 timmar per vecka på vardagar, före klockan 8 eller efter klockan 17.
    ${SOURCES}
    check: { kind: opening-hours, days: vardagar, outside: ["08:00", "17:00"], atLeastHoursPerWeek: 6 }
examples:${EXAMPLE("På gränsen 3 timmar, före och efter", "2024-06-01", [ON("mandag", "07:00", "19:00")], "met")}${EXAMPLE("Precis under gränsen 3 timmar", "2024-06-01", [ON("mandag", "07:00", "18:59")], "not-met")}${EXAMPLE("Bara inom tiden", "2024-06-01", [ON("vardagar", "08:00", "17:00")], "not-met")}${EXAMPLE("På gränsen 6 timmar", "2026-06-01", [ON("mandag", "06:00", "09:00"), ON("fredag", "15:00", "21:00")], "met")}${EXAMPLE("Precis under gränsen 6 timmar", "2026-06-01", [ON("mandag", "06:00", "09:00"), ON("fredag", "15:00", "20:59")], "not-met")}
`);

  test("says where time counts", () => {
    expect(sentencesOf(book)[0]).toBe("minst 3 timmar per vecka, vardagar före 08:00 och efter 17:00");
  });

  test("is tightened when the hours are more, with a unit that shows it", () => {
    const change = changeBetween(book, "2025-06-01", "2026-06-01");
    expect(change.class).toBe("tightened");
    expect(told(change)).toEqual(["Kravet höjs från 3 timmar till 6 timmar."]);
    expect(change.witnesses.map(({ direction }) => direction)).toEqual(["tightened"]);
  });

  const beyond = (rest: Partial<HoursCheck>): HoursCheck => ({
    kind: "opening-hours",
    days: "vardagar",
    outside: ["08:00", "17:00"],
    atLeastHoursPerWeek: 3,
    ...rest,
  });

  test.each<[string, HoursCheck, string]>([
    ["a smaller hole: more time counts", beyond({ outside: ["09:00", "17:00"] }), "looser"],
    ["a larger hole", beyond({ outside: ["07:30", "17:00"] }), "tighter"],
    ["a hole that has moved", beyond({ outside: ["09:00", "18:00"] }), "mixed"],
    ["the evening alone", beyond({ outside: ["00:00", "17:00"] }), "tighter"],
    ["the same hole, written with the whole day around it", beyond({ between: ["00:00", "24:00"] }), "same"],
  ])("%s", (_, newer, is) => {
    expect(compareChecks(beyond({}), newer, REGISTERS).is).toBe(is);
  });

  test("is closed nearest to the hours that there are", () => {
    const outcome = judged(beyond({}), [open("vardagar", "08:00", "17:00")]);
    expect(
      outcome.state === "not-met" ? [outcome.gap, ...outcome.closings].map(({ sentence }) => sentence) : [],
    ).toEqual([
      "Det fattas 3 timmar: stängt måndag–fredag 00:00–08:00 och 17:00–24:00.",
      "Öppna även måndag–fredag 07:24–08:00.",
    ]);
  });
});

describe("open throughout 07:30–17:00", () => {
  const all: CheckOf<"opening-hours"> = {
    kind: "opening-hours",
    days: "vardagar",
    between: ["07:30", "17:00"],
    atLeastHoursPerDay: 9.5,
  };
  const book = bookWith(`kind: requirement
title: Öppet hela dagen
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Enheten ska ha öppet hela tiden 07.30–17.00 på vardagar.
    ${SOURCES}
    check: { kind: opening-hours, days: vardagar, between: ["07:30", "17:00"], atLeastHoursPerDay: 9.5 }
examples:${EXAMPLE("På gränsen, öppet hela tiden", "2024-06-01", [ON("vardagar", "07:30", "17:00")], "met")}${EXAMPLE("Precis under, en minut stängt på fredagen", "2024-06-01", [...["mandag", "tisdag", "onsdag", "torsdag"].map((day) => ON(day, "07:30", "17:00")), ON("fredag", "07:31", "17:00")], "not-met")}
`);

  test("needs no sum in the text, and is said as it is", () => {
    expect(sentencesOf(book)).toEqual(["öppet hela tiden 07:30–17:00, varje vardag"]);
  });

  test.each([
    [8, "looser"],
    [9.5, "same"],
  ] as const)("from throughout to %d hours is %s", (atLeastHoursPerDay, is) => {
    expect(compareChecks(all, { ...all, atLeastHoursPerDay }, REGISTERS).is).toBe(is);
  });
});

describe("a physician present at least 8 hours each weekday", () => {
  const there = (days: string, opens: string, closes: string, ...present: readonly string[]): string =>
    `{ days: ${days}, opens: "${opens}", closes: "${closes}", present: [${present.join(", ")}] }`;
  const check = (hours: number): string =>
    `{ kind: opening-hours, days: vardagar, present: lakare, atLeastHoursPerDay: ${hours} }`;
  const book = bookWith(`kind: requirement
title: Läkare på plats
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: En läkare ska vara på plats minst 6 timmar varje vardag.
    ${SOURCES}
    check: ${check(6)}
  - from: "2026-01-01"
    status: beslutad
    text: En läkare ska vara på plats minst 8 timmar varje vardag.
    ${SOURCES}
    check: ${check(8)}
examples:${EXAMPLE("På gränsen 6 timmar", "2024-06-01", [there("vardagar", "08:00", "14:00", "lakare"), there("vardagar", "14:00", "17:00")], "met")}${EXAMPLE("Precis under gränsen 6 timmar", "2024-06-01", [there("vardagar", "08:00", "13:59", "lakare"), there("vardagar", "13:59", "17:00", "sjukskoterska")], "not-met")}${EXAMPLE("Ingen har sagt vem som är på plats", "2024-06-01", [ON("vardagar", "08:00", "17:00")], "unknown")}${EXAMPLE("För kort öppet, vem som än är på plats", "2024-06-01", [ON("vardagar", "08:00", "13:59")], "not-met")}${EXAMPLE("På gränsen 8 timmar", "2026-06-01", [there("vardagar", "08:00", "16:00", "sjukskoterska", "doktor")], "met")}${EXAMPLE("Precis under gränsen 8 timmar", "2026-06-01", [there("vardagar", "08:00", "15:59", "lakare"), there("vardagar", "15:59", "17:00")], "not-met")}
`);

  test("says who has to be there", () => {
    expect(sentencesOf(book)[1]).toBe("minst 8 timmar varje vardag, med läkare på plats");
  });

  test("is tightened when the hours are more, with a unit that shows it", () => {
    const change = changeBetween(book, "2025-06-01", "2026-06-01");
    expect(change.class).toBe("tightened");
    expect(change.witnesses.map(({ direction }) => direction)).toEqual(["tightened"]);
  });

  test("is asked for on paper beside the opening hours", () => {
    const [module] = book.modules;
    const data = module === undefined ? null : checkerData(book, module);
    if (module === undefined || data === null) throw new Error("no module");
    const paper = renderHtml(paperPage({ rulebook: book }, module, data, wholeForm(data)).body, String);
    expect(paper).toMatch(/Vem som är på plats en vanlig vecka[\s\S]*<th[^>]*>Läkare<\/th>/u);
  });

  const asked: HoursCheck = { kind: "opening-hours", days: "vardagar", present: "lakare", atLeastHoursPerDay: 8 };
  const anybody: HoursCheck = { kind: "opening-hours", days: "vardagar", atLeastHoursPerDay: 8 };

  test.each<[string, HoursCheck, string]>([
    ["anybody", anybody, "looser"],
    ["somebody else", { ...asked, present: "sjukskoterska" }, "mixed"],
    ["fewer hours", { ...asked, atLeastHoursPerDay: 4 }, "looser"],
  ])("to %s", (_, newer, is) => {
    expect(compareChecks(asked, newer, REGISTERS).is).toBe(is);
  });

  test("tells what was there, what was not, and what to ask, without saying whom to employ", () => {
    const short = judged(asked, [
      open("vardagar", "08:00", "15:00", { present: ["lakare"] }),
      open("vardagar", "15:00", "17:00", { present: [] }),
    ]);
    expect(short).toMatchObject({
      state: "not-met",
      sentence:
        "Som kortast är det öppet med läkare på plats 7 timmar (måndag–fredag). Kravet är minst 8 timmar varje vardag, med läkare på plats.",
      closings: [],
    });
    const unsaid = judged(asked, [open("vardagar", "08:00", "17:00")]);
    expect(unsaid.state === "unknown" ? unsaid.missing : []).toMatchObject([
      {
        pointer: "/openingHours/0/present",
        question: "Vilka yrken har någon på plats när enheten har öppet (vardagar)?",
      },
    ]);
  });
});
