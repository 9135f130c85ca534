/** On which axes two demands differ, and what is said of each: how binding, how followed up, what its text says besides. */
import { describe, expect, it } from "vitest";
import type { Axis } from "../../src/compare/change.ts";
import { axisSentences } from "../../src/compare/words/comparison.ts";
import { carriedByCheck, compareDemands, readingPairs, type Demand } from "../../src/compare/requirement.ts";
import type { Check, Condition, Judgement } from "../../src/rulebook/model.ts";
import { REGISTERS } from "../check/build.ts";

const children = (atLeast: number): Check => ({
  kind: "number",
  fact: "barn",
  atLeast,
});
const atMost = (limit: number): Check => ({
  kind: "number",
  fact: "barn",
  atMost: limit,
});
const attested = (method?: "sjalvdeklaration" | "dokument" | "platsbesok" | "registerdata"): Check => ({
  kind: "attestation",
  statement: "Det finns en rutin.",
  ...(method === undefined ? {} : { method }),
});
const PERSON: Check = { kind: "manual", because: "Bedöms vid besök." };
const MANY: Condition = { kind: "fact-range", fact: "listade", atLeast: 5000 };
const MORE: Condition = { kind: "fact-range", fact: "listade", atLeast: 6000 };

interface Parts extends Partial<Omit<Demand, "content">> {
  readonly check?: Check | null;
  readonly when?: Condition;
  readonly readings?: Readonly<Record<string, Check>>;
  readonly question?: string;
  readonly reads?: string;
}

function judgement({ check = children(5), readings, question = "hur", reads = "Så här." }: Parts): Judgement {
  if (readings !== undefined) {
    const each = Object.entries(readings).map(([id, it]) => ({
      id,
      title: `Läst som ${id}`,
      text: reads,
      check: it,
    }));
    return { by: "readings", question, readings: each };
  }
  return check === null ? { by: "nothing-yet" } : { by: "check", check };
}

function demand(parts: Parts): Demand {
  const { when = null, text = "Enheten ska ha barn.", obligation = "ska", consequence = null } = parts;
  const { binds = "as-stated", lasts = "until-changed" } = parts;
  return {
    content: { judgement: judgement(parts), when },
    text,
    obligation,
    consequence,
    binds,
    lasts,
  };
}

const told = ({ axis, direction, reason, ...said }: Axis): string =>
  [axis, direction, ...(reason === null ? [] : [reason]), ...axisSentences(said)].join(": ").replaceAll("\u00A0", " ");

const axes = (older: Parts, newer: Parts): readonly string[] =>
  compareDemands(demand(older), demand(newer), REGISTERS).map(told);

const BINDING = "Det som var en rekommendation eller ett mål har blivit ett bindande krav.";
const NOT_BINDING = "Det som var ett bindande krav har blivit en rekommendation eller ett mål.";
const NO_CHECK = "Det finns ingen kontroll att jämföra. Blir kravet svårare, lättare eller lika svårt att uppfylla?";
const OTHER_READINGS =
  "Texten kan läsas på andra sätt än den förra. Blir kravet svårare, lättare eller lika svårt att uppfylla?";
const ONLY_WORDS = "text: none: Bara ordalydelsen är ändrad. Kontrollen är densamma.";

describe("what surrounds a demand", () => {
  it.each<[string, Parts, Parts, readonly string[]]>([
    ["nothing", {}, {}, []],
    ["a recommendation that binds", { obligation: "bor" }, {}, [`obligation: tightened: ${BINDING}`]],
    ["what binds, as an aim", {}, { obligation: "mal" }, [`obligation: relaxed: ${NOT_BINDING}`]],
    [
      "a recommendation, as an aim",
      { obligation: "bor" },
      { obligation: "mal" },
      ["obligation: undecided: U1: Förpliktelsen är en annan, men inget av de två är ett bindande krav."],
    ],
    [
      "an assumption that it binds, found out",
      { binds: "as-assumed" },
      {},
      ["obligation: tightened: Att kravet binder enheten är inte längre bara ett antagande."],
    ],
    [
      "doubt whether it binds",
      {},
      { binds: "as-assumed" },
      ["obligation: relaxed: Att kravet binder enheten är nu bara ett antagande. Ingen källa säger det."],
    ],
    ["doubt of what binds nobody", { obligation: "bor" }, { obligation: "bor", binds: "as-assumed" }, []],
    [
      "what binds, as a doubtful recommendation",
      {},
      { obligation: "bor", binds: "as-assumed" },
      [`obligation: relaxed: ${NOT_BINDING}`],
    ],
    [
      "a doubtful recommendation that binds",
      { obligation: "bor", binds: "as-assumed" },
      {},
      [`obligation: tightened: ${BINDING}`],
    ],
    ["a consequence", {}, { consequence: "Vite." }, ["consequence: tightened: En påföljd har tillkommit."]],
    ["no consequence", { consequence: "Vite." }, {}, ["consequence: relaxed: Påföljden har tagits bort."]],
    ["the same consequence, folded", { consequence: "Vite  tas ut." }, { consequence: "Vite tas ut." }, []],
    [
      "another consequence",
      { consequence: "Vite." },
      { consequence: "Varning." },
      ["consequence: undecided: U1: Påföljden är ändrad. Har den blivit strängare eller mildare?"],
    ],
  ])("%s", (_, older, newer, wanted) => {
    expect(axes(older, newer)).toEqual(wanted);
  });
});

describe("how a demand is followed up", () => {
  const CLOSER = ["follow-up: tightened: Kravet följs upp noggrannare."];
  const ANEW = ["level: none: Kontrollen är skriven på ett annat sätt, men den stoppar samma enheter."];
  const MILDER = ["follow-up: relaxed: Kravet följs upp mindre ingående."];
  const OTHER = [
    "follow-up: undecided: U1: Kravet följs upp på ett annat sätt. Har det blivit svårare att visa att kravet är uppfyllt?",
  ];
  it.each<[string, Check, Check, readonly string[]]>([
    ["by papers instead of the unit's word", attested("sjalvdeklaration"), attested("dokument"), CLOSER],
    ["by the unit's word instead of a visit", attested("platsbesok"), attested("sjalvdeklaration"), MILDER],
    ["by register data instead", attested("dokument"), attested("registerdata"), OTHER],
    ["by papers instead of register data", attested("registerdata"), attested("dokument"), OTHER],
    ["in some way, where none was said", attested(), attested("dokument"), ANEW],
    ["in no way that is said", attested("dokument"), attested(), ANEW],
    ["as before", attested("dokument"), attested("dokument"), []],
    [
      "by a visit too, on a part of it",
      { kind: "all", of: [attested("dokument"), children(5)] },
      { kind: "all", of: [attested("platsbesok"), children(5)] },
      CLOSER,
    ],
  ])("%s", (_, older, newer, wanted) => {
    expect(axes({ check: older }, { check: newer })).toEqual(wanted);
  });
});

describe("whom a demand stops", () => {
  it.each<[string, Parts, Parts, readonly string[]]>([
    [
      "more",
      {},
      { check: children(6) },
      ["level: tightened: Från ”inskrivna barn: minst 5” till ”inskrivna barn: minst 6”."],
    ],
    [
      "fewer",
      {},
      { check: children(4) },
      ["level: relaxed: Från ”inskrivna barn: minst 5” till ”inskrivna barn: minst 4”."],
    ],
    [
      "others",
      {},
      { check: atMost(5) },
      ["level: mixed: Från ”inskrivna barn: minst 5” till ”inskrivna barn: högst 5”."],
    ],
    [
      "the same, in other figures",
      {},
      { check: { kind: "number", fact: "barn", moreThan: 4 } },
      ["level: none: Kontrollen är skriven på ett annat sätt, men den stoppar samma enheter."],
    ],
    [
      "the same, in other figures of the text too",
      { text: "Enheten ska ha minst 5 barn." },
      {
        text: "Enheten ska ha fler än 4 barn.",
        check: { kind: "number", fact: "barn", moreThan: 4 },
      },
      [ONLY_WORDS],
    ],
    ["nobody can tell, where no check is written", { check: null }, {}, [`level: undecided: U1: ${NO_CHECK}`]],
    ["nobody can tell, where the check goes", {}, { check: null }, [`level: undecided: U1: ${NO_CHECK}`]],
  ])("%s", (_, older, newer, wanted) => {
    expect(axes(older, newer)).toEqual(wanted);
  });

  it("is scope where it is who it applies to that moves", () => {
    const [wider] = compareDemands(demand({ when: MORE }), demand({ when: MANY }), REGISTERS);
    expect([wider?.axis, wider?.direction]).toEqual(["scope", "tightened"]);
    const [narrower] = compareDemands(demand({}), demand({ when: MANY }), REGISTERS);
    expect([narrower?.axis, narrower?.direction]).toEqual(["scope", "relaxed"]);
    expect(axes({ when: MANY }, { when: MANY })).toEqual([]);
  });
});

describe("a demand that can be read in several ways", () => {
  const two = (a: Check, b: Check): Parts => ({ readings: { a, b } });
  it.each<[string, Parts, Parts, readonly string[]]>([
    ["as before", two(children(5), children(8)), two(children(5), children(8)), []],
    ["tightened in the one", two(children(5), children(8)), two(children(6), children(8)), ["level", "tightened"]],
    ["tightened in both", two(children(5), children(8)), two(children(6), children(9)), ["level", "tightened"]],
    [
      "tightened in one, relaxed in the other",
      two(children(5), children(8)),
      two(children(6), children(7)),
      ["level", "mixed"],
    ],
    ["judged by people in one", two(children(5), attested()), two(children(6), PERSON), ["level", "undecided"]],
    ["read in one way only, the harder", two(children(5), children(8)), { check: children(9) }, ["level", "tightened"]],
    ["read in one way only, the easier", two(children(5), children(8)), { check: children(4) }, ["level", "relaxed"]],
    [
      "read in one way only, between them",
      two(children(5), children(8)),
      { check: children(6) },
      ["level", "undecided"],
    ],
    [
      "read in the same ways for another question",
      two(children(5), children(8)),
      { ...two(children(5), children(8)), question: "vem" },
      ["level", "undecided"],
    ],
  ])("%s", (_, older, newer, wanted) => {
    const moved = compareDemands(demand(older), demand(newer), REGISTERS).filter(({ axis }) => axis !== "text");
    expect(moved.flatMap(({ axis, direction }) => [axis, direction])).toEqual(wanted);
  });

  it("says that the readings are others, where they do not agree", () => {
    expect(axes(two(children(5), children(8)), { check: children(6) })).toEqual([
      `level: undecided: U2: ${OTHER_READINGS}`,
    ]);
  });

  it("is said in the text of its readings too", () => {
    const read = (reads: string): Parts => ({
      ...two(children(5), children(8)),
      reads,
    });
    expect(axes(read("Vid slut av år."), read("Vid slut av året."))).toEqual([ONLY_WORDS]);
    expect(axes(read("Inom 5 dagar."), read("Inom 6 dagar."))).toEqual([
      "text: undecided: U2: Ord eller tal som bär innebörden har flyttats: 5, 6.: Kontrollen är densamma. Säger den fortfarande allt som texten säger?",
    ]);
  });

  it("is paired reading by reading, of one and the same question", () => {
    const pairs = (older: Parts, newer: Parts) =>
      readingPairs(demand(older), demand(newer)).map(({ title, before, after }) => [
        title,
        before.content.judgement,
        after.content.judgement,
      ]);
    const [five, six] = [children(5), children(6)].map((check) => ({
      by: "check",
      check,
    }));
    expect(pairs({ readings: { a: children(5), b: PERSON } }, { readings: { c: PERSON, a: children(6) } })).toEqual([
      ["Läst som a", five, six],
    ]);
    expect(pairs({ readings: { a: PERSON } }, { readings: { a: PERSON }, question: "vem" })).toEqual([]);
    expect(pairs({ readings: { a: PERSON } }, { check: PERSON })).toEqual([]);
    expect(pairs({ check: PERSON }, { readings: { a: PERSON } })).toEqual([]);
  });
});

describe("a text that moves", () => {
  const text = (says: string, parts: Parts = {}): Parts => ({
    text: says,
    ...parts,
  });
  const moved = (...words: readonly string[]) => `Ord eller tal som bär innebörden har flyttats: ${words.join(", ")}.`;
  const STAYED = "Kontrollen är densamma. Säger den fortfarande allt som texten säger?";
  const SAYS_LESS = "Kontrollen säger inte att det har flyttats. Säger den fortfarande allt som texten säger?";
  const FIVE = "Enheten ska ha minst 5 barn.";
  const LEVEL = "level: tightened: Från ”inskrivna barn: minst 5” till ”inskrivna barn: minst 6”.";
  it.each<[string, Parts, Parts, readonly string[]]>([
    ["in other small words", text(FIVE), text("Enheten ska ha minst 5 barnen."), [ONLY_WORDS]],
    [
      "beside a check that stays",
      text(FIVE),
      text("Enheten ska ha minst 6 barn."),
      [`text: undecided: U2: ${moved("5", "6")}: ${STAYED}`],
    ],
    [
      "beside what a person attests",
      text("Rutinen ska finnas.", { check: attested() }),
      text("Rutinen ska inte finnas.", { check: attested() }),
      [`text: undecided: U2: ${moved("inte")}: ${STAYED}`],
    ],
    [
      "in small words, of what a person attests",
      text("Rutinen ska finnas.", { check: attested() }),
      text("Rutin ska finnas.", { check: attested() }),
      [`text: undecided: U1: ${NO_CHECK}`],
    ],
    [
      "where only a person judges",
      text("Rutinen ska finnas.", { check: PERSON }),
      text("Rutinen ska inte finnas.", { check: PERSON }),
      [`text: undecided: U1: ${NO_CHECK}: ${moved("inte")}`],
    ],
    [
      "where a part is for a person to judge",
      text("Rutinen ska finnas.", {
        check: { kind: "all", of: [children(5), PERSON] },
      }),
      text("Rutinen ska inte finnas.", {
        check: { kind: "all", of: [children(5), PERSON] },
      }),
      [`text: undecided: U1: ${NO_CHECK}: ${moved("inte")}`],
    ],
    [
      "where no check is written",
      text("Rutinen ska finnas.", { check: null }),
      text("Rutin ska finnas.", { check: null }),
      [`text: undecided: U1: ${NO_CHECK}`],
    ],
    ["with its check", text(FIVE), text("Enheten ska ha minst 6 barn.", { check: children(6) }), [LEVEL]],
    [
      "further than its check",
      text(FIVE),
      text("Enheten ska inte ha minst 6 barn.", { check: children(6) }),
      [LEVEL, `text: undecided: U2: ${moved("inte")}: ${SAYS_LESS}`],
    ],
    [
      "further than its check, in an exception",
      text(FIVE),
      text("Enheten ska inte ha minst 6 barn.", {
        check: children(6),
        lasts: "for-a-time",
      }),
      [LEVEL],
    ],
    [
      "with how binding it is",
      text(FIVE),
      text("Enheten bör ha minst 5 barn.", { obligation: "bor" }),
      [`obligation: relaxed: ${NOT_BINDING}`],
    ],
    [
      "further than how binding it is",
      text(FIVE),
      text("Enheten bör ha minst 6 barn.", { obligation: "bor" }),
      [`obligation: relaxed: ${NOT_BINDING}`, `text: undecided: U2: ${moved("5", "6")}: ${STAYED}`],
    ],
    [
      "as little as its consequence says",
      text(FIVE),
      text("Enheten ska ha minst 5 barnen.", { consequence: "Vite." }),
      ["consequence: tightened: En påföljd har tillkommit."],
    ],
    [
      "further than its consequence, in how binding it is",
      text(FIVE),
      text("Enheten bör ha minst 5 barn.", { consequence: "Vite." }),
      ["consequence: tightened: En påföljd har tillkommit.", `text: undecided: U2: ${moved("ska", "bör")}: ${STAYED}`],
    ],
    [
      "with whom it is for",
      text("Enheter med minst 5000 listade ska ha barn.", { when: MANY }),
      text("Enheter med minst 6000 listade ska ha barn.", { when: MORE }),
      [
        "scope: relaxed: Från ”om ”Antal listade” är minst 5 000 personer: inskrivna barn: minst 5” till ”om ”Antal listade” är minst 6 000 personer: inskrivna barn: minst 5”.",
      ],
    ],
    [
      "where a person has to judge the level already",
      text("Enheten ska ha minst 5 barn."),
      text("Enheten ska inte ha 6 barn.", { check: null }),
      [`level: undecided: U1: ${NO_CHECK}`],
    ],
  ])("%s", (_, older, newer, wanted) => {
    expect(axes(older, newer)).toEqual(wanted);
  });
});

describe("a demand is carried by its check", () => {
  it.each<[string, Parts, boolean]>([
    ["where it can be computed", {}, true],
    ["not where there is none", { check: null }, false],
    ["not where a person attests", { check: attested() }, false],
    ["not where a person judges", { check: PERSON }, false],
    ["not where a part of it is attested", { check: { kind: "any", of: [children(5), attested()] } }, false],
    ["not where that is so on a condition", { check: { kind: "when", if: MANY, then: attested() } }, false],
    ["not where one reading is attested", { readings: { a: children(5), b: attested() } }, false],
    ["where all readings can be computed", { readings: { a: children(5), b: children(6) } }, true],
  ])("%s", (_, parts, wanted) => {
    expect(carriedByCheck(demand(parts).content)).toBe(wanted);
  });
});
