// What must compile, and what must not.
import rulebook, { checkUnit, isoDate, readProfile, rulesInForce, states, thresholdOn } from "ffu-regler";
import type { IsoDate, Profile, Rule, State, Threshold } from "ffu-regler";
import { ruleIn, type RuleId } from "ffu-regler/editions";
import { readRulebook } from "ffu-regler/node";
import { proposals } from "ffu-regler/proposals";
import vardcentral from "ffu-regler/rulebooks/skane/vardcentral";
import { rule } from "ffu-regler/rules/skane/vardcentral/oppettid-vecka";

const body: unknown = JSON.parse("{}");
const date: IsoDate = isoDate("2026-03-01");
const read = readProfile(body, vardcentral);
if (read.ok) {
  const profile: Profile = read.profile;
  const found: Readonly<Record<string, State>> = states(vardcentral, profile, { date });
  console.log(found, checkUnit(rulebook, profile, { date }).verdict);
}

const threshold: Threshold | null = thresholdOn(rulebook, rule.id, date);
const inForce: readonly Rule[] = rulesInForce(rulebook, { region: "skane", careChoice: "vardcentral", date }).map(
  (it) => it.rule,
);
const title: string = ruleIn("skane/vardcentral/2025", "skane/vardcentral/oppettid-vecka").title;
const id: RuleId = rule.id;
console.log(threshold, inForce, title, id, proposals, readRulebook);

// @ts-expect-error text is no day until isoDate has seen it
thresholdOn(rulebook, rule.id, "2026-03-01");
// @ts-expect-error parsed JSON is no profile until readProfile has read it
checkUnit(rulebook, body, { date });
// @ts-expect-error no such rule in that edition
ruleIn("skane/vardcentral/2023", "skane/vardcentral/oppettid-vecka");
