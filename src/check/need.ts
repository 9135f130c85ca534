/** What a profile has a part of its own for. */
export type Structure = "openingHours" | "staff" | "addOns" | "subcontractors" | "operator" | "municipality";

/** A part of the profile that a check reads: a fact of the register, or one of the structures every unit has. */
export type Need =
  | { readonly part: "fact"; readonly fact: string }
  | { readonly part: Structure }
  /** That one of the profession is there while the unit is open: told beside the opening hours. */
  | { readonly part: "presence"; readonly profession: string }
  | { readonly part: "attestation"; readonly statement: string };

export function structuresIn(needs: readonly Need[]): ReadonlySet<Structure> {
  return new Set(
    needs.flatMap((need) =>
      need.part === "fact" || need.part === "attestation" || need.part === "presence" ? [] : [need.part],
    ),
  );
}

/** The professions of which someone is to be there while the unit is open. */
export function presentIn(needs: readonly Need[]): ReadonlySet<string> {
  return new Set(needs.flatMap((need) => (need.part === "presence" ? [need.profession] : [])));
}

export function factNeed(fact: string): Need {
  return { part: "fact", fact };
}
