/** K516 for every kind of rule: a text that moves alone, and one that moves with what stands beside it. */
import { describe, expect, it } from "vitest";
import { diff } from "../../src/compare/diff.ts";
import { movedInRulebook } from "../../src/read/beside-check.ts";
import { addDays } from "../../src/quantity/calendar.ts";
import type { Check, ContentRule, Judgement } from "../../src/rulebook/model.ts";
import { decided, requirement, rulebook, version } from "../compare/build.ts";

const START = "2026-01-01";

/** What one version says in words, and what it says beside them. */
interface Said {
  readonly text: string;
  readonly beside: object;
}

const OLDER_TEXT = "Enheten lämnar 30 uppgifter inom tolv månader, senast den 31 maj 2026.";
const NEWER_TEXT = "Enheten lämnar 10 uppgifter inom tre månader, senast den 28 februari 2026.";
const REWORDED = "Enheten lämnar in 30 uppgifter inom tolv månader, senast den 31 maj 2026.";
const NEGATED = "Enheten lämnar inte 30 uppgifter inom tolv månader, senast den 31 maj 2026.";

/** Two versions, the one after the other. */
function steps(kind: ContentRule["kind"], older: Said, newer: Said): ContentRule {
  const { exceptions: _e, examples: _x, obligation: _o, kind: _k, ...living } = requirement([]);
  const versions = [older, newer].map(({ text, beside }, index) => {
    const { judgement: _j, when: _w, ...stated } = version(null, { text });
    const standing = index === 0 ? decided("2024-01-01", addDays(START, -1)) : decided(START);
    return { ...stated, standing, ...beside };
  });
  const own = { requirement: { obligation: "ska" }, definition: { term: "vardag" }, "counting-rule": { counts: [] } };
  const more = own[kind as keyof typeof own] ?? {};
  // Each case gives the content of its own kind.
  return { ...living, exceptions: [], examples: [], ...more, kind, versions } as unknown as ContentRule;
}

const check = (it: Check): object => ({ judgement: { by: "check", check: it } satisfies Judgement, when: null });
const amount = (value: number) => ({
  id: "a",
  title: "Ersättning",
  amount: value,
  unit: "kr",
  direction: "till-enheten",
});
const table = (then: string) => ({
  inputs: [{ id: "alder", title: "Ålder", type: "tal", domain: { min: 0, max: 120, step: 1 } }],
  hitPolicy: "unik",
  rows: [{ id: "alla", when: {}, then }],
});

/** What stands beside the text on either side; null where nothing does. */
const KINDS: readonly (readonly [string, ContentRule["kind"], readonly [object, object] | null])[] = [
  [
    "a number",
    "requirement",
    [check({ kind: "number", fact: "listade", atLeast: 30 }), check({ kind: "number", fact: "listade", atLeast: 10 })],
  ],
  [
    "what a person attests",
    "requirement",
    [
      check({ kind: "attestation", statement: "Vi lämnar dem inom tolv månader." }),
      check({ kind: "attestation", statement: "Vi lämnar dem inom tre månader." }),
    ],
  ],
  [
    "a number and what a person attests",
    "requirement",
    [
      check({
        kind: "all",
        of: [
          { kind: "number", fact: "listade", atLeast: 30 },
          { kind: "attestation", statement: "Inom tolv månader." },
        ],
      }),
      check({
        kind: "all",
        of: [
          { kind: "number", fact: "listade", atLeast: 10 },
          { kind: "attestation", statement: "Inom tre månader." },
        ],
      }),
    ],
  ],
  [
    "amounts",
    "compensation",
    [
      { amounts: [amount(30)], when: null },
      { amounts: [amount(10)], when: null },
    ],
  ],
  ["a table", "decision-table", [{ table: table("Lämna 30 uppgifter.") }, { table: table("Lämna 10 uppgifter.") }]],
  [
    "a duty with its day",
    "reporting",
    [
      { duty: { who: "enhet", what: "Uppgifter", due: [{ label: "Årligen", date: "2026-05-31" }] } },
      { duty: { who: "enhet", what: "Uppgifter", due: [{ label: "Årligen", date: "2026-02-28" }] } },
    ],
  ],
  [
    "steps",
    "procedure",
    [
      { steps: { order: "i-ordning", of: [{ id: "a", title: "Lämna inom tolv månader" }] } },
      { steps: { order: "i-ordning", of: [{ id: "a", title: "Lämna inom tre månader" }] } },
    ],
  ],
  [
    "amounts of a grant",
    "grant",
    [
      { eligibility: null, amounts: [amount(30)], dates: [] },
      { eligibility: null, amounts: [amount(10)], dates: [] },
    ],
  ],
  [
    "days of a grant",
    "grant",
    [
      { eligibility: null, amounts: [], dates: [{ label: "Sista dag", date: "2026-05-31" }] },
      { eligibility: null, amounts: [], dates: [{ label: "Sista dag", date: "2026-02-28" }] },
    ],
  ],
  [
    "terms of a grant",
    "grant",
    [
      { eligibility: { kind: "number", fact: "listade", atLeast: 30 }, amounts: [], dates: [] },
      { eligibility: { kind: "number", fact: "listade", atLeast: 10 }, amounts: [], dates: [] },
    ],
  ],
  ["only that a person judges it", "requirement", null],
  ["nothing of a grant", "grant", null],
  ["nothing", "scope", null],
  ["nothing", "counting-rule", null],
  ["nothing", "definition", null],
];

const NOTHING: Partial<Record<ContentRule["kind"], object>> = {
  requirement: check({ kind: "manual", because: "Det går inte att räkna." }),
  grant: { eligibility: null, amounts: [], dates: [] },
};

describe.each(KINDS)("beside %s of a %s", (_, kind, data) => {
  const [before, after] = data ?? [NOTHING[kind] ?? {}, NOTHING[kind] ?? {}];
  const moved = (older: Said, newer: Said) => movedInRulebook(rulebook([steps(kind, older, newer)]));
  const told = (older: Said, newer: Said) => {
    const book = rulebook([steps(kind, older, newer)]);
    return diff({ rulebook: book, date: addDays(START, -1) }, { rulebook: book, date: START })[0] ?? null;
  };
  const older = { text: OLDER_TEXT, beside: before };

  it("a text that moves alone is an error, or for a person to judge where the text is the rule", () => {
    const alone = { text: NEWER_TEXT, beside: before };
    const found = moved(older, alone);
    expect(found.map(({ pointer }) => pointer)).toEqual(data === null ? [] : ["/versions/1/text"]);
    const change = told(older, alone);
    expect(change?.class).toBe("undecided");
    expect(change?.axes.flatMap(({ sentences }) => sentences).join(" ")).toContain("tolv");
    for (const { said } of found) expect(said.message).toContain("tolv");
  });

  it("is answered by the author", () => {
    const alone = { text: NEWER_TEXT, beside: before };
    const comparison = told(older, alone)?.fingerprint ?? "";
    const assessment = { class: "omformulerat", reason: "Det är samma tid på ett annat sätt.", comparison };
    expect(moved(older, { ...alone, beside: { ...before, assessment } })).toEqual([]);
  });

  it("a text that moves with it, what moves without a text, and other words for the same are none", () => {
    expect(moved(older, { text: REWORDED, beside: before })).toEqual([]);
    // What only the text says is for a person: nothing beside it says the contrary, where nobody is judged by it.
    const negated = { text: NEGATED, beside: before };
    expect(moved(older, negated)).toHaveLength(kind === "requirement" && data !== null ? 1 : 0);
    expect(told(older, negated)?.class).toBe("undecided");
    if (data === null) return;
    // A check whose direction is computed says one part of what moved; any other is for a person, with its text.
    const axes = told(older, { text: NEWER_TEXT, beside: after })?.axes ?? [];
    const isComputed = axes.some(({ axis, direction }) => axis === "level" && direction !== "undecided");
    expect(moved(older, { text: NEWER_TEXT, beside: after })).toHaveLength(isComputed ? 1 : 0);
    expect(moved(older, { text: OLDER_TEXT, beside: after })).toEqual([]);
    expect(told(older, { text: OLDER_TEXT, beside: after })?.class).not.toBe("reworded");
  });
});

describe("a table that is written anew and answers the same", () => {
  it("has not moved with its text", () => {
    const anew = { ...table("Lämna 30 uppgifter."), hitPolicy: "forsta" };
    const rule = steps(
      "decision-table",
      { text: OLDER_TEXT, beside: { table: table("Lämna 30 uppgifter.") } },
      { text: NEWER_TEXT, beside: { table: anew } },
    );
    expect(movedInRulebook(rulebook([rule])).map(({ pointer }) => pointer)).toEqual(["/versions/1/text"]);
  });

  it("does not answer the same where a case is called another", () => {
    const values = (from: string) => [
      { id: "ny", title: `Från och med den ${from}` },
      { id: "gammal", title: "Tidigare" },
    ];
    const asked = (from: string) => ({
      ...table("Lämna 30 uppgifter."),
      inputs: [{ id: "remiss", title: "Remiss", question: "När kom remissen?", type: "val", values: values(from) }],
    });
    const before = { text: OLDER_TEXT, beside: { table: asked("1 januari 2024") } };
    const book = rulebook([steps("decision-table", before, { ...before, beside: { table: asked("1 januari 2025") } })]);
    const [change] = diff({ rulebook: book, date: addDays(START, -1) }, { rulebook: book, date: START });
    expect(change?.class).toBe("changed");
    expect(change?.axes.flatMap(({ sentences }) => sentences).join(" ")).not.toContain("samma svar");
  });
});
