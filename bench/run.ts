/**
 * `npm run bench`: what an answer costs, beside the least that it could. Fails when two ways give different answers,
 * never because something took long: machines differ, so read the ratios of one run.
 */
import { judgedStates, states } from "../src/check/states.ts";
import { checkUnit } from "../src/check/report.ts";
import { builtRulebook } from "../src/read/built.ts";
import { quickProfile } from "../src/read/quick-profile.ts";
import type { Profile, Rulebook } from "../src/rulebook/model.ts";
import { DATE, TEN } from "./by-hand.ts";
import { casesOf } from "./cases.ts";
import { comparison, measuredCommands } from "./commands.ts";
import { perUnit, type Measured } from "./measure.ts";

const ROOT = new URL("..", import.meta.url).pathname;

const rulebook = builtRulebook(ROOT);
if (rulebook === null) throw new Error("Kör npm run generate först: det som mäts är det som är genererat.");

const { complete, missing } = casesOf(rulebook);
const all = [...complete, ...missing];
const unequal = differences(rulebook, all);
if (unequal.length > 0) {
  console.error([`${unequal.length} svar skiljer sig. De första:`, ...unequal.slice(0, 10)].join("\n"));
  process.exit(1);
}
console.log(`${all.length} enheter, ${TEN.length} krav: samma svar på båda sätten.\n`);

const rules = TEN.map(({ rule }) => rule);
const texts = all.map((profile) => JSON.stringify(profile));
const each = <T>(of: readonly T[], work: (it: T) => unknown): Promise<Measured> =>
  perUnit(of.length, () => {
    for (const it of of) work(it);
  });

const byHand = await each(all, (profile) => {
  for (const { judge } of TEN) judge(profile);
});
const parsed = await each(texts, (text) => JSON.parse(text));
console.log("µs per enhet                              min   median      max   × handskriven  × JSON.parse");
row("Tio krav, handskrivet", byHand);
row("Tio krav, states()", await each(all, (profile) => states(rulebook, profile, { date: DATE, rules })));
row("JSON.parse av profilen", parsed);
row("Läsa en profil (NDJSON)", await each(texts, (text) => quickProfile(text, rulebook)));
row("Alla krav: tillstånd och omdöme", await each(all, (profile) => judgedStates(rulebook, profile, { date: DATE })));
row("Alla krav: hela rapporten", await each(all, (profile) => checkUnit(rulebook, profile, { date: DATE })));

const commands = await measuredCommands(ROOT, rulebook, DATE);
console.log("\nfrån start till slut, ms processortid           min   median      max      MB");
for (const it of commands) {
  const { ms, mb } = it.cost;
  const figures = [ms.min, ms.median, ms.max, mb].map((figure) => figure.toFixed(0).padStart(8)).join(" ");
  console.log(`${it.name.replaceAll("`", "").padEnd(44)}${figures}  ${comparison(it, commands).replaceAll("`", "")}`);
}

function row(name: string, took: Measured): void {
  const figures = [took.min, took.median, took.max].map((it) => it.toFixed(1).padStart(8)).join(" ");
  const ratios = [byHand, parsed].map((it) => (took.min / it.min).toFixed(1).padStart(14)).join("");
  console.log(`${name.padEnd(36)}${figures}${ratios}`);
}

/** Every answer that is another by hand than by the rules. */
function differences(book: Rulebook, profiles: readonly Profile[]): readonly string[] {
  return profiles.flatMap((profile) => {
    const told = states(book, profile, { date: DATE });
    return TEN.flatMap(({ rule, judge }) => {
      const own = judge(profile);
      return told[rule] === own ? [] : [`${profile.unit.name}, ${rule}: ${own} för hand, ${told[rule]} av reglerna`];
    });
  });
}
