/** Everything in rules and registers that points at something else. */
import type * as Authored from "../../../generated/authored.ts";
import type { Pointed } from "../words/references.ts";
import { INVENTORY, REGISTERS } from "../paths.ts";
import { childPointer } from "../source.ts";
import type { Named } from "../../check/anatomy.ts";
import { anatomyOf } from "../../check/kinds/statements.ts";
import type { CheckPart } from "./by-kind.ts";
import { checksOf, conditionsOf, livingRules, statedParts, type ConditionPart, type Living } from "./parts.ts";
import type { LintContext, Spot } from "./rule.ts";

export interface Reference extends Spot {
  readonly what: Exclude<Pointed, "kapitel" | "värde" | "indatafält" | "rad">;
  readonly id: string;
  /** Where the id is the name of a field. */
  readonly atKey?: boolean;
}

export function allReferences(context: LintContext): readonly Reference[] {
  return [
    ...livingRules(context).flatMap(fromRule),
    ...context.rules.flatMap(({ file, rule }) => {
      if (rule.kind === "moved") return [{ what: "regel" as const, id: rule.to, file, pointer: "/to" }];
      return rule.kind === "split" ? listed("regel", rule.to, file, "/to") : [];
    }),
    ...fromModules(context),
    ...fromRegisters(context),
    ...fromInventory(context),
    ...fromFleets(context),
  ];
}

function fromRule(living: Living): readonly Reference[] {
  const { rule, authored } = living;
  const { file } = authored;
  return [
    ...listed("vårdval", rule.concerns, file, "/concerns"),
    ...maybe("ämne", rule.topic, file, "/topic"),
    ...listed("begrepp", rule.terms, file, "/terms"),
    ...listed("fråga", rule.questions, file, "/questions"),
    ...listed("regel", rule.related, file, "/related"),
    ...(rule.kind === "definition" ? [{ what: "begrepp" as const, id: rule.term, file, pointer: "/term" }] : []),
    ...(rule.kind === "counting-rule" ? listed("regel", rule.counts, file, "/counts") : []),
    ...cited(rule.underReview?.sources, file, "/underReview/sources"),
    ...statedParts(living).flatMap((part): readonly Reference[] => [
      ...cited(part.stated.sources, file, `${part.pointer}/sources`),
      ...maybe("beslut", part.stated.decision, file, `${part.pointer}/decision`),
      ...("repealedBy" in part.stated
        ? maybe("beslut", part.stated.repealedBy, file, `${part.pointer}/repealedBy`)
        : []),
      ...("readings" in part.stated
        ? maybe("fråga", part.stated.readings?.question, file, `${part.pointer}/readings/question`)
        : []),
      ...checksOf(part).flatMap(fromCheck),
      ...conditionsOf(part).flatMap(fromCondition),
    ]),
  ];
}

const WORDS = {
  professions: "yrke",
  competences: "kompetens",
  roles: "roll",
  services: "tjänst",
  addOns: "tilläggsuppdrag",
} as const satisfies Record<Named["vocabulary"], Pointed>;

function fromCheck({ file, pointer, check }: CheckPart): readonly Reference[] {
  const { facts, names } = anatomyOf(check);
  return [
    ...facts.map(({ at, fact }) => ({ what: "uppgift" as const, id: fact, file, pointer: `${pointer}/${at}` })),
    ...names.map(({ at, vocabulary, id }) => ({ what: WORDS[vocabulary], id, file, pointer: `${pointer}/${at}` })),
  ];
}

function fromCondition({ file, pointer, condition }: ConditionPart): readonly Reference[] {
  if ("fact" in condition) {
    return [{ what: "uppgift", id: condition.fact, file, pointer: `${pointer}/fact` }];
  }
  return condition.kind === "add-on" ? maybe("tilläggsuppdrag", condition.holds, file, `${pointer}/holds`) : [];
}

function fromModules({ modules }: LintContext): readonly Reference[] {
  return modules.flatMap(({ file, editions: { region, careChoice, editions } }) => [
    ...maybe("region", region === "nationellt" ? undefined : region, file, "/region"),
    ...maybe("vårdval", careChoice, file, "/careChoice"),
    ...editions.flatMap((edition, index) => [
      ...maybe("beslut", edition.decision, file, `/editions/${index}/decision`),
      ...cited(edition.sources, file, `/editions/${index}/sources`),
      ...Object.keys(edition.sections ?? {}).map((id): Reference => ({
        what: "regel",
        id,
        file,
        pointer: childPointer(`/editions/${index}/sections`, id),
        atKey: true,
      })),
    ]),
  ]);
}

function fromRegisters({ registers }: LintContext): readonly Reference[] {
  return [
    ...registers.decisions.flatMap((it, n) => [
      ...maybe("region", it.region, REGISTERS.decisions, `/decisions/${n}/region`),
      ...cited(it.sources, REGISTERS.decisions, `/decisions/${n}/sources`),
    ]),
    ...registers.topics.flatMap(({ absent = [] }, n) =>
      absent.flatMap((it, m) => [
        ...maybe("region", it.region, REGISTERS.topics, `/topics/${n}/absent/${m}/region`),
        ...cited(it.sources, REGISTERS.topics, `/topics/${n}/absent/${m}/sources`),
      ]),
    ),
    ...registers.terms.flatMap((it, n) => cited(it.sources, REGISTERS.terms, `/terms/${n}/sources`)),
    ...registers.questions.flatMap((it, n) => cited(it.sources, REGISTERS.questions, `/questions/${n}/sources`)),
    ...registers.facts.flatMap((it, n) => maybe("uppgift", it.partOf, REGISTERS.facts, `/facts/${n}/partOf`)),
    ...registers.answers.flatMap((it, n) => [
      ...cited(it.sources, REGISTERS.answers, `/answers/${n}/sources`),
      ...listed("regel", it.rules, REGISTERS.answers, `/answers/${n}/rules`),
      ...listed("fråga", it.questions, REGISTERS.answers, `/answers/${n}/questions`),
    ]),
    ...registers.figures.flatMap((it, n) => [
      ...maybe("region", isElsewhere(it.region) ? undefined : it.region, REGISTERS.figures, `/figures/${n}/region`),
      ...maybe("vårdval", it.careChoice, REGISTERS.figures, `/figures/${n}/careChoice`),
      ...cited(it.sources, REGISTERS.figures, `/figures/${n}/sources`),
      ...listed("siffra", it.conflictsWith, REGISTERS.figures, `/figures/${n}/conflictsWith`),
      ...listed("regel", it.rules, REGISTERS.figures, `/figures/${n}/rules`),
      ...fromTarget(it.target, `/figures/${n}/target`),
      ...listed("fråga", it.questions, REGISTERS.figures, `/figures/${n}/questions`),
    ]),
    ...registers.sums.flatMap((it, n) => [
      ...listed("siffra", it.parts, REGISTERS.figures, `/sums/${n}/parts`),
      ...(typeof it.total === "string" ? maybe("siffra", it.total, REGISTERS.figures, `/sums/${n}/total`) : []),
    ]),
    ...registers.professions.competences.flatMap((it, n) =>
      listed("yrke", it.professions, REGISTERS.professions, `/competences/${n}/professions`),
    ),
    ...registers.professions.roles.flatMap((it, n) => [
      ...listed("vårdval", it.careChoices, REGISTERS.professions, `/roles/${n}/careChoices`),
      ...maybe("yrke", it.heldBy, REGISTERS.professions, `/roles/${n}/heldBy`),
    ]),
  ];
}

function fromTarget(target: Authored.FigureTarget | undefined, pointer: string): readonly Reference[] {
  if (target === undefined) return [];
  if ("rule" in target) return maybe("regel", target.rule, REGISTERS.figures, `${pointer}/rule`);
  return "atLeast" in target
    ? maybe("siffra", target.atLeast, REGISTERS.figures, `${pointer}/atLeast`)
    : maybe("siffra", target.atMost, REGISTERS.figures, `${pointer}/atMost`);
}

/** A figure may be about the whole country, or about a region that the source does not name. */
function isElsewhere(area: Authored.FigureArea): boolean {
  return area === "riket" || area === "annan-region";
}

function fromFleets({ registers }: LintContext): readonly Reference[] {
  const file = REGISTERS.fleets;
  return [
    ...registers.fleets.flatMap(({ region, careChoice }, n) => [
      ...maybe("region", region, file, `/fleets/${n}/region`),
      ...maybe("vårdval", careChoice, file, `/fleets/${n}/careChoice`),
    ]),
    ...registers.unitPatterns.flatMap(({ parts }, n) =>
      parts.flatMap((part, index) => fromUnitPart(part, file, `/unitPatterns/${n}/parts/${index}`)),
    ),
  ];
}

function fromUnitPart(part: Authored.UnitPart, file: string, pointer: string): readonly Reference[] {
  const stated = (what: Reference["what"], id: string | object, key: string): readonly Reference[] =>
    typeof id === "string" ? maybe(what, id, file, `${pointer}/${key}`) : [];
  switch (part.kind) {
    case "drawn":
    case "opening-hours":
      return [];
    case "fact":
      return stated("uppgift", part.fact, "fact");
    case "staff": {
      const competences = part.competences === undefined || "drawn" in part.competences ? [] : part.competences;
      return [
        ...stated("yrke", part.profession, "profession"),
        ...listed("roll", part.role, file, `${pointer}/role`),
        ...competences.flatMap((it, n) =>
          typeof it === "string"
            ? stated("kompetens", it, `competences/${n}`)
            : stated("kompetens", it.id, `competences/${n}/id`),
        ),
      ];
    }
    case "add-on":
      return stated("tilläggsuppdrag", part.id, "id");
    case "subcontractor":
      return [...stated("tjänst", part.service, "service"), ...stated("yrke", part.profession, "profession")];
  }
}

/** Those that a source addresses: a care choice, or one of the others that the schema lists. */
function fromInventory({ inventory }: LintContext): readonly Reference[] {
  return (inventory ?? []).flatMap(({ addressee }, n) =>
    addressee.flatMap((id, index) => ({
      what: "mottagare",
      id,
      file: INVENTORY,
      pointer: `/rows/${n}/addressee/${index}`,
    })),
  );
}

function cited(
  citations: readonly Authored.Citation[] | undefined,
  file: string,
  pointer: string,
): readonly Reference[] {
  return (citations ?? []).map(({ source }, index) => ({
    what: "källa",
    id: source,
    file,
    pointer: `${pointer}/${index}/source`,
  }));
}

function listed(
  what: Reference["what"],
  ids: readonly string[] | undefined,
  file: string,
  pointer: string,
): readonly Reference[] {
  return (ids ?? []).map((id, index) => ({ what, id, file, pointer: `${pointer}/${index}` }));
}

function maybe(what: Reference["what"], id: string | undefined, file: string, pointer: string): readonly Reference[] {
  return id === undefined ? [] : [{ what, id, file, pointer }];
}
