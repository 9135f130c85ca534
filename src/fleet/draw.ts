/** How one value of a made-up unit comes about. */
import type { Draw } from "../rulebook/model.ts";
import type { Random } from "./random.ts";

export type DrawnValue = Extract<Draw, { readonly kind: "fixed" }>["value"];
/** What has been drawn so far for one unit. */
export type Drawn = ReadonlyMap<string, DrawnValue>;

/** Undefined when it builds on what was not drawn for this unit. */
export function drawnBy(how: Draw, random: Random, drawn: Drawn): DrawnValue | undefined {
  switch (how.kind) {
    case "fixed":
      return how.value;
    case "same":
      return drawn.get(how.as);
    case "one-of": {
      const [first, ...others] = how.values;
      return first === undefined ? undefined : random.pick([first, ...others]);
    }
    case "chance":
      return drawnBy(random.chance(how.percent) ? how.then : how.otherwise, random, drawn);
    case "between": {
      const to = typeof how.to === "number" ? how.to : numberIn(drawn, how.to.drawn);
      return to === undefined ? undefined : between(random, { ...how, to });
    }
    case "share":
      return numberOf(drawn, how.of, (whole) => Math.floor((whole * between(random, how)) / how.per));
    case "times":
      return numberOf(drawn, how.of, (one) => one * between(random, how));
    case "one-per":
      return numberOf(drawn, how.of, (whole) => Math.max(1, Math.floor(whole / between(random, how))));
    case "part":
      return numberOf(drawn, how.of, (whole) => Math.max(how.atLeast, Math.floor((whole * how.percent) / 100)));
    case "less": {
      const less = numberIn(drawn, how.less);
      return less === undefined ? undefined : numberOf(drawn, how.of, (whole) => Math.max(0, whole - less));
    }
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly spread?: "jamn" | "mitten";
}

function between(random: Random, { from, to, spread }: Span): number {
  return spread === "mitten" ? random.middling(from, to) : random.whole(from, to);
}

function numberOf(drawn: Drawn, id: string, made: (number: number) => number): number | undefined {
  const number = numberIn(drawn, id);
  return number === undefined ? undefined : made(number);
}

function numberIn(drawn: Drawn, id: string): number | undefined {
  const value = drawn.get(id);
  return typeof value === "number" ? value : undefined;
}
