/** How far the rulebook reaches: whether an edition of the unit's own region and care choice covers a day. */
import { edges, type UnitKind } from "./in-force.ts";
import type { Completeness, Edition, IsoDate, Module, NewestSource, Rulebook } from "./model.ts";
import { ownModule } from "./modules.ts";

/**
 * `not-covered`: the rulebook holds no edition for that region, care choice and day. `instead` is the nearest that it does
 * hold: other editions of the same care choice, else the region's care choices, else those of any region.
 * `after-last`: the day lies after the last edition, so that nothing is decided for it.
 */
export type Covering =
  | { readonly is: "covered"; readonly edition: EditionHead }
  | { readonly is: "after-last"; readonly edition: EditionHead }
  | {
      readonly is: "not-covered";
      readonly instead: readonly string[];
      /** The edition of the day that nobody has decided yet, if there is one. */
      readonly coming: string | null;
    };

/** An edition as an answer names it: until when it covers, and the newest source that it rests on. */
export interface EditionHead {
  readonly id: string;
  readonly title: string;
  /** The last day that the edition is for. */
  readonly through: IsoDate;
  readonly completeness: Completeness;
  /** How far the sources reach. */
  readonly newestSource: NewestSource | null;
}

export function coveringOn({ modules }: Pick<Rulebook, "modules">, unit: UnitKind, date: IsoDate): Covering {
  const module = ownModule(modules, unit);
  const editions = decidedEditions(module);
  const headOf = ({ id, title, through, completeness }: Edition): EditionHead => ({
    id,
    title,
    through,
    completeness,
    newestSource: module?.newestSource ?? null,
  });
  const current = editions.find(({ from, through }) => from <= date && date <= through);
  if (current !== undefined) return { is: "covered", edition: headOf(current) };
  const last = editions.at(-1);
  if (last !== undefined && last.through < date) return { is: "after-last", edition: headOf(last) };
  const coming = module?.editions.find(({ from, through }) => from <= date && date <= through)?.title ?? null;
  return { is: "not-covered", instead: nearest(editions, modules, unit).map(({ title }) => title), coming };
}

/** The days on which it may begin or cease to be known what applies to the unit. */
export function coveringBreakpoints({ modules }: Pick<Rulebook, "modules">, unit: UnitKind): readonly IsoDate[] {
  return decidedEditions(ownModule(modules, unit)).flatMap(({ from, through }) => edges(from, through));
}

function nearest(
  editions: readonly Edition[],
  modules: readonly Module[],
  { region }: UnitKind,
): readonly { readonly title: string }[] {
  if (editions.length > 0) return editions;
  const choices = modules.filter(isCareChoice);
  const ofRegion = choices.filter(({ home }) => home.region === region);
  return ofRegion.length > 0 ? ofRegion : choices;
}

/** The oldest first. */
function decidedEditions(module: Module | undefined): readonly Edition[] {
  return module?.editions.filter(({ state }) => state !== "kommande") ?? [];
}

/** A module that a unit can belong to, and not what several share. */
function isCareChoice({ home }: Module): boolean {
  return home.module !== "gemensamt" && home.module !== "other";
}
