/** The units that a comparison is tried on, and what one of them comes to on its two sides. */
import type { Outcome, OutcomeState } from "../check/outcome.ts";
import type { Profile } from "../rulebook/model.ts";
import type { Change } from "./change.ts";

/** One unit of a fleet. `id` names it in the result: its name, or a number where nobody may know. */
export interface FleetUnit {
  readonly id: string;
  readonly profile: Profile;
}

/**
 * A state, or that the requirement is not in force on that side or does not concern the unit there. `not-known`: no source
 * says whether it applied there, so that nothing that comes after it is new.
 */
export type SideState = OutcomeState | "absent" | "not-known";

/** One unit by one requirement that changed. */
export interface Compared {
  readonly unit: string;
  readonly change: Change;
  readonly older: SideState;
  readonly newer: SideState;
  /** The same if what is only assumed to bind the unit does. */
  readonly ifBound: { readonly older: SideState; readonly newer: SideState };
  /** The outcome on the newer side in full; null where there is none. */
  readonly told: () => Outcome | null;
}
