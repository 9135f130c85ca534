/** The comment on a pull request: what a change of the rules means, for those who are to decide. */
import type { RevisionImpact } from "../../compare/fleet-impact.ts";
import type { FloorReason, Level } from "../../compare/version-level.ts";
import { list, plural, swedishDate } from "../../words/format.ts";
import type { IsoDate } from "../../rulebook/model.ts";

/** Names the comment, so that the next one takes its place. */
export const MARKER = "<!-- ffu:pr:v1 -->";

export const heading = "## Reglerna – den här ändringen";

export function readable(files: number, rules: number): string {
  return `✅ Filerna går att läsa (${plural(files, "fil", "filer")}, ${plural(rules, "regel", "regler")})`;
}

export function unreadable(errors: number): string {
  return `⛔ Reglerna har ${plural(errors, "fel", "fel")} och går inte att jämföra förrän de är rättade`;
}

export function errorsCount(count: number): string {
  return `⛔ ${plural(count, "fel", "fel")}`;
}

export function warningsCount(count: number): string {
  return `⚠ ${plural(count, "varning", "varningar")}`;
}

export function undecidedCount(count: number): string {
  return `❓ ${count === 1 ? "1 sak behöver" : `${count} saker behöver`} bedömas`;
}

export function against(base: string): string {
  return `### Jämfört med ${base}`;
}

export const nothingChanged = "Inget som gäller är ändrat, och inget förslag.";
export const noRemarks = "Inga anmärkningar.";

export function baseUnreadable(base: string, message: string): string {
  return `Ändringen kan inte jämföras med ${base}. ${message}`;
}

export const tableHeads = ["Regel", "Vad händer", "Från och med", "Innebörd"] as const;

/** What the made-up units show. No breach says nothing of a change that none of them is judged by. */
export function flips(impact: RevisionImpact): string {
  if (impact.requirements === 0) return "Ändringen rör inget beslutat krav. Ingen enhet prövas mot den.";
  const shown = impact.units === 0 ? [] : [newBreaches(impact), supposedBreaches(impact), asked(impact)];
  return [...shown, notTried(impact)].filter((sentence) => sentence !== "").join(" ");
}

function notTried({ untried }: RevisionImpact): string {
  if (untried.length === 0) return "";
  const titles = list(
    untried.map(({ title }) => title),
    "och",
  );
  return `${titles}: det finns inga påhittade enheter att pröva ändringen på. Beskriv några i specs/pahittade-enheter.yaml.`;
}

/** What a unit has not told yet is no breach, and is not known to be none. */
function asked({ unitsAsked }: RevisionImpact): string {
  if (unitsAsked === 0) return "";
  return `${plural(unitsAsked, "enhet", "enheter")} behöver lämna nya uppgifter eller ett intyg, och ingen vet om de uppfyller kravet.`;
}

/** What may be a new breach and what may not bind at all: no source says which. */
function supposedBreaches({ supposed: { units, rules } }: RevisionImpact): string {
  if (units === 0) return "";
  const where = list(
    rules.map((it) => `${it.title} (${it.units})`),
    "och",
  );
  return `Håller det som är antaget uppfyller ${plural(units, "enhet", "enheter")} inte ${where}: ingen källa säger att kravet är nytt, eller att det binder enheterna.`;
}

function newBreaches({ units, unitsWorse, rules }: RevisionImpact): string {
  const of = `Av ${plural(units, "berörd påhittad enhet", "berörda påhittade enheter")}`;
  if (unitsWorse === 0) return `${of} får ingen en ny brist.`;
  const where = list(
    rules.map(({ title, newlyBreached }) => `${title} (${newlyBreached})`),
    "och",
  );
  return `${of} får ${unitsWorse} en ny brist: ${where}.`;
}

export const contradicted =
  "⛔ Jämförelsen och prövningen säger emot varandra för en regel. Inga tal visas. Felet ligger i verktyget, inte i ändringen.";

export const toJudge = "### Det här behöver bedömas";
export const toJudgeAdvice = "Svara genom att lägga till raderna i den nya versionen och välja klass.";

export function editionHeading(title: string, older: string, newer: string): string {
  return `### ${title}: ${newer} jämfört med ${older}`;
}

export const editionAdvice = "Så här ser hela utgåvan ut mot förra årets, med den här ändringen inräknad.";

export const versionHeading = "### Version";

export function versionFloor(level: Level): string {
  return `Ändringen kräver minst **${level}**.`;
}

export const noVersion = "Reglerna är desamma. Versionen behöver inte höjas.";

export function reasonText({ level, sentence }: FloorReason): string {
  return `${level}: ${sentence}`;
}

export function moreReasons(count: number): string {
  return `… och ${plural(count, "skäl till", "skäl till")}.`;
}

export const findingsHeading = "### Anmärkningar";

export function moreFindings(count: number): string {
  return `… och ${plural(count, "anmärkning till", "anmärkningar till")}. Kör ffu validate för att se alla.`;
}

export const helpText = "Behöver du hjälp? Skriv en fråga här i tråden.";
export const cutShort = "Rapporten är avkortad. Hela listan: ffu diff med samma version.";

/** `Öppettid per vecka: skärpt från och med 1 september 2025`. */
export function changedFrom(title: string, label: string, from: IsoDate): string {
  return `${title}: ${label} från och med ${swedishDate(from)}`;
}
