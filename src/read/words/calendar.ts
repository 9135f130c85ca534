/** Sentences about periods, status and how a requirement is judged: codes K401-K409, K413 and K414. */
import { addDays } from "../../quantity/calendar.ts";
import { swedishDate, swedishMonth } from "../../words/format.ts";
import type { Said } from "./said.ts";

export const EARLIER = "den tidigare";

export const endsBefore = (from: string, through: string): Said => ({
  message: `Perioden slutar ${swedishDate(through)}, före sin början ${swedishDate(from)}.`,
  fix: "Byt plats på datumen, eller rätta det som är fel.",
});
export const beforeDecision = (from: string, decided: string): Said => ({
  message: `Versionen gäller från ${swedishDate(from)} men beslutades ${swedishDate(decided)}.`,
  fix: "Kontrollera datumen. Stämmer de, så gäller regeln bakåt i tiden.",
});
export const wrongOrder = (what: "versioner" | "utgåvor", from: string, earlier: string): Said => ({
  message: `Här börjar ${swedishDate(from)}, men den ovanför börjar ${swedishDate(earlier)}. Regelns ${what} står med den äldsta först.`,
  fix: from === earlier ? "Ta bort den ena, eller rätta datumet." : "Byt plats på dem.",
});
export const overlap = (what: "versioner" | "utgåvor", through: string, from: string): Said => ({
  message: `Två ${what} gäller samtidigt: den ena till och med ${swedishDate(through)}, den andra från ${swedishDate(from)}.`,
  fix: `Sätt den första sista dagen till "${addDays(from, -1)}".`,
});
export const gap = (through: string, from: string): Said => ({
  message: `Inget gäller mellan ${swedishDate(addDays(through, 1))} och ${swedishDate(addDays(from, -1))}.`,
  fix: "Är det inte meningen? Rätta datumen.",
});
export const noLastDay = (from: string): Said => ({
  message: `Att den här versionen gäller från ${swedishDate(from)} är ett antagande, så ingen källa säger när den förra slutade gälla.`,
  fix: "Skriv through i den förra versionen: den sista dag som en källa visar att den gällde.",
});
export const olderThanEdition = (known: string | null, edition: string): Said => ({
  message: `${known === null ? "Ingen källa med en dag visar" : `Den nyaste källan berättar om tiden till och med ${swedishDate(known)}, och ingen visar`} att regeln gäller ${edition}.`,
  fix: "Ange en nyare källa, eller skriv ett antagande om through som säger när regeln senast är belagd.",
});
export const stillApplies = (known: string | null): string =>
  [
    "assumptions:",
    "  - about: through",
    `    text: ${known === null ? "Källan är odaterad." : `Regeln är senast belagd i ${swedishMonth(known)}.`} Ingen källa säger att den har ändrats, och vi räknar med att den står kvar.`,
  ].join("\n");
export const outsideVersions = (id: string): Said => ({
  message: `Undantaget "${id}" ligger helt eller delvis utanför den tid då regeln gäller.`,
  fix: "Rätta undantagets period eller regelns datum.",
});
export const overlappingExceptions = (first: string, second: string): Said => ({
  message: `Undantagen "${first}" och "${second}" kan gälla samma dag.`,
  fix: "Rätta perioderna så att de inte överlappar.",
});
export const decidedNeedsFrom = (): Said => ({
  message: "En beslutad version behöver en första dag.",
  fix: 'Lägg till from: "ÅÅÅÅ-MM-DD".',
});
export const decidedHasNoIntention = (): Said => ({
  message: 'En beslutad version har en exakt första dag och därför inget "intended".',
  fix: "Ta bort intended.",
});
export const onlyDecidedHasDates = (field: "from" | "through", status: string): Said => ({
  message: `Bara en beslutad version har "${field}", men den här är ${STATUS_WORD[status] ?? status}.`,
  fix: `Flytta datumet till intended, eller ta bort ${field}.`,
});
const STATUS_WORD: Readonly<Record<string, string>> = {
  aviserad: "aviserad",
  foreslagen: "föreslagen",
  avslagen: "avslagen",
};
export const proposedNeedsIntention = (): Said => ({
  message: "En föreslagen version behöver säga när den är tänkt att börja gälla.",
  fix: 'Lägg till intended: { from: "ÅÅÅÅ-MM-DD" } eller intended: { edition: "ÅÅÅÅ" }.',
});
export const announcedNeedsAim = (): Said => ({
  message: "En aviserad version behöver säga vilken utgåva den är tänkt för, eller källans ord om tiden.",
  fix: 'Lägg till intended: { edition: "ÅÅÅÅ" } eller intended: { note: … }.',
});
export const decisionPending = (decision: string): Said => ({
  message: `Beslutet "${decision}" är inte fattat än, så versionen kan inte vara beslutad.`,
  fix: "Sätt status: foreslagen, eller ta bort pending när beslutet är fattat.",
});
export const repealNeedsLastDay = (): Said => ({
  message: "Ett beslut om slut hör ihop med en sista dag, och versionen saknar through.",
  fix: "Skriv den sista dagen i through, eller ta bort repealedBy.",
});
export const bothCheckAndReadings = (): Said => ({
  message: "Här finns både en kontroll och läsarter. Kravet kan bara bedömas på ett av sätten.",
  fix: "Behåll check, eller lägg kontrollen som en av läsarterna.",
});
export const neitherCheckNorReadings = (): Said => ({
  message: "Ett beslutat krav behöver en kontroll eller läsarter.",
  fix: "Går det inte att kontrollera maskinellt? Skriv check: { kind: manual, because: … }.",
});
export const questionNotListed = (question: string): Said => ({
  message: `Läsarterna svarar på frågan "${question}", som inte står bland regelns frågor.`,
  fix: `Lägg till ${question} i questions.`,
});
