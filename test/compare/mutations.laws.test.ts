import { describe, expect, it } from "vitest";
import { diffRevisions } from "../../src/compare/revisions.ts";
import type { AuthoredRule } from "../../src/read/collect.ts";
import { addDays, isCalendarDate } from "../../src/quantity/calendar.ts";
import { clockText, parseClock } from "../../src/quantity/clock.ts";
import { IN_FULL } from "../laws.ts";
import { authored, specs, specsWith } from "./specs.ts";

type Path = readonly (string | number)[];

interface Mutation {
  readonly path: Path;
  readonly value: unknown;
}

/** What explains a rule, or places it, is no part of what it asks. */
const AROUND = new Set(
  "kind chapter topic terms questions related underReview examples sources assumptions decision corrections assessment label id question".split(
    " ",
  ),
);

/** Codes that must stay codes, and what each becomes. */
const OTHER: Readonly<Record<string, string>> = {
  vardagar: "alla-dagar",
  helg: "vardagar",
  "alla-dagar": "vardagar",
  lordag: "vardagar",
  "lordag-sondag-helgdag": "vardagar",
  "egen-eller-samverkan": "egen",
  egen: "egen-eller-samverkan",
  ja: "nej",
  nej: "ja",
  privat: "egen-regi",
  "egen-regi": "privat",
  ska: "bor",
  bor: "ska",
  mal: "ska",
  riktvarde: "ska",
  beslutad: "foreslagen",
  foreslagen: "aviserad",
  aviserad: "foreslagen",
  enhet: "region",
  leverantor: "region",
  region: "enhet",
  kommun: "enhet",
  vardcentral: "psykoterapi",
  barnavardscentral: "psykoterapi",
  barnmorskemottagning: "psykoterapi",
  psykoterapi: "vardcentral",
  besok: "telefon",
  digitalt: "telefon",
  telefon: "digitalt",
  sjalvdeklaration: "dokument",
  dokument: "platsbesok",
  intervju: "dokument",
  platsbesok: "dokument",
  registerdata: "dokument",
};

function mutationsOf(value: unknown, path: Path = []): readonly Mutation[] {
  if (typeof value === "number")
    return [value + 1, ...(value > 1 ? [value - 1] : [])].map((it) => ({ path, value: it }));
  if (typeof value === "string") return [{ path, value: otherText(value) }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => Array.isArray(value) || !AROUND.has(key))
    .flatMap(([key, inner]) => mutationsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

function otherText(text: string): unknown {
  if (text === "ej-angivet") return 5;
  if (isCalendarDate(text)) return addDays(text, 1);
  const clock = parseClock(text);
  if (clock !== null) return clockText(clock >= 60 ? clock - 30 : clock + 30);
  if (/^\d{4}$/.test(text)) return String(Number(text) + 1);
  return OTHER[text] ?? (text.includes(" ") ? `${text.trimEnd()} Detta är nytt.` : `${text}-annan`);
}

function mutated(rule: AuthoredRule, { path, value }: Mutation): AuthoredRule {
  const copy = structuredClone(rule);
  let place: Record<string | number, unknown> = copy.rule as unknown as Record<string, unknown>;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string, unknown>;
  place[path.at(-1) ?? ""] = value;
  return copy;
}

const requirements = authored.filter(({ rule }) => rule.kind === "requirement");
const all = requirements.flatMap((rule) => mutationsOf(rule.rule).map((mutation) => ({ rule, mutation })));
/** In the sample each tenth. */
const mutations = IN_FULL ? all : all.filter((_, index) => index % 10 === 0);

describe("changing one value of one requirement", () => {
  it("has many values to change", () => {
    expect(all.length).toBeGreaterThan(requirements.length);
  });

  it("is reported, on that rule only, and never denied by a unit", () => {
    const silent: string[] = [];
    const bare: string[] = [];
    for (const { rule, mutation } of mutations) {
      const name = `${rule.id} ${mutation.path.join("/")} → ${String(mutation.value)}`;
      const { changes, proposals } = diffRevisions(specs, specsWith(mutated(rule, mutation)));
      const told = [...changes.map(({ change }) => change.rule), ...proposals.map(({ proposal }) => proposal.rule)];
      if (told.length === 0) silent.push(name);
      for (const id of told) if (id !== rule.id) throw new Error(`${name} is reported on ${id}`);
      for (const { change } of changes) {
        const level = change.axes.find(({ axis }) => axis === "level" || axis === "scope")?.direction;
        const wanted =
          level === "mixed" ? ["tightened", "relaxed"] : level === "tightened" || level === "relaxed" ? [level] : [];
        const isAround = mutation.path[0] === "concerns";
        const shown: ReadonlySet<string> = new Set(change.witnesses.map(({ direction }) => direction));
        if (!isAround && !wanted.every((it) => shown.has(it))) bare.push(`${name}: ${level ?? ""}`);
      }
    }
    expect(silent).toEqual([]);
    expect(bare).toEqual([]);
  });
});

/** Whether a rule binds the unit is part of what it asks; nothing else of the fields below is. */
function binding(stated: unknown): readonly unknown[] {
  const assumed = (Array.isArray(stated) ? stated : []) as readonly { readonly about?: string }[];
  return assumed.filter(({ about }) => about === "obligation" || about === "scope");
}

describe("a change that asks nothing else", () => {
  it.each(["sources", "assumptions", "questions", "examples"])("is not told: %s", (field) => {
    const rule = requirements.find(
      ({ rule: it }) => field in it || ("versions" in it && it.versions.some((v) => field in v)),
    );
    if (rule === undefined) throw new Error(`no requirement has ${field}`);
    const copy = structuredClone(rule);
    const body = copy.rule as unknown as Record<string, unknown>;
    if (field in body) body[field] = [];
    else for (const version of body["versions"] as Record<string, unknown>[]) version[field] = binding(version[field]);
    expect(diffRevisions(specs, specsWith(copy))).toEqual({ changes: [], proposals: [] });
  });
});

describe("a harmless change beside a real one", () => {
  it("hides nothing of it", () => {
    const rule = requirements.find(({ id }) => id === "skane/vardcentral/oppettid-vecka");
    if (rule === undefined) throw new Error("the rule is gone");
    const real = mutated(rule, { path: ["versions", 1, "check", "atLeastHoursPerWeek"], value: 44 });
    const [, stated] = "versions" in rule.rule ? rule.rule.versions : [];
    const reworded = stated?.text.replace("ha öppet", "hålla öppet") ?? "";
    expect(reworded).toContain("hålla öppet");
    const both = mutated(real, { path: ["versions", 1, "text"], value: reworded });
    const titled = mutated(both, { path: ["title"], value: "En annan rubrik" });
    const classes = (it: AuthoredRule): readonly string[] =>
      diffRevisions(specs, specsWith(it)).changes.map(({ change }) => change.class);
    expect(classes(real)).toContain("relaxed");
    expect(classes(both)).toContain("relaxed");
    expect(classes(titled)).toContain("relaxed");
    const change = diffRevisions(specs, specsWith(both)).changes.find((it) => it.change.class === "relaxed");
    const [witness] = change?.change.witnesses ?? [];
    expect(witness?.direction).toBe("relaxed");
  });
});
