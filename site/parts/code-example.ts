/** A program that uses the package, made of a rule's own example: what it says comes out is what comes out. */
import { exampleProfile } from "../../src/check/example.ts";
import { checkUnit } from "../../src/check/report.ts";
import type { Verdict } from "../../src/check/result.ts";
import type { Edition, IsoDate, Profile, Requirement, RuleExample } from "../../src/rulebook/model.ts";
import { isOwnRule } from "../../src/rulebook/modules.ts";
import { byCodeUnit } from "../../src/words/order.ts";
import type { Site } from "../data.ts";

interface Candidate {
  readonly edition: Edition;
  readonly rule: Requirement;
  readonly example: RuleExample;
  readonly profile: Profile;
}

/** Of a unit that does not meet a rule of its newest edition, with the shortest profile. Null: no rule has such an example. */
export function codeExample(site: Site): string | null {
  const found = candidates(site)
    .toSorted(
      (a, b) => byCodeUnit(b.edition.from, a.edition.from) || codeOf(a.profile).length - codeOf(b.profile).length,
    )
    .find((it) => verdictOf(site, it) === "does-not-meet");
  return found === undefined ? null : program(found, "does-not-meet");
}

function candidates(site: Site): readonly Candidate[] {
  const { registers } = site.rulebook;
  return site.editions.flatMap(({ module, edition, rules }) =>
    rules.flatMap(({ rule }) => {
      if (rule.kind !== "requirement" || !isOwnRule(rule, module)) return [];
      return rule.examples
        .filter(({ date, expect, version }) => expect === "not-met" && version !== "forslag" && isWithin(date, edition))
        .map((example) => ({ edition, rule, example, profile: exampleProfile(rule, example, registers) }));
    }),
  );
}

function isWithin(date: IsoDate, { from, through }: Edition): boolean {
  return from <= date && date <= through;
}

function verdictOf({ rulebook }: Site, { rule, example, profile }: Candidate): Verdict {
  return checkUnit(rulebook, profile, { date: example.date, rules: [rule.id] }).verdict;
}

function program({ edition, rule, example, profile }: Candidate, verdict: Verdict): string {
  return `import rulebook, { checkUnit, isoDate } from "ffu-regler";
import { ruleIn } from "ffu-regler/editions";

const rule = ruleIn("${edition.id}", "${rule.id}");
const report = checkUnit(
  rulebook,
${codeOf(profile)},
  { date: isoDate("${example.date}"), rules: [rule.id] },
);

console.log(rule.title); // ${rule.title}
console.log(report.verdict); // ${verdict}`;
}

/** A line for each part of the profile. */
function codeOf(profile: Profile): string {
  const { unit, ...rest } = profile;
  const parts = Object.entries({ unit, ...rest }).map(([key, value]) => `    ${key}: ${inline(value)},`);
  return ["  {", ...parts, "  }"].join("\n");
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, it]) => `${keyOf(key)}: ${inline(it)}`);
  return `{ ${fields.join(", ")} }`;
}

function keyOf(key: string): string {
  return /^[A-Za-z]\w*$/u.test(key) ? key : JSON.stringify(key);
}
