/** The words of the page where a proposal is tried. */
import { contradiction } from "../../src/render/words/impact-report.ts";
import type { CheckOf, IsoDate } from "../../src/rulebook/model.ts";
import { lowerFirst, plural, swedishDate } from "../../src/words/format.ts";

export const start = {
  title: "Pröva ett förslag",
  description: "Ändra ett krav och se vad förslaget skulle betyda, innan någon beslutar. Allt räknas i webbläsaren.",
  lead: "Vad händer om kravet höjs, sänks eller börjar gälla en annan dag? Välj ett krav, ändra det och se om det blir skärpt eller lättat, och hur många enheter som skulle påverkas. Ingenting skickas någonstans.",
  choose: "Välj vårdval",
  count: (rules: number): string => plural(rules, "krav kan ändras", "krav kan ändras"),
  meaning: "Vad svaret bygger på",
  meaningText:
    "Svaret räknas med samma funktioner som jämför två år med varandra. Enheterna är påhittade: lika många som i verkligheten där antalet är känt, med siffror där sådana siffror brukar ligga. De visar storleken på en ändring och säger inget om någon viss enhet.",
} as const;

export const page = {
  title: (place: string): string => `Pröva ett förslag: ${lowerFirst(place)}`,
  description: (place: string): string =>
    `Ändra ett krav för ${lowerFirst(place)} och se vad det skulle betyda, i den egna webbläsaren.`,
  lead: "Välj ett krav och ändra det. Svaret räknas här i webbläsaren medan du skriver, och ingenting skickas någonstans.",
  noScript:
    "Att ändra ett krav här behöver skript, och de är avstängda eller har inte laddats. Kraven nedan går att läsa ändå, och kommandot ffu impact räknar samma sak.",
  rules: "Krav som kan ändras",
  readRule: "Läs kravet",
  others: "Andra vårdval",
  watermark: "Ett förslag som någon prövar. Inte ett beslut från regionen.",
} as const;

export const form = {
  rule: "Krav",
  choose: "Välj ett krav …",
  how: [
    "Välj ett krav här ovanför, eller i listan längre ned på sidan.",
    "Ändra gränsen, dagen, förpliktelsen eller texten.",
    "Läs om kravet blir skärpt eller lättat, och för hur många enheter.",
  ],
  loading: "Hämtar kravet …",
  notLoaded: "Kravet kunde inte hämtas. Ladda om sidan och försök igen.",
  now: "Så lyder kravet",
  nowProposal: "Så lyder förslaget i dag",
  change: "Ändra",
  none: "Kravet räknas inte med något tal. Dagen, förpliktelsen och texten kan ändras.",
  from: "Gäller från och med",
  fromHint: "Till exempel 2027-01-01",
  obligation: "Förpliktelse",
  text: "Text",
  textHint: "Talen i texten följer med så länge det är tydligt vilka de är. Läs igenom den.",
  reset: "Börja om",
  required: "Fältet behöver ett värde.",
  error: "Fel:",
} as const;

export const answer = {
  heading: "Vad förslaget betyder",
  nothing: "Än så länge säger förslaget samma sak som kravet. Ändra ett tal, dagen, förpliktelsen eller texten.",
  noDifference: "Förslaget skulle inte ändra något som gäller.",
  faults: "Rätta det som är fel i formuläret, så räknas svaret om.",
  from: (day: IsoDate): string => `Från och med ${swedishDate(day)}`,
  before: "Nu",
  after: "Med förslaget",
  refused: contradiction.title,
} as const;

/** The reader's own units. */
export const own = {
  summary: "Pröva på egna enheter",
  label: "Välj en fil, eller släpp den här",
  hint: "CSV med en enhet per rad, NDJSON med en profil per rad, eller en profil som YAML eller JSON. Filen läses här i webbläsaren och skickas ingenstans.",
  none: "Filen går att läsa, men ingen enhet i den hör till det här vårdvalet.",
  read: (file: string, count: number): string => `${plural(count, "enhet", "enheter")} ur ${file} prövas.`,
  others: (count: number): string =>
    `${plural(count, "enhet hör", "enheter hör")} till ett annat vårdval och räknas inte.`,
  broken: (count: number): string =>
    `Filen har ${plural(count, "fel", "fel")}. Ingen av enheterna räknas förrän alla går att läsa.`,
  more: (count: number): string => `… och ${plural(count, "fel till", "fel till")}.`,
  fault: (line: number, message: string, fix: string): string => `Rad ${line}: ${message} ${fix}`,
  clear: "Pröva på de påhittade enheterna igen",
  notLoaded: "Filen kunde inte läsas. Försök igen.",
} as const;

/** What a draft means for the units that it is tried on. */
export const units = {
  heading: (count: number, name: string): string => `${count} påhittade ${name}`,
  ownHeading: (count: number): string => plural(count, "egen enhet", "egna enheter"),
  caption: "Så faller kravet ut",
  state: "Utfall",
  before: "Nu",
  after: "Med förslaget",
  falls: (count: number): string =>
    count === 0
      ? "Ingen enhet som klarar kravet nu skulle sluta klara det."
      : `${plural(count, "enhet", "enheter")} som klarar kravet nu skulle inte klara det.`,
  open: (count: number): string =>
    `${plural(count, "enhet", "enheter")} som det inte går att svara för nu skulle inte klara det.`,
  reached: (count: number): string =>
    `${plural(count, "enhet", "enheter")} som kravet inte gäller nu skulle inte klara det.`,
  rises: (count: number): string => `${plural(count, "enhet", "enheter")} som inte klarar kravet nu skulle klara det.`,
  otherwise: (count: number): string => `För ${plural(count, "enhet", "enheter")} blir svaret ett annat på annat sätt.`,
  near: (count: number): string =>
    `${plural(count, "enhet", "enheter")} skulle klara kravet med högst fem procents marginal.`,
  list: (count: number): string => `Visa ${plural(count, "enhet", "enheter")} som får ett annat utfall`,
  nearList: (count: number): string => `Visa ${plural(count, "enhet", "enheter")} med högst fem procents marginal`,
  concernsNone: "Kravet gäller ingen av enheterna den dagen, så det syns inte hur många som skulle påverkas.",
  said: (sentences: readonly string[]): string => ["Svaret är uppdaterat.", ...sentences].join(" "),
} as const;

/** The rule's file with the draft in it. */
export const draftedSource = {
  heading: "Till den som skriver in förslaget",
  note: "Det här är regelns egen fil med förslaget inskrivet. Kommentarerna står kvar.",
  asProposal: "Förslaget läggs till som en ny, föreslagen lydelse. Fyll i källan innan filen sparas.",
  obligation:
    "Förpliktelsen gäller hela kravet med alla dess lydelser. Vänta med att ändra den i filen tills beslutet gäller.",
  difference: "Skillnaden",
  removed: "Borttaget:",
  added: "Infogat:",
  file: "Hela filen",
  copy: "Kopiera hela filen",
  copied: "Filen är kopierad.",
  notCopied: "Webbläsaren tillät inte kopieringen. Texten är markerad: kopiera den med tangentbordet.",
  notLoaded: "Regelns fil kunde inte hämtas. Ladda om sidan och försök igen.",
  edit: "Öppna filens redigerare",
  source: "källans id, ur kallor.yaml",
  at: "var i källan: sida, avsnitt eller paragraf",
} as const;

const LIMITS: Readonly<Record<string, string>> = {
  atMost: "Högst",
  moreThan: "Mer än",
  lessThan: "Mindre än",
  guideValue: "Riktvärde",
  per: "Räknat per",
  latest: "Senast",
  "between/0": "Från klockan",
  "between/1": "Till klockan",
};

/** A figure's place in its check as a label. Every other field that holds a limit says the least. */
export function limitLabel(at: string): string {
  const steps = at.split("/");
  const last = steps.at(-1) ?? "";
  const name = /^\d+$/u.test(last) ? steps.slice(-2).join("/") : last;
  return LIMITS[name] ?? "Minst";
}

export const dayChoices: {
  readonly label: string;
  readonly of: readonly (readonly [CheckOf<"opening-hours">["days"], string])[];
} = {
  label: "Dagar",
  of: [
    ["vardagar", "Måndag till fredag"],
    ["helg", "Lördag, söndag och helgdag"],
    ["alla-dagar", "Alla veckans dagar"],
    ["mandag", "Måndag"],
    ["tisdag", "Tisdag"],
    ["onsdag", "Onsdag"],
    ["torsdag", "Torsdag"],
    ["fredag", "Fredag"],
    ["lordag", "Lördag"],
    ["sondag", "Söndag"],
    ["helgdag", "Helgdag som infaller på en vardag"],
  ],
};
