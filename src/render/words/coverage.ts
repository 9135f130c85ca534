/** What is said of how much of the sources is data: the table's headings, the inventory's kinds in Swedish, the reasons. */
import type { Carrier, CoverageCount } from "../../coverage/coverage.ts";
import { list, plural, swedishNumber } from "../../words/format.ts";

export const coverageWords = {
  heading: "TÄCKNING",
  columns: ["Rader", "Bärs", "Utelämnade", "Saknas"],
  bySource: "PER KÄLLA",
  byKind: "PER SORT",
  missing: (count: number): string => `SAKNAS (${count})`,
  unknownRows: (count: number): string => `FINNS INTE I INVENTERINGEN (${count})`,
  leftOut: "UTELÄMNADE, OCH VARFÖR",
  both: (count: number): string => `BÅDE BURNA OCH UTELÄMNADE (${count})`,
  bothRow: "Raden står som utelämnad men bärs också.",
  row: (number: number): string => `Rad ${number}`,
} as const;

/** `597 rader: 567 bärs av regler och register, 30 är utelämnade med skäl och 0 saknas.` */
export function coverageSentence({ rows, carried, leftOut, missing }: CoverageCount): string {
  const parts = [
    `${swedishNumber(carried)} bärs av regler och register`,
    `${swedishNumber(leftOut)} är utelämnade med skäl`,
    `${swedishNumber(missing)} saknas`,
  ];
  return `${plural(rows, "rad", "rader")} i inventeringen: ${list(parts, "och")}.`;
}

/** `Rad 5–14, 16 och 19`. */
export function rowNumbers(numbers: readonly number[]): string {
  const runs: [from: number, through: number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const shown = runs.map(([from, through]) => (from === through ? String(from) : `${from}\u2013${through}`));
  return `Rad ${list(shown, "och")}`;
}

/** What the exit code means here. */
export const coverageMeaning = {
  rows: { done: "varje rad bärs eller är utelämnad", negative: "minst en rad är inte redovisad" },
  withTexts: {
    done: "varje rad i källorna och inventeringen är redovisad",
    negative: "något i källorna eller inventeringen är inte redovisat",
  },
} as const;

export function carrierText({ in: place, id }: Carrier): string {
  return place === "rules" ? id : `${id} (${PLACES[place]})`;
}

const PLACES = {
  sources: "källa",
  decisions: "beslut",
  terms: "begrepp",
  questions: "öppen fråga",
  figures: "siffra",
  answers: "fråga och svar",
  editions: "utgåva",
} as const satisfies Record<Exclude<Carrier["in"], "rules">, string>;

export const noInventory = (folder: string): string =>
  `Det finns ingen inventering i ${folder}. Ange en med --inventory FIL.`;

export const brokenInventory = (file: string): string => `Inventeringen i ${file} kan inte läsas.`;

/** The kind of an inventory row in Swedish. A kind that only another inventory has is shown as it stands. */
export function inventoryKind(kind: string): string {
  return KINDS.get(kind) ?? kind;
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ["addon_assignment", "tilläggsuppdrag"],
  ["announcement", "besked"],
  ["claim", "påstående"],
  ["compensation", "ersättning"],
  ["condition", "villkor"],
  ["count", "antal"],
  ["counting_rule", "räkneregel"],
  ["deadline", "sista dag"],
  ["decision_ref", "hänvisning till beslut"],
  ["decision_table", "beslutstabell"],
  ["declaration", "försäkran"],
  ["definition", "definition"],
  ["effective_date", "första dag"],
  ["eligibility", "rätt att få eller ansöka"],
  ["exception", "undantag"],
  ["exclusion", "det som inte ingår"],
  ["fee", "avgift"],
  ["feedback", "återkoppling"],
  ["finance", "ekonomi"],
  ["finding", "iakttagelse"],
  ["follow_up", "uppföljning"],
  ["forecast", "prognos"],
  ["governance", "styrning"],
  ["grant", "bidrag"],
  ["guideline_value", "riktvärde"],
  ["kind", "indelning"],
  ["mapping", "motsvarighet"],
  ["meeting", "möte"],
  ["notice_period", "uppsägningstid"],
  ["outcome", "utfall"],
  ["permission", "det som får göras"],
  ["pilot", "försök"],
  ["plan", "plan"],
  ["population_figure", "folkmängd"],
  ["principle", "princip"],
  ["procedure", "förfarande"],
  ["prohibition", "förbud"],
  ["proposal", "förslag"],
  ["publication", "publicering"],
  ["question", "fråga"],
  ["reporting_duty", "rapportering"],
  ["requirement", "krav"],
  ["review", "översyn"],
  ["right_of_party", "rättighet"],
  ["sanction_step", "sanktionssteg"],
  ["scope", "omfattning"],
  ["should", "bör-krav"],
  ["status", "läge"],
  ["structure", "organisation"],
  ["target", "mål"],
  ["task", "uppdrag"],
  ["trial", "prövning"],
]);

/** The generated page. */
export const coveragePage = {
  title: "Täckning",
  origin: "Skapad ur specs/ av `npm run generate`. Ändra i specs/, inte här.",
  about:
    "Varje uppgift i källorna har en rad i specs/inventering.tsv. En rad bärs av de poster som anger dess nummer i inventory, eller är utelämnad av ett skäl i specs/utelamnat.yaml. Siffrorna här är räknade, inte skrivna.",
  bySource: "Per källa",
  source: "Källa",
  byKind: "Per sort",
  kind: "Sort",
  total: "Alla",
  rows: "Rad för rad",
  rowColumns: ["Rad", "Ställe", "Sort", "Bärs av"],
  leftOutHeading: "Utelämnade, och varför",
  leftOut: "Utelämnad.",
  missing: "**Saknas.**",
} as const;
