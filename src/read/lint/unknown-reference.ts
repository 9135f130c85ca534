import { PACKAGE_SCHEMAS } from "../package-schemas.ts";
import { folderOf } from "../../rulebook/ids.ts";
import { editionsOf, REGISTERS, type RegisterKind } from "../paths.ts";
import * as say from "../words/references.ts";
import { suggestion } from "../suggest.ts";
import { textLinks } from "./links.ts";
import { livingRules } from "./parts.ts";
import { allReferences } from "./references.ts";
import type { Reference } from "./references.ts";
import type { LintContext, LintRule, Problem } from "./rule.ts";
import { snippetPosition } from "./snippet.ts";

/** Every id that something points at exists. What points into a file that could not be read is not judged. */
export const unknownReference: LintRule = {
  code: "K302",
  check: (context) => {
    const known = knownIds(context);
    const linked = textLinks(context).flatMap((it) =>
      problemOf(it, known, context).map((problem): Problem => {
        const where = snippetPosition(context, it, it.text, it.link.start, it.link.length);
        return { ...problem, where };
      }),
    );
    return [...allReferences(context).flatMap((it) => problemOf(it, known, context)), ...linked, ...chapters(context)];
  },
};

type Known = Readonly<Record<Reference["what"], ReadonlySet<string>>>;

function knownIds({ registers, rules }: LintContext): Known {
  const { professions } = registers;
  const ids = (entries: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(entries.map((it) => it.id));
  return {
    källa: ids(registers.sources),
    beslut: ids(registers.decisions),
    begrepp: ids(registers.terms),
    ämne: ids(registers.topics),
    fråga: ids(registers.questions),
    uppgift: ids(registers.facts),
    yrke: ids(professions.professions),
    kompetens: ids(professions.competences),
    roll: ids(professions.roles),
    tjänst: ids(professions.services),
    tilläggsuppdrag: ids(professions.addOns),
    siffra: ids(registers.figures),
    region: ids(registers.regions),
    vårdval: ids(registers.careChoices),
    mottagare: new Set([...ids(registers.careChoices), ...otherAddressees()]),
    regel: ids(rules),
  };
}

/** Those that a source can address besides the care choices, as the schema lists them. */
function otherAddressees(): readonly string[] {
  const listed = PACKAGE_SCHEMAS.definition("OtherAddressee")?.["enum"];
  return Array.isArray(listed) ? listed.map(String) : [];
}

const REGISTER_OF: Readonly<Record<Exclude<Reference["what"], "regel">, RegisterKind>> = {
  källa: "sources",
  beslut: "decisions",
  begrepp: "terms",
  ämne: "topics",
  fråga: "questions",
  uppgift: "facts",
  yrke: "professions",
  kompetens: "professions",
  roll: "professions",
  tjänst: "professions",
  tilläggsuppdrag: "professions",
  siffra: "figures",
  region: "regions",
  vårdval: "care-choices",
  mottagare: "care-choices",
};

function problemOf(reference: Reference, known: Known, context: LintContext): readonly Problem[] {
  const { what, id, file, pointer, atKey } = reference;
  const isBroken = what === "regel" ? context.brokenRules.has(id) : context.brokenRegisters.has(REGISTER_OF[what]);
  if (isBroken || known[what].has(id)) return [];
  const names = [...known[what]];
  const register = what === "regel" ? null : REGISTERS[REGISTER_OF[what]];
  const said = say.unknown(what, id, suggestion(id, names), names, register);
  return [{ file, pointer, said, ...(atKey === undefined ? {} : { atKey }) }];
}

/** A rule's chapter is one of its own module's. */
function chapters(context: LintContext): readonly Problem[] {
  const modules = new Map(
    context.modules.map((it) => [it.id, [...new Set(it.editions.chapters.map((chapter) => chapter.id))]]),
  );
  return livingRules(context).flatMap(({ authored: { id, file }, rule: { chapter } }): readonly Problem[] => {
    const folder = folderOf(id);
    if (context.brokenModules.has(folder)) return [];
    const names = modules.get(folder);
    if (names === undefined) return [{ file, pointer: "/chapter", said: say.noModule(folder, editionsOf(folder)) }];
    if (names.includes(chapter)) return [];
    const said = say.unknown("kapitel", chapter, suggestion(chapter, names), names, editionsOf(folder));
    return [{ file, pointer: "/chapter", said }];
  });
}
