/** Wherever an id stands that is another entry's, an id that nothing has is told at that very place. */
import { describe, expect, test } from "vitest";
import { loadRulebook } from "../../src/read/load.ts";
import { edited, tree } from "./tree.ts";

const CITED = "sources: [{ source: rapport-2024, at: X }]";

/** What points, in every field that can: each id is the name of one thing only. */
const WIDE: Readonly<Record<string, string>> = {
  "specs/beslut.yaml": `decisions:
  - { id: pvn-2023-12-13, title: Beslut, body: Nämnden, region: skane, date: "2023-12-13", ${CITED} }
`,
  "specs/amnen.yaml": `topics:
  - { id: oppettider, title: Öppettider, about: När enheten ska vara öppen., absent: [{ region: kronoberg, note: Ingen källa., ${CITED} }] }
`,
  "specs/fragor-och-svar.yaml": `answers:
  - id: oppet
    question: När?
    answer: På vardagar.
    date: "2024-09-01"
    ${CITED}
    rules: [skane/vardcentral/oppettid-vecka]
    questions: [helgvecka]
`,
  "specs/siffror.yaml": `figures:
  - { id: alla, title: Alla, value: 3, unit: enheter, asOf: { label: i år }, region: skane, ${CITED}, questions: [helgvecka], conflictsWith: [egna] }
  - { id: egna, title: Egna, value: 1, unit: enheter, asOf: { label: i år }, region: riket, ${CITED}, rules: [skane/vardcentral/oppettid-vecka], target: { atLeast: malet } }
  - { id: andras, title: Andras, value: 2, unit: enheter, asOf: { label: i år }, region: annan-region, ${CITED}, target: { atMost: malet } }
  - { id: malet, title: Mål, value: 2, unit: enheter, asOf: { label: i år }, region: kronoberg, ${CITED} }
sums:
  - { id: summan, title: Summa, total: alla, parts: [egna, andras] }
`,
  "specs/yrken.yaml": edited("specs/yrken.yaml", "title: Chef }", "title: Chef, heldBy: lakare }"),
  "specs/pahittade-enheter.yaml": edited(
    "specs/pahittade-enheter.yaml",
    "      - { kind: fact,",
    `      - { kind: staff, profession: sjukskoterska, count: 1, role: [chef], competences: [allmanmedicin, { id: allmanmedicin, credits: 60 }] }
      - { kind: add-on, id: gynekologi, from: "2025-01-01" }
      - { kind: subcontractor, service: rehab, profession: lakare }
      - { kind: fact,`,
  ),
  "specs/skane/vardcentral/utgavor.yaml": edited(
    "specs/skane/vardcentral/utgavor.yaml",
    "    state: rekonstruerad\n",
    "    state: rekonstruerad\n    decision: pvn-2023-12-13\n    sections:\n      skane/vardcentral/oppettid-vecka: '1.2'\n",
  ),
  "specs/skane/vardcentral/oppettid-vecka.yaml": edited(
    "specs/skane/vardcentral/oppettid-vecka.yaml",
    "obligation: ska\n",
    `topic: oppettider
obligation: ska
related: [skane/vardcentral/uppgifter-som-anvands]
underReview: { note: Ses över., ${CITED} }
`,
  ),
  "specs/skane/vardcentral/flyttad.yaml": "kind: moved\ntitle: Flyttad\nto: skane/vardcentral/oppettid-vecka\n",
  "specs/skane/vardcentral/delad.yaml":
    "kind: split\ntitle: Delad\nto: [skane/vardcentral/oppettid-vecka, skane/vardcentral/uppgifter-som-anvands]\n",
  "specs/skane/vardcentral/begreppet.yaml": `kind: definition
title: Vad en vardag är
chapter: tillganglighet
term: vardag
versions:
  - { from: "2024-01-01", status: beslutad, text: En vardag är ingen helg., ${CITED} }
`,
  "specs/skane/vardcentral/rakningen.yaml": `kind: counting-rule
title: Hur timmar räknas
chapter: tillganglighet
counts: [skane/vardcentral/oppettid-vecka]
versions:
  - from: "2024-01-01"
    through: "2024-12-31"
    status: beslutad
    text: Hela timmar räknas. Se [vardag](begrepp:vardag) och [öppettider](krav:skane/vardcentral/oppettid-vecka).
    repealedBy: pvn-2023-12-13
    ${CITED}
`,
  "specs/skane/vardcentral/bemanningen.yaml": `kind: requirement
title: Bemanning
chapter: bemanning
obligation: mal
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Det ska finnas läkare enligt avtalet.
    check:
      kind: all
      of:
        - { kind: staffing, who: { anyOf: [{ profession: lakare }, { competence: allmanmedicin }, { role: chef }] }, atLeastPersons: ej-angivet }
        - { kind: ratio, numerator: { kind: fact, fact: listade }, denominator: { kind: persons, who: { anyOf: [{ profession: sjukskoterska }] } }, atMost: ej-angivet }
        - { kind: notice-period, addOn: gynekologi, atLeastDays: ej-angivet }
        - { kind: allowed-set, of: { kind: subcontractors, service: rehab }, allowed: [lakare] }
        - { kind: when, if: { kind: fact-is, fact: filial, is: ja }, then: { kind: time-between, from: inlamnad, to: inlamnad, unit: dagar, atMost: ej-angivet } }
    when: { kind: any-of, of: [{ kind: add-on, holds: gynekologi }, { kind: fact-range, fact: tackning, atLeast: ej-angivet }] }
    ${CITED}
exceptions:
  - id: sommar
    period: { from: "2026-06-01", through: "2026-08-31" }
    status: beslutad
    decision: pvn-2023-12-13
    text: Under sommaren finns två läsarter.
    readings:
      question: helgvecka
      of:
        - { id: a, title: A, text: Det ena., check: { kind: manual, because: Det går inte att räkna. } }
        - { id: b, title: B, text: Det andra., check: { kind: attestation, statement: Det finns läkare. } }
    ${CITED}
`,
};

/** The ids that something points at, and what is written instead: a region that the schema knows and the register doesn't. */
const INSTEAD: Readonly<Record<string, string>> = { skane: "halland", kronoberg: "halland" };
const NOT_POINTING = /(?:\bid: |^title: .*|profile:[^]*)$/;

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const placeOf = (file: string, text: string, offset: number): Place => {
  const before = text.slice(0, offset).split("\n");
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

const IDS = [
  "rapport-2024",
  "pvn-2023-12-13",
  "vardag",
  "oppettider",
  "helgvecka",
  "listade",
  "tackning",
  "filial",
  "inlamnad",
  "lakare",
  "sjukskoterska",
  "allmanmedicin",
  "chef",
  "rehab",
  "gynekologi",
  "alla",
  "egna",
  "andras",
  "malet",
  "skane",
  "kronoberg",
  "skane/vardcentral/oppettid-vecka",
  "skane/vardcentral/uppgifter-som-anvands",
];

/** Each place where an id stands as a value, a key or a member, with the text that has another id there. */
function misspelt(): readonly { readonly place: Place; readonly id: string; readonly text: string }[] {
  return Object.entries(WIDE).flatMap(([file, text]) =>
    IDS.flatMap((id) =>
      [...text.matchAll(new RegExp(String.raw`(?<=: |[[,] ?|^ +)${id}(?=[\s,\]}:])(?!\]\()`, "gm"))]
        .filter(({ index }) => !NOT_POINTING.test(text.slice(0, index)))
        .map(({ index }) => ({
          place: placeOf(file, text, index),
          id,
          text: `${text.slice(0, index)}${INSTEAD[id] ?? (id.includes("/") ? "skane/vardcentral/finns-inte" : "finns-inte")}${text.slice(index + id.length)}`,
        })),
    ),
  );
}

describe("K302: what something points at", () => {
  test("is there, in a tree where every field points", () => {
    expect(loadRulebook(tree(WIDE)).findings.filter(({ code }) => code === "K302" || code < "K3")).toEqual([]);
  });

  test.each(misspelt())("is looked up at $place.file:$place.line:$place.column ($id)", ({ place, text }) => {
    const { findings } = loadRulebook(tree({ ...WIDE, [place.file]: text }));
    const places = findings.flatMap(({ code, where }) => (code === "K302" ? [where] : []));
    expect(places.map(({ file, line, column }) => ({ file, line, column }))).toEqual([place]);
  });
});
