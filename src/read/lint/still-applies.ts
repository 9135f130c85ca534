import type * as Authored from "../../../generated/authored.ts";
import * as say from "../words/calendar.ts";
import { livingRules } from "./parts.ts";
import { remembered } from "./remembered.ts";
import type { LintContext, LintRule, Problem } from "./rule.ts";

/**
 * A version without a last day is in force in the newest edition too. Where no source tells of that time, that it still
 * applies is an assumption, and the reader is told until when it is known.
 */
export const stillApplies: LintRule = {
  code: "K413",
  check: (context) => {
    // Sources that cannot be read say nothing of when a rule applied, and that is told of where they stand.
    if (context.brokenRegisters.has("sources")) return [];
    return livingRules(context).flatMap(({ authored: { file, home }, rule }) => {
      const edition = newestEdition(context).get(`${home.region}/${home.module}`);
      const index = rule.versions.findLastIndex(({ status }) => status === "beslutad");
      const version = rule.versions[index];
      if (edition === undefined || version === undefined || version.through !== undefined) return [];
      const sources = context.registers.sources.filter(({ id }) => version.sources.some(({ source }) => source === id));
      // That one of them is in no register is told of by itself.
      if (sources.length < new Set(version.sources.map(({ source }) => source)).size) return [];
      // A law applies until another one changes it.
      if (sources.some(({ level }) => level === "lag")) return [];
      const known = knownUntil(sources);
      if (known !== null && known >= edition.from) return [];
      const assumed = (version.assumptions ?? []).filter(({ about }) => about === "through");
      const year = known?.slice(0, 4) ?? null;
      if (assumed.some(({ text }) => year === null || text.includes(year))) return [];
      const spot = { file, pointer: `/versions/${index}/sources`, atKey: true };
      return [
        { ...spot, said: say.olderThanEdition(known, edition.year), paste: say.stillApplies(known) },
      ] satisfies readonly Problem[];
    });
  },
};

/** The last edition of each module that is not only to come. */
const newestEdition = remembered(
  ({ modules }: LintContext): ReadonlyMap<string, Authored.Edition> =>
    new Map(
      modules.flatMap(({ home, editions: { editions } }) => {
        const last = editions.findLast(({ state }) => state !== "kommande");
        return last === undefined ? [] : [[`${home.region}/${home.module}`, last] as const];
      }),
    ),
);

/** The last day that the sources tell of; null where none of them has a day. */
function knownUntil(sources: readonly Authored.Source[]): string | null {
  return (
    sources
      .flatMap(({ date, tellsThrough }) => tellsThrough ?? date ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}
