/** Sentences about ids, file names and what points where: codes K301-K306. */
import { list, plural, swedishNumber } from "../../words/format.ts";
import type { Said } from "./said.ts";

export const FIRST_PLACE = "står första gången";
const MOST_NAMES = 7;

export const missingRegister = (file: string): Said => ({
  message: `Filen ${file} saknas.`,
  fix: "Lägg till filen.",
});
export const notYamlName = (file: string): Said => ({
  message: `${file} har en filändelse som inte används här.`,
  fix: "Låt filnamnet sluta på .yaml.",
});
export const wrongDepth = (file: string): Said => ({
  message: `${file} ligger inte i mappen för en region och ett vårdval.`,
  fix: "Lägg filen i specs/region/vårdval/, med id ur regioner.yaml och vardval.yaml.",
});
export const badFileName = (name: string, guess: string | null): Said => ({
  message: `Filnamnet "${name}" kan inte bli ett id. Det får ha högst 60 tecken: små bokstäver a–z, siffror och bindestreck.`,
  fix: guess === null || guess === name ? "Välj ett annat namn." : `Döp om filen till ${guess}.yaml.`,
});
export const badFolderName = (name: string, guess: string | null): Said => ({
  message: `Mappnamnet "${name}" kan inte ingå i ett id. Det får ha högst 60 tecken: små bokstäver a–z, siffror och bindestreck.`,
  fix: guess === null || guess === name ? "Välj ett annat namn." : `Döp om mappen till ${guess}.`,
});
export const POINTED_AT_HERE = "pekas ut här också";

/** What is said of an id that is gone, where it is pointed at in many places. */
export const pointedAtByMany = (said: Said, places: number, files: number): Said => ({
  message: `${said.message} Det pekas ut på ${swedishNumber(places)} ställen till, i ${plural(files, "fil", "filer")}.`,
  fix: `Är posten borttagen av misstag? Lägg tillbaka den. ${said.fix}`,
});
/** What is said of a source without rows, where it is cited in many places. */
export const citedByMany = (said: Said, places: number, files: number): Said => ({
  message: `${said.message} Källan anges på ${swedishNumber(places)} ställen till, i ${plural(files, "fil", "filer")}.`,
  fix: said.fix,
});
export const unknownRegionFolder = (name: string, near: string | null): Said => ({
  message: `Mappen "${name}" är inte känd: ingen region i specs/regioner.yaml har det id:t.${near === null ? "" : ` Menade du ${near}?`}`,
  fix:
    near === null
      ? `Lägg till regionen i specs/regioner.yaml, med id: ${name}, eller döp om mappen till en region som står där.`
      : `Döp om mappen till ${near}. Är det en region som fattas, lägg till den i specs/regioner.yaml med id: ${name}.`,
});
export const misspeltFolder = (name: string, near: string): Said => ({
  message: `Mappen "${name}" är inte känd. Menade du ${near}?`,
  fix: `Döp om mappen till ${near}. Är det ett eget vårdval, lägg till det i specs/vardval.yaml med id: ${name}.`,
});
export const concernsNobody = (): Said => ({
  message: "Kravet gäller ingen: mappen hör inte till något vårdval, och regeln säger inte vilka den gäller.",
  fix: "Skriv vilka vårdval kravet gäller.",
});
export const reservedName = (id: string): Said => ({
  message: `Namnet "${id}" används redan för en annan sorts mapp.`,
  fix: "Välj ett annat id.",
});
export const codeOutsideCounty = (code: string, county: string): Said => ({
  message: `Kommunkoden ${code} börjar inte med länets kod ${county}.`,
  fix: "Rätta koden, eller flytta kommunen till sitt län.",
});
export const unknownMunicipality = (
  code: string,
  near: { readonly code: string; readonly name: string } | null,
): Said => ({
  message: `Ingen kommun har koden ${code}.${near === null ? "" : ` Menade du ${near.code} ${near.name}?`}`,
  fix: near === null ? "Slå upp kommunens kod i specs/regioner.yaml." : `Skriv "${near.code}".`,
});
export const unknownMunicipalityGroup = (
  named: string,
  near: string | null,
  municipality: { readonly code: string; readonly name: string } | null,
): Said => ({
  message: `Kommungruppen "${named}" finns inte.${near === null ? "" : ` Menade du ${near}?`}`,
  fix:
    municipality === null
      ? "Lägg in gruppen under municipalityGroups i specs/regioner.yaml, eller skriv kommunens kod."
      : `Skriv "${municipality.code}" om du menar ${municipality.name}.`,
});
export const municipalityElsewhere = (name: string, where: string, region: string): Said => ({
  message: `${name} ligger ${where}, inte i ${region}.`,
  fix: "Rätta kommunkoden eller regionen.",
});
export const sameFile = (other: string): Said => ({
  message: `Filnamnet skiljer sig bara i stora och små bokstäver från ${other}.`,
  fix: "Döp om den ena filen.",
});
export const sameId = (id: string): Said => ({
  message: `Id:t "${id}" används redan.`,
  fix: "Ge den ena ett annat id.",
});
export const sameAlias = (word: string, owner: string): Said => ({
  message: `Ordet "${word}" hör redan till ${owner}.`,
  fix: "Ta bort det ena.",
});

/** What a reference points at, in the words of the message. */
export type Pointed =
  | "källa"
  | "beslut"
  | "begrepp"
  | "ämne"
  | "fråga"
  | "uppgift"
  | "yrke"
  | "kompetens"
  | "roll"
  | "tjänst"
  | "tilläggsuppdrag"
  | "kapitel"
  | "regel"
  | "värde"
  | "indatafält"
  | "rad"
  | "siffra"
  | "region"
  | "vårdval"
  | "mottagare";

const NONE: Readonly<Record<Pointed, string>> = {
  källa: "Ingen källa",
  beslut: "Inget beslut",
  begrepp: "Inget begrepp",
  ämne: "Inget ämne",
  fråga: "Ingen öppen fråga",
  uppgift: "Ingen uppgift",
  yrke: "Inget yrke",
  kompetens: "Ingen kompetens",
  roll: "Ingen roll",
  tjänst: "Ingen tjänst",
  tilläggsuppdrag: "Inget tilläggsuppdrag",
  kapitel: "Inget kapitel",
  regel: "Ingen regel",
  värde: "Inget värde",
  indatafält: "Inget indatafält",
  rad: "Ingen rad",
  siffra: "Ingen siffra",
  region: "Ingen region",
  vårdval: "Inget vårdval",
  mottagare: "Ingen mottagare",
};

/** `register` is the file that what is new is written in; null where nothing can be added to what is known. */
export function unknown(
  what: Pointed,
  id: string,
  near: string | null,
  known: readonly string[],
  register: string | null = null,
): Said {
  return {
    message: `${NONE[what]} heter "${id}".${near === null ? "" : ` Menade du ${near}?`}`,
    fix: near === null ? namesOf(known, register) : `Skriv ${near}.`,
  };
}

/** People write "distriktssköterska" as a profession. It is a competence that a nurse has. */
export const competenceAsProfession = (competence: string, professions: readonly string[]): Said => ({
  message: `"${competence}" är en kompetens, inte ett yrke.`,
  fix: `Skriv profession: ${list(professions, "eller")} och competences: [${competence}].`,
});

function namesOf(known: readonly string[], register: string | null): string {
  if (known.length === 0 || known.length > MOST_NAMES) {
    return register === null ? "Rätta id:t." : `Rätta id:t. Är det något nytt läggs det till i ${register}.`;
  }
  const named = `Det som finns är ${list(known, "och")}.`;
  return register === null ? named : `${named} Är det något nytt läggs det till i ${register}.`;
}

export const unused = (what: Pointed, id: string): Said => ({
  message: `${THE[what]} "${id}" används inte av någon regel.`,
  fix: "Använd posten, eller ta bort den.",
});

const THE: Readonly<Record<Pointed, string>> = {
  källa: "Källan",
  beslut: "Beslutet",
  begrepp: "Begreppet",
  ämne: "Ämnet",
  fråga: "Frågan",
  uppgift: "Uppgiften",
  yrke: "Yrket",
  kompetens: "Kompetensen",
  roll: "Rollen",
  tjänst: "Tjänsten",
  tilläggsuppdrag: "Tilläggsuppdraget",
  kapitel: "Kapitlet",
  regel: "Regeln",
  värde: "Värdet",
  indatafält: "Indatafältet",
  rad: "Raden",
  siffra: "Siffran",
  region: "Regionen",
  vårdval: "Vårdvalet",
  mottagare: "Mottagaren",
};

export const circle = (ids: readonly string[]): Said => ({
  message: `Hänvisningarna går i cirkel: ${ids.join(" → ")}.`,
  fix: "Låt den sista peka på något som finns.",
});
export const toItself = (id: string): Said => ({
  message: `Regeln ${id} hänvisar till sig själv.`,
  fix: "Ta bort hänvisningen, eller skriv den regel som avses.",
});
export const noModule = (folder: string, file: string): Said => ({
  message: `Mappen ${folder} saknar utgavor.yaml, så kapitlet kan inte slås upp.`,
  fix: `Lägg till ${file}, eller flytta regeln till mappen för sitt vårdval.`,
});
export const otherFolder = (field: string, says: string, folder: string): Said => ({
  message: `Fältet "${field}" säger ${says}, men filen ligger i mappen ${folder}.`,
  fix: "Rätta fältet eller flytta filen.",
});
export const fieldOnlyForCareChoice = (folder: string): Said => ({
  message: `Mappen ${folder} är inget vårdval, så fältet "careChoice" hör inte hit.`,
  fix: "Ta bort fältet.",
});
export const valueNeeded = (field: string, why: string): Said => ({
  message: `Fältet "${field}" saknas. ${why}`,
  fix: `Lägg till ${field}.`,
});
export const VALUES_FOR_CHOICE = "En uppgift av typen val eller mangd behöver sina värden.";
export const VALUES_FOR_INPUT = "Ett indatafält av typen val behöver sina värden.";
export const DOMAIN_FOR_NUMBER = "Ett indatafält av typen tal behöver sitt omfång.";
export const CARE_CHOICE_FOR_FOLDER = "Mappen är ett vårdval.";
