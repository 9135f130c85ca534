/** Small builders for the tests of checks: a register with a little of everything, a profile, a context. */
import { NO_REGISTERS } from "../../src/rulebook/no-registers.ts";
import { compileCondition } from "../../src/check/condition.ts";
import type { ConditionOutcome } from "../../src/check/conditions/ready.ts";
import type { CheckContext } from "../../src/check/context.ts";
import { unitOf } from "../../src/check/unit.ts";
import type { Condition, Fact, Profile, Registers } from "../../src/rulebook/model.ts";

type Professions = Registers["professions"];

const PROFESSIONS: Professions = {
  professions: [
    { id: "lakare", title: "Läkare", licensed: true, plural: "läkare" },
    { id: "sjukskoterska", title: "Sjuksköterska", licensed: true, plural: "sjuksköterskor" },
    { id: "psykolog", title: "Psykolog", licensed: true, plural: "psykologer" },
    { id: "psykoterapeut", title: "Psykoterapeut", licensed: true, plural: "psykoterapeuter" },
    {
      id: "fysioterapeut",
      title: "Fysioterapeut",
      aliases: ["sjukgymnast"],
      licensed: true,
      plural: "fysioterapeuter",
    },
    { id: "arbetsterapeut", title: "Arbetsterapeut", licensed: true, plural: "arbetsterapeuter" },
    { id: "naprapat", title: "Naprapat", licensed: true, plural: "naprapater" },
    { id: "underskoterska", title: "Undersköterska", licensed: false, plural: "undersköterskor" },
  ],
  competences: [
    { id: "allmanmedicin", title: "Specialistkompetens i allmänmedicin", professions: ["lakare"] },
    { id: "barnmedicin", title: "Specialistkompetens i barn- och ungdomsmedicin", professions: ["lakare"] },
    {
      id: "distriktsskoterska",
      title: "Distriktssköterska",
      aliases: ["specialistsjukskoterska-distrikt"],
      professions: ["sjukskoterska"],
      holder: { one: "distriktssköterska", many: "distriktssköterskor" },
    },
    { id: "vard-av-aldre", title: "Specialistutbildning i vård av äldre", professions: ["sjukskoterska"] },
    { id: "psykoterapeutlegitimation", title: "Psykoterapeutlegitimation", professions: ["psykolog"] },
  ],
  roles: [
    { id: "bvc-sjukskoterska", title: "BVC-sjuksköterska", aliases: ["bvc-skoterska"] },
    { id: "verksamhetschef", title: "Verksamhetschef" },
  ],
  services: [{ id: "rehabilitering", title: "Rehabilitering", aliases: ["rehab"] }],
  addOns: [
    { id: "gynekologisk-mottagning", title: "Gynekologisk mottagning", aliases: ["gyn"] },
    { id: "oron-nasa-hals", title: "Öron-näsa-hals" },
  ],
};

const FACTS: readonly Fact[] = [
  count("listade", "Antal listade", "personer"),
  { ...count("listade-hos-namngiven-lakare", "Listade hos namngiven läkare", "personer"), partOf: "listade" },
  count("barn", "Inskrivna barn", "barn"),
  { ...count("barn-0-1", "Inskrivna barn 0–1 år", "barn"), partOf: "barn" },
  count("recept", "Antibiotikarecept", "recept"),
  { ...count("fyrtioaringar", "Fyrtioåringar", "personer"), maxAgeDays: 365 },
  { ...count("genomforda-halsosamtal", "Genomförda hälsosamtal", "personer"), partOf: "fyrtioaringar" },
  { id: "lediga-tjanster", title: "Lediga tjänster", question: "Hur många tjänster?", type: "decimaltal", step: 0.1 },
  { id: "andel", title: "Andel besvarade samtal", question: "Hur stor andel?", type: "decimaltal", unit: "procent" },
  { id: "kontaktperson", title: "Kontaktperson för tandvård", question: "Finns en kontaktperson?", type: "ja-nej" },
  {
    id: "journalsystem",
    title: "Journalsystem",
    question: "Vilket journalsystem?",
    type: "val",
    values: [
      { id: "alfa", title: "Alfa" },
      { id: "beta", title: "Beta" },
      { id: "gamma", title: "Gamma" },
    ],
  },
  {
    id: "e-tjanster",
    title: "E-tjänster",
    question: "Vilka e-tjänster finns?",
    type: "mangd",
    values: [
      { id: "boka", title: "Boka tid" },
      { id: "avboka", title: "Avboka tid" },
      { id: "fornya-recept", title: "Förnya recept" },
      { id: "kontakta-mig", title: "Kontakta mig" },
    ],
  },
  { id: "slutar", title: "Avtalet slutar", question: "Vilken dag slutar avtalet?", type: "datum" },
  { id: "startad", title: "Enhetens start", question: "Vilken dag startade enheten?", type: "datum" },
  { id: "inlamnad", title: "Inlämnad redovisning", question: "Vilken dag lämnades den in?", type: "datum" },
];

function count(id: string, title: string, unit: string): Fact {
  return { id, title, question: `Ange ${title.toLowerCase()}.`, type: "heltal", unit, min: 0 };
}

/** The fact that opening hours in cooperation ask for. */
export const COOPERATION_FACT: Fact = {
  id: "samverkan-kvall-helg",
  title: "Samverkan på kvällar och helger",
  question: "Samverkar ni med en annan enhet på kvällar och helger?",
  type: "ja-nej",
};

export const DATE = "2026-02-02";
export const RULE = "skane/vardcentral/prov";

export const REGISTERS: Registers = {
  ...NO_REGISTERS,
  fleets: [],
  unitPatterns: [],
  facts: FACTS,
  professions: PROFESSIONS,
  regions: [
    {
      id: "skane",
      name: "Region Skåne",
      place: "Skåne",
      inPlace: "i Skåne",
      code: "12",
      municipalities: [
        { code: "1280", name: "Malmö" },
        { code: "1281", name: "Lund" },
      ],
    },
  ],
  municipalityGroups: [{ id: "sydvast", name: "Sydvästra Skåne", municipalities: ["1280", "1281"] }],
  careChoices: [
    {
      id: "vardcentral",
      name: "vårdcentral",
      unit: { one: "vårdcentral", definite: "vårdcentralen", many: "vårdcentraler" },
      abbreviation: "VC",
    },
  ],
};

/** A profile with the given parts. What is not given is absent, that is unknown. */
export function profile(parts: Partial<Profile> = {}): Profile {
  return { unit: { name: "Vårdcentralen Granen", region: "skane", careChoice: "vardcentral" }, ...parts };
}

/** A context around a profile: on `DATE`, for `RULE`, with `REGISTERS`, unless told otherwise. */
export function context(parts: Partial<Profile> = {}, rest: Partial<Omit<CheckContext, "profile">> = {}): CheckContext {
  return { ruleId: RULE, date: DATE, registers: REGISTERS, ...rest, profile: profile(parts) };
}

/** Whether a condition holds for the unit of a context, and what that rests on. */
export function evaluateCondition(condition: Condition, given: CheckContext): ConditionOutcome {
  return compileCondition(condition, given.registers).tell(unitOf(given));
}
