/** How whole an edition is: how much of it has been read, and which of its printed sections no rule stands in. */
import type * as Authored from "../../generated/authored.ts";
import type { Completeness } from "../rulebook/model.ts";
import type { AuthoredModule } from "./collect.ts";

/** Of an edition of a module. `modules` are all that are written. */
export function completenessOf(
  edition: Authored.Edition,
  module: AuthoredModule,
  modules: readonly AuthoredModule[],
): Completeness {
  const { completeness, state, year, printed = [] } = edition;
  // What the region's care choices share is printed in each of their editions, and its rules are numbered where they stand.
  const numbering = modules.filter((it) => it === module || isSharedIn(it, module.home.region));
  const numbers = numbering
    .flatMap(({ editions: { editions } }) => editions.filter((it) => it.year === year))
    .flatMap(({ sections = {} }) => Object.values(sections).flatMap((number) => number ?? []));
  return {
    read: completeness ?? (state === "beslutad" ? "hel" : "andrahand"),
    withoutRules: printed.filter(
      ({ section }) => !numbers.some((number) => number === section || number.startsWith(`${section}.`)),
    ),
  };
}

function isSharedIn({ home }: AuthoredModule, region: string): boolean {
  return home.region === region && home.module === "gemensamt";
}
