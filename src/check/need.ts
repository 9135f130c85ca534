/** A part of the profile that a check reads: a fact of the register, or one of the structures every unit has. */
export type Need =
  | { readonly part: "fact"; readonly fact: string }
  | { readonly part: "openingHours" | "staff" | "addOns" | "subcontractors" | "operator" | "municipality" }
  | { readonly part: "attestation"; readonly statement: string };

export function factNeed(fact: string): Need {
  return { part: "fact", fact };
}
