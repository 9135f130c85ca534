/** Sentences about the made-up units: codes K312 and K313. */
import type { Said } from "./said.ts";

export const noFleet = (folder: string): Said => ({
  message: `${folder} har regler men inga påhittade enheter, så impact och pr-report har inga enheter att pröva ändringar på där.`,
  fix: "Lägg till raderna sist i fleets. Välj antal, och ett mönster som passar vårdvalet.",
});
export const unknownPattern = (id: string, near: string | null): Said => ({
  message: `Mönstret ${id} finns inte i filen.${near === null ? "" : ` Menade du ${near}?`}`,
  fix: near === null ? `Lägg till ett mönster med id: ${id} i unitPatterns.` : `Skriv ${near}.`,
});
export const moreOwnThanAll = (own: number, units: number): Said => ({
  message: `Regionen kan inte driva ${own} enheter själv när de är ${units}.`,
  fix: `Skriv högst ${units}.`,
});
export const notDrawnYet = (id: string, near: string | null): Said => ({
  message: `Inget värde med namnet ${id} har dragits i en tidigare del.${near === null ? "" : ` Menade du ${near}?`}`,
  fix: near === null ? `Lägg en del med kind: drawn och id: ${id} före den här.` : `Skriv ${near}.`,
});
export const notANumber = (id: string): Said => ({
  message: `Värdet ${id} är inget tal, så det går inte att räkna med.`,
  fix: "Välj ett draget värde som alltid är ett tal.",
});
export const fromAboveTo = (from: number, to: number): Said => ({
  message: `Talen går från ${from} till ${to}, så det finns inget att dra.`,
  fix: "Byt plats på talen.",
});
