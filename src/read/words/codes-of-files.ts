/** What each finding code about files, fields and limits means, for `ffu explain K203`. */
import type { Explanation } from "./said.ts";

export const CODES_OF_FILES = {
  K101: {
    explanation:
      "Filen följer inte skrivsättet för YAML, så det går inte att veta vad den säger. Vanligast är en text med kolon utan citattecken, ett citattecken som aldrig stängs eller rader som inte ligger rakt under varandra.",
    wrong: "title: Krav: öppettider",
    right: 'title: "Krav: öppettider"',
  },
  K102: {
    explanation: "YAML räknar blanksteg i början av raden, och en tabb har ingen bestämd bredd. Använd två blanksteg.",
    wrong: "unit:\n→name: Granen",
    right: "unit:\n  name: Granen",
  },
  K103: {
    explanation: "Ett fält får stå en gång på samma nivå. Annars går det inte att veta vilket värde som avses.",
    wrong: "listade: 8200\nlistade: 8300",
    right: "listade: 8300",
  },
  K104: {
    explanation:
      "Tecknen & och * i början av ett värde, och fältet <<, hämtar text från andra ställen i filen. Det döljer vad en regel säger och används inte här. Skriv ut texten på varje ställe.",
    wrong: "text: *samma",
    right: 'text: "*samma"',
  },
  K105: {
    explanation:
      "Utropstecken före ett värde, rader som börjar med % och fältnamn som är listor ändrar hur filen läses. De används inte här.",
    wrong: "%YAML 1.1",
    right: "Ta bort raden.",
  },
  K106: {
    explanation:
      "En fil ska innehålla ett enda dokument med namngivna fält. Den får inte vara tom och inte delas av med ---.",
    wrong: "title: Ett\n---\ntitle: Två",
    right: "title: Ett",
  },
  K107: {
    explanation: "Filen ska vara sparad som UTF-8 med vanliga radslut. Styrtecken som inte syns får inte förekomma.",
    wrong: "En fil sparad som Latin-1 eller UTF-16",
    right: "Spara filen som UTF-8.",
  },
  K108: {
    explanation:
      "Allt efter ett blanksteg och # räknas som en kommentar, så resten av texten försvinner. Sätt citattecken runt texten. En riktig kommentar skrivs på egen rad.",
    wrong: "text: Ring #1 för rådgivning",
    right: 'text: "Ring #1 för rådgivning"',
  },
  K109: {
    explanation:
      "Hårda blanksteg, nollbreddstecken och tecken som vänder läsriktningen ser ut som ingenting men ändrar vad som läses. Skriv om stället för hand.",
    wrong: "Ett hårt blanksteg i början av raden",
    right: "Ett vanligt blanksteg",
  },
  K110: {
    explanation:
      "Bokstaven är lagrad som grundbokstav plus prick, ofta efter kopiering från en Mac. Den ser rätt ut men är inte samma tecken. I löpande text rättas det vid läsningen, i fältnamn måste det rättas i filen.",
    wrong: "o följt av två lösa prickar",
    right: "ö",
  },
  K111: {
    explanation:
      "Klockslag och datum läses olika av olika program om de saknar citattecken. Här läses de rätt, men skriv dem med citattecken.",
    wrong: "opens: 08:00",
    right: 'opens: "08:00"',
  },
  K112: {
    explanation:
      "specs/inventering.tsv är en tabell med en rad för varje uppgift i källorna. Kolumnerna skiljs åt med tabbar, första raden är rubriker, och varje rad har ett eget nummer.",
    wrong: "12a→001.txt→God tillgänglighet",
    right: "12→001.txt→God tillgänglighet",
  },
  K201: {
    explanation: "Fältet finns inte på det här stället. Ofta är det felstavat, eller står för långt in eller ut.",
    wrong: "minnst: 45",
    right: "atLeast: 45",
  },
  K202: {
    explanation: "Något som alltid ska stå här saknas. Ett fält som inte behövs tas bort helt, det lämnas inte tomt.",
    wrong: "title:",
    right: "title: Öppettid per vecka",
  },
  K203: {
    explanation:
      "Tal skrivs med siffror och decimalpunkt, utan mellanslag, enhet eller inledande nolla. Koder, datum och klockslag är text och står inom citattecken.",
    wrong: "atLeast: 1,5",
    right: "atLeast: 1.5",
  },
  K204: {
    explanation: "Fältet har en sluten lista av värden, och det som står här finns inte i den.",
    wrong: "obligation: skall",
    right: "obligation: ska",
  },
  K205: {
    explanation:
      "Datum skrivs ÅÅÅÅ-MM-DD och ska finnas i kalendern, klockslag skrivs TT:MM, och id skrivs med små bokstäver a–z, siffror och bindestreck.",
    wrong: 'from: "1/9 2025"',
    right: 'from: "2025-09-01"',
  },
  K206: {
    explanation: "Värdet är mindre eller större än fältet tillåter, eller har fler siffror än som kan räknas exakt.",
    wrong: "percent: 1500",
    right: "percent: 150",
  },
  K901: {
    explanation:
      "Filer, listor och texter har övre gränser så att ingen fil kan stoppa läsningen. En vanlig fil är långt under dem. Dela upp filen.",
    wrong: "En fil på 5 MB",
    right: "Flera filer, var och en under 1 MB",
  },
  K902: {
    explanation: "Bara vanliga filer läses. Genvägar (symboliska länkar) följs inte, för de kan peka utanför mappen.",
    wrong: "En symbolisk länk i specs/",
    right: "En kopia av filen",
  },
  K903: {
    explanation: "Namnet är reserverat i det språk som reglerna används från och kan inte vara ett fältnamn.",
    wrong: "__proto__: 1",
    right: "Välj ett annat namn.",
  },
  K904: {
    explanation: "Sökvägen leder ut ur den mapp som läses. Det som ligger utanför mappen läses aldrig.",
    wrong: "../../hemligt.yaml",
    right: "specs/<region>/<vårdval>/oppettid-vecka.yaml",
  },
} as const satisfies Readonly<Record<string, Explanation>>;
