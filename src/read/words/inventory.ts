/** Sentences about the inventory and what rules and registers say they carry of it: codes K112, K307 and K308. */
import type { Said } from "./said.ts";

export const CARRIED_HERE = "bärs här";

export const noHeader = (columns: readonly string[]): Said => ({
  message: "Första raden är inte den rubrikrad som tabellen ska ha.",
  fix: `Låt första raden vara kolumnernas namn, skilda av tabbar: ${columns.join(", ")}.`,
});
export const repeatedNumber = (): Said => ({
  message: "Radnumret finns redan på en rad ovanför.",
  fix: "Ge den nya raden nästa lediga nummer. Ett nummer byts aldrig.",
});
export const unknownRow = (row: number, file: string): Said => ({
  message: `Rad ${row} finns inte i ${file}.`,
  fix: "Rätta numret. Är det en ny uppgift ur en källa? Lägg till den sist i inventeringen.",
});
export const carriedAndLeftOut = (row: number): Said => ({
  message: `Rad ${row} står som utelämnad, men bärs också av en regel eller ett register.`,
  fix: "Ta bort raden härifrån, eller från den post som bär den.",
});
