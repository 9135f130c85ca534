/** `when`: a check that applies only under a condition. */
import type { CheckOf } from "../../rulebook/model.ts";
import type { Stated } from "../anatomy.ts";

export const whenStated: Stated<CheckOf<"when">> = () => ({ applies: "sometimes" });
