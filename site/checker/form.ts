/** Which questions a care choice's requirements make necessary, in the order of the rules that ask. */
import { presentIn, structuresIn, type Need, type Structure } from "../../src/check/need.ts";
import { proposedVersions, situationOn } from "../../src/rulebook/in-force.ts";
import type { Fact, IsoDate, Requirement, RequirementContent, RuleId } from "../../src/rulebook/model.ts";
import { chapterOf } from "../../src/rulebook/ids.ts";
import type { CheckerData } from "./data.ts";
import { contentNeeds } from "../../src/check/needs.ts";
import { found, texts } from "./found.ts";

/** A structure that the form has a part for. */
export type Part = Structure;

export interface AskedFact {
  readonly fact: Fact;
  /** The titles of the rules that ask for it. */
  readonly rules: readonly string[];
}

export interface AskedAttestation {
  readonly rule: RuleId;
  readonly title: string;
  /** Several where versions of the rule ask for different ones: the one for the day is shown. */
  readonly statement: string;
}

/** The questions of a form. Facts stand under the chapter of the first rule that asks for them. */
export interface FormModel {
  readonly parts: ReadonlySet<Part>;
  readonly facts: readonly { readonly chapter: string; readonly facts: readonly AskedFact[] }[];
  readonly attestations: readonly AskedAttestation[];
  /** Competences that some requirement counts credits of. */
  readonly withCredits: ReadonlySet<string>;
  /** Roles that some check asks for, of a profession or of any: {@link roleKey}. */
  readonly roles: ReadonlySet<string>;
  /** Professions that some check wants to be there while the unit is open. */
  readonly present: ReadonlySet<string>;
  /** How often the checks name a code: professions and competences that none names matter to nobody. */
  readonly named: ReadonlyMap<string, number>;
}

/** Everything that some version of a requirement asks, whatever the day. */
export function wholeForm(data: CheckerData): FormModel {
  return formOf(data, ({ versions, exceptions }) => [...versions, ...exceptions]);
}

/** What is asked on a day: what is in force then, what is decided for later and what is proposed. */
export function formOn(data: CheckerData, date: IsoDate): FormModel {
  return formOf(data, (rule) => contentOn(rule, date));
}

function contentOn(rule: Requirement, date: IsoDate): readonly RequirementContent[] {
  const situation = situationOn<RequirementContent>(rule, date);
  const proposals = proposedVersions<RequirementContent>(rule);
  if (situation.is === "ended" || situation.is === "rejected") return [];
  const exception = situation.is === "in-force" ? situation.exception : null;
  return [situation.version, ...(exception === null ? [] : [exception.exception]), ...proposals];
}

type Contents = (rule: Requirement) => readonly RequirementContent[];

function formOf(data: CheckerData, contents: Contents): FormModel {
  const rules = nearestFirst(data);
  const needs = rules.map((rule) => ({ rule, needs: contents(rule).flatMap(contentNeeds) }));
  const all = needs.flatMap((it) => it.needs);
  const judged = rules.flatMap(contents).map(({ judgement, when }) => [judgement, when]);
  return {
    parts: structuresIn(all),
    facts: factGroups(data, needs),
    attestations: needs.flatMap(({ rule, needs: own }) => attestationOf(rule, own)),
    withCredits: new Set(found(judged, credited)),
    roles: new Set(found(judged, roled)),
    present: presentIn(all),
    named: counted(found(judged, texts)),
  };
}

/** The care choice's own requirements before those it shares with the region, and those before the nation's. */
function nearestFirst({ module, unit, requirements }: CheckerData): readonly Requirement[] {
  const distance = ({ id, home }: Requirement): number => {
    if (id.startsWith(`${module}/`)) return 0;
    return home.region === unit.region ? 1 : 2;
  };
  return [0, 1, 2].flatMap((wanted) => requirements.filter((rule) => distance(rule) === wanted));
}

interface RuleNeeds {
  readonly rule: Requirement;
  readonly needs: readonly Need[];
}

function factGroups(data: CheckerData, needs: readonly RuleNeeds[]): FormModel["facts"] {
  const asked = new Map<string, { readonly chapter: string; readonly rules: Set<string> }>();
  for (const { rule, needs: own } of needs) {
    for (const need of own) {
      if (need.part !== "fact") continue;
      const entry = asked.get(need.fact) ?? { chapter: chapterTitle(data, rule), rules: new Set<string>() };
      entry.rules.add(rule.title);
      asked.set(need.fact, entry);
    }
  }
  const chapters = [...new Set([...asked.values()].map(({ chapter }) => chapter))];
  // The register asks for a whole before its parts.
  return chapters.map((chapter) => ({
    chapter,
    facts: data.rulebook.registers.facts.flatMap((fact) => {
      const entry = asked.get(fact.id);
      return entry?.chapter === chapter ? [{ fact, rules: [...entry.rules] }] : [];
    }),
  }));
}

function chapterTitle({ chapters }: CheckerData, rule: Requirement): string {
  return chapters[chapterOf(rule)] ?? rule.chapter;
}

/** A rule has one place for an attestation. Where versions differ, the latest words are shown. */
function attestationOf(rule: Requirement, needs: readonly Need[]): readonly AskedAttestation[] {
  const statement = needs.flatMap((need) => (need.part === "attestation" ? [need.statement] : [])).at(-1);
  return statement === undefined ? [] : [{ rule: rule.id, title: rule.title, statement }];
}

/** A competence that is counted only with enough credits. */
function credited(it: object): readonly string[] {
  return "competence" in it && "atLeastCredits" in it ? [String(it.competence)] : [];
}

/** A role, with the profession that it is asked of where there is one. */
function roled(it: object): readonly string[] {
  return "role" in it ? [roleKey("profession" in it ? String(it.profession) : "", String(it.role))] : [];
}

/** The key of a role in {@link FormModel.roles}; no profession is any. */
export function roleKey(profession: string, role: string): string {
  return `${profession}/${role}`;
}

function counted(codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
