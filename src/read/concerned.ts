/** Whom a rule concerns by its folder alone. */
import type { CareChoice, Home } from "../rulebook/model.ts";
import type { Collected } from "./collect.ts";

type Known = Pick<Collected, "modules"> & { readonly registers: Pick<Collected["registers"], "careChoices"> };

/** A care choice's own folder concerns that one and the common part all of its region; any other says it itself. */
export function concernedBy({ module, region }: Home, known: Known): readonly CareChoice[] {
  if (module === "gemensamt") return careChoicesIn(region, known);
  return module === "other" ? [] : [module];
}

/** The care choices that a region has a folder for, in the order of their register. */
function careChoicesIn(region: Home["region"], { modules, registers }: Known): readonly CareChoice[] {
  const held = new Set(modules.filter(({ home }) => home.region === region).map(({ home }) => home.module));
  return registers.careChoices.map(({ id }) => id).filter((id) => held.has(id));
}
