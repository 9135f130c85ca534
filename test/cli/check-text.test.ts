import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckReport, Result } from "../../src/check/result.ts";
import { STATES } from "../../src/check/result.ts";
import { exitCodeOf } from "../../src/cli/exit-code.ts";
import type { CheckTextStyle } from "../../src/render/check-text.ts";
import { displayWidth, painter } from "../../src/render/layout.ts";
import { runText } from "../../src/render/run-text.ts";
import { placeText } from "../../src/render/result-text.ts";
import { quantityText } from "../../src/render/words/report.ts";
import { everything, fiveHours, listed, outcome, registers, report, result } from "./reports.ts";

const style: CheckTextStyle = { names: registers, paint: painter(false), verbose: false, only: null, rules: null };
const made = { date: "2025-10-06", madeBy: { package: "1.2.3", rulebook: "0123456789ab" } };

function text(it: CheckReport, changes: Partial<CheckTextStyle> = {}): string {
  const failures = { messages: [], findings: [], linesOf: () => null };
  const units = [{ is: "checked", file: "granen.yaml", report: it }] as const;
  return runText({ units, reports: [it], failures, exitCode: exitCodeOf(it), ...made }, { ...style, ...changes });
}

/** The text without its line breaks. */
function flat(it: CheckReport, changes: Partial<CheckTextStyle> = {}): string {
  return text(it, changes).replaceAll(/\s+/g, " ");
}

const whole = report(everything, {
  factsToProvide: [
    {
      fact: "listade",
      pointer: "/facts/listade",
      title: "Listade",
      question: listed.question,
      reason: "absent",
      why: [
        {
          rule: "skane/vardcentral/antal-listade",
          title: "Antal listade per specialist",
          effects: ["upp till 4 400: uppfyllt", "minst 4 401: inte uppfyllt"],
        },
        {
          rule: "skane/vardcentral/oppet-helg",
          title: "Öppet på helger",
          effects: ["minst 11: uppfyllt"],
        },
      ],
    },
  ],
});

describe("the text of a check", () => {
  it("has one of everything, what decides most first", () => {
    expect(text(whole)).toMatchInlineSnapshot(`
      "Vårdcentralen Granen
      Förfrågningsunderlag Region Skåne, vårdcentral · läget den 1 mars 2026

      UPPFYLLER INTE KRAVEN
      1 krav är inte uppfyllt, 2 krav kan inte avgöras än och 1 krav behöver ett
      intyg.
      Utgåva: Vårdcentral 2026. Den nyaste källan är från den 7 maj 2026: Frågor och
      svar.

      INTE UPPFYLLT (1)

        ✗ Öppettid per vecka                          skane/vardcentral/oppettid-vecka
          Krav       minst 45 timmar per vecka, vardagar 08:00–17:00
          Ni har     40 timmar
          Brist      Det fattas 5 timmar: stängt måndag–fredag 12:00–13:00.
          Åtgärd     Öppna även måndag–fredag 12:00–13:00.
          eller      Samverka med en annan enhet måndag–fredag 12:00–13:00.
          Obs        Veckan har en helgdag. Källan säger inte vad som krävs en sådan
                     vecka.
          Källa      Dialogmöte Hälsovalen i Region Skåne 6 maj 2025, bild

      KAN INTE AVGÖRAS (2)

        ? Öppet på helger                                 skane/vardcentral/oppet-helg
          Läget      Svaret beror på hur texten läses:
                     Läsart 1. Fyra timmar varje dag: minst 4 timmar varje lördag,
                     söndag och helgdag → inte uppfyllt. Det fattas 5 timmar: stängt
                     måndag–fredag 12:00–13:00.
                     Läsart 2. Fyra timmar sammanlagt: minst 4 timmar sammanlagt under
                     en vanlig helg (lördag och söndag) → uppfyllt.
          Källa      Dialogmöte Hälsovalen i Region Skåne 6 maj 2025, bild

        ? Antal listade per specialist                 skane/vardcentral/antal-listade
          Krav       högst 1 100 listade per specialist
          Saknas     Listade

      INTYG BEHÖVS (1)
        Svara under attestations i profilen, med kravets namn: ja eller nej, roll och
        dag.

        ✎ Rutin för personer i utsatta situationer
          skane/gemensamt/rutin-utsatta-personer
          Intyga     Enheten har en skriftlig rutin för personer i utsatta
                     situationer.

      MÅL OCH RÅD – påverkar inte svaret ovan (1)

        ○ Andel listade hos namngiven läkare (mål)
          skane/vardcentral/listade-hos-namngiven-lakare
          Mål        listade hos namngiven läkare: minst 85 procent av listade
          Ni har     80 %
          Avstånd    Det fattas 5 procentenheter.
          Källa      Dialogmöte Hälsovalen i Region Skåne 6 maj 2025, bild

      ÄNDRAS FRAMÖVER (1)

        ✓ Kontaktvägar                                  skane/vardcentral/kontaktvagar
          Sedan      Från och med 1 september 2026: inte uppfyllt. Det fattas 15
                     timmar.

      TRÄDER I KRAFT SENARE (1)

        → Underleverantörer för rehabilitering
          skane/vardcentral/rehab-underleverantorer
          Gäller     från och med 1 juli 2026
          Krav       bara fysioterapeut och arbetsterapeut
                     Med dagens uppgifter: inte uppfyllt. Det fattas 5 timmar: stängt
                     måndag–fredag 12:00–13:00.
          Källa      Dialogmöte Hälsovalen i Region Skåne 6 maj 2025, bild

      FÖRSLAG, INTE BESLUTAT (1)

        … Specialister i allmänmedicin                  skane/vardcentral/specialister
          Förslag    Föreslagen, tänkt för 2027.
          Krav       minst 2 personer och tillsammans minst 150 procent
                     Med dagens uppgifter: kan inte avgöras. Det saknas en uppgift:
                     Listade.
          Källa      Dialogmöte Hälsovalen i Region Skåne 6 maj 2025, bild

      UPPFYLLT 1 · GÄLLER INTE ER 1
      Visa även dem, och alla källor, med --verbose.

      FYLL I FÖRST

        1. Hur många personer är listade hos er?
           facts.listade i profilen · berör 2 krav
           Antal listade per specialist: upp till 4 400: uppfyllt; minst 4 401: inte
             uppfyllt
           Öppet på helger: minst 11: uppfyllt

      Svaret är en räknehjälp och inget beslut från regionen.

      ffu-regler 1.2.3, regelbok 0123456789ab, 6 oktober 2025
      Slutkod 1 (minst ett krav är inte uppfyllt)
      "
    `);
  });

  it("says it in few words when all is well", () => {
    expect(text(report([result({ id: "skane/vardcentral/kontaktvagar", title: "Kontaktvägar" })])))
      .toMatchInlineSnapshot(`
        "Vårdcentralen Granen
        Förfrågningsunderlag Region Skåne, vårdcentral · läget den 1 mars 2026

        UPPFYLLER KRAVEN
        1 krav som gäller er är uppfyllt.
        Utgåva: Vårdcentral 2026. Den nyaste källan är från den 7 maj 2026: Frågor och
        svar.

        UPPFYLLT 1 · GÄLLER INTE ER 0
        Visa även dem, och alla källor, med --verbose.

        Svaret är en räknehjälp och inget beslut från regionen.

        ffu-regler 1.2.3, regelbok 0123456789ab, 6 oktober 2025
        Slutkod 0 (inget bindande krav är brutet)
        "
      `);
  });

  it("lists what is in order, with every source, only when asked to", () => {
    const met = report([result({ id: "skane/vardcentral/kontaktvagar", title: "Kontaktvägar" })]);
    expect(text(met)).not.toContain("Kontaktvägar");
    expect(text(met, { verbose: true })).toContain("✓ Kontaktvägar");
    expect(flat(met, { verbose: true })).toContain("”Beslutade förändringar”");
  });

  it("marks a trial run, and a run of some rules only", () => {
    const tried = text(report([result({ id: "a/b/c", title: "C" })], { whatIf: ["listade=9000"] }), { rules: 1 });
    expect(tried).toContain("PROVRÄKNING – inte er sparade profil\nPrövat: listade=9000\n");
    expect(tried).toContain("UPPFYLLER DE UTVALDA KRAVEN\n");
    expect(tried).toContain("Bara 1 utvald regel är prövad. Det säger inget om övriga krav.");
  });

  it("says how many results it hides, and keeps the verdict", () => {
    const only = text(whole, { only: ["met"] });
    expect(only).toContain("UPPFYLLER INTE KRAVEN");
    expect(only).toContain(`${everything.length - 1} resultat visas inte`);
    expect(only).not.toContain("FYLL I FÖRST");
  });

  it("spells out the readings only where they differ", () => {
    const answers = (["met", "not-met"] as const).map((state) => ({
      because: "reading" as const,
      question: "helg",
      label: `Läsning ${state}`,
      requirement: "minst 4 timmar",
      outcome: outcome(state),
    }));
    const differing = result({ id: "a/b/c", title: "C", state: "unknown", requirement: null, answers });
    expect(flat(report([differing]))).toContain(
      "Läsart 2. Läsning not-met: minst 4 timmar → inte uppfyllt. Det fattas",
    );
    const [met] = answers;
    if (met === undefined) throw new Error("no answer");
    const same = { ...differing, answers: [met, { ...met, label: "En annan" }], missing: [listed] };
    expect(flat(report([same]))).toContain("Texten kan läsas på 2 sätt: ”Läsning met” eller ”En annan”.");
  });

  it("names the table of several units, and what could not be read", () => {
    const failures = { messages: ["Enheten i x.yaml är inte kontrollerad."], findings: [], linesOf: () => null };
    const units = [
      { is: "checked", file: "a.yaml", report: whole },
      { is: "unread", file: "x.yaml" },
    ] as const;
    const ran = runText({ units, reports: [whole], failures, exitCode: 65, ...made }, style);
    expect(ran.slice(ran.indexOf("ALLA ENHETER"))).toMatchInlineSnapshot(`
      "ALLA ENHETER

      Enhet                                      Uppfyllt  Inte  Oklart  Intyg  Senare
      Vårdcentralen Granen                              1     2       2      1       1
      x.yaml                                     inte kontrollerad

      KÖRNINGEN AVBRÖTS
      Enheten i x.yaml är inte kontrollerad.
      Svaret för den andra enheten står ovan.

      ffu-regler 1.2.3, regelbok 0123456789ab, 6 oktober 2025
      Slutkod 65 (något går inte att läsa eller bedöma)
      "
    `);
  });
});

describe("the laws of the text", () => {
  const word = fc.oneof(fc.string({ unit: "binary", maxLength: 120 }), fc.string({ unit: "grapheme", maxLength: 200 }));
  const hostile = fc.constantFrom("\u001B[2J", "\n::error::x", "\u202Eomvänd", "å".repeat(300), "漢字".repeat(60));
  const data = fc.oneof(word, hostile);
  const anyResult: fc.Arbitrary<Result> = fc
    .record({
      state: fc.constantFrom(...STATES),
      obligation: fc.constantFrom("ska", "bor", "mal", "riktvarde"),
      id: data,
      title: data,
      requirement: fc.option(data),
      explanation: data,
      sentence: data,
      breach: fc.boolean(),
    })
    .map(({ sentence, ...rest }) =>
      result({
        ...rest,
        gap: { ...fiveHours, sentence },
        suggestions: [{ sentence, edits: [] }],
        missing: [{ ...listed, title: sentence }],
        attest: { statement: sentence, pointer: `/attestations/${sentence}` },
        notes: [{ code: "assumption", sentence }],
        version: { text: sentence, sources: [{ source: sentence, at: sentence, level: "bild", inventory: [] }] },
        next: { from: "2027-01-01", state: "unknown", sentence, gap: null },
      }),
    );

  it("80 columns, no control characters, no colour, whatever the data", () => {
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 4 }), data, fc.boolean(), (results, name, verbose) => {
        const unit = { name, region: "skane", careChoice: "vardcentral" } as const;
        const shown = text(report(results, { unit }), { verbose });
        expect(shown.endsWith("\n")).toBe(true);
        for (const line of shown.slice(0, -1).split("\n")) {
          expect(displayWidth(line)).toBeLessThanOrEqual(80);
          expect(line).not.toMatch(/[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
          expect(line).not.toMatch(/ $/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("colour changes nothing but colour", () => {
    // oxlint-disable-next-line no-control-regex
    const uncoloured = text(whole, { paint: painter(true) }).replaceAll(/\u001B\[\d+m/g, "");
    expect(uncoloured).toBe(text(whole));
    expect(text(whole, { paint: painter(true) })).not.toBe(text(whole));
  });
});

describe("small texts", () => {
  it.each([
    ["/facts/listade", "facts.listade"],
    ["/staff/2/percent", "staff.3.percent"],
    ["/openingHours/-", "openingHours"],
    ["/attestations/skane~1gemensamt~1rutin", "attestations.skane/gemensamt/rutin"],
  ])("%s is shown as %s", (pointer, shown) => {
    expect(placeText(pointer)).toBe(shown);
  });

  it.each([
    ["2699", "minuter", "44 timmar och 59 minuter"],
    ["84.95", "procent", "84,95\u00A0%"],
    ["1/3", "tjänster", "0,33 tjänster"],
    ["1419753", "personer", "1\u00A0419\u00A0753 personer"],
    ["ja", "", "ja"],
  ])("%s %s is %s", (value, unit, shown) => {
    expect(quantityText({ value, unit })).toBe(shown);
  });
});
