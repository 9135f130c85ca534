import { describe, expect, it } from "vitest";
import { diff } from "../../src/compare/diff.ts";
import { movedMeaning } from "../../src/compare/meaning.ts";
import type { Change } from "../../src/compare/change.ts";
import { hasContent } from "../../src/rulebook/in-force.ts";
import type { Check, ContentRule, Rule } from "../../src/rulebook/model.ts";
import { DATE, requirement, rulebook, version } from "./build.ts";
import { specs } from "./specs.ts";

const CHECK: Check = { kind: "number", fact: "listade", atLeast: 30 };

/** What a requirement with an unmoved check is when its text goes from one to the other. */
function told(older: string, newer: string): Change | null {
  const side = (text: string) => ({ rulebook: rulebook([requirement([version(CHECK, { text })])]), date: DATE });
  return diff(side(older), side(newer))[0] ?? null;
}

describe("a text that moves beside its check", () => {
  it.each([
    ["a number in digits", "ska lämna uppgift inom 30 dagar", "ska lämna uppgift inom 5 dagar", ["30", "5"]],
    ["a number in words", "inom tolv månader", "inom tre månader", ["tolv", "tre"]],
    [
      "a number inside a word",
      "en tolvmånadersperiod",
      "en tremånadersperiod",
      ["tolvmånadersperiod", "tremånadersperiod"],
    ],
    ["an ordinal", "från tredje besöket", "från femte besöket", ["tredje", "femte"]],
    ["a period", "varje kvartal", "varje år", ["kvartal", "år"]],
    ["a unit", "30 dagar", "30 arbetsdagar", ["dagar", "arbetsdagar"]],
    ["a date", "senast den 31 maj 2026", "senast den 30 maj 2026", ["31", "30"]],
    ["a month", "senast den 31 maj", "senast den 31 mars", ["maj", "mars"]],
    ["a negation", "ska lämna uppgift", "ska inte lämna uppgift", ["inte"]],
    ["a modal word", "ska erbjuda", "får erbjuda", ["ska", "får"]],
    ["a limit", "minst 30 timmar", "högst 30 timmar", ["minst", "högst"]],
    ["whom it addresses", "Enheten ska anmäla", "Regionen ska anmäla", ["Enheten", "Regionen"]],
    ["a sort of unit", "Vårdcentralen ska anmäla", "BMM ska anmäla", ["Vårdcentralen", "BMM"]],
    ["a line of what is covered", "Ingår:\n- tolk\n- resor", "Ingår:\n- tolk\n- hjälpmedel", ["resor", "hjälpmedel"]],
    ["what it speaks of", "ska erbjuda spirometri", "ska erbjuda vaccination", ["spirometri", "vaccination"]],
    ["a speciality", "två i allmänmedicin", "två i geriatrik", ["allmänmedicin", "geriatrik"]],
    ["who does it", "patienten ska kontakta", "patienten ska kontaktas", ["kontakta", "kontaktas"]],
    ["another degree", "inom kort tid", "inom kortast tid", ["kort", "kortast"]],
    ["a sign", "ålder ≥ 18", "ålder ≤ 18", ["≥", "≤"]],
    ["what the numbers are of", "5 för remiss, 10 för intyg", "5 för intyg, 10 för remiss", null],
    ["an enumeration", "Ingår tolk, resor och vaccin.", "Ingår tolk, böcker och vaccin.", null],
    ["numbers that change places", "5 för barn, 10 för vuxna", "10 för barn, 5 för vuxna", null],
    ["a negation that changes place", "ska inte ta prov men ska ta emot", "ska ta prov men ska inte ta emot", null],
  ])("is never a mere rewording: %s", (_, older, newer, moved) => {
    const change = told(older, newer);
    expect(change?.class).toBe("undecided");
    expect(change?.axes.map(({ reason }) => reason)).toEqual(["U2"]);
    expect(movedMeaning(older, newer, specs.registers.careChoices)).not.toEqual([]);
    if (moved !== null) expect(movedMeaning(older, newer, specs.registers.careChoices)).toEqual(moved);
    expect(told(newer, older)?.class).toBe("undecided");
  });

  it.each([
    ["other words for the same", "Enheten ska ha öppet minst 30 timmar.", "Enheten ska hålla öppet minst 30 timmar."],
    ["a number written out", "minst tjugofem timmar", "minst 25 timmar"],
    ["a group of digits", "1 800 listade", "1800 listade"],
    ["another inflection", "ska ha en lokal mottagning", "ska ha den lokala mottagningen"],
    ["a filled-in word", "ska lämna uppgiften", "ska lämna in uppgiften"],
  ])("is a mere rewording with %s", (_, older, newer) => {
    expect(told(older, newer)?.class).toBe("reworded");
  });
});

/** Written without the program's lists: what a careless edit would put instead. */
const MOVES: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/(?<![\d.,:])\d+(?![\d.,:]\d)/gu, (it) => String(Number(it) + 1)],
  [/\b(?:två|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|trettio|femtio|hundra)(?![\p{L}])/gu, () => "tre"],
  [/(?<!\p{L})tre(?!\p{L})/gu, () => "fyra"],
  [/(?<!\p{L})(?:tredje|fjärde|femte)(?!\p{L})/gu, () => "sjätte"],
  [/(?<!\p{L})(?:inte|ej|aldrig) /giu, () => ""],
  [/(?<!\p{L})(?:inget|ingen|inga)(?!\p{L})/giu, () => "en"],
  [/(?<!\p{L})utan(?!\p{L})/giu, () => "med"],
  [/(?<!\p{L})(?:ska|måste)(?!\p{L})/gu, () => "bör"],
  [/(?<!\p{L})(?:bör|får|kan)(?!\p{L})/gu, () => "ska"],
  [/(?<!\p{L})(?:ska|bör|får|kan)(?!\p{L})/gu, (it) => `${it} inte`],
  [/(?<!\p{L})(?:minst|högst)(?!\p{L})/gu, (it) => (it === "minst" ? "högst" : "minst")],
  [
    /(?<!\p{L})(?:minuter|timmar|dagar|veckor|månader|kvartal|arbetsdagar)(?!\p{L})/gu,
    (it) => (it === "dagar" ? "veckor" : "dagar"),
  ],
  [/(?<!\p{L})(?:timme|dag|vecka|månad|år)(?!\p{L})/gu, (it) => (it === "dag" ? "vecka" : "dag")],
  [/(?<!\p{L})(?:procent|kronor|öre|poäng|heltid)(?!\p{L})/gu, () => "promille"],
  [/(?<=\d[\s\u00A0]?)%/gu, () => "‰"],
  [
    /(?<!\p{L})(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L})/gu,
    (it) => (it === "maj" ? "juni" : "maj"),
  ],
  [
    /(?<!\p{L})(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|vardagar|helger)(?!\p{L})/gu,
    (it) => (it === "lördag" ? "fredag" : "lördag"),
  ],
  [/(?<!\p{L})(?:vård|tid|läkemedel|utbildning|underlag|avtal)(?!\p{L})/gu, () => "fordon"],
  [/(?<!\p{L})(?:senast|tidigast|före|efter)(?!\p{L})/gu, (it) => (it === "efter" ? "före" : "efter")],
];

function* mutantsOf(text: string): Generator<string> {
  for (const [pattern, other] of MOVES) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      yield text.slice(0, index) + other(found) + text.slice(index + found.length);
    }
  }
}

function withText(rule: ContentRule, index: number, text: string): Rule {
  const copy = structuredClone(rule);
  const stated = copy.versions[index] as { text: string } | undefined;
  if (stated !== undefined) stated.text = text;
  return copy;
}

describe("each meaning word of every rule's text, moved in turn", () => {
  it("is never told as a mere rewording", { timeout: 300_000 }, () => {
    const wrong: string[] = [];
    const kinds = new Map<string, number>();
    for (const rule of specs.rules.filter(hasContent)) {
      for (const [index, { text, standing }] of rule.versions.entries()) {
        if (standing.status !== "beslutad") continue;
        const older = { rulebook: { ...specs, rules: [rule] }, date: standing.from };
        for (const mutant of mutantsOf(text)) {
          const newer = { rulebook: { ...specs, rules: [withText(rule, index, mutant)] }, date: standing.from };
          kinds.set(rule.kind, (kinds.get(rule.kind) ?? 0) + 1);
          const classes = diff(older, newer).map((change) => change.class);
          if (classes.some((it) => it !== "undecided") || classes.length === 0)
            wrong.push(`${rule.id}: ${classes.join() || "nothing"}: ${mutant.slice(0, 400)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    // A property that looked at nothing proves nothing.
    expect([...kinds.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(500);
    expect(kinds.size).toBeGreaterThan(5);
  });
});
