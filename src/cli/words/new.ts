/** What `ffu new` says. */
import type { Sort } from "../new/templates.ts";
import type { Ahead } from "../../compare/ahead.ts";
import type { RuleId } from "../../rulebook/model.ts";
import { list, plural, quoted } from "../../words/format.ts";

const ABOUT: Readonly<Record<Sort, string>> = {
  region: "en region med sina kommuner",
  vardval: "ett vårdval, med namnen på dess enheter",
  edition: "en utgåva: ett vårdval i en region under ett år",
  rule: "en regel, i en egen fil",
  source: "en källa: dokumentet som regler hämtas ur",
  decision: "ett beslut",
  question: "en öppen fråga: något som källorna lämnar oklart",
  fact: "en uppgift: något som enheter kan svara på",
};

const NAME: Readonly<Record<Sort, string>> = {
  region: "Regionens id",
  vardval: "Vårdvalets id",
  edition: "Utgåvan som <region>/<vårdval>/<år>",
  rule: "Regeln som <region>/<vårdval>/<namn>",
  source: "Källans id",
  decision: "Beslutets id",
  question: "Frågans id",
  fact: "Uppgiftens id",
};

const EXAMPLE: Readonly<Record<Sort, string>> = {
  region: "norra-lanet",
  vardval: "rehabmottagning",
  edition: "norra-lanet/rehabmottagning/2027",
  rule: "norra-lanet/rehabmottagning/oppettid",
  source: "underlag-2027",
  decision: "namnden-2026-09-01",
  question: "jour-pa-helger",
  fact: "antal-besok",
};

/** Rules that another care choice's folder holds: why they are named here is said. */
export interface Shared {
  readonly rules: ReadonlySet<RuleId>;
  readonly careChoice: string;
}

export const newSaid = {
  unknownSort: (sort: string, sorts: readonly string[]): string =>
    `${quoted(sort)} går inte att skapa. Välj ${list(sorts, "eller")}.`,
  noSort: (sorts: readonly string[]): string => `Säg vad som ska skapas: ${list(sorts, "eller")}.`,
  noName: (sort: Sort): string => `Säg vad det heter, till exempel ffu new ${sort} ${EXAMPLE[sort]}.`,
  whichSort: (sorts: readonly Sort[]): string =>
    [
      "Vad vill du skapa?",
      ...sorts.map((sort, index) => `  ${index + 1}  ${sort.padEnd(9)} ${ABOUT[sort]}`),
      "Skriv numret eller ordet: ",
    ].join("\n"),
  whichName: (sort: Sort): string => `${NAME[sort]}, till exempel ${EXAMPLE[sort]}: `,
  whichValue: ({ key, hint }: { readonly key: string; readonly hint: string }): string =>
    `${key}: ${hint}\n(tomt svar: fyll i senare) > `,
  notASetting: (given: string): string => `${quoted(given)} är inget fält med ett värde. Skriv --set fält=värde.`,
  noField: (key: string, keys: readonly string[]): string =>
    `Det finns inget tomt fält ${quoted(key)}. Fälten är ${list(keys, "och")}.`,
  notAnId: (id: string): string =>
    `${quoted(id)} kan inte vara ett id. Det får bara ha små bokstäver a–z, siffror och bindestreck.`,
  notARule: (id: string): string => `Skriv regelns namn som <region>/<vårdval>/<namn>, inte ${quoted(id)}.`,
  notAnEdition: (id: string): string => `Skriv utgåvan som <region>/<vårdval>/<år>, inte ${quoted(id)}.`,
  noFile: (file: string): string => `${file} saknas eller går inte att läsa. Inget är skrivet.`,
  noRoom: (file: string, name: string): string =>
    `Listan ${name} i ${file} är skriven så att det inte går att lägga till något sist i den. Inget är skrivet.`,
  fileStands: (file: string): string => `${file} finns redan. Inget är skrivet.`,
  stands: (id: string, file: string): string => `${id} finns redan i ${file}. Inget är skrivet.`,
  next: (file: string): string =>
    `Fyll i de tomma fälten i ${file}. ffu validate säger vilka som är kvar, och ffu fmt ger filen rätt form.`,
  ahead: ({ year, decided, ending, proposed, reviewed, open }: Ahead, shared: Shared): readonly string[] => {
    const named = (id: RuleId): string =>
      shared.rules.has(id) ? `${id} (gäller också vårdvalet ${shared.careChoice})` : id;
    return [
      `Inför ${year}:`,
      `- ${plural(open.length, "regel", "regler")} gäller utan slut och följer med om inget annat beslutas.`,
      ...namedLine(
        "Redan beslutat att ändras",
        decided.map(({ rule }) => named(rule.id)),
      ),
      ...namedLine(
        "Ses över",
        reviewed.map(({ id }) => named(id)),
      ),
      ...namedLine(
        "Föreslaget eller aviserat",
        proposed.map(({ rule }) => named(rule)),
      ),
      ...namedLine(
        "Undantag som slutar",
        ending.map(({ rule, exception }) => `${named(rule.id)} (${exception.id})`),
      ),
    ];
  },
} as const;

function namedLine(what: string, ids: readonly string[]): readonly string[] {
  const different = [...new Set(ids)];
  return different.length === 0 ? [] : [`- ${what}: ${different.join(", ")}.`];
}
