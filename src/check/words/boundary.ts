/** Limits and the examples on them, in words. */
import { rational } from "../../quantity/rational.ts";
import type { Registers } from "../../rulebook/model.ts";
import { swedishDate } from "../../words/format.ts";
import type { StatedFigure } from "../anatomy.ts";
import { figure as withUnit } from "./describe.ts";
import { countedWords } from "./measure.ts";

/** `45 timmar`, `85 procent`, `1 september 2025`. */
export function limitText(figure: StatedFigure, registers: Registers): string {
  if (figure.is !== "number") return swedishDate(figure.value);
  return withUnit(rational(figure.value), countedWords(figure.measure, registers));
}

/** `på gränsen 45 timmar`, `precis under gränsen 45 timmar`. */
export function limitPlace(limit: string, place: "on" | "under" | "over" | "after"): string {
  switch (place) {
    case "on":
      return `på gränsen ${limit}`;
    case "under":
      return `precis under gränsen ${limit}`;
    case "over":
      return `precis över gränsen ${limit}`;
    case "after":
      return `dagen efter ${limit}`;
  }
}
