/** The page's data as it is written into the script: what follows from the rest, or is mostly empty, is put back there. */
import type {
  Assumption,
  Citation,
  Requirement,
  RequirementContent,
  RuleException,
  Rulebook,
  Version,
} from "../../src/rulebook/model.ts";
import { ownModule, type CheckerData } from "./data.ts";

type AnyVersion = Version<RequirementContent>;
type AnyException = RuleException<RequirementContent>;
type Rare = Partial<Pick<AnyVersion, "text" | "decision" | "when">>;

interface Stated extends Pick<AnyVersion, "judgement">, Rare {
  /** Which of the page's sources, where in it, and its level. */
  readonly sources: readonly (readonly [number, Citation["at"], Citation["level"]])[];
  /** Most are told by what they are about alone. */
  readonly assumptions?: readonly (Assumption["about"] | Assumption)[];
}

interface PackedRule extends Pick<Requirement, "id" | "title" | "chapter"> {
  readonly obligation?: Requirement["obligation"];
  readonly underReview?: Requirement["underReview"];
  readonly versions: readonly (Stated & Pick<AnyVersion, "standing">)[];
  readonly exceptions?: readonly (Stated & Pick<AnyException, "id" | "period" | "status">)[];
}

export interface PackedData extends Omit<CheckerData, "rulebook" | "requirements"> {
  readonly registers: Rulebook["registers"];
  readonly rules: readonly PackedRule[];
}

export function packed({ rulebook: { registers }, requirements, ...rest }: CheckerData): PackedData {
  const placeOf = (id: string): number => rest.sources.findIndex((it) => it.id === id);
  return { ...rest, registers, rules: requirements.map((it) => packedRule(it, placeOf)) };
}

/** Where a source stands among those of the page. */
type PlaceOf = (id: Citation["source"]) => number;

function packedRule({ id, title, chapter, obligation, ...rule }: Requirement, placeOf: PlaceOf): PackedRule {
  const { underReview, versions, exceptions } = rule;
  return {
    id,
    title,
    chapter,
    ...(obligation === "ska" ? {} : { obligation }),
    ...(underReview === null ? {} : { underReview }),
    versions: versions.map((it) => ({ ...stated(it, placeOf), standing: it.standing })),
    ...(exceptions.length === 0
      ? {}
      : {
          exceptions: exceptions.map((it) => ({
            ...stated(it, placeOf),
            id: it.id,
            period: it.period,
            status: it.status,
          })),
        }),
  };
}

function stated(
  { text, sources, judgement, decision, assumptions, when }: AnyVersion | AnyException,
  placeOf: PlaceOf,
): Stated {
  return {
    ...(text === "" ? {} : { text }),
    sources: sources.map(({ source, at, level }) => [placeOf(source), at, level]),
    judgement,
    ...(decision === null ? {} : { decision }),
    ...(assumptions.length === 0 ? {} : { assumptions: assumptions.map((it) => (it.text === "" ? it.about : it)) }),
    ...(when === null ? {} : { when }),
  };
}

const USUAL_CONTENT = { text: "", decision: null, corrections: [], assessment: null, when: null } as const;

function filledOut<T extends Stated>({ sources, assumptions = [], ...rest }: T, all: CheckerData["sources"]) {
  return {
    ...USUAL_CONTENT,
    ...rest,
    sources: sources.map(([n, at, level]) => ({ source: all[n]?.id ?? "", at, level, inventory: [] })),
    assumptions: assumptions.map((it) => (typeof it === "string" ? { about: it, text: "" } : it)),
  };
}

/** Gives what {@link packed} was given. */
export function unpacked({ registers, rules, ...rest }: PackedData): CheckerData {
  const requirements = rules.map((rule): Requirement => ({
    kind: "requirement",
    file: `specs/${rule.id}.yaml`,
    home: { region: rule.id.startsWith("nationellt/") ? "nationellt" : rest.unit.region, module: "other" },
    topic: null,
    addressee: "enhet",
    obligation: "ska",
    concerns: [rest.unit.careChoice],
    terms: [],
    related: [],
    consequence: null,
    examples: [],
    questions: [],
    underReview: null,
    ...rule,
    versions: rule.versions.map((it) => filledOut(it, rest.sources)),
    exceptions: (rule.exceptions ?? []).map((it) => filledOut(it, rest.sources)),
  }));
  return { ...rest, requirements, rulebook: { modules: [ownModule(rest)], rules: requirements, registers } };
}
