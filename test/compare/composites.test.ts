/** What is said when checks that hold others are compared: what moved, what came and went, and why nobody can tell. */
import { describe, expect, it } from "vitest";
import { compareChecks } from "../../src/compare/checks/index.ts";
import { axisSentences } from "../../src/compare/words/comparison.ts";
import { movesIn, sentencesIn } from "../../src/compare/checks/move.ts";
import type { Check, Condition } from "../../src/rulebook/model.ts";
import { REGISTERS } from "../check/build.ts";

function told(older: Check, newer: Check): readonly string[] {
  const relation = compareChecks(older, newer, REGISTERS);
  const { is, statements } = relation;
  const said = axisSentences({ moves: movesIn(statements), sentences: sentencesIn(statements) });
  return [is === "undecided" ? relation.reason : is, ...said].map((it) => it.replaceAll("\u00A0", " "));
}

const children = (atLeast: number): Check => ({ kind: "number", fact: "barn", atLeast });
const listed = (atLeast: number): Check => ({ kind: "number", fact: "listade", atLeast });
const contact: Check = { kind: "one-of", fact: "kontaktperson", values: ["ja"] };
const report = (latest: string): Check => ({ kind: "deadline", fact: "inlamnad", latest });
const attested = (statement: string): Check => ({ kind: "attestation", statement });
const share: Check = { kind: "share", part: "barn-0-1", of: "barn", atLeast: 10 };
const all = (...of: readonly Check[]): Check => ({ kind: "all", of });
const any = (...of: readonly Check[]): Check => ({ kind: "any", of });
const when = (condition: Condition, then: Check): Check => ({ kind: "when", if: condition, then });
const size = (atLeast: number): Condition => ({ kind: "fact-range", fact: "listade", atLeast });
const lies = (...codes: readonly string[]): Condition => ({ kind: "municipality", in: codes });
const PRIVATE: Condition = { kind: "operator", is: "privat" };
const CONTACT: Condition = { kind: "fact-is", fact: "kontaktperson", is: "ja" };
const SYSTEM: Condition = { kind: "fact-is", fact: "journalsystem", is: "alfa" };

describe("parts of a whole", () => {
  it.each<[string, Check, Check, readonly string[]]>([
    [
      "all of them, one harder and one gone",
      all(children(5), contact),
      all(children(6), report("2026-05-31")),
      [
        "mixed",
        "Från ”inskrivna barn: minst 5” till ”inskrivna barn: minst 6”.",
        "Tillkommit: inlämnad redovisning: senast den 31 maj 2026.",
        "Utgått: kontaktperson för tandvård: ja.",
      ],
    ],
    [
      "one of them, one other",
      any(children(5), contact),
      any(children(5), report("2026-05-31")),
      ["mixed", "Tillkommit: inlämnad redovisning: senast den 31 maj 2026.", "Utgått: kontaktperson för tandvård: ja."],
    ],
    [
      "one of them, one easier and one gone",
      any(children(5), contact),
      any(children(4), report("2026-05-31")),
      [
        "mixed",
        "Från ”inskrivna barn: minst 5” till ”inskrivna barn: minst 4”.",
        "Tillkommit: inlämnad redovisning: senast den 31 maj 2026.",
        "Utgått: kontaktperson för tandvård: ja.",
      ],
    ],
    [
      "harder in one, earlier in the other",
      all(children(5), report("2026-05-31")),
      all(children(6), report("2026-06-30")),
      [
        "mixed",
        "Från ”inskrivna barn: minst 5” till ”inskrivna barn: minst 6”.",
        "Från ”inlämnad redovisning: senast den 31 maj 2026” till ”inlämnad redovisning: senast den 30 juni 2026”.",
      ],
    ],
    [
      "in one word and another",
      all(children(5), attested("Rutin finns.")),
      all(children(6), attested("Plan finns.")),
      [
        "U1",
        "Från ”inskrivna barn: minst 5” till ”inskrivna barn: minst 6”.",
        "Det som en människa bedömer har fått en annan lydelse.",
      ],
    ],
    [
      "a person's, then another's",
      all(attested("A."), contact),
      all({ kind: "manual", because: "B." }, contact),
      ["U8", "Kontrollerna är av olika slag: ”en ansvarig person intygar: A” och ”bedöms av en människa: b”."],
    ],
    [
      "of the same fact, that draw apart",
      all(children(5), report("2026-05-31")),
      all(children(6), { kind: "number", fact: "barn", atMost: 9 }),
      [
        "U12",
        "Från ”inskrivna barn: minst 5” till ”inskrivna barn: minst 6”.",
        "Delkontroller som drar åt olika håll bygger på samma uppgifter, så riktningen behöver prövas på enheter.",
        "Tillkommit: inskrivna barn: högst 9.",
        "Utgått: inlämnad redovisning: senast den 31 maj 2026.",
      ],
    ],
    [
      "of all, then of one, of others",
      any(children(5), contact),
      all(report("2026-05-31"), listed(1)),
      ["U8", "Delkontrollerna går inte att para ihop."],
    ],
    [
      "an alternative that may not apply",
      any(share, contact),
      any(share, report("2026-05-31")),
      [
        "U9",
        "Ett av alternativen gäller inte alla, så riktningen behöver prövas på enheter.",
        "Tillkommit: inlämnad redovisning: senast den 31 maj 2026.",
        "Utgått: kontaktperson för tandvård: ja.",
      ],
    ],
    [
      "an alternative that comes, beside one that may not apply",
      share,
      any(share, contact),
      [
        "U9",
        "Ett av alternativen gäller inte alla, så riktningen behöver prövas på enheter.",
        "Tillkommit: kontaktperson för tandvård: ja.",
      ],
    ],
    [
      "a part that may not apply, in one of all",
      all(share, contact),
      all(share, report("2026-05-31")),
      ["mixed", "Tillkommit: inlämnad redovisning: senast den 31 maj 2026.", "Utgått: kontaktperson för tandvård: ja."],
    ],
    ["two that are one thing", all(children(5), children(5)), children(5), ["same"]],
    ["the same in another order", any(contact, children(5)), any(children(5), contact), ["same"]],
    ["all of all", all(all(children(5), contact), listed(1)), all(children(5), all(contact, listed(1))), ["same"]],
  ])("%s", (_, older, newer, wanted) => {
    expect(told(older, newer)).toEqual(wanted);
  });
});

describe("a check on a condition", () => {
  it.each<[string, Check, Check, readonly string[]]>([
    [
      "another level, on the same condition",
      when(PRIVATE, children(5)),
      when(PRIVATE, children(6)),
      [
        "tighter",
        "Från ”om enheten drivs privat: inskrivna barn: minst 5” till ”om enheten drivs privat: inskrivna barn: minst 6”.",
      ],
    ],
    [
      "the same, for more",
      when(size(5000), children(5)),
      when(size(3000), children(5)),
      [
        "tighter",
        "Från ”om ”Antal listade” är minst 5 000 personer: inskrivna barn: minst 5” till ”om ”Antal listade” är minst 3 000 personer: inskrivna barn: minst 5”.",
      ],
    ],
    [
      "the same, for others",
      when(lies("1280"), children(5)),
      when(lies("1281"), children(5)),
      ["mixed", "Gäller andra: från ”enheten ligger i kommunen Malmö” till ”enheten ligger i kommunen Lund”."],
    ],
    [
      "the same, for nobody knows whom",
      when(CONTACT, children(5)),
      when(SYSTEM, children(5)),
      [
        "mixed",
        "Från ”om ”Kontaktperson för tandvård” är ja: inskrivna barn: minst 5” till ”om ”Journalsystem” är Alfa: inskrivna barn: minst 5”.",
      ],
    ],
    [
      "for everyone",
      when(PRIVATE, children(5)),
      children(5),
      ["tighter", "Från ”om enheten drivs privat: inskrivna barn: minst 5” till ”inskrivna barn: minst 5”."],
    ],
    [
      "easier, for more",
      when(size(5000), children(5)),
      when(size(3000), children(4)),
      [
        "mixed",
        "Från ”om ”Antal listade” är minst 5 000 personer: inskrivna barn: minst 5” till ”om ”Antal listade” är minst 3 000 personer: inskrivna barn: minst 4”.",
      ],
    ],
    [
      "easier, for everyone",
      when(PRIVATE, children(5)),
      children(4),
      ["mixed", "Från ”om enheten drivs privat: inskrivna barn: minst 5” till ”inskrivna barn: minst 4”."],
    ],
    [
      "harder, for fewer",
      when(size(3000), children(5)),
      when(size(5000), children(6)),
      [
        "mixed",
        "Från ”om ”Antal listade” är minst 3 000 personer: inskrivna barn: minst 5” till ”om ”Antal listade” är minst 5 000 personer: inskrivna barn: minst 6”.",
      ],
    ],
    [
      "in other words, for others",
      when(lies("1280"), attested("A.")),
      when(lies("1281"), attested("B.")),
      [
        "mixed",
        "Från ”om enheten ligger i kommunen Malmö: en ansvarig person intygar: A” till ”om enheten ligger i kommunen Lund: en ansvarig person intygar: B”.",
      ],
    ],
    [
      "in other words, for more",
      when(size(5000), attested("A.")),
      when(size(3000), attested("B.")),
      [
        "U1",
        "Gäller fler: från ””Antal listade” är minst 5 000 personer” till ””Antal listade” är minst 3 000 personer”.",
        "Det som en människa bedömer har fått en annan lydelse.",
      ],
    ],
    [
      "other facts, for others",
      when(lies("1280"), children(5)),
      when(lies("1281"), contact),
      [
        "mixed",
        "Från ”om enheten ligger i kommunen Malmö: inskrivna barn: minst 5” till ”om enheten ligger i kommunen Lund: kontaktperson för tandvård: ja”.",
      ],
    ],
    [
      "within each other",
      when(PRIVATE, when(size(5000), children(5))),
      when(size(5000), when(PRIVATE, children(5))),
      ["same"],
    ],
  ])("%s", (_, older, newer, wanted) => {
    expect(told(older, newer)).toEqual(wanted);
  });
});
