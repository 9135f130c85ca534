// Every entry, as a program of modules imports it. Prints what the test expects, a line each.
import rulebook, { checkUnit, isoDate, readProfile } from "ffu-regler";
import { ruleIn, ruleIds } from "ffu-regler/editions";
import { skaneVardcentral2025 } from "ffu-regler/editions/skane/vardcentral/2025";
import { readProfileFile, readRulebook } from "ffu-regler/node";
import { proposals } from "ffu-regler/proposals";
import vardcentral from "ffu-regler/rulebooks/skane/vardcentral";
import { rule } from "ffu-regler/rules/skane/vardcentral/oppettid-vecka";

const date = isoDate("2025-10-06");
const read = readProfile(
  "unit: { name: Prov, region: skane, careChoice: vardcentral }\nopeningHours: [{ days: vardagar, opens: '08:00', closes: '16:00' }]",
  vardcentral,
);
const verdictBy = (book) => checkUnit(book, read.profile, { date, rules: [rule.id] }).verdict;
console.log("whole rulebook:", verdictBy(rulebook));
console.log("own rulebook:", verdictBy(vardcentral));
console.log("typed rule:", ruleIn("skane/vardcentral/2025", rule.id) === skaneVardcentral2025.rules[rule.id]);
console.log("ids and proposals:", ruleIds.includes(rule.id), Object.keys(proposals).length > 0);
console.log("rules from disk:", (await readRulebook(process.argv[2])).ok);
console.log("a profile that is not there:", (await readProfileFile("saknas.yaml", rulebook)).findings[0].code);
