/** What is due so long after another day, and documents that come before others. */
import { PACKAGE_SCHEMAS } from "../../src/read/package-schemas.ts";
import { describe, expect, test } from "vitest";
import { prepareSite } from "../../site/data.ts";
import { eventsOf } from "../../site/events.ts";
import { nothing, renderHtml } from "../../site/html.ts";
import { contentView } from "../../site/parts/content.ts";
import { versionsOf as shownVersions } from "../../site/versions.ts";
import { dueText } from "../../src/render/words/dates.ts";
import type { Due, Rulebook } from "../../src/rulebook/model.ts";
import { bookWith, changeBetween, ruleIn } from "./book.ts";

const SOURCES = "sources: [{ source: rapport-2024, at: Avtal }]";

describe("codes that are closed three months after the quarter, and a target at the year's end", () => {
  const book = bookWith(`kind: reporting
title: Registrering av koder
chapter: bemanning
versions:
  - from: "2025-02-01"
    status: beslutad
    text: Koder kan registreras till och med 3 månader efter kvartalets slut. Målet följs upp vid årets slut.
    ${SOURCES}
    duty:
      who: Enheten
      what: Diagnoskoder
      due:
        - { label: Sista dag för koder, every: kvartal, after: { count: 3, unit: manader } }
        - { label: Målet följs upp, every: ar, after: { count: 0, unit: dagar } }
        - { label: Rättelse, after: { count: 0, unit: arbetsdagar, event: regionens fråga } }
`);
  const rule = ruleIn(book);
  const days = eventsOf({ today: "2025-06-01" }, [rule]).filter(({ kind }) => kind === "due");

  test("has its days in the calendar, three months after 30 September on 30 December as the law counts", () => {
    expect(days.map(({ date, label }) => [date, label])).toEqual([
      ["2025-03-31", "Sista dag för koder"],
      ["2025-06-30", "Sista dag för koder"],
      ["2025-09-30", "Sista dag för koder"],
      ["2025-12-30", "Sista dag för koder"],
      ["2025-12-31", "Målet följs upp"],
      ["2026-03-31", "Sista dag för koder"],
      ["2026-06-30", "Sista dag för koder"],
      ["2026-09-30", "Sista dag för koder"],
      ["2026-12-30", "Sista dag för koder"],
      ["2026-12-31", "Målet följs upp"],
    ]);
  });

  test.each<[Due, string]>([
    [
      { label: "Koder", every: "kvartal", after: { count: 3, unit: "manader" } },
      "Koder: 3 månader efter varje kvartals slut",
    ],
    [
      { label: "Koder", every: "manad", after: { count: 1, unit: "arbetsdagar" } },
      "Koder: 1 arbetsdag efter varje månads slut",
    ],
    [{ label: "Mål", every: "ar", after: { count: 0, unit: "dagar" } }, "Mål: vid varje års slut"],
    [{ label: "Svar", after: { count: 10, unit: "dagar", event: "beslutet" } }, "Svar: 10 dagar efter beslutet"],
    [
      { label: "Lägesrapport", every: "ar", after: { count: 2, unit: "manader", event: "uppföljningen" } },
      "Lägesrapport: 2 månader efter uppföljningen, varje år",
    ],
  ])("%j is said in Swedish", (due, text) => {
    expect(dueText(due)).toBe(text);
  });
});

describe("documents in order of precedence", () => {
  const documents = (first: string, second: string): string => `
    steps:
      order: rangordning
      of:
        - { id: ${first}, title: ${first} }
        - { id: ${second}, title: ${second} }
        - { id: anbud, title: anbud }`;
  const book: Rulebook = bookWith(`kind: procedure
title: Handlingarnas rangordning
chapter: bemanning
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Vid motstridiga uppgifter gäller kontrakt före underlag, och underlag före anbud.
    ${SOURCES}${documents("kontrakt", "underlag")}
  - from: "2026-01-01"
    status: beslutad
    text: Vid motstridiga uppgifter gäller underlag före kontrakt, och kontrakt före anbud.
    ${SOURCES}${documents("underlag", "kontrakt")}
`);

  test("are drawn as an ordered list that says what comes before what", () => {
    const site = prepareSite({
      rulebook: book,
      today: "2025-06-01",
      baseUrl: "",
      repository: null,
      contact: null,
      pdf: false,
      specs: [],
      schemas: PACKAGE_SCHEMAS,
      lineOf: () => 1,
    });
    const [shown] = shownVersions(ruleIn(book));
    const html = renderHtml(
      shown === undefined ? nothing : contentView(site, shown.content, { idPrefix: "", title: "Rang", drawings: true }),
      () => "",
    );
    expect(html).toMatch(/<ol class="steps">[\s\S]*kontrakt[\s\S]*underlag[\s\S]*anbud[\s\S]*<\/ol>/);
    expect(html).toContain("Det som står först går före det som följer.");
    expect(html).not.toContain("<svg");
  });

  test("have changed when two change places", () => {
    expect(changeBetween(book, "2025-06-01", "2026-06-01").class).toBe("changed");
  });
});
