/** What surrounds a check while a unit is judged. */
import type { IsoDate, Profile, Registers, RuleId } from "../rulebook/model.ts";

/** What an evaluation may look at. No clock, no files: the day is a parameter. */
export interface CheckContext {
  readonly ruleId: RuleId;
  readonly profile: Profile;
  readonly date: IsoDate;
  readonly registers: Registers;
}
