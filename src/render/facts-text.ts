/** The facts that rules ask for: as a catalogue, and as an empty profile to fill in. */
import type { Structure } from "../check/need.ts";
import type { CareChoice, Fact, Professions, Region, RuleId } from "../rulebook/model.ts";
import { answerShape, catalogue, template } from "./words/facts.ts";
import { careChoiceName, regionName, type PlaceNames } from "../rulebook/words/names.ts";
import { clean, COLUMNS, document, fieldLines, wrap, type Paint } from "./layout.ts";

/** A fact and the rules that ask for it. */
export interface CataloguedFact {
  readonly fact: Fact;
  readonly rules: readonly RuleId[];
}

const MARGIN = 2;
const LABEL_WIDTH = 10;

/** `careChoice` is what the care choice is called that the facts are asked for in, or null for all. */
export function factsText(facts: readonly CataloguedFact[], careChoice: string | null, paint: Paint): string {
  const title = catalogue.heading(facts.length, careChoice);
  return document([
    ...wrap(title, COLUMNS).map((line) => paint("heading", line)),
    ...facts.flatMap(({ fact, rules }) => [
      "",
      paint("heading", clean(fact.id)),
      ...fieldLines(
        [
          [catalogue.question, fact.question],
          [catalogue.answer, answerShape(fact)],
          ...(fact.help === undefined ? [] : [[catalogue.help, fact.help.trim()] as const]),
          ...(rules.length === 0 ? [["", catalogue.unused] as const] : []),
          ...rules.map((rule, index) => [index === 0 ? catalogue.usedBy : "", rule] as const),
        ],
        MARGIN,
        LABEL_WIDTH,
        paint,
      ),
    ]),
  ]);
}

export interface TemplateContent {
  readonly region: Region;
  readonly careChoice: CareChoice;
  readonly facts: readonly CataloguedFact[];
  /** The structures that the rules read: those nobody asks for are left out. */
  readonly parts: ReadonlySet<Structure>;
  /** The professions of which someone is to be there while the unit is open. */
  readonly present: ReadonlySet<string>;
  readonly attestations: readonly { readonly rule: RuleId; readonly statement: string }[];
  readonly vocabulary: Professions;
  readonly names: PlaceNames;
}

/**
 * An empty profile as YAML. It can be read as it is: what is not filled in is `vet-ej` or left out, so a check of it
 * says what is missing and nothing else.
 */
export function templateText(content: TemplateContent): string {
  const { region, careChoice, facts, parts, present, names } = content;
  const sections: readonly (readonly string[])[] = [
    template
      .introduction(`${careChoiceName(names, careChoice)}, ${regionName(names, region)}`)
      .flatMap((line) => comment(line)),
    unitLines(content),
    parts.has("openingHours") ? openingHours([...present]) : [],
    parts.has("staff") ? staffLines(content.vocabulary) : [],
    parts.has("addOns") ? addOnLines(content.vocabulary) : [],
    parts.has("subcontractors") ? subcontractorLines(content.vocabulary) : [],
    facts.length === 0 ? [] : factLines(facts),
    attestationLines(content.attestations),
  ];
  return document(sections.flatMap((lines) => (lines.length === 0 ? [] : [...lines, ""])));
}

function comment(text: string, margin = 0): readonly string[] {
  return wrap(text, COLUMNS - margin - 2).map((line) => `${" ".repeat(margin)}# ${line}`);
}

function unitLines({ region, careChoice, parts }: TemplateContent): readonly string[] {
  return [
    "unit:",
    `  name: ${template.nameHere}`,
    `  region: ${region}`,
    `  careChoice: ${careChoice}`,
    ...(parts.has("municipality") ? [...comment(template.municipality, 2), '  # municipality: "0000"'] : []),
    ...(parts.has("operator") ? [...comment(template.operator, 2), "  # operator: privat"] : []),
    "",
    ...comment(template.asOf),
    '# asOf: "2026-01-01"',
  ];
}

function openingHours(present: readonly string[]): readonly string[] {
  const there = present.length === 0 ? "" : `, present: [${present.join(", ")}]`;
  return [
    ...comment(template.openingHours),
    ...(present.length === 0 ? [] : comment(template.present)),
    "# openingHours:",
    `#   - { days: vardagar, opens: "08:00", closes: "17:00", channels: [besok, digitalt, telefon]${there} }`,
    `#   - { days: lordag, opens: "10:00", closes: "14:00", cooperation: ${template.cooperationUnit} }`,
  ];
}

type Named = readonly { readonly id: string }[];

function ids(named: Named): readonly string[] {
  return named.map(({ id }) => id);
}

/** The id that makes the clearest example, where the register has it. */
function preferred(named: Named, id: string): string {
  return (named.find((it) => it.id === id) ?? named[0])?.id ?? id;
}

function staffLines({ professions, competences }: Professions): readonly string[] {
  const profession = preferred(professions, "lakare");
  const competence = preferred(competences, "allmanmedicin");
  return [
    ...comment(template.staff),
    ...comment(template.choices(ids(professions))),
    "# staff:",
    `#   - { profession: ${profession}, competences: [${competence}], percent: 100 }`,
  ];
}

function addOnLines({ addOns }: Professions): readonly string[] {
  return [
    ...comment(template.addOns),
    ...comment(template.choices(ids(addOns))),
    "# addOns:",
    `#   - { id: ${preferred(addOns, "")} }`,
  ];
}

function subcontractorLines({ services, professions }: Professions): readonly string[] {
  return [
    ...comment(template.subcontractors),
    ...comment(template.choices(ids(services))),
    "# subcontractors:",
    `#   - { service: ${preferred(services, "rehabilitering")}, profession: ${preferred(professions, "fysioterapeut")} }`,
  ];
}

function factLines(facts: readonly CataloguedFact[]): readonly string[] {
  return [
    ...comment(template.facts),
    "facts:",
    ...facts.flatMap(({ fact, rules }) => [
      ...comment(`${fact.question} ${template.rules(rules.length)}`, 2),
      ...comment(answerShape(fact), 2),
      `  ${fact.id}: vet-ej`,
    ]),
  ];
}

function attestationLines(attestations: TemplateContent["attestations"]): readonly string[] {
  if (attestations.length === 0) return [];
  return [
    ...comment(template.attestations),
    "# attestations:",
    ...attestations.flatMap(({ rule, statement }) => [
      ...comment(`  ${statement}`),
      `#   ${rule}: { answer: ja, role: verksamhetschef, date: "2026-01-01" }`,
    ]),
  ];
}
