/** A care choice's own rulebook answers as the whole one does. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import rulebook, { checkUnit, covered, isoDate, states, type Profile, type Rulebook } from "../../src/index.ts";

const FOLDER = join(import.meta.dirname, "../../generated/rulebooks");
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const own = await Promise.all(
  files.sort().map(async (file) => {
    const id = file.replaceAll("\\", "/").replace(/\.ts$/u, "");
    return [id, ((await import(join(FOLDER, file))) as { default: Rulebook }).default] as const;
  }),
);

describe.each(own)("the rulebook of %s", (id, book) => {
  const [region = "", careChoice = ""] = id.split("/");
  const unit = { name: "Prov", region, careChoice } as Profile["unit"];
  const days = book.modules.flatMap(({ editions }) => editions).flatMap(({ from, through }) => [from, through]);

  it("judges a unit as the whole rulebook does, on the first and last day of every edition", () => {
    const profile: Profile = { unit, openingHours: [{ days: "vardagar", opens: "08:00", closes: "16:00" }], staff: [] };
    for (const day of new Set(days)) {
      const date = isoDate(day);
      expect(states(book, profile, { date })).toEqual(states(rulebook, profile, { date }));
      expect(checkUnit(book, profile, { date }).verdict).toBe(checkUnit(rulebook, profile, { date }).verdict);
      expect(covered(book, { region, careChoice, date } as Parameters<typeof covered>[1]).is).toBe(
        covered(rulebook, { region, careChoice, date } as Parameters<typeof covered>[1]).is,
      );
    }
  });

  it("holds every source, decision and open question that its requirements name", () => {
    const text = JSON.stringify(book);
    const lost = (["sources", "decisions", "questions"] as const).flatMap((register) => {
      const here = new Set(book.registers[register].map((entry) => entry.id));
      return rulebook.registers[register].filter((entry) => !here.has(entry.id) && text.includes(`"${entry.id}"`));
    });
    expect(lost.map((entry) => entry.id)).toEqual([]);
  });
});
