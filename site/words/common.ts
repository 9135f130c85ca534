/** The words of every page: navigation, standings, labels of kinds and levels. */
import type {
  Addressee,
  CareChoice,
  ContentRule,
  IsoDate,
  Obligation,
  Region,
  SourceLevel,
} from "../../src/rulebook/model.ts";
import { addMonths } from "../../src/quantity/calendar.ts";
import { swedishDate, upperFirst } from "../../src/words/format.ts";
import { careChoiceName, regionName, type PlaceNames } from "../../src/rulebook/words/names.ts";

export const siteName = "Regelboken";
/** What the picture that is shared with a link shows. */
export const cardText =
  "Startsidan: Vad gäller för er enhet? Ett sökfält och tre ingångar: läs reglerna, se vad som ändras, kontrollera er enhet.";
export const siteLong = "Regelboken – primärvårdens förfrågningsunderlag som data";
/** At the head of every printed sheet of a page that says nothing of its own there. */
export const running = (title: string, today: IsoDate): string =>
  `${siteName} · ${title} · läget den ${swedishDate(today)}`;
export const skipToContent = "Hoppa till innehållet";
export const mainNavigation = "Huvudmeny";
export const breadcrumbNavigation = "Du är här";
export const footerNavigation = "Mer om webbplatsen";
export const contentsNavigation = "Innehåll på sidan";
export const startPage = "Start";

export const navigation = {
  rules: "Regler",
  changes: "Vad ändras",
  check: "Kontrollera",
  proposals: "Förslag",
  terms: "Begrepp",
  register: "A–Ö",
  search: "Sök",
  about: "Om",
} as const;

/** What no script can tell: when the day shown has been left behind. */
export const ages = (today: IsoDate): string =>
  `Efter den ${swedishDate(addMonths(today, 1))} är sidan gammal: mer kan ha beslutats.`;

export const footer = {
  unofficial:
    "Reglerna är skrivna med egna ord efter öppna källor. Det är de beslutade dokumenten som gäller, inte den här sammanställningen.",
  state: (today: IsoDate): string => `Sidan visar läget per den ${swedishDate(today)}. ${ages(today)}`,
  known: (day: IsoDate): string =>
    `Alla beslutade ändringar som källorna nämner till och med ${swedishDate(day)} är införda.`,
  /** Said once the day shown is later than the newest source. */
  unknownSince: "Det som har beslutats efter den dagen finns inte med.",
  nothingComing: "Källorna nämner ingen regel som börjar, ändras eller upphör senare.",
  coming: (days: number, first: IsoDate): string =>
    days === 1
      ? `Nästa dag då någon regel börjar, ändras eller upphör är ${swedishDate(first)}.`
      : `Regler börjar, ändras eller upphör på ${days} olika dagar framöver. Den första är ${swedishDate(first)}.`,
  editions: "Alla utgåvor",
  sources: "Källor",
  decisions: "Beslut",
  questions: "Öppna frågor",
  draft: "Pröva ett förslag",
  facts: "Uppgifter",
  repealed: "Upphävda regler",
  regions: "Regionerna sida vid sida",
  procedures: "Förfaranden",
  money: "Ersättning och tabeller",
  duties: "Redovisningskalender",
  states: "Läget ett datum",
  data: "Öppna data",
  codes: "Felkoder",
  accessibility: "Webbplatsens tillgänglighet",
  privacy: "Personuppgifter",
  contact: "Kontakta oss",
} as const;

export const footerGroups = {
  rules: "Regler",
  open: "Inte avgjort",
  ground: "Det som reglerna vilar på",
  site: "Om webbplatsen",
} as const;

/** What a small link after a heading or a text is called. */
export const permalink = {
  to: (place: string): string => `Länk till ${place}`,
  within: (ordinal: number, item: number | null, place: string): string =>
    item === null ? `stycke ${ordinal} i ${place}` : `stycke ${ordinal}, punkt ${item} i ${place}`,
  section: (heading: string): string => `avsnittet ${heading}`,
  chapter: (title: string): string => `kapitlet ${title}`,
} as const;

/** What regions and care choices are called is part of the rulebook. */
export interface Named {
  readonly rulebook: { readonly registers: PlaceNames };
}

export function regionTitle({ rulebook }: Named, region: Region | "nationellt"): string {
  return upperFirst(regionName(rulebook.registers, region));
}

export function careChoiceTitle({ rulebook }: Named, careChoice: CareChoice): string {
  return upperFirst(careChoiceName(rulebook.registers, careChoice));
}

/** What sort of rule it is, as the small heading above its title. */
export function kindTitle(rule: ContentRule): string {
  switch (rule.kind) {
    case "requirement":
      return obligationTitle(rule.obligation);
    case "compensation":
      return "Ersättning";
    case "decision-table":
      return "Beslutstabell";
    case "reporting":
      return "Redovisning";
    case "procedure":
      return "Förfarande";
    case "grant":
      return "Bidrag";
    case "definition":
      return "Definition";
    case "counting-rule":
      return "Räkneregel";
    case "scope":
      return "Omfattning";
  }
}

/** What the sort of rule is good for, in a sentence. A requirement says it by how binding it is. */
export function kindMeaning(rule: Exclude<ContentRule, { readonly kind: "requirement" }>): string {
  switch (rule.kind) {
    case "compensation":
      return "Vad enheten får betalt, eller betalar tillbaka.";
    case "decision-table":
      return "En tabell: finn raden som stämmer och läs vad som följer.";
    case "reporting":
      return "Något som ska lämnas in, med vem, vad och när.";
    case "procedure":
      return "Ett förfarande: steg som regionen eller enheten följer. Det avgör inget enskilt ärende.";
    case "grant":
      return "Pengar med ett villkor, oftast statsbidrag.";
    case "definition":
      return "Vad ett ord betyder i reglerna.";
    case "counting-rule":
      return "Hur något räknas när andra krav prövas.";
    case "scope":
      return "Omfattningen av uppdraget: vad som ingår, utan att vara ett krav som prövas.";
  }
}

export function obligationTitle(obligation: Obligation): string {
  switch (obligation) {
    case "ska":
      return "Ska-krav";
    case "bor":
      return "Bör-krav";
    case "mal":
      return "Mål";
    case "riktvarde":
      return "Riktvärde";
  }
}

/** A national rule binds by itself: whether a breach of it is one of the contract too is not known here. */
export function obligationMeaning(obligation: Obligation, region: Region | "nationellt"): string {
  switch (obligation) {
    case "ska":
      return region === "nationellt"
        ? "Bindande enligt nationella regler."
        : "Bindande. Den som inte uppfyller kravet bryter mot avtalet.";
    case "bor":
      return "En rekommendation. Den kan inte brytas.";
    case "mal":
      return "Ett mål att nå. Att missa det är ingen brist mot avtalet.";
    case "riktvarde":
      return "Ett mått att jämföra sig med. Det är varken golv eller tak.";
  }
}

export function addresseeTitle(addressee: Addressee): string {
  switch (addressee) {
    case "enhet":
      return "Enheten";
    case "leverantor":
      return "Leverantören";
    case "region":
      return "Regionen";
    case "kommun":
      return "Kommunen";
    case "patient":
      return "Patienten";
  }
}

export function levelTitle(level: SourceLevel): string {
  switch (level) {
    case "ffu-text":
      return "FFU-text";
    case "beslut":
      return "Beslut";
    case "lag":
      return "Lag";
    case "officiellt-svar":
      return "Officiellt svar";
    case "officiell-webb":
      return "Officiell webbplats";
    case "rapport":
      return "Rapport";
    case "bild":
      return "Bildspel";
    case "nyhet":
      return "Nyhet";
    case "slutsats":
      return "Slutsats";
  }
}

export function levelMeaning(level: SourceLevel): string {
  switch (level) {
    case "ffu-text":
      return "Själva förfrågningsunderlagets text.";
    case "beslut":
      return "Protokoll eller beslutsunderlag.";
    case "lag":
      return "Lag, förordning eller föreskrift.";
    case "officiellt-svar":
      return "Regionens svar på en fråga. Inte underlagets egen text.";
    case "officiell-webb":
      return "En myndighets eller regions webbplats.";
    case "rapport":
      return "En redovisning som återger regeln.";
    case "bild":
      return "Ett bildspel som återger regeln i korthet.";
    case "nyhet":
      return "En nyhet som återger regeln.";
    case "slutsats":
      return "En slutsats som ingen källa säger rakt ut.";
  }
}

export const standing = {
  inForce: "Gäller",
  inForceFrom: (from: IsoDate): string => `Gäller från och med ${swedishDate(from)}`,
  inForceBetween: (from: IsoDate, through: IsoDate): string =>
    `Gäller från och med ${swedishDate(from)} till och med ${swedishDate(through)}`,
  wasInForce: (from: IsoDate, through: IsoDate): string =>
    `Gällde från och med ${swedishDate(from)} till och med ${swedishDate(through)}`,
  knownBetween: (from: IsoDate, through: IsoDate): string =>
    `Känd från och med ${swedishDate(from)} till och med ${swedishDate(through)}`,
  upcoming: "Gäller inte ännu",
  upcomingFrom: (from: IsoDate): string => `Gäller från ${swedishDate(from)}`,
  knownFrom: (from: IsoDate): string => `Känd från och med ${swedishDate(from)}`,
  comesIntoForce: (from: IsoDate, through: IsoDate | null): string =>
    `Gäller inte ännu, träder i kraft ${swedishDate(from)}${through === null ? "" : ` och gäller till och med ${swedishDate(through)}`}`,
  /** Follows the days. */
  assumedDays: (from: boolean, through: boolean): string => {
    if (from) return through ? " (båda dagarna är antaganden)" : " (startdagen är ett antagande)";
    return through ? " (slutdagen är ett antagande)" : "";
  },
  ended: "Upphävd",
  knownThrough: (through: IsoDate): string => `Känd till och med ${swedishDate(through)}`,
  proposed: "Förslag",
  announced: "Aviserat",
  rejected: "Avslaget",
  exception: "Undantag",
  review: "Ses över",
} as const;

export const banners = {
  upcoming: (from: IsoDate): string =>
    `Gäller inte ännu. Regeln är beslutad och börjar gälla den ${swedishDate(from)}.`,
  beforeKnown: (from: IsoDate): string =>
    `Ingen källa säger om regeln gällde före den ${swedishDate(from)}. Den är känd från och med den dagen.`,
  ended: (through: IsoDate): string => `Upphävd. Regeln gällde till och med ${swedishDate(through)}.`,
  afterKnown: (through: IsoDate): string =>
    `Ingen källa säger om regeln gäller efter den ${swedishDate(through)}. Den är känd till och med den dagen.`,
  aboutRepealed: "Se alla upphävda regler",
  proposed: "Förslag, inte beslutat. Så länge ingen källa säger något annat är det här ingen gällande regel.",
  announced: "Aviserat, inte beslutat. Så länge ingen källa säger något annat är det här ingen gällande regel.",
  rejected: "Förslaget är avslaget. Det här är ingen gällande regel.",
  review: "Regeln gäller, men ses över.",
  changeProposed: "Det finns ett förslag om att ändra regeln.",
  readProposal: "Läs förslaget",
  oldEdition: (from: IsoDate, through: IsoDate): string =>
    `Inaktuell utgåva. Den gällde ${swedishDate(from)}–${swedishDate(through)}.`,
  newestEdition: (title: string): string => `Läs den som gäller: ${title}`,
  comingEdition: (from: IsoDate): string => `Gäller inte ännu. Utgåvan är tänkt att gälla från ${swedishDate(from)}.`,
  undecidedEdition: (from: IsoDate): string =>
    `Inte känd som beslutad. Utgåvan var tänkt att gälla från ${swedishDate(from)}, men ingen källa här säger att den blev beslutad.`,
  lastEdition: (through: IsoDate): string =>
    `Utgåvan slutade ${swedishDate(through)}, och ingen senare utgåva är känd. Regler som ingen källa har avslutat visas fortfarande som gällande.`,
  reconstructed:
    "Rekonstruerad. Själva dokumentet har inte gått att läsa i sin helhet, så utgåvan är sammanställd av andra källor.",
} as const;

export const showTable = "Samma uppgifter som tabell";
