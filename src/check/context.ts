/** What surrounds a check while a unit is judged. */
import type { IsoDate, Profile, Registers, RuleId } from "../rulebook/model.ts";

/** What a check looks at: nothing else decides its answer. */
export interface CheckInput {
  readonly profile: Profile;
  readonly date: IsoDate;
  readonly registers: Registers;
}

/** The same for a check by itself, with the rule that it stands in: attestations are given by rule. */
export interface CheckContext extends CheckInput {
  readonly ruleId: RuleId;
}
