/** Which regions the rulebook has rules of, and how they are ordered and called together. */
import type { Module, Region, Rulebook } from "../src/rulebook/model.ts";
import { list } from "../src/words/format.ts";
import { byCodeUnit } from "../src/words/order.ts";

/** The region with the most rules first: it is the one that most readers look for. */
export function regionsInOrder({ modules, rules, registers }: Rulebook): readonly Region[] {
  const count = new Map<string, number>();
  for (const { home } of rules) count.set(home.region, (count.get(home.region) ?? 0) + 1);
  const weight = (region: Region): number => count.get(region) ?? 0;
  return registers.regions
    .map(({ id }) => id)
    .filter((id) => modules.some(({ home }) => home.region === id))
    .toSorted((a, b) => weight(b) - weight(a) || byCodeUnit(a, b));
}

/** Region by region, and then what the whole country has; in each the care choices as people name them, then the rest. */
export function modulesInOrder(rulebook: Rulebook): readonly Module[] {
  const regions = regionsInOrder(rulebook);
  const careChoices: readonly string[] = rulebook.registers.careChoices.map(({ id }) => id);
  const place = ({ home }: Module): number =>
    home.region === "nationellt" ? regions.length : regions.indexOf(home.region);
  const rank = ({ home }: Module): number =>
    careChoices.includes(home.module) ? careChoices.indexOf(home.module) : careChoices.length;
  return rulebook.modules.toSorted((a, b) => place(a) - place(b) || rank(a) - rank(b));
}

/** Where the regions lie, as part of a sentence: `i <place> och på <place>`. */
export function whereText(rulebook: Rulebook): string {
  const where = regionsInOrder(rulebook).flatMap(
    (id) => rulebook.registers.regions.find((region) => region.id === id)?.inPlace ?? [],
  );
  // The same preposition is said once.
  const said = where.map((text, index) =>
    index > 0 && where[index - 1]?.startsWith("i ") === true && text.startsWith("i ") ? text.slice(2) : text,
  );
  return list(said, "och");
}
