/** What the run of `npm run generate` says, and the words of the files it makes. */

/** What stands first in a made file, so that nobody mends it there. */
export const banner = {
  fromSpecs: "// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.",
  fromSchemas: "// Skapad ur schemas/ och registren i specs/ av npm run generate. Ändra där, inte här.",
  fromPackage: "// Skapad ur package.json av npm run generate. Ändra där, inte här.\n",
  fieldReference: "Skapad ur schemas/ av `npm run generate`. Ändra i schemas/, inte här.",
} as const;

/** What each exported value or type is. */
export const about = {
  ruleIds: "/** Id på varje regel som finns eller har funnits. Ett id försvinner aldrig. */",
  factIds: "/** Id på varje uppgift som en kontroll kan fråga efter. */",
  questionIds: "/** Id på varje öppen fråga. */",
  ruleIdsIn: "/** Id på de regler som finns i en utgåva. */",
  editions: "/** Varje utgåva med de regler som var beslutade och gällde någon dag under dess år. */",
  decided: "/** Allt som är beslutat, utan det som bara är föreslaget eller aviserat. */",
  oneOf: (list: string): string => `/** Ett av de id som står i ${list}. */`,
  asked: "/** Vad en enhet kan tillfrågas om, och vad den kan säga om sig själv. */",
  rulebook: (title: string): string =>
    `/** ${title}: de beslutade krav som enheterna bedöms efter, och inget annat. */`,
  version: "/** Paketets version. */",
  proposals: "/** Det som är aviserat eller föreslaget. Inget av detta gäller, och det kan bli något annat. */",
} as const;

/** The schemas that are made whole. */
export const addedSchemas = {
  decided: {
    title: "Beslutade regler",
    description:
      "Regelboken som program har den: vårdvalen med sina utgåvor, varje regel med sina beslutade lydelser, och registren som reglerna hänvisar till.",
  },
} as const;

/** What is added to the authored schemas. */
export const addedFields = {
  file: { title: "Fil", description: "Filen som regeln är skriven i, räknat från källkodens rot." },
  facts: { title: "Uppgifter", description: "Uppgifter ur uppgifter.yaml. Skriv värdet, eller vet-ej." },
} as const;

/** The page of what every example unit gets of every rule. */
export const outcomesPage = {
  title: "Utfall för exempelenheterna",
  origin: "Skapad ur specs/ och examples/ av `npm run generate`. Ändra där, inte här.",
  about:
    "Vad varje påhittad enhet i examples/ får av varje regel den dag som dess profil gäller, och för den första enheten av varje slag från dag till dag. En ändring här är ett ändrat svar: läs den innan du godkänner den.",
  legend:
    "ja: uppfyllt · NEJ: inte uppfyllt · ?: kan inte avgöras · intyg: intyg behövs · –: gäller inte enheten · senare: inte i kraft än · okänt: ingen källa säger om kravet gällde · förslag: inte beslutat · slut: gäller inte längre",
  states: {
    met: "ja",
    "not-met": "NEJ",
    unknown: "?",
    "needs-attestation": "intyg",
    "not-applicable": "–",
    upcoming: "senare",
    "before-known": "okänt",
    "after-known": "okänt",
    proposed: "förslag",
    ended: "slut",
  },
  rule: "regel",
  day: "den",
  grant: "bidrag",
  fromDayToDay: "från dag till dag",
  timeline: (unit: string): string => `${unit}, dag för dag`,
} as const;

/** Values that are no region of the register. */
export const places = {
  nation: "Hela landet",
  elsewhere: "En annan region, eller oklart vilken",
} as const;

/** The reference of fields. */
export const fieldReference = {
  title: "# Fält",
  heads: ["Fält", "Krävs", "Vad det är"],
  required: "ja",
  always: (value: string): string => `alltid \`${value}\``,
  oneOf: (values: readonly string[]): string => `Ett av: ${values.map((value) => `\`${value}\``).join(", ")}.`,
  /** The schemas in the order of the reference, each under its heading. */
  headings: [
    ["rule", "Regelfiler"],
    ["check", "Kontroller och villkor"],
    ["profile", "Enhetsprofiler"],
    ["sources", "Källor (kallor.yaml)"],
    ["decisions", "Beslut (beslut.yaml)"],
    ["terms", "Begrepp (begrepp.yaml)"],
    ["questions", "Öppna frågor (fragor.yaml)"],
    ["facts", "Uppgifter (uppgifter.yaml)"],
    ["professions", "Yrken (yrken.yaml)"],
    ["regions", "Regioner (regioner.yaml)"],
    ["care-choices", "Vårdval (vardval.yaml)"],
    ["editions", "Utgåvor (utgavor.yaml)"],
    ["figures", "Siffror (siffror.yaml)"],
    ["answers", "Frågor och svar (fragor-och-svar.yaml)"],
    ["topics", "Ämnen (amnen.yaml)"],
    ["left-out", "Utelämnat (utelamnat.yaml)"],
    ["waivers", "Undantag (undantag.yaml)"],
    ["fleets", "Påhittade enheter (pahittade-enheter.yaml)"],
    ["inventory", "Inventering (inventering.tsv)"],
    ["stretches", "Källrader utan uppgift (kallrader.tsv)"],
    ["common", "Gemensamma delar"],
  ],
} as const satisfies Readonly<Record<string, unknown>>;

/** What a run tells when it is done, or when what is committed is not what it would make. */
export const run = {
  made: (files: number): string => `${files} filer skapade i generated/.`,
  differs: "generated/ stämmer inte med specs/ och schemas/:",
  missing: (path: string): string => `saknas: ${path}`,
  changed: (path: string): string => `skiljer sig: ${path}`,
  orphan: (path: string): string => `har ingen källa: ${path}`,
  fix: "Så rättar du: kör npm run generate och ta med ändringarna i din commit.",
} as const;
