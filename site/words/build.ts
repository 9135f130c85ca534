/** What the build of the site says. */
import { list, plural, quoted, swedishNumber } from "../../src/words/format.ts";
import type { LostAddress } from "../promised.ts";

const files = (count: number): string => plural(count, "fil", "filer");
const faultCount = (count: number): string => plural(count, "fel", "fel");

export const buildSaid = {
  reading: { rules: "1/5 Läser reglerna …", scripts: "2/5 Samlar skripten …" },
  making: "3/5 Gör sidorna …",
  checking: (count: number): string => `4/5 Prövar ${files(count)} …`,
  writing: (done: number, count: number): string =>
    `5/5 Skriver ${files(count)} …${done === 0 ? "" : ` ${swedishNumber(done)}`}`,
  printing: (done: number, count: number): string => `4/5 Skriver ut PDF-filer … ${done} av ${count}`,
  noBrowser: (path: string): string =>
    `PDF-filerna skrivs ut av en webbläsare, och ingen finns på ${path}. Installera chromium, ange en annan med CHROMIUM_PATH, eller bygg utan --pdf.`,
  written: (count: number, folder: string): string => `${files(count)} skrivna i ${folder}/`,
  unreadable: (count: number): string =>
    `Reglerna går inte att läsa: ${faultCount(count)}. Kör npm run check:specs för att se alla.`,
  faults: (faults: readonly string[]): string =>
    [`Webbplatsen skrevs inte. ${faultCount(faults.length)}:`, ...faults.map((fault) => `  ${fault}`)].join("\n"),
  idTwice: (path: string, id: string): string => `${path}: id="${id}" två gånger`,
  tooHeavy: (path: string, bytes: number): string => `${path}: ${bytes} byte`,
  notASite: (folder: string): string =>
    `${folder} är ingen mapp som kan ersättas: det ligger annat i den än en byggd webbplats. Ange en tom eller ny mapp med --out.`,
} as const;

/** What is said of the words after `npm run site`. */
export const optionSaid = {
  unknown: (flag: string, similar: string | null, known: readonly string[]): string => {
    const proposed = similar === null ? "" : ` Menade du --${similar}?`;
    const all = list(
      known.map((name) => `--${name}`),
      "och",
    );
    return `Flaggan ${flag} finns inte.${proposed} De som finns är ${all}.`;
  },
  unexpected: (word: string): string =>
    `Bygget av webbplatsen tar inte emot ${quoted(word)}. Skrev du en flagga utan bindestreck?`,
  /** Stands for the value of a flag. */
  value: "VÄRDE",
  badDate: (text: string): string => `${quoted(text)} är inget datum. Skriv ÅÅÅÅ-MM-DD, till exempel 2026-05-12.`,
  badAddress: (flag: string, text: string): string =>
    `${quoted(text)} är ingen webbadress. Skriv hela adressen, till exempel ${flag} https://regler.example/.`,
  badContact: (text: string): string =>
    `${quoted(text)} är ingen e-postadress. Skriv den hel, till exempel --contact fragor@regler.example.`,
  pdfNotServed: "PDF-filer görs inte medan webbplatsen redigeras. Ange --pdf eller --serve, inte båda.",
  badPort: (text: string, highest: number): string =>
    `${quoted(text)} är ingen port. Skriv ett heltal från 0 till ${highest}, till exempel 8080.`,
} as const;

/** What the site says while it is edited, on the terminal and on the page. */
export const serveSaid = {
  reading: (port: number): string =>
    `Läs på http://localhost:${port}/ (avsluta med Ctrl+C). Sidan laddas om när en ändring är sparad och byggd.`,
  portTaken: (port: number): string =>
    `Port ${port} går inte att använda. Visas webbplatsen redan i ett annat fönster? Välj annars en annan port med --port.`,
  changed: (files: readonly string[]): string => {
    const [first = "", ...others] = files;
    return `Ändrad: ${first}${others.length === 0 ? "" : ` och ${swedishNumber(others.length)} till`}`;
  },
  lastGood: "Så här var det före det här felet. Sidan laddas om när det är rättat:",
  notYet: "Webbplatsen kan inte visas än. Sidan laddas om när det här är rättat:",
  stopped: "Bygget stannade. Skälet står i terminalen.",
  building: "Webbplatsen byggs. Sidan laddas om när den är klar.",
} as const;

/** A whole chapter that is gone would fill the screen. */
const MOST_ANCHORS = 20;

/** What is said of addresses that are promised. */
export const addressSaid = {
  title: "Publicerade adresser har försvunnit:",
  lost: ({ is, module, path, anchors }: LostAddress): string => {
    const record = `Se generated/las/adresser/${module}.txt.`;
    if (is === "page") return `${path}: sidan är borta. ${record}`;
    const shown = anchors.slice(0, MOST_ANCHORS).map((anchor) => `#${anchor}`);
    const more = anchors.length - shown.length;
    const names = more === 0 ? list(shown, "och") : `${shown.join(", ")} och ${swedishNumber(more)} till`;
    return `${path}: ${anchors.length === 1 ? "ankaret" : "ankarna"} ${names} är borta. ${record}`;
  },
  fix: [
    "Så rättar du: ge sidan eller stycket sin adress igen. Den följer av regelns id, versionens första dag och styckenas ordning.",
    "Ska adressen bort med flit, ta bort dess rad ur filen i samma ändring, och skriv skälet i den.",
  ],
  notRecorded: (count: number): string =>
    count === 1
      ? "1 ny adress i en beslutad utgåva är inte antecknad i generated/las/adresser."
      : `${swedishNumber(count)} nya adresser i beslutade utgåvor är inte antecknade i generated/las/adresser.`,
} as const;

/** The first lines of every record of addresses. */
export const recordHead = [
  "Adresser i beslutade utgåvor, som andra kan ha länkat till: en sida per rad, och under den ett ankare per rad.",
  "npm run generate lägger till nya. En rad tas bort bara med flit, i samma ändring som det den pekar på, med skälet.",
];
