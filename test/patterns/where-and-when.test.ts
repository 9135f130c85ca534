/** Whom a rule concerns: by the sort of municipality, and by how long something has been so. */
import { describe, expect, test } from "vitest";
import { checkUnit } from "../../src/check/report.ts";
import { timeline } from "../../src/check/timeline.ts";
import { diff } from "../../src/compare/diff.ts";
import type { Profile, Rulebook } from "../../src/rulebook/model.ts";
import { edited } from "../read/tree.ts";
import { bookWith, changeBetween, facts, ID, ruleIn, sentencesOf, told } from "./book.ts";

const SOURCES = "sources: [{ source: rapport-2024, at: Avtal }]";
const REGIONS = "specs/regioner.yaml";

function unitIn(municipality: string, rest: Partial<Profile> = {}): Profile {
  return { unit: { name: "Granen", region: "skane", careChoice: "vardcentral", municipality }, ...rest };
}

function stateOf(book: Rulebook, profile: Profile, date: string): string | undefined {
  return checkUnit(book, profile, { date }).results.find(({ rule }) => rule.id === ID)?.state;
}

describe("a limit for the sparsely populated municipalities", () => {
  const groups = (codes: string) => ({
    [REGIONS]: edited(
      REGIONS,
      "regions:\n",
      `municipalityGroups:\n  - { id: glesbygd, name: Glesbygdskommuner, municipalities: [${codes}] }\nregions:\n`,
    ),
  });
  const rule = `kind: requirement
title: Största enhet
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: I glesbygdskommuner har en enhet högst 4000 listade.
    ${SOURCES}
    check:
      kind: when
      if: { kind: municipality, in: [glesbygd] }
      then: { kind: number, fact: listade, atMost: 4000 }
  - from: "2026-01-01"
    status: beslutad
    text: I glesbygdskommuner och i Malmö har en enhet högst 4000 listade.
    ${SOURCES}
    check:
      kind: when
      if: { kind: municipality, in: [glesbygd, "1280"] }
      then: { kind: number, fact: listade, atMost: 4000 }
examples:
  - title: På gränsen 4 000 i en glesbygdskommun
    date: "2024-06-01"
    profile: { unit: { municipality: "1281" }, facts: { listade: 4000 } }
    expect: met
  - title: Precis över gränsen 4 000 i en glesbygdskommun
    date: "2024-06-01"
    profile: { unit: { municipality: "1281" }, facts: { listade: 4001 } }
    expect: not-met
  - title: I en stad gäller ingen gräns
    date: "2024-06-01"
    profile: { unit: { municipality: "1280" }, facts: { listade: 9000 } }
    expect: not-applicable
  - title: Ingen vet var enheten ligger
    date: "2024-06-01"
    profile: { facts: { listade: 4001 } }
    expect: unknown
  - title: På gränsen 4 000, i den senare lydelsen
    date: "2026-06-01"
    profile: { unit: { municipality: "1280" }, facts: { listade: 4000 } }
    expect: met
  - title: Precis över gränsen 4 000, i den senare lydelsen
    date: "2026-06-01"
    profile: { unit: { municipality: "1280" }, facts: { listade: 4001 } }
    expect: not-met
`;
  const book = bookWith(rule, groups('"1281"'));

  test("names the group, and the municipality beside it", () => {
    expect(sentencesOf(book)).toEqual([
      "om enheten ligger i en kommun i gruppen ”Glesbygdskommuner”: listade: högst 4\u00a0000 personer",
      "om enheten ligger i kommunen Malmö eller i en kommun i gruppen ”Glesbygdskommuner”: listade: högst 4\u00a0000 personer",
    ]);
  });

  test("is tightened when more municipalities are named", () => {
    const change = changeBetween(book, "2025-06-01", "2026-06-01");
    expect(change.class).toBe("tightened");
    expect(change.witnesses[0]?.given.map(({ value }) => value)).toEqual(["1280"]);
  });

  test("has to be judged when the group itself has changed: another answer than no change", () => {
    const larger = bookWith(rule, groups('"1281", "0780"'));
    const [change] = diff({ rulebook: book, date: "2025-06-01" }, { rulebook: larger, date: "2025-06-01" });
    expect(change?.class).toBe("undecided");
    expect(told(change ?? changeBetween(book, "2025-06-01", "2026-06-01"))).toEqual([
      "Begreppet ”Glesbygdskommuner” har fått en ny innebörd. Blir kravet svårare, lättare eller lika svårt att uppfylla?",
    ]);
  });
});

describe("a ceiling that bites when it has been passed for six months, not for units in their first year", () => {
  const book = bookWith(
    `kind: requirement
title: Listningstak
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: |
      Från den dag då en enhet har legat över taket i 6 månader har den högst 9000 listade.
      Taket gäller inte under enhetens första 12 månader.
    ${SOURCES}
    check:
      kind: when
      if:
        kind: all-of
        of:
          - { kind: time-since, fact: startade, unit: manader, atLeast: 12 }
          - { kind: time-since, fact: over-taket-sedan, unit: manader, atLeast: 6 }
      then: { kind: number, fact: listade, atMost: 9000 }
  - from: "2026-01-01"
    status: beslutad
    text: |
      Från den dag då en enhet har legat över taket i 3 månader har den högst 9000 listade.
      Taket gäller inte under enhetens första 12 månader.
    ${SOURCES}
    check:
      kind: when
      if:
        kind: all-of
        of:
          - { kind: time-since, fact: startade, unit: manader, atLeast: 12 }
          - { kind: time-since, fact: over-taket-sedan, unit: manader, atLeast: 3 }
      then: { kind: number, fact: listade, atMost: 9000 }
examples:
  - title: Över taket på gränsen 6 månader
    date: "2024-08-31"
    profile: { facts: { startade: "2020-01-01", over-taket-sedan: "2024-02-29", listade: 9001 } }
    expect: not-met
  - title: Över taket en dag kortare än 6 månader
    date: "2024-08-28"
    profile: { facts: { startade: "2020-01-01", over-taket-sedan: "2024-02-29", listade: 9001 } }
    expect: not-applicable
  - title: På gränsen 9 000
    date: "2024-09-01"
    profile: { facts: { startade: "2020-01-01", over-taket-sedan: "2024-02-29", listade: 9000 } }
    expect: met
  - title: Ny enhet på gränsen 12 månader
    date: "2024-08-31"
    profile: { facts: { startade: "2023-08-31", over-taket-sedan: "2023-10-01", listade: 9001 } }
    expect: not-met
  - title: Ny enhet, en dag kvar av de första 12 månaderna
    date: "2024-08-30"
    profile: { facts: { startade: "2023-08-31", over-taket-sedan: "2023-10-01", listade: 9001 } }
    expect: not-applicable
  - title: Ingen har sagt hur länge, men taket hålls
    date: "2024-08-30"
    profile: { facts: { startade: "2020-01-01", listade: 9000 } }
    expect: met
  - title: Ingen har sagt hur länge
    date: "2024-08-30"
    profile: { facts: { startade: "2020-01-01", listade: 9001 } }
    expect: unknown
  - title: Över taket på gränsen 3 månader
    date: "2026-08-28"
    profile: { facts: { startade: "2020-01-01", over-taket-sedan: "2026-05-28", listade: 9001 } }
    expect: not-met
  - title: Över taket en dag kortare än 3 månader
    date: "2026-08-27"
    profile: { facts: { startade: "2020-01-01", over-taket-sedan: "2026-05-28", listade: 9001 } }
    expect: not-applicable
  - title: På gränsen 9 000 efter tre månader
    date: "2026-09-01"
    profile: { facts: { startade: "2020-01-01", over-taket-sedan: "2026-05-28", listade: 9000 } }
    expect: met
  - title: Ny enhet efter tre månader, på gränsen 12 månader
    date: "2026-08-31"
    profile: { facts: { startade: "2025-08-31", over-taket-sedan: "2025-10-01", listade: 9001 } }
    expect: not-met
  - title: Ny enhet efter tre månader, en dag kvar av de första 12 månaderna
    date: "2026-08-30"
    profile: { facts: { startade: "2025-08-31", over-taket-sedan: "2025-10-01", listade: 9001 } }
    expect: not-applicable
`,
    facts(
      "{ id: startade, title: Enheten startade, question: Vilken dag startade enheten?, type: datum }",
      "{ id: over-taket-sedan, title: Över listningstaket sedan, question: Sedan vilken dag ligger ni över taket?, type: datum }",
    ),
  );

  test("is said in Swedish", () => {
    expect(sentencesOf(book)[0]).toBe(
      "om det har gått minst 12 månader sedan dagen i ”Enheten startade” och det har gått minst 6 månader sedan dagen i ”Över listningstaket sedan”: listade: högst 9\u00a0000 personer",
    );
  });

  test("is tightened when it bites sooner, with a unit that shows it", () => {
    const change = changeBetween(book, "2025-06-01", "2026-06-01");
    expect(change.class).toBe("tightened");
    expect(change.witnesses.map(({ direction }) => direction)).toEqual(["tightened"]);
  });

  test("turns on the day, also in what lies ahead", () => {
    const profile = unitIn("1281", {
      facts: { startade: "2020-01-01", "over-taket-sedan": "2025-02-28", listade: 9001 },
    });
    expect(stateOf(book, profile, "2025-08-27")).toBe("not-applicable");
    const rule = ruleIn(book);
    const [found] = timeline(book, profile, { from: "2025-08-01", through: "2025-09-30" }, [rule.id]);
    expect(found?.stretches.map(({ from, state }) => [from, state])).toEqual([
      ["2025-08-01", "not-applicable"],
      ["2025-08-28", "not-met"],
    ]);
  });
});

describe("a time that a source speaks of and does not state", () => {
  const conditioned = (limits: string, examples: string) => `kind: requirement
title: Tak efter en tid
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: När enheten har legat över taket en tid har den högst 9000 listade. Efter 12 månader gäller det inte.
    ${SOURCES}
    check:
      kind: when
      if: { kind: time-since, fact: over-taket-sedan, unit: manader, ${limits} }
      then: { kind: number, fact: listade, atMost: 9000 }
examples:
${examples}`;
  const example = (title: string, since: string, listade: number, expected: string): string => `  - title: ${title}
    date: "2024-08-31"
    profile: { facts: { ${since}listade: ${listade} } }
    expect: ${expected}
`;
  const since = facts(
    "{ id: over-taket-sedan, title: Över listningstaket sedan, question: Sedan vilken dag?, type: datum }",
  );

  test("is unknown whatever the day is, and is said so", () => {
    const met = example("På gränsen 9 000", "", 9000, "met");
    const open = example("Precis över gränsen 9 000", "over-taket-sedan: '2020-01-01', ", 9001, "unknown");
    const book = bookWith(conditioned("atLeast: ej-angivet", `${met}${open}`).replace("12 månader", "tolv"), since);
    expect(sentencesOf(book)).toEqual([
      "om det har gått en tid som källan inte anger sedan dagen i ”Över listningstaket sedan”: listade: högst 9\u00A0000 personer",
    ]);
  });

  test("is no hindrance to what another limit shuts out for certain", () => {
    const examples = [
      example("På gränsen 9 000", "over-taket-sedan: '2024-06-01', ", 9000, "met"),
      example("Precis över gränsen 9 000", "over-taket-sedan: '2024-06-01', ", 9001, "unknown"),
      example("På gränsen 12 månader", "over-taket-sedan: '2023-08-31', ", 9001, "not-applicable"),
      example("Precis under gränsen 12 månader", "over-taket-sedan: '2023-09-01', ", 9001, "unknown"),
    ];
    const book = bookWith(conditioned("atLeast: ej-angivet, lessThan: 12", examples.join("")), since);
    expect(sentencesOf(book)[0]).toContain(
      "det har gått mindre än 12 månader och en tid som källan inte anger sedan dagen",
    );
  });
});
