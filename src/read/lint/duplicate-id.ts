import type * as Authored from "../../../generated/authored.ts";
import * as say from "../words/references.ts";
import type { Said } from "../words/said.ts";
import { REGISTERS } from "../paths.ts";
import { livingRules, type Living } from "./parts.ts";
import type { LintContext, LintRule, Problem, Spot } from "./rule.ts";

/** Within one list an id names one thing, and no two files differ in capital letters only. */
export const duplicateId: LintRule = {
  code: "K301",
  check: (context) => [
    ...sameFiles(context),
    ...registerLists(context).flatMap(duplicates),
    ...aliases(context),
    ...context.modules.flatMap(({ file, editions }) => [
      ...duplicates(idList(file, "/chapters", editions.chapters)),
      ...duplicates(editions.editions.map(({ year }, n) => ({ id: year, file, pointer: `/editions/${n}/year` }))),
    ]),
    ...livingRules(context).flatMap((it) => ruleLists(it).flatMap(duplicates)),
  ],
};

interface Entry extends Spot {
  readonly id: string;
}

function idList(
  file: string,
  pointer: string,
  entries: readonly { readonly id: string }[] | undefined,
): readonly Entry[] {
  return (entries ?? []).map(({ id }, index) => ({ id, file, pointer: `${pointer}/${index}/id` }));
}

/** The second and later of each id, with the first as the related place. */
function duplicates(entries: readonly Entry[]): readonly Problem[] {
  return repeated(entries, (entry) => say.sameId(entry.id));
}

function repeated(entries: readonly Entry[], said: (entry: Entry, first: Entry) => Said): readonly Problem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const earlier = first.get(entry.id);
    if (earlier === undefined) {
      first.set(entry.id, entry);
      return [];
    }
    const related = [{ role: say.FIRST_PLACE, spot: earlier }];
    return [{ file: entry.file, pointer: entry.pointer, said: said(entry, earlier), related }];
  });
}

/** On Windows and macOS two such files are one. */
function sameFiles({ files }: LintContext): readonly Problem[] {
  const entries = files.map(({ file }) => ({ id: file.normalize("NFC").toLowerCase(), file, pointer: "" }));
  return repeated(entries, (_, first) => say.sameFile(first.file));
}

function registerLists({ registers }: LintContext): readonly (readonly Entry[])[] {
  const { professions } = registers;
  return [
    idList(REGISTERS.sources, "/sources", registers.sources),
    idList(REGISTERS.decisions, "/decisions", registers.decisions),
    idList(REGISTERS.terms, "/terms", registers.terms),
    idList(REGISTERS.topics, "/topics", registers.topics),
    idList(REGISTERS.facts, "/facts", registers.facts),
    idList(REGISTERS.regions, "/regions", registers.regions),
    idList(REGISTERS["care-choices"], "/careChoices", registers.careChoices),
    municipalities(registers.regions),
    idList(REGISTERS.regions, "/municipalityGroups", registers.municipalityGroups),
    registers.fleets.map(({ region, careChoice }, n) => ({
      id: `${region}/${careChoice}`,
      file: REGISTERS.fleets,
      pointer: `/fleets/${n}/careChoice`,
    })),
    idList(REGISTERS.fleets, "/unitPatterns", registers.unitPatterns),
    idList(REGISTERS.questions, "/questions", registers.questions),
    idList(REGISTERS.answers, "/answers", registers.answers),
    idList(REGISTERS.figures, "/figures", registers.figures),
    idList(REGISTERS.figures, "/sums", registers.sums),
    ...PROFESSION_LISTS.map((list) => idList(REGISTERS.professions, `/${list}`, professions[list])),
    ...registers.facts.map((fact, n) => idList(REGISTERS.facts, `/facts/${n}/values`, fact.values)),
  ];
}

/** A municipality lies in one region. */
function municipalities(regions: readonly Authored.RegionEntry[]): readonly Entry[] {
  return regions.flatMap((region, n) =>
    region.municipalities.map(({ code }, index) => ({
      id: code,
      file: REGISTERS.regions,
      pointer: `/regions/${n}/municipalities/${index}/code`,
    })),
  );
}

const PROFESSION_LISTS = ["professions", "competences", "roles", "services", "addOns"] as const;

/** A profile may use an alias for the id, so a word belongs to one entry of its list. */
function aliases({ registers: { professions } }: LintContext): readonly Problem[] {
  return PROFESSION_LISTS.flatMap((list) => {
    const owners = new Map(professions[list].map(({ id }) => [id, id]));
    return professions[list].flatMap((entry, n) =>
      (entry.aliases ?? []).flatMap((word, index): readonly Problem[] => {
        const owner = owners.get(word);
        owners.set(word, entry.id);
        const pointer = `/${list}/${n}/aliases/${index}`;
        return owner === undefined ? [] : [{ file: REGISTERS.professions, pointer, said: say.sameAlias(word, owner) }];
      }),
    );
  });
}

function ruleLists({ authored: { file }, rule }: Living): readonly (readonly Entry[])[] {
  const exceptions = "exceptions" in rule ? (rule.exceptions ?? []) : [];
  return [
    idList(file, "/exceptions", exceptions),
    ...[
      ...rule.versions.map((version, n) => ({ version, pointer: `/versions/${n}` })),
      ...exceptions.map((version, n) => ({ version, pointer: `/exceptions/${n}` })),
    ].flatMap(({ version, pointer }) => [
      idList(file, `${pointer}/readings/of`, "readings" in version ? version.readings?.of : []),
      idList(file, `${pointer}/amounts`, "amounts" in version ? version.amounts : []),
      ...("table" in version
        ? [
            idList(file, `${pointer}/table/inputs`, version.table.inputs),
            idList(file, `${pointer}/table/rows`, version.table.rows),
            ...version.table.inputs.map((input, n) =>
              idList(file, `${pointer}/table/inputs/${n}/values`, input.values),
            ),
          ]
        : []),
      idList(file, `${pointer}/steps/of`, "steps" in version ? version.steps.of : []),
      idList(file, `${pointer}/duty/form`, "duty" in version ? version.duty.form : []),
    ]),
  ];
}
