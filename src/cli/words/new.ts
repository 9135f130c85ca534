/** What `ffu new` says. */
import type { Ahead } from "../../compare/ahead.ts";
import { list, plural, quoted } from "../../words/format.ts";

export const newSaid = {
  unknownSort: (sort: string, sorts: readonly string[]): string =>
    `${quoted(sort)} går inte att skapa. Välj ${list(sorts, "eller")}.`,
  notAnId: (id: string): string =>
    `${quoted(id)} kan inte vara ett id. Det får bara ha små bokstäver a–z, siffror och bindestreck.`,
  notARule: (id: string): string => `Skriv regelns namn som <region>/<vårdval>/<namn>, inte ${quoted(id)}.`,
  notAnEdition: (id: string): string => `Skriv utgåvan som <region>/<vårdval>/<år>, inte ${quoted(id)}.`,
  noFile: (file: string): string => `${file} saknas eller går inte att läsa. Inget är skrivet.`,
  noRoom: (file: string, name: string): string =>
    `Listan ${name} i ${file} är skriven så att det inte går att lägga till något sist i den. Inget är skrivet.`,
  stands: (id: string, file: string): string => `${id} finns redan i ${file}. Inget är skrivet.`,
  next: (file: string): string =>
    `Fyll i de tomma fälten i ${file}. ffu validate säger vilka som är kvar, och ffu fmt ger filen rätt form.`,
  ahead: ({ year, decided, ending, proposed, reviewed, open }: Ahead): readonly string[] => [
    `Inför ${year}:`,
    `- ${plural(open.length, "regel", "regler")} gäller utan slut och följer med om inget annat beslutas.`,
    ...namedLine(
      "Redan beslutat att ändras",
      decided.map(({ rule }) => rule.id),
    ),
    ...namedLine(
      "Ses över",
      reviewed.map(({ id }) => id),
    ),
    ...namedLine(
      "Föreslaget eller aviserat",
      proposed.map(({ rule }) => rule),
    ),
    ...namedLine(
      "Undantag som slutar",
      ending.map(({ rule, exception }) => `${rule.id} (${exception.id})`),
    ),
  ],
} as const;

function namedLine(what: string, ids: readonly string[]): readonly string[] {
  const different = [...new Set(ids)];
  return different.length === 0 ? [] : [`- ${what}: ${different.join(", ")}.`];
}
