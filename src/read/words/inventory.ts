/** Sentences about the tables of the sources and what rules and registers take from them: codes K112, K307-K311, K316-K318, K513. */
import type { InventoryRow, RowAddressee } from "../../coverage/inventory.ts";
import type { Span } from "../../coverage/spans.ts";
import { list, plural } from "../../words/format.ts";
import type { Said } from "./said.ts";

export const CARRIED_HERE = "bärs här";

export const noHeader = (columns: readonly string[]): Said => ({
  message: "Första raden är inte den rubrikrad som tabellen ska ha.",
  fix: `Låt första raden vara kolumnernas namn, skilda av tabbar: ${columns.join(", ")}.`,
});
export const unevenRow = (cells: number, headings: number): Said => ({
  message: `Raden har ${plural(cells, "cell", "celler")}, men rubrikraden har ${headings}.`,
  fix: "Lägg till eller ta bort tabbar så att varje värde står under sin rubrik. Även en tom cell ska ha sin tabb.",
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
export const noRows = (source: string): Said => ({
  message: `Ingen rad i inventeringen kommer från källan "${source}", så det går inte att pröva om regeln säger det som källan säger.`,
  fix: `Skriv rader i inventering.tsv med "${source}" i kolumnen source file, och ange deras nummer i inventory.`,
});
export const noLines = (file: string): Said => ({
  message: `Raden säger inte var i ${file} den står.`,
  fix: "Skriv källans rader i kolumnen lines.",
});
export const unknownFile = (file: string): Said => ({
  message: `Ingen källa i kallor.yaml har filen ${file}.`,
  fix: "Rätta filens namn, eller lägg till källan i kallor.yaml med samma namn i fältet file.",
});
export const saysAndSaysNot = (lines: readonly Span[]): Said => ({
  message: `Rad ${lineNumbers(lines)} i källan står här som något som inte säger något om regler, men har också en rad i inventeringen.`,
  fix: "Ta bort raderna från en av tabellerna.",
});
export const nothingBinds = (rows: readonly InventoryRow[]): Said =>
  rows.length === 0
    ? {
        message: "Regeln säger ska, men ingen rad i inventeringen anges som källa.",
        fix: "Skriv radens nummer i inventory, eller skriv ett antagande om obligation.",
      }
    : {
        message: `Regeln säger ska, men källan förpliktar ingen: ${list(rows.map(bindingOfRow), "och")}.`,
        fix: "Ange en rad som förpliktar, ändra obligation, eller skriv ett antagande om obligation.",
      };
export const bindsOthers = (left: readonly RowAddressee[], rows: readonly InventoryRow[]): Said => ({
  message: `Regeln gäller ${list(left, "och")}, men källan förpliktar bara andra: ${list(rows.map(addresseeOfRow), "och")}.`,
  fix: "Ange en rad som riktar sig till dem, ändra concerns, eller skriv ett antagande om scope.",
});
export const nothingDecided = (rows: readonly InventoryRow[]): Said => ({
  message: `Versionen är beslutad, men källan säger inte att det gäller: ${list(rows.map(bindingOfRow), "och")}.`,
  fix: "Ange en rad som säger att det gäller, ändra status, eller skriv ett antagande om obligation.",
});
export const notInferred = (): Said => ({
  message: "Att detta är ett krav är ett antagande, men ingen källa visas som en slutsats.",
  fix: "Skriv level: slutsats på den källa som slutsatsen är dragen av.",
});
export const reviewInNoRow = (edition: string): Said => ({
  message: `Översynen sägs gälla ${edition}, men årtalet står inte i någon av de rader i inventeringen som anges som källa.`,
  fix: "Ange den rad som säger årtalet, rätta det, eller ta bort edition.",
});
export const proposalInNoRow = (edition: string): Said => ({
  message: `Förslaget sägs sikta på ${edition}, men årtalet står inte i någon av de rader i inventeringen som anges som källa.`,
  fix: "Ange den rad som säger årtalet, eller ta bort edition och skriv källans ord i note.",
});
export const dayInNoRow = (day: string, about: "from" | "through"): Said => ({
  message: `${day} står inte i någon av de rader i inventeringen som anges som källa, och är inte heller ett antagande.`,
  fix: `Ange den rad som säger dagen, rätta den, eller skriv ett antagande om ${about}.`,
});
export const figureInNoRow = (written: string): Said => ({
  message: `${written} står inte i någon av de rader i inventeringen som anges som källa.`,
  fix: "Ange den rad som säger det, rätta uppgiften, eller skriv ett antagande som nämner den.",
});

function bindingOfRow({ number, binding }: InventoryRow): string {
  return `rad ${number} (${binding})`;
}

function addresseeOfRow({ number, addressee }: InventoryRow): string {
  return `rad ${number} (${list(addressee, "och")})`;
}

/** `3–5 och 8`. */
function lineNumbers(spans: readonly Span[]): string {
  return list(
    spans.map(({ first, last }) => (first === last ? String(first) : `${first}\u2013${last}`)),
    "och",
  );
}
