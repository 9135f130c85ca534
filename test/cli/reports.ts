/** Reports built by hand, so that the texts can be tested without the evaluator. */
import type { Distance, MissingFact, Outcome } from "../../src/check/outcome.ts";
import { STATES, type CheckReport, type Result, type State } from "../../src/check/result.ts";
import type { Citation, Obligation } from "../../src/rulebook/model.ts";

const source: Citation = { source: "dialogmote", at: "Beslutade förändringar", level: "bild", inventory: [1] };

interface Wanted extends Partial<Omit<Result, "rule" | "version">> {
  readonly id: string;
  readonly title: string;
  readonly obligation?: Obligation;
  readonly version?: Partial<Result["version"]>;
  readonly rule?: Partial<Result["rule"]>;
}

export function result({ id, title, obligation = "ska", version, rule, ...rest }: Wanted): Result {
  return {
    rule: {
      id,
      title,
      obligation,
      module: "skane/vardcentral",
      chapter: "tillganglighet",
      file: `specs/${id}.yaml`,
      underReview: false,
      questions: [],
      ...rule,
    },
    version: {
      status: "beslutad",
      from: "2024-01-01",
      through: null,
      intended: null,
      exception: null,
      text: "Kravets text.",
      sources: [source],
      decision: null,
      assumptions: [],
      ...version,
    },
    state: "met",
    breach: false,
    basis: "computed",
    requirement: "något",
    explanation: "",
    gap: null,
    margin: null,
    suggestions: [],
    facts: [],
    missing: [],
    attest: null,
    notes: [],
    beforeKnown: null,
    afterKnown: null,
    assumed: [],
    oldestFact: null,
    answers: [],
    preview: null,
    next: null,
    proposals: [],
    trace: [],
    ...rest,
  };
}

export function report(results: readonly Result[], rest: Partial<CheckReport> = {}): CheckReport {
  const count = (state: State): number => results.filter((it) => it.state === state).length;
  const counts = Object.fromEntries(STATES.map((state) => [state, count(state)])) as Record<State, number>;
  const binding = results.filter(({ rule }) => rule.obligation === "ska");
  const open = binding.some(({ state }) => state === "unknown" || state === "needs-attestation");
  const breaches = results.filter(({ breach }) => breach).length;
  const settled = open ? "cannot-conclude" : "meets";
  return {
    schemaVersion: "1.0",
    outcome: "completed",
    date: "2026-03-01",
    rules: null,
    whatIf: [],
    called: { region: "Region Skåne", careChoice: "vårdcentral" },
    unit: { name: "Vårdcentralen Granen", region: "skane", careChoice: "vardcentral" },
    verdict: breaches > 0 ? "does-not-meet" : settled,
    covering: {
      is: "covered",
      edition: {
        id: "skane/vardcentral/2026",
        title: "Vårdcentral 2026",
        through: "2026-12-31",
        completeness: { read: "hel", withoutRules: [] },
        newestSource: { id: "fragor-svar", title: "Frågor och svar", date: "2026-05-07" },
      },
    },
    ifUnchanged: null,
    counts: {
      ...counts,
      breaches,
      targetsNotReached: results.filter((it) => it.state === "not-met" && !it.breach).length,
      ended: 0,
    },
    results,
    factsToProvide: [],
    ...rest,
  };
}

export const listed: MissingFact = {
  fact: "listade",
  pointer: "/facts/listade",
  title: "Listade",
  question: "Hur många personer är listade hos er?",
  reason: "absent",
};

export const fiveHours: Distance = {
  kind: "hours",
  required: { value: "2700", unit: "minuter" },
  actual: { value: "2400", unit: "minuter" },
  difference: { value: "300", unit: "minuter" },
  closedHours: [],
  sentence: "Det fattas 5 timmar: stängt måndag–fredag 12:00–13:00.",
};

const told = { sentence: "", facts: [], notes: [], parts: [] };

export function outcome(state: "met" | "not-met"): Outcome {
  return state === "met"
    ? { ...told, state, basis: "computed", margin: null }
    : { ...told, state, basis: "computed", gap: fiveHours };
}

/** One of every state, and every line a result can have. */
export const everything: readonly Result[] = [
  result({
    id: "skane/vardcentral/oppettid-vecka",
    title: "Öppettid per vecka",
    state: "not-met",
    breach: true,
    requirement: "minst 45 timmar per vecka, vardagar 08:00–17:00",
    explanation: "Öppet 40 timmar per vecka, vardagar 08:00–17:00. Kravet är minst 45 timmar.",
    gap: fiveHours,
    suggestions: [
      { sentence: "Öppna även måndag–fredag 12:00–13:00.", edits: [] },
      { sentence: "Samverka med en annan enhet måndag–fredag 12:00–13:00.", edits: [] },
    ],
    notes: [
      { code: "holiday-week", sentence: "Veckan har en helgdag. Källan säger inte vad som krävs en sådan vecka." },
    ],
  }),
  result({
    id: "skane/vardcentral/listade-hos-namngiven-lakare",
    title: "Andel listade hos namngiven läkare",
    obligation: "mal",
    state: "not-met",
    requirement: "listade hos namngiven läkare: minst 85 procent av listade",
    gap: {
      ...fiveHours,
      kind: "share",
      actual: { value: "80", unit: "procent" },
      sentence: "Det fattas 5 procentenheter.",
    },
  }),
  result({
    id: "skane/vardcentral/oppet-helg",
    title: "Öppet på helger",
    state: "unknown",
    requirement: null,
    answers: [
      {
        because: "reading",
        question: "helg",
        label: "Fyra timmar varje dag",
        requirement: "minst 4 timmar varje lördag, söndag och helgdag",
        outcome: outcome("not-met"),
      },
      {
        because: "reading",
        question: "helg",
        label: "Fyra timmar sammanlagt",
        requirement: "minst 4 timmar sammanlagt under en vanlig helg (lördag och söndag)",
        outcome: outcome("met"),
      },
    ],
  }),
  result({
    id: "skane/vardcentral/antal-listade",
    title: "Antal listade per specialist",
    state: "unknown",
    requirement: "högst 1 100 listade per specialist",
    missing: [listed],
  }),
  result({
    id: "skane/gemensamt/rutin-utsatta-personer",
    title: "Rutin för personer i utsatta situationer",
    state: "needs-attestation",
    requirement: "Enheten har en skriftlig rutin för personer i utsatta situationer.",
    attest: {
      statement: "Enheten har en skriftlig rutin för personer i utsatta situationer.",
      pointer: "/attestations/skane~1gemensamt~1rutin-utsatta-personer",
    },
  }),
  result({
    id: "skane/vardcentral/rehab-underleverantorer",
    title: "Underleverantörer för rehabilitering",
    state: "upcoming",
    version: { from: "2026-07-01" },
    requirement: "bara fysioterapeut och arbetsterapeut",
    preview: { date: "2026-07-01", state: "not-met", sentence: "", gap: fiveHours, missing: [] },
  }),
  result({
    id: "skane/vardcentral/specialister",
    title: "Specialister i allmänmedicin",
    state: "proposed",
    version: { status: "foreslagen", from: null, intended: { edition: "2027" } },
    requirement: "minst 2 personer och tillsammans minst 150 procent",
    preview: { date: null, state: "unknown", sentence: "", gap: null, missing: [listed] },
  }),
  result({
    id: "skane/vardcentral/kontaktvagar",
    title: "Kontaktvägar",
    next: {
      from: "2026-09-01",
      state: "not-met",
      sentence: "Från och med 1 september 2026: inte uppfyllt. Det fattas 15 timmar.",
      gap: null,
    },
  }),
  result({ id: "skane/vardcentral/distriktsskoterska", title: "Distriktssköterska", state: "not-applicable" }),
];

export const registers = {
  sources: [
    {
      id: "dialogmote",
      title: "Dialogmöte Hälsovalen i Region Skåne 6 maj 2025",
      publisher: "Region Skåne",
      level: "bild",
    },
  ],
  questions: [],
} as const;
