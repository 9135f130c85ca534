import { describe, expect, it } from "vitest";
import { wordingWith } from "../../site/draft/wording.ts";

describe("a text with a figure that moves", () => {
  it.each([
    ["Minst 45 timmar.", { is: "number", before: 45, after: 40 }, "Minst 40 timmar."],
    ["Minst 45 timmar.", { is: "number", before: 45, after: 42.5 }, "Minst 42,5 timmar."],
    ["Högst 1 800 listade.", { is: "number", before: 1800, after: 2000 }, "Högst 2\u00A0000 listade."],
    ["Minst 85 % av 85 personer.", { is: "number", before: 85, after: 90 }, "Minst 85 % av 85 personer."],
    ["Minst tre personer.", { is: "number", before: 3, after: 4 }, "Minst tre personer."],
    ["Mellan klockan 8 och 17.", { is: "clock", before: "17:00", after: "18:30" }, "Mellan klockan 8 och 18.30."],
    ["Mellan 08.00 och 17.00.", { is: "clock", before: "08:00", after: "07:30" }, "Mellan 07.30 och 17.00."],
    [
      "Öppet 8 timmar från klockan 8.",
      { is: "clock", before: "08:00", after: "07:00" },
      "Öppet 8 timmar från klockan 8.",
    ],
    [
      "Senast den 31 mars 2026.",
      { is: "date", before: "2026-03-31", after: "2026-04-30" },
      "Senast den 30 april 2026.",
    ],
    ["Alla vardagar.", { is: "days", before: "vardagar", after: "helg" }, "Alla vardagar."],
  ] as const)("%s", (text, moved, expected) => {
    expect(wordingWith(text, [moved], [])).toBe(expected);
  });

  it("is left where the number stands for a value that stays too", () => {
    const text = "Alla, alltså 100 procent, av båda slagen.";
    expect(wordingWith(text, [{ is: "number", before: 100, after: 60 }], [100])).toBe(text);
  });

  it("takes every new figure from what stood before, not from one another", () => {
    const moved = [
      { is: "number", before: 40, after: 50 },
      { is: "number", before: 50, after: 60 },
    ] as const;
    expect(wordingWith("Minst 40 och minst 50 procent.", moved, [])).toBe("Minst 50 och minst 60 procent.");
  });
});
