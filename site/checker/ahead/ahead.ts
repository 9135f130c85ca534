/** What the script of what lies ahead can do for the page. */
import type { AheadStory } from "../../../src/render/ahead-story.ts";
import type { Profile } from "../../../src/rulebook/model.ts";
import type { CheckerData } from "../data.ts";

/** How the unit stands to what lies ahead, with its facts as they are. */
export type TellAhead = (page: Pick<CheckerData, "rulebook" | "requirements">, profile: Profile) => AheadStory;
