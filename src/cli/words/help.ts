/** What the help says of the commands and their flags. */
import { list } from "../../words/format.ts";

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
  exempel: {
    summary: "Skriv de exempel som en regels gränser saknar.",
    positional: { name: "regel", summary: "En regel, till exempel oppettid-vecka." },
  },
  new: {
    summary: "Skapa början på något nytt: en fil eller en post. I en terminal ställs frågor om vad som ska stå där.",
    positional: {
      name: "sort, namn",
      summary: "region, vardval, edition, rule, source, decision, question eller fact, och sedan dess id.",
    },
  },
  fmt: {
    summary: "Ge reglernas filer rätt form: indrag, blanksteg och citattecken.",
    positional: { name: "sökväg", summary: "En fil eller mapp. Utelämnat: alla regler." },
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
  ahead: {
    summary: "Visa vad som är beslutat, föreslaget och oklart inför ett år, och vad enheten klarar av det.",
    positional: { name: "profil", summary: "En enhetsprofil (YAML eller JSON)." },
  },
  changeset: { summary: "Skriv en changeset för ändringen, eller kontrollera att nivån räcker." },
  "pr-report": { summary: "Skriv kommentaren till en pull request: vad ändringen innebär." },
  watch: { summary: "Lista det som snart behöver ses över: undantag, aviseringar, översyner och länkar." },
  "example-fleet": { summary: "Skapa påhittade enheter i varje region och vårdval som har regler, att prova på." },
  receipt: {
    summary: "Skriv ett kvitto på en kontroll: svaret, profilen och vilka regler som prövades.",
    positional: { name: "profil", summary: "En enhetsprofil (YAML eller JSON)." },
  },
  verify: {
    summary: "Pröva ett kvitto igen och visa om svaret är detsamma.",
    positional: { name: "kvitto", summary: "En fil som ffu receipt har skrivit." },
  },
  export: { summary: "Skriv regler och register som tabeller, för databaser och kalkylprogram." },
  schema: {
    summary: "Skriv ut ett schema (JSON Schema).",
    positional: { name: "namn", summary: "Schemats namn, till exempel profile." },
  },
  completion: { summary: "Skriv ut ett skript som fyller i kommandon åt dig i skalet (bash)." },
} as const satisfies Record<string, { readonly summary: string; readonly positional?: PositionalWords }>;

/** What `--out` takes: it says the formats of its own command. */
export const outWords = {
  value: "FORMAT[=FIL]",
  summary: (formats: readonly string[]): string =>
    `${list(formats, "eller")}, till skärmen eller en fil. Kan anges flera gånger.`,
} as const;

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
  fleet: {
    value: "FIL|MAPP|-",
    summary:
      "Kontrollera hur många enheter som helst: NDJSON, CSV, en mapp med profiler, eller - för NDJSON från ett annat program. Ger en sammanställning, eller en rad per enhet med --out ndjson eller --out csv.",
  },
  skip: {
    value: "ANTAL",
    summary: "Hoppa över så många enheter i början av --fleet, för att fortsätta efter ett stopp.",
  },
  verbose: { value: null, summary: "Visa även uppfyllda krav, källor och vilka uppgifter som användes." },
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
  "check-form": { value: null, summary: "Ändra inget, utan visa vilka filer som inte har rätt form." },
  previous: { value: "FIL", summary: "Listan som den står nu: det som är avbockat där förblir avbockat." },
  links: { value: "FIL", summary: "Länkar som inte svarar, en per rad." },
  seed: { value: "TAL", summary: "Vilka påhittade enheter. Samma tal ger samma enheter." },
  from: { value: "ÅÅÅÅ-MM-DD", summary: "Första dagen." },
  to: { value: "ÅÅÅÅ-MM-DD", summary: "Sista dagen." },
  year: { value: "ÅR", summary: "Året att se fram till. Utelämnat: nästa år." },
  "fail-on-class": {
    value: "KLASS,…",
    summary: "Ge slutkod 1 om någon ändring har en sådan klass, och 2 om den är bedomas.",
  },
  "fail-on": { value: "error|warning", summary: "Vad som ger slutkod 1. Utelämnat: error." },
  max: { value: "ANTAL", summary: "Högst så många anmärkningar i text. 0 visar alla. Utelämnat: 50." },
  input: { value: "FÄLT=VÄRDE", summary: "Fallets värde i ett av tabellens indatafält. Kan anges flera gånger." },
  csv: { value: "MAPP", summary: "Skriv en CSV-fil per tabell i mappen." },
  sql: { value: "FIL", summary: "Skriv alla tabeller i ett skript som SQLite, DuckDB och PostgreSQL läser." },
  watch: { value: null, summary: "Granska igen varje gång en fil ändras. Avsluta med Ctrl-C." },
  set: {
    value: "FÄLT=VÄRDE",
    summary: "Fyll i ett fält, till exempel title=Öppettid. Kan anges flera gånger. Då ställs inga frågor.",
  },
  write: { value: null, summary: "Skriv in det i regelns fil i stället för att visa det." },
  sources: {
    value: "MAPP",
    summary: "Visa också var varje rad i källornas texter har hamnat. Texterna ligger i mappen.",
  },
  inventory: { value: "FIL", summary: "Mät mot en annan inventering (TSV) än den som hör till reglerna." },
  for: {
    value: "VÅRDVAL",
    summary: "Bara det här: ett vårdval, en region eller region/vårdval. Skriv id:t, som mappen heter.",
  },
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
} as const;
