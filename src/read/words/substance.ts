/** Sentences about what a check asks for: codes K501-K506. */
import { list, swedishDuration, swedishNumber } from "../../words/format.ts";
import type { Said } from "./said.ts";

export const IN_TEXT = "texten";
export const IN_CHECK = "kontrollen";

export const emptyRange = (): Said => ({
  message: "Inget värde uppfyller gränserna: de säger emot varandra, eller ligger utanför det som uppgiften kan vara.",
  fix: "Kontrollera att minst är mindre än högst, och att gränsen är ett rimligt värde.",
});
export const excludesNothing = (): Said => ({
  message: "Alla enheter uppfyller den här gränsen, så kontrollen säger ingenting.",
  fix: "Rätta gränsen, eller ta bort kontrollen.",
});
export const allValuesAllowed = (): Said => ({
  message: "Alla värden som uppgiften kan ha är tillåtna, så kontrollen säger ingenting.",
  fix: "Ta bort det värde som inte är tillåtet.",
});
export const moreThanListed = (asked: number, listed: number): Said => ({
  message: `Kontrollen kräver minst ${asked} men räknar bara upp ${listed}.`,
  fix: "Sänk antalet, eller räkna upp fler.",
});
export const windowTooSmall = (hours: number, mostMinutes: number): Said => ({
  message: `Kontrollen kräver ${swedishNumber(hours)} timmar, men i tidsfönstret får som mest ${swedishDuration(mostMinutes)} plats.`,
  fix: "Rätta antalet timmar eller tidsfönstret.",
});
export const emptyWindow = (window: readonly string[]): Said => ({
  message: `Tidsfönstret ${window.join("–")} är tomt: det slutar inte efter att det börjar.`,
  fix: "Byt plats på klockslagen. Går tiden över midnatt? Dela kontrollen vid 24:00.",
});
export const conditionNeverApplies = (): Said => ({
  message: "Inget värde uppfyller villkoret, så det gäller aldrig någon.",
  fix: "Rätta gränserna i villkoret.",
});
export const conditionContradicts = (): Said => ({
  message: "Villkoret säger emot sig självt, så det gäller aldrig någon.",
  fix: "Ta bort eller rätta en av delarna. Ska det räcka med en av dem? Skriv any-of.",
});
export const conditionAlwaysApplies = (): Said => ({
  message: "Alla enheter uppfyller villkoret, så det säger ingenting.",
  fix: "Rätta villkoret, eller ta bort det.",
});
export const conditionAgainstRule = (): Said => ({
  message: "Villkoret säger emot regelns eget villkor (when), så det gäller aldrig någon.",
  fix: "Rätta ett av villkoren.",
});
export const partsContradict = (): Said => ({
  message: "Delarna säger emot varandra, så ingen enhet kan uppfylla kontrollen.",
  fix: "Rätta en av delarna. Ska det räcka med en av dem? Skriv kind: any.",
});
export const partsCoverAll = (): Said => ({
  message: "Varje enhet uppfyller någon av delarna, så kontrollen säger ingenting.",
  fix: "Rätta en av delarna, eller ta bort kontrollen.",
});
export const comparedWithItself = (fact: string): Said => ({
  message: `Uppgiften "${fact}" jämförs med sig själv, så svaret är alltid detsamma.`,
  fix: "Skriv den uppgift som är helheten.",
});

export const oneSpan = (count: number): Said => ({
  message:
    count === 0
      ? "Uppsägningen har ingen tid att hålla."
      : "Uppsägningen har både dagar och månader, och bara en av dem kan räknas.",
  fix: "Skriv antingen atLeastDays eller atLeastMonths.",
});
export const noLimit = (): Said => ({
  message: "Här saknas en gräns.",
  fix: "Lägg till atLeast, atMost, moreThan eller lessThan. Är talet okänt? Skriv ej-angivet.",
});
export const guideIsNoLimit = (): Said => ({
  message: "Ett riktvärde är varken golv eller tak, och kan inte brytas som ett ska-krav.",
  fix: "Skriv obligation: riktvarde, eller ange gränsen med atLeast, atMost, moreThan eller lessThan.",
});
export const noStaffLimit = (): Said => ({
  message: "Kontrollen säger inte hur många personer eller hur mycket tjänstgöring som krävs.",
  fix: "Lägg till atLeastPersons eller atLeastPercent. Är talet okänt? Skriv ej-angivet.",
});
export const oneHourLimit = (count: number): Said => ({
  message: `Kontrollen ska ha exakt en av timmar per vecka, per dag och sammanlagt, men har ${count === 0 ? "ingen" : count}.`,
  fix:
    count === 0
      ? "Lägg till atLeastHoursPerWeek, atLeastHoursPerDay eller atLeastHoursInTotal."
      : "Dela upp den i flera kontroller med kind: all.",
});
export const wrongFactType = (fact: string, type: string, wanted: readonly string[]): Said => ({
  message: `Uppgiften "${fact}" är av typen ${type}, men här behövs typen ${list(wanted, "eller")}.`,
  fix: "Välj en annan uppgift, eller rätta typen i uppgifter.yaml.",
});
export const noUnit = (fact: string): Said => ({
  message: `Uppgiften "${fact}" är ett tal men säger inte vad som räknas.`,
  fix: "Lägg till unit, till exempel unit: personer.",
});

/** `shown` is the number, clock time or date as prose writes it. */
export const notInText = (shown: string): Said => ({
  message: `Kontrollen räknar med ${shown}, men det står inte i texten.`,
  fix: "Ändra texten eller kontrollen, så att båda säger samma sak.",
});
export const otherInText = (said: string, counted: string): Said => ({
  message: `Texten säger ${said}, men kontrollen räknar med ${counted}.`,
  fix: "Ändra texten eller kontrollen, så att båda säger samma sak.",
});
