/** Made-up units: every care choice with rules has some, and what describes them hangs together. */
import type * as Authored from "../../../generated/authored.ts";
import { folderOf } from "../../rulebook/ids.ts";
import { REGISTERS } from "../paths.ts";
import { suggestion } from "../suggest.ts";
import * as say from "../words/fleets.ts";
import { livingRules } from "./parts.ts";
import type { LintRule, Problem } from "./rule.ts";

const FILE = REGISTERS.fleets;

export const fleetForRules: LintRule = {
  code: "K312",
  check: (context) => {
    if (context.brokenRegisters.has("fleets")) return [];
    const { fleets } = context.registers;
    const described = new Set(fleets.map(({ region, careChoice }) => `${region}/${careChoice}`));
    const withRules = new Set(livingRules(context).map(({ authored: { id } }) => folderOf(id)));
    return context.modules
      .filter(({ id, home }) => isCareChoice(home.module) && home.region !== "nationellt" && withRules.has(id))
      .filter(({ id }) => !described.has(id))
      .map(({ id }): Problem => {
        const problem = { file: FILE, pointer: "/fleets", atKey: true, said: say.noFleet(id) };
        const like = fleets.find(({ careChoice }) => id.endsWith(`/${careChoice}`)) ?? fleets.at(-1);
        return like === undefined ? problem : { ...problem, paste: pasteFor(id, like) };
      });
  },
};

function isCareChoice(module: string): boolean {
  return module !== "gemensamt" && module !== "other";
}

/** As the units of the same care choice elsewhere, or else as those that stand last. */
function pasteFor(folder: string, { pattern, asOf }: Authored.Fleet): string {
  const [region = "", careChoice = ""] = folder.split("/");
  return [
    `  - region: ${region}`,
    `    careChoice: ${careChoice}`,
    `    pattern: ${pattern}`,
    "    units: 20",
    "    own: 10",
    `    asOf: "${asOf}"`,
    "    note: Antalet är valt, inte hämtat ur någon källa.",
  ].join("\n");
}

export const fleetsHangTogether: LintRule = {
  code: "K313",
  check: ({ registers: { fleets, unitPatterns } }) => [
    ...fleets.flatMap((fleet, n) => inFleet(fleet, `/fleets/${n}`, unitPatterns)),
    ...unitPatterns.flatMap((pattern, n) => inPattern(pattern, `/unitPatterns/${n}/parts`)),
  ],
};

function inFleet(
  { pattern, units, own }: Authored.Fleet,
  pointer: string,
  patterns: readonly Authored.UnitPattern[],
): readonly Problem[] {
  const names = patterns.map(({ id }) => id);
  return [
    ...(names.includes(pattern)
      ? []
      : [{ file: FILE, pointer: `${pointer}/pattern`, said: say.unknownPattern(pattern, suggestion(pattern, names)) }]),
    ...(own > units ? [{ file: FILE, pointer: `${pointer}/own`, said: say.moreOwnThanAll(own, units) }] : []),
  ];
}

/** What was drawn before a part: whether it is always a number. */
type Before = ReadonlyMap<string, boolean>;

function inPattern({ parts }: Authored.UnitPattern, pointer: string): readonly Problem[] {
  const before = new Map<string, boolean>();
  return parts.flatMap((part, index) => {
    const problems = usesIn(part).flatMap((use) => problemOf(use, `${pointer}/${index}`, before));
    if (part.kind === "drawn") before.set(part.id, isNumber(part.draw, before) && (before.get(part.id) ?? true));
    return [...problems, ...("draw" in part ? spans(part.draw, `${pointer}/${index}/draw`) : [])];
  });
}

interface Use {
  readonly at: string;
  readonly id: string;
  readonly asNumber: boolean;
}

function problemOf({ at, id, asNumber }: Use, pointer: string, before: Before): readonly Problem[] {
  const spot = { file: FILE, pointer: `${pointer}/${at}` };
  const known = before.get(id);
  if (known === undefined) return [{ ...spot, said: say.notDrawnYet(id, suggestion(id, [...before.keys()])) }];
  return asNumber && !known ? [{ ...spot, said: say.notANumber(id) }] : [];
}

function usesIn(part: Authored.UnitPart): readonly Use[] {
  const conditions = part.when === undefined ? [] : [{ at: "when/drawn", id: part.when.drawn, asNumber: false }];
  return [...conditions, ...("draw" in part ? usesInDraw(part.draw, "draw") : statedUses(part))];
}

const NUMBERS: ReadonlySet<string> = new Set(["count", "credits"]);

/** Every `{ drawn: … }` in a part, which may stand in place of what it says. */
function statedUses(part: object, at = ""): readonly Use[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]): readonly Use[] => {
    if (typeof value !== "object" || value === null || key === "when") return [];
    const inner = at === "" ? key : `${at}/${key}`;
    return "drawn" in value && typeof value.drawn === "string"
      ? [{ at: `${inner}/drawn`, id: value.drawn, asNumber: NUMBERS.has(key) }]
      : statedUses(value, inner);
  });
}

function usesInDraw(draw: Authored.Draw, at: string): readonly Use[] {
  const number = (key: string, id: string): Use => ({ at: `${at}/${key}`, id, asNumber: true });
  switch (draw.kind) {
    case "fixed":
    case "one-of":
      return [];
    case "same":
      return [{ at: `${at}/as`, id: draw.as, asNumber: false }];
    case "between":
      return typeof draw.to === "number" ? [] : [number("to/drawn", draw.to.drawn)];
    case "chance":
      return [...usesInDraw(draw.then, `${at}/then`), ...usesInDraw(draw.otherwise, `${at}/otherwise`)];
    case "less":
      return [number("of", draw.of), number("less", draw.less)];
    case "share":
    case "times":
    case "one-per":
    case "part":
      return [number("of", draw.of)];
  }
}

function isNumber(draw: Authored.Draw, before: Before): boolean {
  switch (draw.kind) {
    case "fixed":
      return typeof draw.value === "number";
    case "one-of":
      return draw.values.every((it) => typeof it === "number");
    case "same":
      return before.get(draw.as) ?? false;
    case "chance":
      return isNumber(draw.then, before) && isNumber(draw.otherwise, before);
    default:
      return true;
  }
}

function spans(draw: Authored.Draw, pointer: string): readonly Problem[] {
  if (draw.kind === "chance") {
    return [...spans(draw.then, `${pointer}/then`), ...spans(draw.otherwise, `${pointer}/otherwise`)];
  }
  if (!("from" in draw) || typeof draw.to !== "number" || draw.from <= draw.to) return [];
  return [{ file: FILE, pointer: `${pointer}/from`, said: say.fromAboveTo(draw.from, draw.to) }];
}
