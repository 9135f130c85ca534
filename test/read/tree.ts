/** A small whole `specs/` tree. Every entry is used, so a tree without faults gives no finding at all. */
import type { SourceText } from "../../src/read/source.ts";

export const RULE_FILE = "specs/skane/vardcentral/oppettid-vecka.yaml";

export const RULE = `kind: requirement
title: Öppettid per vecka
chapter: tillganglighet
obligation: ska
terms: [vardag]
questions: [helgvecka]
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Vårdcentralen ska ha öppet minst 30 timmar per vecka, vardagar 8–17.
    check: { kind: opening-hours, days: vardagar, between: ["08:00", "17:00"], atLeastHoursPerWeek: 30 }
    decision: pvn-2023-12-13
    sources: [{ source: rapport-2024, at: God tillgänglighet }]
  - from: "2025-09-01"
    status: beslutad
    text: Vårdcentralen ska ha öppet minst 45 timmar per vecka, vardagar 8–17.
    check: { kind: opening-hours, days: vardagar, between: ["08:00", "17:00"], atLeastHoursPerWeek: 45 }
    sources: [{ source: rapport-2024, at: Ändringar, level: slutsats }]
exceptions:
  - id: sommar-2026
    period: { label: sommaren 2026, within: { from: "2026-06-01", through: "2026-08-31" } }
    status: beslutad
    text: Under sommaren ska vårdcentralen ha öppet minst 40 timmar per vecka, vardagar 8–17.
    check: { kind: opening-hours, days: vardagar, between: ["08:00", "17:00"], atLeastHoursPerWeek: 40 }
    sources: [{ source: rapport-2024, at: Sommaren }]
examples:
  - title: Lunchstängt
    date: "2025-10-06"
    profile:
      openingHours: [{ days: vardagar, opens: "08:00", closes: "12:00" }]
    expect: not-met
  - title: På gränsen 30 timmar
    date: "2024-01-01"
    profile:
      openingHours: [{ days: vardagar, opens: "08:00", closes: "14:00" }]
    expect: met
  - title: Precis under gränsen 30 timmar
    date: "2024-01-01"
    profile:
      openingHours:
        - { days: mandag, opens: "08:00", closes: "14:00" }
        - { days: tisdag, opens: "08:00", closes: "14:00" }
        - { days: onsdag, opens: "08:00", closes: "14:00" }
        - { days: torsdag, opens: "08:00", closes: "14:00" }
        - { days: fredag, opens: "08:00", closes: "13:59" }
    expect: not-met
  - title: På gränsen 45 timmar
    date: "2025-09-01"
    profile:
      openingHours: [{ days: vardagar, opens: "08:00", closes: "17:00" }]
    expect: met
  - title: Precis under gränsen 45 timmar
    date: "2025-09-01"
    profile:
      openingHours:
        - { days: mandag, opens: "08:00", closes: "17:00" }
        - { days: tisdag, opens: "08:00", closes: "17:00" }
        - { days: onsdag, opens: "08:00", closes: "17:00" }
        - { days: torsdag, opens: "08:00", closes: "17:00" }
        - { days: fredag, opens: "08:00", closes: "16:59" }
    expect: not-met
  - title: På gränsen 40 timmar
    date: "2026-06-01"
    profile:
      openingHours: [{ days: vardagar, opens: "08:00", closes: "16:00" }]
    expect: unknown
  - title: Precis under gränsen 40 timmar
    date: "2026-06-01"
    profile:
      openingHours:
        - { days: mandag, opens: "08:00", closes: "16:00" }
        - { days: tisdag, opens: "08:00", closes: "16:00" }
        - { days: onsdag, opens: "08:00", closes: "16:00" }
        - { days: torsdag, opens: "08:00", closes: "16:00" }
        - { days: fredag, opens: "08:00", closes: "15:59" }
    expect: not-met
`;

const FILES: Readonly<Record<string, string>> = {
  "specs/kallor.yaml": `sources:
  - { id: rapport-2024, title: Delårsrapport, publisher: Regionen, level: rapport, date: "2024-09-01", tellsThrough: "2025-12-31" }
`,
  "specs/beslut.yaml": `decisions:
  - id: pvn-2023-12-13
    title: Beslut om regler
    body: Primärvårdsnämnden
    date: "2023-12-13"
    sources: [{ source: rapport-2024, at: Beslut }]
`,
  "specs/begrepp.yaml": `terms:
  - id: vardag
    title: Vardag
    definition: Måndag till fredag.
    sources: [{ source: rapport-2024, at: Ordlista }]
`,
  "specs/uppgifter.yaml": `facts:
  - { id: listade, title: Listade, question: Hur många är listade?, type: heltal, unit: personer, min: 0 }
  - { id: listade-lakare, title: Listade hos läkare, question: Hur många?, type: heltal, unit: personer, min: 0, partOf: listade }
  - { id: tackning, title: Täckning, question: Hur stor del?, type: decimaltal, unit: procent, min: 0, max: 100 }
  - { id: filial, title: Filial, question: Har ni filial?, type: ja-nej }
  - { id: journal, title: Journal, question: Vilken?, type: val, values: [{ id: papper, title: Papper }, { id: digital, title: Digital }] }
  - { id: rutiner, title: Rutiner, question: Vilka?, type: mangd, values: [{ id: tolk, title: Tolk }, { id: brand, title: Brand }] }
  - { id: inlamnad, title: Inlämnad, question: När?, type: datum }
`,
  "specs/yrken.yaml": `professions:
  - { id: lakare, title: Läkare, plural: läkare, licensed: true, aliases: [doktor] }
  - { id: sjukskoterska, title: Sjuksköterska, plural: sjuksköterskor, licensed: true }
competences:
  - { id: allmanmedicin, title: Allmänmedicin, professions: [lakare], aliases: [allman] }
roles: [{ id: chef, title: Chef }]
services: [{ id: rehab, title: Rehabilitering }]
addOns: [{ id: gynekologi, title: Gynekologi }]
`,
  "specs/regioner.yaml": `regions:
  - id: skane
    name: Region Skåne
    place: Skåne
    inPlace: i Skåne
    code: "12"
    municipalities: [{ code: "1280", name: Malmö }, { code: "1281", name: Lund }]
  - id: kronoberg
    name: Region Kronoberg
    place: Kronoberg
    inPlace: i Kronoberg
    code: "07"
    municipalities: [{ code: "0780", name: Växjö }]
`,
  "specs/vardval.yaml": `careChoices:
  - id: vardcentral
    name: vårdcentral
    unit: { one: vårdcentral, definite: vårdcentralen, many: vårdcentraler }
    abbreviation: VC
  - id: barnavardscentral
    name: barnavårdscentral
    unit: { one: barnavårdscentral, definite: barnavårdscentralen, many: barnavårdscentraler }
    abbreviation: BVC
  - id: barnmorskemottagning
    name: barnmorskemottagning
    unit: { one: barnmorskemottagning, definite: barnmorskemottagningen, many: barnmorskemottagningar }
    abbreviation: BMM
  - id: psykoterapi
    name: psykoterapi
    unit: { one: psykoterapimottagning, definite: psykoterapimottagningen, many: psykoterapimottagningar }
    abbreviation: PT
`,
  "specs/pahittade-enheter.yaml": `fleets:
  - { region: skane, careChoice: vardcentral, pattern: hela, units: 3, own: 1, asOf: "2025-10-06" }
unitPatterns:
  - id: hela
    parts:
      - { kind: drawn, id: antal, draw: { kind: between, from: 1, to: 4 } }
      - { kind: drawn, id: stanger, draw: { kind: one-of, values: ["16:00", "17:00"] } }
      - { kind: opening-hours, days: [vardagar], opens: "08:00", closes: { drawn: stanger } }
      - { kind: staff, profession: lakare, count: { drawn: antal } }
      - { kind: fact, fact: listade, draw: { kind: times, of: antal, from: 1000, to: 2000 } }
`,
  "specs/fragor.yaml": `questions:
  - id: helgvecka
    title: Vecka med helgdag
    kind: saknas
    doubt: Källan säger inte hur en vecka med helgdag räknas.
    sources: [{ source: rapport-2024, at: Öppettider }]
`,
  "specs/skane/vardcentral/utgavor.yaml": `title: Vårdcentral
region: skane
careChoice: vardcentral
chapters:
  - { id: tillganglighet, title: Tillgänglighet }
  - { id: bemanning, title: Bemanning }
editions:
  - year: "2025"
    title: Regler 2025
    from: "2025-01-01"
    through: "2025-12-31"
    state: rekonstruerad
    sources: [{ source: rapport-2024, at: Utgåva }]
`,
  [RULE_FILE]: RULE,
  "specs/skane/vardcentral/uppgifter-som-anvands.yaml": `kind: requirement
title: Allt som kan frågas efter
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Enheten ska ha minst 100 listade, varav 85 procent hos läkare, 90 procents täckning, två rutiner och lämna in senast 29 maj 2026.
    check:
      kind: all
      of:
        - { kind: number, fact: listade, atLeast: 100 }
        - { kind: share, part: listade-lakare, of: listade, atLeast: 85 }
        - { kind: number, fact: tackning, atLeast: 90 }
        - { kind: required-set, of: { kind: fact, fact: rutiner }, required: [tolk, brand], atLeast: 2 }
        - { kind: one-of, fact: journal, values: [digital] }
        - { kind: deadline, fact: inlamnad, latest: "2026-05-29" }
    when: { kind: fact-is, fact: filial, is: nej }
    sources: [{ source: rapport-2024, at: Allt }]
examples:
  - title: På gränsen 100 personer
    date: "2024-01-01"
    profile:
      facts: { filial: nej, listade: 100 }
    expect: unknown
  - title: På gränsen 85 procent
    date: "2024-01-01"
    profile:
      facts:
        listade: 10000
        listade-lakare: 8500
        tackning: 90
        rutiner: [tolk, brand]
        journal: digital
        inlamnad: "2026-05-29"
    expect: met
  - title: Precis under gränsen 85 procent
    date: "2024-01-01"
    profile:
      facts: { filial: nej, listade: 10000, listade-lakare: 8499 }
    expect: not-met
  - title: Precis under gränsen 90 procent
    date: "2024-01-01"
    profile:
      facts: { filial: nej, tackning: 89.9 }
    expect: not-met
  - title: Precis under gränsen 2
    date: "2024-01-01"
    profile:
      facts: { filial: nej, rutiner: [tolk] }
    expect: not-met
  - title: Dagen efter 29 maj 2026
    date: "2024-01-01"
    profile:
      facts: { filial: nej, inlamnad: "2026-05-30" }
    expect: not-met
`,
};

/** The whole tree, with some files replaced, added or (null) taken away. */
export function tree(changes: Readonly<Record<string, string | null>> = {}): readonly SourceText[] {
  return Object.entries({ ...FILES, ...changes }).flatMap(([file, text]) => (text === null ? [] : [{ file, text }]));
}

/** A file of the whole tree with one piece of text replaced; fails when the piece is not there. */
export function edited(file: string, from: string, to: string): string {
  const text = FILES[file];
  if (text === undefined || !text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
  return text.replace(from, () => to);
}

/** The weekly opening hours rule with one piece of text replaced. */
export function editedRule(from: string, to: string): Readonly<Record<string, string>> {
  return { [RULE_FILE]: edited(RULE_FILE, from, to) };
}
