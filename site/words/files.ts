/** The words inside feeds, calendars and data files. */
import type { Intended, IsoDate } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";

export const calendarFile = {
  name: "Regelboken: alla datum",
  nameFor: (place: string): string => `Regelboken: ${place}`,
  description: (place: string, date: string, url: string): string => `${place}. ${date}. Läs regeln: ${url}`,
} as const;

export const feed = {
  title: "Regelboken: beslutade ändringar",
  titleFor: (place: string): string => `Regelboken: beslutade ändringar för ${place}`,
  subtitle: "Nya lydelser, regler som börjar gälla och regler som upphör.",
  everything: "Regelboken: beslutade ändringar och datum att hålla",
  author: "Regelboken",
  entry: (what: string, title: string, date: IsoDate, through: IsoDate | null, label: string | null): string => {
    const day = through === null ? swedishDate(date) : `${swedishDate(date)} till och med ${swedishDate(through)}`;
    return `${what} ${day}: ${title}${label === null ? "" : ` – ${label}`}`;
  },
} as const;

export const csv = {
  rules: [
    "id",
    "rubrik",
    "slag",
    "styrka",
    "region",
    "vardval",
    "kapitel",
    "rad",
    "status",
    "fran_och_med",
    "till_och_med",
    "tid_i_ord",
    "text",
    "kontroll",
    "belopp",
    "tidpunkter",
    "antaganden",
    "kallor",
    "beslut",
    "adress",
  ],
  events: [
    "datum",
    "till_och_med",
    "handelse",
    "klass",
    "rubrik",
    "vad",
    "region",
    "vardval",
    "text",
    "regel_id",
    "adress",
  ],
  figures: [
    "id",
    "rubrik",
    "varde",
    "varde_i_ord",
    "enhet",
    "avser",
    "fran_och_med",
    "till_och_med",
    "omrade",
    "vardval",
    "kallor",
    "anmarkning",
    "mal",
    "mal_ar",
    "skiljer_sig_fran",
    "adress",
  ],
  version: "lydelse",
  exception: "tillfälligt undantag",
  outermost: (label: string): string => `${label} (dagarna är de yttersta som orden kan betyda)`,
  intended: ({ edition, from, through, note }: Intended): string =>
    [
      ...(from === undefined ? [] : [`tänkt från och med ${swedishDate(from)}`]),
      ...(through === undefined ? [] : [`tänkt till och med ${swedishDate(through)}`]),
      ...(edition === undefined ? [] : [`tänkt för utgåvan ${edition}`]),
      ...(note === undefined ? [] : [note]),
    ].join(", "),
} as const;

export const dataset = {
  licence: "http://publications.europa.eu/resource/authority/licence/EUPL_1_2",
  publisher: "Regelboken",
  contact: "Regelboken, frågor om data",
  catalogue: "Regelbokens öppna data",
  catalogueText: (where: string): string => `Primärvårdens förfrågningsunderlag ${where} som data.`,
  rules: {
    title: "Regler i primärvårdens förfrågningsunderlag",
    text: "Regler med datum, lydelser, kontroller och källor, skrivna med egna ord efter öppna källor.",
    keywords: ["förfrågningsunderlag", "vårdval", "primärvård", "regler"],
  },
  events: {
    title: "Ändringar och datum i primärvårdens förfrågningsunderlag",
    text: "Varje dag då en beslutad regel börjar, ändras eller upphör, och varje dag då något ska redovisas eller vara gjort.",
    keywords: ["förfrågningsunderlag", "ändringar", "kalender", "redovisning"],
  },
  register: {
    title: "Register till primärvårdens förfrågningsunderlag",
    text: "Det som reglerna hänvisar till: källor, beslut, begrepp, öppna frågor, uppgifter, yrken och besvarade frågor.",
    keywords: ["förfrågningsunderlag", "källor", "begrepp", "beslut"],
  },
  figures: {
    title: "Siffror om primärvården i regionernas källor",
    text: "Daterade antal, utfall och belopp som källorna till reglerna anger.",
    keywords: ["primärvård", "vårdval", "statistik", "utfall"],
  },
  files: {
    editionsJson: "En JSON-fil per utgåva",
    editionsHtml: "En HTML-fil per utgåva",
    rulesCsv: "Alla lydelser och undantag (CSV)",
    yaml: "Källfilerna, en per regel och register (YAML)",
    eventsJson: "Alla ändringar och datum (JSON)",
    eventsCsv: "Alla ändringar och datum (CSV)",
    atom: "Beslutade ändringar, tillsammans och per vårdval (Atom)",
    ics: "Alla ändringar och datum, tillsammans och per vårdval (iCalendar)",
    register: "Alla register (JSON)",
    figuresCsv: "Alla siffror (CSV)",
  },
  schema: (name: string): string => `JSON Schema för ${name}.json`,
} as const;
