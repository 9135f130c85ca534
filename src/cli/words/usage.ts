/** What is wrong with a command line. */
import { CALENDAR, isOutsideCalendar } from "../../quantity/calendar.ts";
import { list, quoted, swedishDate } from "../../words/format.ts";

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
  positionalMissing: (command: string, name: string, summary: string): string =>
    `ffu ${command} behöver minst en ${name}. ${summary}`,
  tooManyPositionals: (command: string, extra: string): string =>
    `ffu ${command} tar inte emot ${quoted(extra)}. Skrev du en flagga utan bindestreck?`,
  notADate: (value: string): string =>
    isOutsideCalendar(value)
      ? `${quoted(value)} läses inte. De dagar som läses går från ${CALENDAR.from} till ${CALENDAR.through}.`
      : `${quoted(value)} är inget datum. Skriv det som ÅÅÅÅ-MM-DD, till exempel 2026-03-01.`,
  dateRequired: (): string =>
    "Ange dagen med --date ÅÅÅÅ-MM-DD. I en automatisk körning måste den anges, annars ändras svaret med dagen.",
  unknownFormat: (value: string, formats: readonly string[]): string =>
    `Formatet ${quoted(value)} finns inte. Välj ${list(formats, "eller")}.`,
  fileNameMissing: (format: string): string => `Ange en fil efter likhetstecknet: --out ${format}=FIL.`,
  watchIsText: (): string => "--watch visar texten på skärmen och kan inte kombineras med --out.",
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
  exportWhere: (): string => "Ange vart tabellerna ska skrivas: --csv MAPP, --sql FIL eller båda.",
  exportNameMissing: (): string => "Ange en mapp efter --csv och en fil efter --sql.",
  sideNeedsDay: (name: string): string => `Skriv en dag efter ${name}, till exempel git:main@2026-03-01.`,
  oneProfile: (command: string): string => `ffu ${command} tar en profil i taget.`,
  notAYear: (value: string): string => `${quoted(value)} är inget år. Skriv det med fyra siffror, till exempel 2027.`,
  yearPast: (year: string, date: string): string =>
    `År ${year} är redan slut den ${swedishDate(date)}. Ange ett år som pågår eller kommer.`,
  periodNeeded: (): string => "Ange första och sista dagen med --from och --to.",
  periodOrder: (): string => "Den första dagen (--from) måste ligga före den sista (--to).",
  notASide: (value: string): string =>
    `${quoted(value)} går inte att jämföra. Skriv ett år (2026), en dag (2026-03-01), en version (git:main) eller nu.`,
  badRevision: (ref: string): string =>
    `${quoted(ref)} kan inte vara en version i git. Skriv till exempel git:main eller git:HEAD@2026-03-01.`,
  nothingToCompare: (name: string): string => `Båda sidorna är ${name}. Ange två olika, till exempel git:main nu.`,
  olderFirst: (older: string, newer: string): string => `Skriv den tidigare dagen först: ${newer} ${older}.`,
  fleetAlone: (): string => "Med --fleet anges en fil eller mapp, och varken fler profiler eller --verbose.",
  onlyFleet: (what: string): string => `${what} ges bara med --fleet.`,
  whatIfForm: (value: string): string => `Skriv --what-if som UPPGIFT=VÄRDE, inte ${quoted(value)}.`,
  whatIfTwice: (fact: string): string => `Uppgiften ${fact} är angiven två gånger med --what-if.`,
  unknownFact: (fact: string, similar: string | null): string =>
    `Uppgiften ${quoted(fact)} finns inte.${didYouMean(similar)}`,
  whatIfValue: (fact: string, value: string, wanted: string): string =>
    `${quoted(value)} går inte att ange för ${fact}. Skriv ${wanted}.`,
  whatIfSet: (fact: string): string =>
    `${fact} kan ha flera värden samtidigt och går inte att pröva så här. Ändra i en kopia av profilen i stället.`,
  unknownCareChoice: (value: string, known: readonly string[]): string =>
    `Det finns inga regler för ${quoted(value)}. Välj en region eller ett vårdval, till exempel ${list(known, "eller")}.`,
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

function didYouMean(similar: string | null): string {
  return similar === null ? "" : ` Menade du ${similar}?`;
}
