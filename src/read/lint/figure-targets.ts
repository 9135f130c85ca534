import { heldAgainstTarget } from "../../check/target.ts";
import { REGISTERS } from "../paths.ts";
import * as say from "../words/proof.ts";
import type { RulebookLint } from "./rule.ts";

/** A figure is held against a target only where both are numbers of the same thing. */
export const figureTargets: RulebookLint = {
  code: "K515",
  check: (rulebook) =>
    rulebook.registers.figures.flatMap((figure, n) => {
      const held = heldAgainstTarget(figure, rulebook);
      return held?.is === "fault"
        ? [{ file: REGISTERS.figures, pointer: `/figures/${n}/target`, said: say.noTarget(held.why) }]
        : [];
    }),
};
