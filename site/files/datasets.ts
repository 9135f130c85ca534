/** Which data sets there are, in which formats, in which files. */
import type { Site } from "../data.ts";
import { dataset as words } from "../words/files.ts";
import type { PublishedSchema } from "./json.ts";
import { PATHS } from "./paths.ts";

export interface Distribution {
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  readonly paths: readonly string[];
  readonly schema: PublishedSchema | null;
}

export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly keywords: readonly string[];
  /** The page where it is read. */
  readonly page: string;
  readonly distributions: readonly Distribution[];
}

export function datasetsOf({ editions, specs, rulebook }: Site): readonly Dataset[] {
  const file = (id: string, title: string, mediaType: string, paths: readonly string[]): Distribution => ({
    id,
    title,
    mediaType,
    paths,
    schema: null,
  });
  const json = (schema: PublishedSchema, title: string, paths: readonly string[]): Distribution => ({
    ...file("json", title, "application/json", paths),
    schema,
  });
  const editionPaths = (path: typeof PATHS.editionJson): readonly string[] =>
    editions.map(({ edition }) => path(edition));
  return [
    {
      ...words.rules,
      id: "regler",
      page: "regler/",
      distributions: [
        json("regelbok", words.files.editionsJson, editionPaths(PATHS.editionJson)),
        file("csv", words.files.rulesCsv, "text/csv", [PATHS.rulesCsv]),
        file(
          "yaml",
          words.files.yaml,
          "application/yaml",
          specs.map((spec) => PATHS.spec(spec.file)),
        ),
        file("html", words.files.editionsHtml, "text/html", editionPaths(PATHS.editionHtml)),
      ],
    },
    {
      ...words.events,
      id: "handelser",
      page: "kalender/",
      distributions: [
        json("handelser", words.files.eventsJson, [PATHS.eventsJson]),
        file("csv", words.files.eventsCsv, "text/csv", [PATHS.eventsCsv]),
        file("atom", words.files.atom, "application/atom+xml", [
          PATHS.atom,
          ...rulebook.modules.map((module) => PATHS.moduleAtom(module)),
        ]),
        file("ics", words.files.ics, "text/calendar", [
          PATHS.calendar,
          ...rulebook.modules.map((module) => PATHS.moduleCalendar(module)),
        ]),
      ],
    },
    {
      ...words.register,
      id: "register",
      page: "kallor/",
      distributions: [json("register", words.files.register, [PATHS.register])],
    },
    {
      ...words.figures,
      id: "siffror",
      page: "siffror/",
      distributions: [file("csv", words.files.figuresCsv, "text/csv", [PATHS.figuresCsv])],
    },
  ];
}
