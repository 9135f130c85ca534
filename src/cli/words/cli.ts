/** What the command line says of itself: help, wrong usage and interrupted runs. */
import { list, plural } from "../../words/format.ts";

interface PositionalWords {
  readonly name: string;
  readonly summary: string;
}

/** The commands, in the words of the help. */
export const commandWords = {
  check: {
    summary: "Kontrollera en eller flera enheter mot reglerna en viss dag.",
    positional: { name: "profil", summary: "En enhetsprofil (YAML), eller en mapp med profiler." },
  },
  validate: {
    summary: "Granska reglerna, eller de filer du anger.",
    positional: { name: "sökväg", summary: "En fil eller mapp. Utelämnat: alla regler." },
  },
  explain: {
    summary: "Förklara en regel eller en felkod.",
    positional: {
      name: "regel eller kod",
      summary: "En regel, till exempel oppettid-vecka, eller en felkod, till exempel K203.",
    },
  },
  facts: { summary: "Visa vilka uppgifter reglerna frågar efter, eller skapa en tom profil." },
  decide: {
    summary: "Slå upp ett fall i en beslutstabell.",
    positional: { name: "tabell", summary: "En beslutstabell, till exempel halsoenheten-remiss." },
  },
  coverage: { summary: "Visa hur mycket av källorna som regler och register bär." },
  diff: {
    summary: "Jämför reglerna mellan två år, dagar eller versioner: vad är skärpt, lättat och nytt?",
    positional: {
      name: "från, till",
      summary: "Två sidor: år (2025 2026), dagar (2025-08-31 2025-09-01) eller versioner (git:main nu).",
    },
  },
  impact: {
    summary: "Visa vilka enheter som får ett annat utfall när reglerna ändras.",
    positional: {
      name: "från, till, profil",
      summary: "Två sidor som i ffu diff, och sedan profiler: filer, mappar, NDJSON eller CSV.",
    },
  },
  timeline: {
    summary: "Visa hur en enhet klarar kraven dag för dag under en tid.",
    positional: { name: "profil", summary: "En enhetsprofil (YAML eller JSON)." },
  },
  changeset: { summary: "Skriv en changeset för ändringen, eller kontrollera att nivån räcker." },
  "pr-report": { summary: "Skriv kommentaren till en pull request: vad ändringen innebär." },
  watch: { summary: "Lista det som snart behöver ses över: undantag, aviseringar, översyner och länkar." },
  "example-fleet": { summary: "Skapa ett påhittat Skåne med 637 enheter att prova på." },
  schema: {
    summary: "Skriv ut ett schema (JSON Schema).",
    positional: { name: "namn", summary: "Schemats namn, till exempel profile." },
  },
  completion: { summary: "Skriv ut ett skript som fyller i kommandon åt dig i skalet (bash)." },
} as const satisfies Record<string, { readonly summary: string; readonly positional?: PositionalWords }>;

/** The flags. `value` stands for the value in the help. */
export const flagWords = {
  help: { value: null, summary: "Visa den här hjälpen." },
  version: { value: null, summary: "Visa versionen." },
  date: { value: "ÅÅÅÅ-MM-DD", summary: "Dagen som reglerna prövas på. Utelämnat: i dag." },
  rule: { value: "REGEL", summary: "Pröva bara den här regeln. Kan anges flera gånger." },
  only: { value: "UTFALL,…", summary: "Visa bara vissa utfall, till exempel not-met,unknown." },
  "what-if": {
    value: "UPPGIFT=VÄRDE",
    summary: "Pröva ett annat värde utan att ändra profilen. Kan anges flera gånger.",
  },
  verbose: { value: null, summary: "Visa även uppfyllda krav, källor och vilka uppgifter som användes." },
  out: {
    value: "FORMAT[=FIL]",
    summary: "text, json eller (validate) github, till skärmen eller en fil. Kan anges flera gånger.",
  },
  specs: { value: "MAPP", summary: "En annan mapp med regler än den som följer med." },
  class: { value: "KLASS,…", summary: "Visa bara vissa klasser, till exempel skarpt,nytt." },
  group: { value: "klass|regel|datum", summary: "Hur ändringarna grupperas. Utelämnat: klass." },
  near: { value: "PROCENT", summary: "Hur nära gränsen ett uppfyllt krav är när det klaras knappt. Utelämnat: 5." },
  "only-units": {
    value: "samre|battre|alla",
    summary: "Vilka rader som räknas upp. Utelämnat: alla utom nya krav som enheten klarar från början.",
  },
  anonymise: { value: null, summary: "Visa nummer i stället för enheternas namn." },
  "group-units": {
    value: "krav|enhet",
    summary: "Om enheterna räknas upp krav för krav eller enhet för enhet. Utelämnat: enhet.",
  },
  base: { value: "VERSION", summary: "Versionen i git att jämföra med, till exempel main." },
  check: {
    value: null,
    summary: "Skriv inget, utan kontrollera att det finns en changeset på minst den nivå som krävs.",
  },
  previous: { value: "FIL", summary: "Listan som den står nu: det som är avbockat där förblir avbockat." },
  links: { value: "FIL", summary: "Länkar som inte svarar, en per rad." },
  seed: { value: "TAL", summary: "Vilket påhittat Skåne. Samma tal ger samma enheter." },
  from: { value: "ÅÅÅÅ-MM-DD", summary: "Första dagen." },
  to: { value: "ÅÅÅÅ-MM-DD", summary: "Sista dagen." },
  "fail-on-class": {
    value: "KLASS,…",
    summary: "Ge slutkod 1 om någon ändring har en sådan klass, och 2 om den är bedomas.",
  },
  "fail-on": { value: "error|warning", summary: "Vad som ger slutkod 1. Utelämnat: error." },
  max: { value: "ANTAL", summary: "Högst så många anmärkningar i text. 0 visar alla. Utelämnat: 50." },
  input: { value: "FÄLT=VÄRDE", summary: "Fallets värde i ett av tabellens indatafält. Kan anges flera gånger." },
  inventory: { value: "FIL", summary: "Mät mot en annan inventering (TSV) än den som hör till reglerna." },
  for: { value: "VÅRDVAL", summary: "Bara det här vårdvalet, till exempel vardcentral eller skane/vardcentral." },
  template: { value: null, summary: "Skriv en tom profil med alla uppgifter som vårdvalets regler frågar efter." },
} as const;

/** The words around the help. */
export const help = {
  about: "ffu kontrollerar en enhet mot primärvårdens förfrågningsunderlag och granskar reglerna.",
  usage: "Så skriver du:",
  command: "kommando",
  flag: "flaggor",
  commands: "KOMMANDON",
  flags: "FLAGGOR",
  exitCodes: "SLUTKODER",
  more: "Mer om ett kommando: ffu help KOMMANDO",
  codes: [
    ["0", "klart, inget att anmärka"],
    ["1", "minst en brist"],
    ["2", "ingen brist, men allt går inte att avgöra"],
    ["64", "fel i kommandot"],
    ["65", "något går inte att läsa eller bedöma"],
    ["66", "det finns inget att läsa"],
    ["70", "internt fel"],
  ],
} as const;

/** What is wrong with a command line. */
export const usage = {
  noCommand: (): string => "Ange ett kommando.",
  commandFirst: (word: string): string => `Skriv kommandot först, före ${word}.`,
  unknownCommand: (name: string, similar: string | null): string =>
    `Kommandot ${quoted(name)} finns inte.${didYouMean(similar)}`,
  unknownFlag: (flag: string, command: string, similar: string | null): string =>
    `Flaggan ${flag} finns inte för ffu ${command}.${didYouMean(similar)}`,
  flagOfAnother: (flag: string, command: string, owners: readonly string[], similar: string | null): string =>
    `Flaggan ${flag} hör till ${list(
      owners.map((it) => `ffu ${it}`),
      "och",
    )}, inte till ffu ${command}.${didYouMean(similar)}`,
  repeatedFlag: (flag: string): string => `Flaggan ${flag} får bara anges en gång.`,
  flagNeedsValue: (flag: string, value: string): string => `Flaggan ${flag} behöver ett värde: ${flag} ${value}.`,
  flagTakesNoValue: (flag: string): string => `Flaggan ${flag} tar inget värde.`,
  wrongChoice: (flag: string, value: string, choices: readonly string[]): string =>
    `${quoted(value)} går inte att ange för ${flag}. Välj ${list(choices, "eller")}.`,
  positionalMissing: (command: string, name: string, summary: string): string =>
    `ffu ${command} behöver minst en ${name}. ${summary}`,
  tooManyPositionals: (command: string, extra: string): string =>
    `ffu ${command} tar inte emot ${quoted(extra)}. Skrev du en flagga utan bindestreck?`,
  notADate: (value: string): string =>
    `${quoted(value)} är inget datum. Skriv det som ÅÅÅÅ-MM-DD, till exempel 2026-03-01.`,
  dateRequired: (): string =>
    "Ange dagen med --date ÅÅÅÅ-MM-DD. I en automatisk körning måste den anges, annars ändras svaret med dagen.",
  unknownFormat: (value: string, formats: readonly string[]): string =>
    `Formatet ${quoted(value)} finns inte. Välj ${list(formats, "eller")}.`,
  fileNameMissing: (format: string): string => `Ange en fil efter likhetstecknet: --out ${format}=FIL.`,
  twiceToScreen: (): string => "Bara ett format kan skrivas till skärmen. Ange en fil för de andra: --out json=FIL.",
  twiceToFile: (path: string): string => `Två resultat kan inte skrivas till samma fil, ${path}.`,
  notACount: (flag: string, value: string): string =>
    `${quoted(value)} går inte att ange för ${flag}. Skriv ett heltal, 0 eller större.`,
  unknownRule: (id: string, similar: string | null): string => `Regeln ${quoted(id)} finns inte.${didYouMean(similar)}`,
  ambiguousRule: (id: string, full: readonly string[]): string =>
    `Det finns flera regler som heter ${quoted(id)}. Skriv hela namnet: ${list(full, "eller")}.`,
  notARequirement: (id: string): string =>
    `Regeln ${id} är inget krav och kan inte prövas. Läs den med ffu explain ${id}.`,
  notAPercent: (value: string): string =>
    `${quoted(value)} går inte att ange för --near. Skriv en procent, till exempel 5.`,
  notASeed: (value: string): string =>
    `${quoted(value)} går inte att ange för --seed. Skriv ett heltal, till exempel 1.`,
  sideNeedsDay: (name: string): string => `Skriv en dag efter ${name}, till exempel git:main@2026-03-01.`,
  oneProfile: (): string => "ffu timeline tar en profil i taget.",
  periodNeeded: (): string => "Ange första och sista dagen med --from och --to.",
  periodOrder: (): string => "Den första dagen (--from) måste ligga före den sista (--to).",
  notASide: (value: string): string =>
    `${quoted(value)} går inte att jämföra. Skriv ett år (2026), en dag (2026-03-01), en version (git:main) eller nu.`,
  badRevision: (ref: string): string =>
    `${quoted(ref)} kan inte vara en version i git. Skriv till exempel git:main eller git:HEAD@2026-03-01.`,
  nothingToCompare: (name: string): string => `Båda sidorna är ${name}. Ange två olika, till exempel git:main nu.`,
  olderFirst: (older: string, newer: string): string => `Skriv den tidigare dagen först: ${newer} ${older}.`,
  whatIfForm: (value: string): string => `Skriv --what-if som UPPGIFT=VÄRDE, inte ${quoted(value)}.`,
  whatIfTwice: (fact: string): string => `Uppgiften ${fact} är angiven två gånger med --what-if.`,
  unknownFact: (fact: string, similar: string | null): string =>
    `Uppgiften ${quoted(fact)} finns inte.${didYouMean(similar)}`,
  whatIfValue: (fact: string, value: string, wanted: string): string =>
    `${quoted(value)} går inte att ange för ${fact}. Skriv ${wanted}.`,
  whatIfSet: (fact: string): string =>
    `${fact} kan ha flera värden samtidigt och går inte att pröva så här. Ändra i en kopia av profilen i stället.`,
  unknownCareChoice: (value: string, known: readonly string[]): string =>
    `Vårdvalet ${quoted(value)} finns inte. Välj ${list(known, "eller")}.`,
  careChoiceInMany: (value: string, modules: readonly string[]): string =>
    `Vårdvalet ${value} finns i flera regioner. Välj ${list(modules, "eller")}.`,
  templateNeedsCareChoice: (modules: readonly string[]): string =>
    `Ange vilket vårdval profilen gäller med --for. Välj ${list(modules, "eller")}.`,
  templateIsText: (): string => "En tom profil kan bara skrivas som text. Ta bort --out json.",
  unknownSchema: (name: string, known: readonly string[], similar: string | null): string =>
    `Schemat ${quoted(name)} finns inte.${didYouMean(similar)} Det här finns: ${list(known, "och")}.`,
  unknownTopic: (topic: string, similar: readonly string[]): string =>
    similar.length === 0
      ? `Det finns ingen regel eller felkod som heter ${quoted(topic)}.`
      : `Det finns ingen regel eller felkod som heter ${quoted(topic)}. Menade du ${list(similar, "eller")}?`,
  seeHelp: (command: string | null): string =>
    command === null
      ? "Kör ffu --help för att se alla kommandon."
      : `Kör ffu help ${command} för att se hur det skrivs.`,
} as const;

/** Why a run was interrupted, and what then was not done. */
export const interrupted = {
  title: "KÖRNINGEN AVBRÖTS",
  brokenRules: (errors: number): string =>
    `Reglerna har ${plural(errors, "fel", "fel")} och kan inte användas. Ingen enhet är kontrollerad.`,
  nothingFound: (path: string): string => `Hittar inget att läsa: ${path}.`,
  noProfilesIn: (path: string): string => `Det finns inga enhetsprofiler (filer som slutar på .yaml) i ${path}.`,
  noRulesIn: (path: string): string => `Det finns inga regler i ${path}.`,
  rulesFirst: (file: string): string => `${file} är inte granskad: reglerna måste gå att läsa först.`,
  notHeldAgainstAll: (): string =>
    "Andra filer har fel, och därför är det du angav inte granskat mot resten av reglerna. Rätta dem först.",
  brokenProfile: (file: string): string => `Enheten i ${file} är inte kontrollerad: profilen kan inte läsas.`,
  missingProfile: (file: string): string => `Enheten i ${file} är inte kontrollerad: filen finns inte.`,
  othersStand: (count: number): string =>
    count === 1
      ? "Svaret för den andra enheten står ovan."
      : `Svaren för de ${plural(count, "andra enheten", "andra enheterna")} står ovan.`,
  closedFolder: (path: string): string =>
    `Mappen ${path} kan inte öppnas: du har inte rätt att läsa den. Kontrollera rättigheterna.`,
  notLookedInto: (path: string, message: string): string => `Enheterna i ${path} är inte kontrollerade. ${message}`,
  noWorkingFolder: "Mappen du står i finns inte längre. Byt till en mapp som finns och kör igen.",
  isInput: (path: string): string =>
    `Resultatet skulle skriva över ${path}, som kommandot läser. Inget är sparat. Välj ett annat filnamn.`,
  notAFile: (path: string): string =>
    `${path} är en mapp, en länk eller en specialfil och skrivs inte över. Inget är sparat. Välj ett annat filnamn.`,
  outputClosed: (cause: string): string =>
    `Resultatet kunde inte skrivas ut (${cause}). Det som syns är inte hela svaret.`,
  cannotWrite: (path: string, cause: string): string =>
    `Kan inte skriva filen ${path} (${cause}). Inget är sparat där.`,
  cannotRead: (path: string, cause: string): string => `Kan inte läsa ${path} (${cause}).`,
  bug: (id: string): readonly string[] => [
    `Ett internt fel har inträffat (${id}). Det beror inte på dig, och inget svar är giltigt.`,
    "Rapportera det med kommandot du skrev och koden ovan. Skicka inte med enhetens uppgifter.",
  ],
} as const;

/** Told on standard error when a result went to a file. */
export function written(path: string): string {
  return `Resultatet är sparat i ${path}.`;
}

/** What an exit code means, as the help has it. */
export function exitMeaning(code: number): string {
  return help.codes.find(([shown]) => shown === String(code))?.[1] ?? "";
}

/** The last line of every text output, so that a person sees what a script sees. */
export function exitLine(code: number, meaning: string): string {
  return `Slutkod ${code} (${meaning})`;
}

function quoted(text: string): string {
  return `”${text}”`;
}

function didYouMean(similar: string | null): string {
  return similar === null ? "" : ` Menade du ${similar}?`;
}

/** What is said of the sides of a comparison that cannot be read. */
export const revisions = {
  now: "reglerna som de är nu",
  noRepository: (folder: string): string =>
    `${folder} ligger inte i något git-arkiv, så det finns inga tidigare versioner.`,
  // The command comes first, so that it stands on one line and can be copied.
  missing: (ref: string, command: string): string => `Kör ${command} först. Versionen ${ref} finns inte här.`,
  noRulesAt: (ref: string): string => `Det finns inga regler i versionen ${ref}.`,
  noEdition: (year: string, modules: readonly string[]): string =>
    modules.length === 0
      ? `Det finns ingen utgåva för ${year}.`
      : `Det finns ingen utgåva för ${year} i ${list(modules, "eller")}.`,
  broken: (ref: string | null, errors: number): string =>
    `Reglerna${ref === null ? "" : ` i versionen ${ref}`} har ${plural(errors, "fel", "fel")} och kan inte jämföras.`,
} as const;

/** What is said of a list of units that cannot be read. */
export const fleetFiles = {
  line: (path: string, line: number): string => `${path} rad ${line}`,
  unreadable: (path: string): string => `${path} kan inte läsas.`,
  empty: (path: string): string => `Det finns inga enheter i ${path}.`,
  notJson: (name: string): string => `${name} är ingen profil i JSON. Skriv en hel profil på varje rad.`,
  brokenUnit: (name: string): string => `Enheten i ${name} kan inte läsas.`,
  unknownColumn: (column: string, known: readonly string[]): string =>
    `Kolumnen ${quoted(column)} finns inte. Använd ${list(known, "och")}, eller en uppgift ur registret (ffu facts).`,
  openQuote: (): string => "Ett citattecken avslutas aldrig, eller står mitt i en cell.",
  columnTwice: (column: string): string => `Kolumnen ${quoted(column)} finns två gånger.`,
  columnMissing: (column: string): string => `Kolumnen ${quoted(column)} saknas.`,
} as const;
