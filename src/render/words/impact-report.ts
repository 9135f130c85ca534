/** The words around an impact run: what a change of the rules means for a fleet of units. */
import type { Impact, UnitImpact } from "../../compare/impact.ts";
import type { SideState } from "../../compare/fleet-unit.ts";
import type { SideName } from "../../compare/report.ts";
import type { Obligation } from "../../rulebook/model.ts";
import type { Covering } from "../../rulebook/covering.ts";
import { notReadWhole } from "../../rulebook/words/completeness.ts";
import { sideName } from "./diff-report.ts";
import { list, plural, swedishDate, upperFirst } from "../../words/format.ts";
import { byCodeUnit } from "../../words/order.ts";
import { stateLabel } from "../../check/words/judgement.ts";

export function subject(units: number, older: SideName, newer: SideName): string {
  return `${plural(units, "enhet", "enheter")}: ${sideName(older)} jämförd med ${sideName(newer)}`;
}

/** Said once, since a unit is judged as it is: what has changed in it since is not the rules' doing. */
export const sameUnit = "Enheterna prövas med samma uppgifter på båda sidor. Bara reglerna skiljer.";

export function unitCounts(impact: Impact): string {
  const { unitsWorse, unitsBetter, unitsAsked, unitsKnown, unitsSupposed, unitsUnchanged } = impact;
  return [
    `${plural(unitsWorse, "enhet", "enheter")} får nya brister`,
    `${unitsBetter} blir av med en brist`,
    `${unitsAsked} behöver lämna nya uppgifter`,
    ...(unitsKnown === 0 ? [] : [`${unitsKnown} har en brist som ingen källa säger är ny`]),
    ...(unitsSupposed === 0 ? [] : [`${unitsSupposed} klarar inte ett krav som ingen källa säger binder dem`]),
    `${unitsUnchanged} utan ändrat utfall`,
  ].join(" · ");
}

export const severalGroups = "En enhet kan räknas i flera grupper.";

export const headings = {
  matrix: "UTFALL PER ENHET OCH KRAV (bara krav som har ändrats)",
  rules: "KRAV",
  units: "ENHETER",
  near: "KLARAR KNAPPT",
  facts: "UPPGIFTER SOM BEHÖVER SAMLAS IN",
} as const;

export const columns = {
  rule: "Krav",
  class: "Klass",
  breached: "Nya brister",
  unknown: "Oklart",
  met: "Blir uppfyllt",
  near: "Klarar knappt",
  unit: "Enhet",
  before: "Före",
  after: "Efter",
  gap: "Brist",
  margin: "Marginal",
} as const;

export const sideStates: readonly SideState[] = [
  "met",
  "not-met",
  "unknown",
  "needs-attestation",
  "not-applicable",
  "absent",
  "not-known",
];

/** A state as a column of the table has room for. */
export function shortState(state: SideState): string {
  switch (state) {
    case "met":
      return "uppfyllt";
    case "not-met":
      return "inte uppf.";
    case "unknown":
      return "oklart";
    case "needs-attestation":
      return "intyg";
    case "not-applicable":
      return "gäller ej";
    case "absent":
      return "finns ej";
    case "not-known":
      return "okänt";
  }
}

export function stateText(state: SideState, obligation: Obligation): string {
  switch (state) {
    case "absent":
      return "fanns inte";
    case "not-known":
      return "okänt om det gällde";
    default:
      return stateLabel(state, obligation).toLowerCase();
  }
}

export function stateChange({ older, newer, obligation }: UnitImpact): string {
  const after = newer === "absent" ? "gäller inte längre" : stateText(newer, obligation);
  return `${stateText(older, obligation)} → ${after}`;
}

export function neededFact(title: string, units: number): string {
  return `${title} (${plural(units, "enhet", "enheter")})`;
}

export function hiddenUnits(count: number): string {
  return `… och ${plural(count, "rad till", "rader till")}. Visa alla med --max 0.`;
}

export function moreNear(count: number): string {
  return `och ${plural(count, "enhet till", "enheter till")}`;
}

export const impactMeaning = {
  done: "ingen enhet får en ny brist",
  negative: "minst en enhet får en ny brist",
  inconclusive: "ingen säkert ny brist, men något är inte känt om minst en enhet",
} as const;

/** Which editions the units belong to on the newer day, and that what is told rests on the rules as they are known. */
export function reachOf(coverings: readonly Covering[], newer: SideName): string {
  const covered = coverings.flatMap((it) => (it.is === "covered" ? [it.edition] : []));
  const [newest] = coverings
    .flatMap((it) => (it.is === "not-covered" ? [] : (it.edition.newestSource ?? [])))
    .toSorted((a, b) => byCodeUnit(b.date, a.date));
  return [
    notReadWhole(covered),
    coverings.some(({ is }) => is !== "covered")
      ? `${upperFirst(sideName(newer))}: för några enheter är ingen utgåva beslutad. Där gäller utfallen bara om reglerna står kvar.`
      : "",
    newest === undefined ? "" : `Den nyaste källan är från den ${swedishDate(newest.date)}: ${newest.title}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Said of what the fleet can't show, so that no breach is not taken for no effect. */
export function untriedText(untried: Impact["untried"]): string {
  if (untried.length === 0) return "";
  const titles = list(
    untried.map(({ title }) => title),
    "och",
  );
  return `Ingen av enheterna berörs av ${plural(untried.length, "ändrat krav", "ändrade krav")}, så de visar inget om vad ändringen innebär: ${titles}.`;
}

export const noRules = "Inget krav som går att pröva är ändrat.";

export const contradiction = {
  title: "Jämförelsen och prövningen säger emot varandra. Inget tal från körningen är giltigt.",
  what: (title: string, name: string, unit: string): string =>
    `${title} är klassad som ${name}, men ${unit} visar något annat.`,
  trace: (side: string, state: string, sentence: string): string => `${side}: ${state}. ${sentence}`,
  before: "Före",
  after: "Efter",
} as const;
