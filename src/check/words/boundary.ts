/** Limits and the examples on them, in words. */
import { rational } from "../../quantity/rational.ts";
import type { Check, Condition, Registers } from "../../rulebook/model.ts";
import { swedishDate } from "../../words/format.ts";
import type { StatedFigure } from "../anatomy.ts";
import { factOf } from "../facts.ts";
import { figure as withUnit } from "./describe.ts";

/** `45 timmar`, `85 procent`, `1 september 2025`. */
export function limitText(figure: StatedFigure, of: Check | Condition, registers: Registers): string {
  if (figure.is !== "number") return swedishDate(figure.value);
  return withUnit(rational(figure.value), unitOf(figure.at, of, registers));
}

function unitOf(at: string, of: Check | Condition, registers: Registers): string | null {
  if (at.endsWith("atLeastCredits")) return "poäng";
  if (at.endsWith("atLeastPersons")) return "personer";
  switch (of.kind) {
    case "opening-hours":
      return "timmar";
    case "staffing":
    case "share":
      return "procent";
    case "notice-period":
      return "dagar";
    case "number":
    case "fact-range":
      return factOf(registers, of.fact).unit ?? null;
    case "ratio":
    case "deadline":
    case "opening-channels":
    case "required-set":
    case "allowed-set":
    case "one-of":
    case "attestation":
    case "manual":
    case "all":
    case "any":
    case "when":
    case "fact-is":
    case "operator":
    case "municipality":
    case "add-on":
    case "all-of":
    case "any-of":
    case "not":
      return null;
  }
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
