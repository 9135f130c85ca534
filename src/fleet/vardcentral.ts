/** A made-up vårdcentral. The figures lie where ordinary ones lie, and now and then just beside a limit. */
import type { Profile } from "../rulebook/model.ts";
import { filledIn, people, share, type Facts, type Hours, type Staff } from "./parts.ts";
import type { Random } from "./random.ts";

type Channels = NonNullable<Hours[number]["channels"]>;
type Parts = Pick<Profile, "openingHours" | "staff" | "addOns" | "subcontractors" | "facts">;

const ALL: Channels = ["besok", "digitalt", "telefon"];

/** A sort as often as it stands here. */
const WEEKDAYS = ["full", "full", "full", "full", "full", "full", "lunch", "lunch", "early", "late", "short"] as const;
const EVENINGS = ["own", "together", "together", "together", "together", "together", "together", "none"] as const;

export function vardcentral(random: Random): Parts {
  const listed = random.middling(2_200, 14_500);
  const evening = random.pick(EVENINGS);
  return {
    openingHours: [...weekdays(random), ...evenings(random, evening), ...weekends(random, evening)],
    staff: staff(random, listed),
    addOns: addOns(random),
    subcontractors: subcontractors(random),
    facts: filledIn(random, {
      ...facts(random, listed),
      "samverkan-kvall-helg": evening === "together" ? "ja" : "nej",
    }),
  };
}

function weekdays(random: Random): Hours {
  const days = "vardagar";
  const channels = random.chance(95) ? ALL : (["besok", "telefon"] as const);
  switch (random.pick(WEEKDAYS)) {
    case "full":
      return [{ days, opens: "08:00", closes: "17:00", channels }];
    case "lunch":
      return [
        { days, opens: "08:00", closes: "12:00", channels },
        { days, opens: "13:00", closes: "17:00", channels },
      ];
    case "early":
      return [{ days, opens: "07:30", closes: random.pick(["16:30", "17:00"]), channels }];
    case "late":
      return [{ days, opens: "08:00", closes: random.pick(["16:00", "16:30", "16:45"]), channels }];
    case "short":
      return [{ days, opens: random.pick(["08:00", "09:00"]), closes: random.pick(["14:00", "15:00"]), channels }];
  }
}

function evenings(random: Random, how: "own" | "together" | "none"): Hours {
  const hours = {
    days: "vardagar",
    opens: "17:00",
    closes: random.pick(["19:00", "19:00", "19:00", "20:00", "20:00", "18:00"]),
  } as const;
  return beyond(how, [hours]);
}

function weekends(random: Random, how: "own" | "together" | "none"): Hours {
  const closes = random.pick(["14:00", "14:00", "14:00", "15:00", "12:00"]);
  return beyond(
    how,
    (["lordag", "sondag", "helgdag"] as const).map((days) => ({ days, opens: "10:00", closes })),
  );
}

function beyond(how: "own" | "together" | "none", hours: Hours): Hours {
  switch (how) {
    case "own":
      return hours;
    case "together":
      return hours.map((it) => ({ ...it, cooperation: "Gemensam kvälls- och helgmottagning" }));
    case "none":
      return [];
  }
}

function staff(random: Random, listed: number): Staff {
  const doctors = Math.max(1, Math.floor(listed / random.whole(1_300, 2_600)));
  const nurses = Math.max(1, Math.floor(listed / random.whole(1_000, 1_900)));
  const districtNurses = random.chance(92) ? random.whole(1, Math.max(1, Math.floor(nurses / 2))) : 0;
  const credits = random.chance(80) ? 75 : random.whole(45, 75);
  return [
    ...people(random, doctors, { profession: "lakare", competences: ["allmanmedicin"] }),
    ...people(random, random.whole(0, 3), { profession: "lakare", competences: [], role: ["st-lakare"] }),
    ...people(random, districtNurses, {
      profession: "sjukskoterska",
      competences: [{ id: "distriktsskoterska", credits }],
    }),
    ...people(random, random.chance(30) ? 1 : 0, {
      profession: "sjukskoterska",
      competences: [{ id: "vard-av-aldre", credits: random.chance(70) ? 60 : 45 }],
    }),
    ...people(random, Math.max(0, nurses - districtNurses), { profession: "sjukskoterska", competences: [] }),
    ...people(random, random.whole(0, 2), { profession: "psykolog", competences: ["kbt"] }),
    ...people(random, random.whole(0, 3), { profession: "fysioterapeut", competences: [] }),
  ];
}

function addOns(random: Random): NonNullable<Profile["addOns"]> {
  if (!random.chance(18)) return [];
  const id = random.pick(["gynekologisk-mottagning", "oron-nasa-hals-mottagning", "mottagning-for-unga-vuxna"]);
  if (!random.chance(20)) return [{ id, from: "2024-02-01" }];
  return [{ id, from: "2024-02-01", noticeGiven: random.chance(70) ? "2025-12-20" : "2026-01-15", ends: "2026-03-01" }];
}

function subcontractors(random: Random): NonNullable<Profile["subcontractors"]> {
  if (!random.chance(35)) return [];
  const profession = random.pick(["fysioterapeut", "fysioterapeut", "fysioterapeut", "arbetsterapeut", "naprapat"]);
  return [{ service: "rehabilitering", profession }];
}

function facts(random: Random, listed: number): Facts {
  const named = share(listed, random.middling(70, 99));
  const bySpecialist = share(named, random.middling(60, 95));
  const calls = share(listed, random.whole(250, 420));
  const forty = share(listed, random.whole(11, 14) / 10);
  const fifty = share(listed, random.whole(11, 15) / 10);
  const urinary = share(listed, random.whole(15, 35) / 10);
  const airway = share(listed, random.whole(8, 22) / 10);
  return {
    listade: listed,
    "listade-hos-namngiven-lakare": named,
    "listade-pa-vakant-lista": share(listed - named, random.whole(20, 90)),
    "listade-hos-specialist": bySpecialist,
    "listade-hos-st-lakare": share(named - bySpecialist, random.whole(20, 100)),
    "langsta-vantan-pa-kontakt": random.chance(92) ? 0 : random.whole(1, 3),
    "langsta-vantan-pa-bedomning": random.chance(88) ? random.whole(0, 3) : random.whole(4, 9),
    "telefonsamtal-inkomna": calls,
    "telefonsamtal-besvarade-samma-dag": random.chance(80) ? calls : share(calls, random.whole(88, 99)),
    fyrtioaringar: forty,
    "inbjudna-fyrtioaringar": random.chance(90) ? forty : share(forty, random.whole(60, 99)),
    "halsosamtal-fyrtioaringar": share(forty, random.whole(40, 75)),
    femtioaringar: fifty,
    "inbjudna-femtioaringar": random.chance(90) ? fifty : share(fifty, random.whole(60, 99)),
    "halsosamtal-femtioaringar": share(fifty, random.whole(40, 75)),
    "antibiotikarecept-12-manader": Math.floor((listed * random.middling(170, 310)) / 1_000),
    "uvi-recept-kvinnor-18-79": urinary,
    "uvi-recept-bredspektrum-kvinnor-18-79": share(urinary, random.whole(3, 13)),
    "luftvagsrecept-barn-0-6": airway,
    "luftvagsrecept-barn-0-6-enligt-val": share(airway, random.whole(60, 95)),
    "geografisk-ersattning-beviljad": random.chance(15) ? "ja" : "nej",
  };
}
