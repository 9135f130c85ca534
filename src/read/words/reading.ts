/** Sentences about files and YAML: codes K1xx and K9xx. */
import { swedishNumber } from "../../words/format.ts";
import type { Said } from "./said.ts";

const QUOTE_IT = "Sätt citattecken runt texten.";

export const notUtf8 = (): Said => ({
  message: "Filen är inte sparad som UTF-8, så å, ä och ö kan inte läsas säkert.",
  fix: "Spara filen som UTF-8.",
});
export const controlCharacter = (code: string): Said => ({
  message: `Här står styrtecknet ${code}, som inte får förekomma i en textfil.`,
  fix: "Ta bort tecknet.",
});
export const oldMacLineEnds = (): Said => ({
  message: "Filen har gamla Mac-radslut (bara CR), så den läses som en enda rad.",
  fix: "Spara filen med radslut av typen LF.",
});
export const invisibleCharacter = (name: string, code: string): Said => ({
  message: `Här står ett tecken som inte syns: ${name} (${code}).`,
  fix: "Ta bort tecknet och skriv om stället för hand.",
});
export const hardSpaceInCode = (): Said => ({
  message: "Värdet innehåller ett hårt blanksteg, som ser ut som ett vanligt men är ett annat tecken.",
  fix: "Ta bort det hårda blanksteget.",
});
export const hardSpaceAsIndent = (): Said => ({
  message: "Raden börjar med ett hårt blanksteg, som ser ut som ett vanligt men inte räknas som indrag.",
  fix: "Ta bort det och skriv vanliga blanksteg.",
});
export const decomposedKey = (key: string): Said => ({
  message: `Fältet "${key}" har å, ä eller ö lagrat i två delar.`,
  fix: "Skriv om fältnamnet för hand.",
});
export const decomposedText = (): Said => ({
  message: "Texten har å, ä eller ö lagrat i två delar. Den läses ändå rätt.",
  fix: "Skriv om bokstaven för hand.",
});
export const hardSpaceAfterColon = (): Said => ({
  message:
    "Efter kolonet står ett hårt blanksteg, som ser ut som ett vanligt men inte skiljer fältets namn från dess värde.",
  fix: "Ta bort det och skriv ett vanligt blanksteg.",
});
export const anchor = (): Said => ({
  message: "Ankare och alias (& och *) får inte användas.",
  fix: "Skriv ut texten på varje ställe. Börjar texten med &? Sätt citattecken runt den.",
});
export const alias = (): Said => ({
  message: "Ankare och alias (& och *) får inte användas.",
  fix: "Skriv ut texten på varje ställe. Börjar texten med *? Sätt citattecken runt den.",
});
export const mergeKey = (): Said => ({
  message: "Fältet << (sammanslagning) får inte användas.",
  fix: "Skriv ut fälten på varje ställe.",
});
export const tag = (text: string): Said => ({
  message: `Taggen ${text} får inte användas.`,
  fix: "Ta bort den. Börjar texten med !? Sätt citattecken runt den.",
});
export const directive = (line: string): Said => ({
  message: `Raden ${line} ändrar hur hela filen läses och får inte användas.`,
  fix: `Ta bort raden ${line.split(" ")[0] ?? line}.`,
});
export const compositeKey = (): Said => ({
  message: "Ett fältnamn ska vara ett enkelt ord, inte en lista eller en samling fält.",
  fix: "Skriv fältnamnet följt av kolon.",
});
export const severalDocuments = (): Said => ({
  message: "Filen innehåller flera dokument, åtskilda med --- eller ...",
  fix: "Lägg varje dokument i en egen fil.",
});
export const emptyFile = (): Said => ({ message: "Filen är tom.", fix: "Skriv fälten, eller ta bort filen." });
export const notAMap = (): Said => ({
  message: "Filen ska bestå av namngivna fält, ett per rad, men här står något annat.",
  fix: "Börja raden med ett fältnamn och kolon.",
});
export const tabAsIndent = (): Said => ({
  message: "Raden börjar med en tabb. Indrag skrivs med blanksteg.",
  fix: "Byt tabben mot två blanksteg.",
});
export const tabAfterColon = (): Said => ({
  message: "Här står en tabb efter kolonet. Den läses rätt.",
  fix: "Byt tabben mot ett blanksteg.",
});
/** `more` fields of the same map are repeated too: then a new record has lost its beginning. */
export const duplicateKey = (key: string, more = 0): Said =>
  more === 0
    ? { message: `Fältet "${key}" står två gånger.`, fix: "Behåll det ena och ta bort det andra." }
    : {
        message: `Fältet "${key}" och ${more} fält till står två gånger.`,
        fix: "Börjar en ny post här? Då saknas raden med streck (-) före.",
      };
export const cutAtHash = (read: string): Said => ({
  message: `Allt efter # räknas som en kommentar. Det som läses är bara: "${read}"`,
  fix: `${QUOTE_IT} Är det en kommentar? Skriv den på en egen rad.`,
});
/** Inside braces a comma ends the field, and what comes after it is read as a field of its own. */
export const commaInText = (key: string, written: string): Said => ({
  message: `Inom klammer betyder kommat att fältet "${key}" är slut, så resten av "${written}" läses inte.`,
  fix: `Sätt citattecken runt hela texten: ${key}: "${written}"`,
});
export const shouldBeQuoted = (value: string): Said => ({
  message: `Klockslag och datum skrivs med citattecken. Här står ${value} utan.`,
  fix: `Skriv "${value}".`,
});
export const curlyQuotes = (inside: string): Said => ({
  message: "Typografiska citattecken runt ett värde blir en del av texten.",
  fix: `Ta bort dem, eller skriv raka: "${inside}".`,
});
export const unclosedQuote = (quote: string): Said => ({
  message: `Citattecknet ${quote} här stängs aldrig.`,
  fix: `Skriv ${quote} i slutet av texten.`,
});
export const unclosedBracket = (open: string, close: string): Said => ({
  message: `Parentesen ${open} här stängs aldrig, eller så står fortsättningen för långt till vänster.`,
  fix: `Skriv ${close} i slutet. Hör ${open} till en text? ${QUOTE_IT}`,
});
export const colonInText = (): Said => ({
  message: "Raden går inte att läsa. Ofta innehåller texten ett kolon, eller så står raden under för långt in.",
  fix: "Sätt citattecken runt texten om den innehåller kolon. Kontrollera annars indraget.",
});
/** Inside braces a colon and a space begin a new field. */
export const colonInBraces = (): Said => ({
  message: "Inom klammer betyder ett kolon följt av blanksteg att ett nytt fält börjar, så värdet går inte att läsa.",
  fix: "Sätt citattecken runt hela texten om den innehåller kolon. En lista inom klammer skrivs med hakparenteser.",
});
/** What marks code on a web page is copied along with it. */
export const codeFence = (): Said => ({
  message: "Raden med ``` hör till sidan som texten är kopierad från, inte till filen.",
  fix: "Ta bort den, både i början och i slutet.",
});
export const reservedStart = (character: string): Said => ({
  message: `En text kan inte börja med ${character} utan citattecken.`,
  fix: QUOTE_IT,
});
export const missingColon = (): Said => ({
  message: "Raden saknar kolon efter fältnamnet.",
  fix: "Skriv fältnamnet, kolon, blanksteg och värdet.",
});
export const noSpaceAfterColon = (): Said => ({
  message: "Det står inget blanksteg efter kolonet, så raden är inget fält.",
  fix: "Skriv ett blanksteg mellan kolonet och värdet.",
});
export const listOnSameLine = (): Said => ({
  message: "En lista kan inte börja på samma rad som fältnamnet.",
  fix: `Börja listan på nästa rad. Är det en text som börjar med streck? ${QUOTE_IT}`,
});
export const textAfterValue = (): Said => ({
  message: "Här fortsätter raden efter att värdet är slut.",
  fix: "Sätt citattecken runt hela texten. Ett citattecken inne i texten skrivs två gånger.",
});
export const badEscape = (): Said => ({
  message: "Omvänt snedstreck betyder något särskilt inom dubbla citattecken, och det som står här går inte att tolka.",
  fix: "Skriv \\\\ för ett omvänt snedstreck, eller använd enkla citattecken.",
});
/** A word processor makes the hyphen before a list item a dash. */
export const longDash = (): Said => ({
  message: "Raden börjar med ett tankstreck eller en punkt. En post i en lista börjar med ett vanligt bindestreck (-).",
  fix: "Byt tecknet mot ett bindestreck.",
});
export const badIndent = (): Said => ({
  message: "Raden ligger inte rakt under de rader den hör ihop med.",
  fix: "Rätta indraget så att fält på samma nivå börjar i samma kolumn.",
});
export const unreadable = (): Said => ({
  message: "Det här stället går inte att läsa som YAML.",
  fix: `Kontrollera kolon, citattecken och indrag. ${QUOTE_IT}`,
});
export const tooBig = (bytes: number, most: number): Said => ({
  message: `Filen är på ${swedishNumber(bytes)} byte. Gränsen är ${swedishNumber(most)}.`,
  fix: "Dela upp filen.",
});
export const tooDeep = (most: number): Said => ({
  message: `Fälten ligger djupare än ${most} nivåer.`,
  fix: "Minska antalet nivåer.",
});
export const folderTooDeep = (most: number): Said => ({
  message: `Mappen ligger djupare än ${most} nivåer, så det som finns i den är inte läst.`,
  fix: "Flytta upp mappen.",
});
export const tooMany = (what: "värden" | "fält", most: number): Said => ({
  message: `Här finns fler än ${swedishNumber(most)} ${what}.`,
  fix: "Dela upp filen.",
});
export const tooLongText = (most: number): Said => ({
  message: `Texten är längre än ${swedishNumber(most)} tecken.`,
  fix: "Korta texten.",
});
export const tooManyFiles = (most: number): Said => ({
  message: `Mappen innehåller fler än ${swedishNumber(most)} filer.`,
  fix: "Dela upp mappen.",
});
export const tooMuch = (mostBytes: number): Said => ({
  message: `Mappens filer är tillsammans större än ${swedishNumber(mostBytes / 1_048_576)} MB.`,
  fix: "Ta bort det som inte är regler, eller dela upp mappen.",
});
export const notAFile = (): Said => ({
  message: "Det här är en länk, en mapp eller en specialfil. Bara vanliga filer läses.",
  fix: "Ersätt den med en vanlig fil.",
});
export const notAFolder = (): Said => ({
  message: "Här ska vara en mapp, men det är en länk, en fil eller en specialfil.",
  fix: "Ersätt den med en vanlig mapp.",
});
export const cannotOpenFolder = (): Said => ({
  message: "Mappen kan inte öppnas. Du har inte rätt att läsa den.",
  fix: "Kontrollera rättigheterna. Det som ligger i mappen är inte läst.",
});
export const cannotOpen = (): Said => ({
  message: "Filen kan inte öppnas. Den saknas, eller så har du inte rätt att läsa den.",
  fix: "Kontrollera sökvägen och rättigheterna.",
});
export const reservedName = (name: string): Said => ({
  message: `Namnet "${name}" är reserverat och kan inte användas.`,
  fix: "Välj ett annat namn.",
});
export const outsideFolder = (): Said => ({
  message: "Sökvägen leder ut ur mappen som läses.",
  fix: "Använd en sökväg inom mappen.",
});
