/** Made-up units of the three smaller care choices. */
import type { Profile } from "../rulebook/model.ts";
import { filledIn, people, share } from "./parts.ts";
import type { Random } from "./random.ts";

type Parts = Pick<Profile, "openingHours" | "staff" | "addOns" | "subcontractors" | "facts">;

export function barnavardscentral(random: Random): Parts {
  const nurses = random.whole(1, 6);
  const children = nurses * random.middling(150, 330);
  const infants = share(children, random.whole(11, 19));
  return {
    openingHours: [officeHours(random)],
    staff: people(random, nurses, {
      profession: "sjukskoterska",
      competences: ["distriktsskoterska"],
      role: ["bvc-sjukskoterska"],
    }),
    addOns: [],
    facts: filledIn(random, { "bvc-barn": children, "bvc-barn-0-1": infants }),
  };
}

export function barnmorskemottagning(random: Random): Parts {
  const holds = random.chance(40)
    ? [{ id: random.pick(["gynekologisk-halsa", "sexologisk-mottagning"]), from: "2024-01-01" }]
    : [];
  return {
    openingHours: [officeHours(random)],
    staff: people(random, random.whole(1, 9), { profession: "barnmorska", competences: [] }),
    addOns: holds,
    facts: {},
  };
}

export function psykoterapi(random: Random): Parts {
  const trauma = random.chance(45);
  const methods = ["prolonged-exposure", "cognitive-processing-therapy", "kognitiv-terapi-ptsd"] as const;
  const competences =
    trauma && random.chance(75) ? ["kbt", random.pick([...methods])] : [random.pick(["kbt", "pdt", "ipt"])];
  return {
    openingHours: [officeHours(random)],
    staff: people(random, random.whole(1, 7), {
      profession: random.pick(["psykolog", "psykoterapeut", "psykoterapeut"]),
      competences,
      role: ["behandlare"],
    }),
    addOns: [],
    facts: filledIn(random, { "behandlar-ptsd": trauma ? "ja" : "nej" }),
  };
}

function officeHours(random: Random): NonNullable<Profile["openingHours"]>[number] {
  return { days: "vardagar", opens: "08:00", closes: random.pick(["16:00", "16:30", "17:00"]) };
}
