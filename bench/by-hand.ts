/**
 * Ten requirements of Skåne's vårdcentraler on 1 October 2026, each as the function that somebody would write who needs
 * just that answer and no other: no dates, no words, no other region. It is what everything else is measured against.
 */
import type { OutcomeState } from "../src/check/outcome.ts";
import type { Profile } from "../src/rulebook/model.ts";

export interface ByHand {
  readonly rule: string;
  readonly judge: (profile: Profile) => OutcomeState;
}

export const DATE = "2026-10-01";

export const TEN: readonly ByHand[] = [
  {
    rule: "nationellt/primarvard/telefon-samma-dag",
    judge: (it) => share(it, "telefonsamtal-besvarade-samma-dag", "telefonsamtal-inkomna", 100),
  },
  { rule: "nationellt/primarvard/vardgaranti-bedomning", judge: (it) => atMost(it, "langsta-vantan-pa-bedomning", 3) },
  { rule: "nationellt/primarvard/vardgaranti-kontakt", judge: (it) => atMost(it, "langsta-vantan-pa-kontakt", 0) },
  {
    rule: "skane/vardcentral/fast-lakarkontakt",
    judge: (it) => share(it, "listade-hos-namngiven-lakare", "listade", 85),
  },
  { rule: "skane/vardcentral/halsosamtal", judge: halsosamtal },
  { rule: "skane/vardcentral/antibiotika-recept", judge: antibiotika },
  { rule: "skane/vardcentral/antibiotika-uvi", judge: uvi },
  { rule: "skane/gemensamt/fraga-om-vald", judge: (it) => attested(it, "skane/gemensamt/fraga-om-vald") },
  {
    rule: "skane/gemensamt/patientsakerhetsarbete",
    judge: (it) => attested(it, "skane/gemensamt/patientsakerhetsarbete"),
  },
  { rule: "skane/vardcentral/oppettid-vecka", judge: week },
];

/** Null where nobody has said it, or somebody does not know. */
function number({ facts }: Profile, id: string): number | null {
  const entry = facts?.[id];
  const value = typeof entry === "object" && "value" in entry ? entry.value : entry;
  return typeof value === "number" ? value : null;
}

function share(profile: Profile, part: string, whole: string, percent: number): OutcomeState {
  const of = number(profile, whole);
  if (of === 0) return "not-applicable";
  const counted = number(profile, part);
  if (of === null || counted === null) return "unknown";
  return counted * 100 >= percent * of ? "met" : "not-met";
}

/** No source says that these bind the unit itself, so more than that is no breach. */
function atMost(profile: Profile, id: string, most: number): OutcomeState {
  const value = number(profile, id);
  return value !== null && value <= most ? "met" : "unknown";
}

function halsosamtal(profile: Profile): OutcomeState {
  let found: OutcomeState = "not-applicable";
  for (const [part, whole, percent] of HALSOSAMTAL) {
    const state = share(profile, part, whole, percent);
    if (state === "not-met") return state;
    if (state === "unknown" || (state === "met" && found !== "unknown")) found = state;
  }
  return found;
}

const HALSOSAMTAL = [
  ["inbjudna-fyrtioaringar", "fyrtioaringar", 100],
  ["inbjudna-femtioaringar", "femtioaringar", 100],
  ["halsosamtal-fyrtioaringar", "fyrtioaringar", 40],
  ["halsosamtal-femtioaringar", "femtioaringar", 50],
] as const;

function antibiotika(profile: Profile): OutcomeState {
  const recipes = number(profile, "antibiotikarecept-12-manader");
  const listed = number(profile, "listade");
  if (recipes === null || listed === null) return "unknown";
  return recipes * 1000 < 250 * listed ? "met" : "not-met";
}

function uvi(profile: Profile): OutcomeState {
  const all = number(profile, "uvi-recept-kvinnor-18-79");
  if (all === 0) return "not-applicable";
  const broad = number(profile, "uvi-recept-bredspektrum-kvinnor-18-79");
  if (all === null || broad === null) return "unknown";
  return broad * 100 <= 10 * all ? "met" : "not-met";
}

function attested({ attestations }: Profile, rule: string): OutcomeState {
  const entry = attestations?.[rule];
  if (entry === undefined || entry.date > DATE || (entry.expires !== undefined && entry.expires < DATE))
    return "needs-attestation";
  if (entry.answer === "vet-ej") return "needs-attestation";
  return entry.answer === "ja" ? "met" : "not-met";
}

const [OPENS, CLOSES] = [8 * 60, 17 * 60];

function week(profile: Profile): OutcomeState {
  const minutes = minutesOpen(profile);
  if (minutes === null) return "unknown";
  return minutes >= 45 * 60 ? "met" : "not-met";
}

/** What the unit's own week has between eight and five. */
export function minutesOpen({ openingHours }: Profile): number | null {
  if (openingHours === undefined) return null;
  let minutes = 0;
  for (const { days, opens, closes, cooperation } of openingHours) {
    if (days !== "vardagar" || cooperation !== undefined || opens === undefined || closes === undefined) continue;
    minutes += 5 * Math.max(0, Math.min(clock(closes), CLOSES) - Math.max(clock(opens), OPENS));
  }
  return minutes;
}

function clock(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}
