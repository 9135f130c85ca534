// A page that judges a unit by one care choice's rules. It says how it went by its title.
import { checkUnit, isoDate, readProfile } from "ffu-regler";
import rules from "ffu-regler/rulebooks/skane/vardcentral";

const read = readProfile("unit: { name: Prov, region: skane, careChoice: vardcentral }", rules);
document.title = checkUnit(rules, read.profile, { date: isoDate("2026-03-01") }).verdict;
