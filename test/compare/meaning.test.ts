import { describe, expect, it } from "vitest";
import { diff } from "../../src/compare/diff.ts";
import { movedMeaning } from "../../src/compare/meaning.ts";
import type { Change } from "../../src/compare/change.ts";
import type { Check } from "../../src/rulebook/model.ts";
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
    ["a period that follows a number", "två gånger i veckan", "två gånger i månaden", ["veckan", "månaden"]],
    ["a compound of a length of time", "per år", "per kalenderår", ["år", "kalenderår"]],
    ["a verb that sounds like a year", "provtagning ingår", "provtagning utgår", ["ingår", "utgår"]],
    ["another such verb", "uppdraget består", "uppdraget förfaller", ["består", "förfaller"]],
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
    ["by whom it is done", "bedömning av läkare", "bedömning för läkare", ["av", "för"]],
    ["which way", "telefonsamtal in", "telefonsamtal ut", ["ut"]],
    ["up and down", "fångas upp", "fångas ner", ["upp", "ner"]],
    ["where and when", "den vårdcentral där hen är listad", "den vårdcentral när hen är listad", ["när"]],
    ["what is and what was", "den läkare som har jour", "den läkare som hade jour", ["hade"]],
    [
      "what is done and was done",
      "enheten ansvarar för lokalen",
      "enheten ansvarade för lokalen",
      ["ansvarar", "ansvarade"],
    ],
    ["whose", "sin vårdcentral", "deras vårdcentral", ["deras"]],
    ["a range", "barn 0–1 år", "barn 0, 1 år", ["–"]],
    ["a profession in a compound", "varje BVC-sjuksköterska", "varje BVC-läkare", ["BVC-sjuksköterska", "BVC-läkare"]],
    ["what begins with whom", "erbjuda läkarbesök", "erbjuda läkarintyg", ["läkarbesök", "läkarintyg"]],
    ["a profession that begins with whom", "en barnmorska", "ett barn", ["barnmorska", "barn"]],
    ["what a kind of unit is part of", "vårdcentralens avgift", "vårdcentralsavgift", null],
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
    ["a range with another dash", "barn 0–1 år", "barn 0-1 år"],
    ["another inflection of whom", "gäller läkarna", "gäller läkare"],
    ["a sign for a word", "minst 85 % av dem", "minst 85 procent av dem"],
    ["another inflection of a unit", "öppet minst 45 timmar", "öppet minst de 45 timmarna"],
    ["per week said in another way", "öppet 30 timmar per vecka", "öppet 30 timmar i veckan"],
    ["a short unit", "avdrag med 200 kr", "avdrag med 200 kronor"],
    ["a length of time in another number", "inom tre månader", "inom de tre månaderna"],
    ["a filled-in word", "ska lämna uppgiften", "ska lämna in uppgiften"],
  ])("is a mere rewording with %s", (_, older, newer) => {
    expect(told(older, newer)?.class).toBe("reworded");
  });
});
