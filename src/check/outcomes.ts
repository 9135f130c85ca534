/** How outcomes are made: the four states of a simple check, and one outcome of several parts. */
import { limitNotStated } from "./words/outcome.ts";
import { allOf } from "./logic.ts";
import type { Basis, Distance, FactUse, MissingFact, Note, Outcome, OutcomeState } from "./outcome.ts";
import { distinct, oncePerPlace } from "./profile.ts";

/** What every outcome carries beside its state; facts and notes are empty unless given. */
export interface Told {
  readonly sentence: string;
  readonly facts?: readonly FactUse[];
  readonly notes?: readonly Note[];
  readonly parts?: readonly Outcome[];
}

export function met(told: Told, margin: Distance | null, basis: Basis = "computed"): Outcome {
  return { state: "met", basis, margin, ...full(told) };
}

export function notMet(told: Told, gap: Distance, basis: Basis = "computed"): Outcome {
  return { state: "not-met", basis, gap, ...full(told) };
}

export function unknown(told: Told, missing: readonly MissingFact[]): Outcome {
  return { state: "unknown", missing, ...full(told) };
}

export function needsAttestation(told: Told, statement: string, pointer: string): Outcome {
  return { state: "needs-attestation", statement, pointer, ...full(told) };
}

export function notApplicable(told: Told): Outcome {
  return { state: "not-applicable", ...full(told) };
}

/** No source states the limit, so nothing that the unit fills in would help. */
export function withoutLimit(facts: readonly FactUse[] = []): Outcome {
  const sentence = limitNotStated();
  return unknown({ sentence, facts, notes: [{ code: "limit-not-stated", sentence }] }, []);
}

/** The facts of several outcomes, each once. */
export function factsOf(parts: readonly Outcome[]): readonly FactUse[] {
  return oncePerPlace(parts.flatMap(({ facts }) => facts));
}

/** The outcomes in one state, typed as such. */
export function partsIn<S extends OutcomeState>(
  parts: readonly Outcome[],
  state: S,
): readonly Extract<Outcome, { readonly state: S }>[] {
  return parts.filter((part): part is Extract<Outcome, { readonly state: S }> => part.state === state);
}

/** One outcome in the given state, told by its parts. */
export function combined(state: OutcomeState, parts: readonly Outcome[]): Outcome {
  const deciding = parts.filter((part) => part.state === state);
  const told = {
    sentence: sentences(deciding),
    facts: factsOf(parts),
    notes: distinct(
      parts.filter((part) => part.state === state || part.state === "met").flatMap(({ notes }) => notes),
      ({ sentence }) => sentence,
    ),
    parts,
  };
  switch (state) {
    case "met":
      return met(told, onlyMargin(parts), basisOf(partsIn(parts, "met")));
    case "not-met": {
      const failing = partsIn(parts, "not-met");
      return notMet(told, jointGap(failing.map(({ gap }) => gap)), basisOf(failing));
    }
    case "unknown":
      return unknown(told, missingOfAll(parts));
    case "needs-attestation": {
      const open = partsIn(parts, "needs-attestation");
      const statements = new Set(open.map(({ statement }) => statement));
      return needsAttestation(told, [...statements].join(" "), open[0]?.pointer ?? "");
    }
    case "not-applicable":
      return notApplicable(told);
  }
}

/** Several parts that must all hold. */
export function combinedAll(parts: readonly Outcome[]): Outcome {
  return combined(allOf(parts.map(({ state }) => state)), parts);
}

export function missingOf(outcome: Outcome): readonly MissingFact[] {
  return outcome.state === "unknown" ? outcome.missing : [];
}

/** What the unknown parts ask for, each once. */
export function missingOfAll(parts: readonly Outcome[]): readonly MissingFact[] {
  return oncePerPlace(parts.flatMap(missingOf));
}

/** One part's gap is exact for the whole; of several the first is kept and all are told. */
function jointGap(gaps: readonly Distance[]): Distance {
  const sentence = gaps.map((gap) => gap.sentence).join(" ");
  return { ...(gaps[0] ?? { kind: "answer" }), sentence };
}

function onlyMargin(parts: readonly Outcome[]): Distance | null {
  const [first, ...rest] = partsIn(parts, "met");
  return first !== undefined && rest.length === 0 ? first.margin : null;
}

function basisOf(parts: readonly { readonly basis: Basis }[]): Basis {
  const [first, ...rest] = new Set(parts.map(({ basis }) => basis).filter((basis) => basis !== "none"));
  if (first === undefined) return "none";
  return rest.length === 0 ? first : "mixed";
}

function sentences(parts: readonly Outcome[]): string {
  return [...new Set(parts.map(({ sentence }) => sentence))].join(" ");
}

function full({ sentence, facts = [], notes = [], parts = [] }: Told): Required<Told> {
  return { sentence, facts, notes, parts };
}
