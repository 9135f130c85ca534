/** How a small change of a rule is told, and what came of trying them all. */

/** After what is left out: `/atLeast utelämnad`. */
export const leftOut = " utelämnad";

export const withoutNot = " utan inte";

/** `+1 dag`, `-1 dag`. */
export function days(count: number): string {
  return `${count > 0 ? "+" : ""}${count} dag`;
}

export const proofSaid = {
  done: (mutants: number, rules: number, survivors: number): string =>
    `${mutants} ändringar i ${rules} regler prövade. ${survivors} märks inte av något exempel.`,
  fix: "Så rättar du: lägg till ett exempel i regelns fil som ligger precis på gränsen.",
} as const;
