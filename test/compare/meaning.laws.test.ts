import { describe, expect, it } from "vitest";
import { diff } from "../../src/compare/diff.ts";
import { hasContent } from "../../src/rulebook/in-force.ts";
import type { ContentRule, Rule } from "../../src/rulebook/model.ts";
import { IN_FULL } from "../laws.ts";
import { specs } from "./specs.ts";

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
  [/(?<!\p{L})(?:varje|var)(?!\p{L})/gu, () => "varannan"],
  [/(?<!\p{L})(?:alla|samtliga|hela)(?!\p{L})/gu, () => "vissa"],
  [/(?<!\p{L})(?:ska|bör|får|kan)(?!\p{L})/gu, (it) => `${it} i första hand`],
  [/(?<!\p{L})(?:ska|bör|får|kan)(?!\p{L})/gu, (it) => `${it} normalt`],
  [/(?<!\p{L})(?:endast|bara|enbart|normalt|helgfria?) /gu, () => ""],
  [/\.(?=\s)/gu, () => " om möjligt."],
  [/(?<!\p{L})(?:eller|och|samt)(?!\p{L})/gu, (it) => (it === "eller" ? "och" : "eller")],
  [/(?<!\p{L})(\p{L}+) och (\p{L}+)(?!\p{L})/gu, (it) => it.split(" och ").toReversed().join(" och ")],
  [/(?<!\p{L})helgfria? vardag(?:ar)?(?!\p{L})/gu, () => "dag"],
  [/(?<![\d,.:])[1-9]\d{0,2}(?![\d.,:])/gu, (it) => `${it} 000`],
  [/(?<![\d,.:])\d+(?![\d.,:])/gu, (it) => `${it},5`],
  [/(?<=\d)–(?=\d)/gu, () => ", "],
  [/(?<!\p{L})(?:kr|kronor)(?!\p{L})/gu, () => "tkr"],
  [/(?<!\p{L})procent(?!\p{L})|%/gu, () => "procentenheter"],
  [/(?<!\p{L})per (?:år|vecka|dag|patient|besök)(?!\p{L})/gu, () => "per månad"],
  [/(?<!\p{L})(?:av|för|åt|hos|med|till|från)(?!\p{L})/gu, (it) => (it === "av" ? "för" : "av")],
  [/(?<!\p{L})(?:upp|ut)(?!\p{L})/gu, () => "ner"],
  [/(?<!\p{L})(?:är|har)(?!\p{L})/gu, (it) => (it === "är" ? "var" : "hade")],
  [/(?<!\p{L})där(?!\p{L})/gu, () => "när"],
  [/(?<!\p{L})(?:läkar|patient|barn|specialist|region|sjukskötersk)\p{L}{5,}/gu, (it) => `${it.slice(0, 4)}utredning`],
  [/(?<!\p{L})[A-ZÅÄÖ]{2,5}(?!\p{L})/gu, () => "ABC"],
  [/^\s*- .*\n/gmu, () => ""],
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

/** In the sample each fourth. */
const STEP = IN_FULL ? 1 : 4;

describe("each meaning word of every rule's text, moved in turn", () => {
  it("is never told as a mere rewording", { timeout: 300_000 }, () => {
    const wrong: string[] = [];
    const kinds = new Map<string, number>();
    let number = 0;
    for (const rule of specs.rules.filter(hasContent)) {
      for (const [index, { text, standing }] of rule.versions.entries()) {
        if (standing.status !== "beslutad") continue;
        const older = { rulebook: { ...specs, rules: [rule] }, date: standing.from };
        for (const mutant of mutantsOf(text)) {
          number += 1;
          if (mutant === text || number % STEP !== 0) continue;
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
