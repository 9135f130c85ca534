/** Probes for every check kind. A kind without a prober does not compile. */
import type { Check, CheckOf } from "../../rulebook/model.ts";
import {
  allowedSetProbes,
  deadlineProbes,
  noticePeriodProbes,
  oneOfProbes,
  requiredSetProbes,
  timeBetweenProbes,
} from "./codes.ts";
import { conditionProbes } from "./conditions.ts";
import { numberProbes, ratioProbes, shareProbes } from "./figures.ts";
import { openingChannelsProbes, openingHoursProbes } from "./opening.ts";
import { crossed, type Asked, type Probe, type Prober } from "./probe.ts";
import { staffingProbes } from "./staffing.ts";

type Kind = Check["kind"];

const PROBERS: { readonly [K in Kind]: Prober<CheckOf<K>> } = {
  "opening-hours": openingHoursProbes,
  "opening-channels": openingChannelsProbes,
  staffing: staffingProbes,
  number: numberProbes,
  share: shareProbes,
  ratio: ratioProbes,
  "required-set": requiredSetProbes,
  "allowed-set": allowedSetProbes,
  "one-of": oneOfProbes,
  "notice-period": noticePeriodProbes,
  deadline: deadlineProbes,
  "time-between": timeBetweenProbes,
  // What a person says has no limit to stand beside.
  attestation: () => [],
  manual: () => [],
  all: ({ of }, _, asked) => crossedParts(of, asked),
  any: ({ of }, _, asked) => crossedParts(of, asked),
  when: (check, _, asked) => crossed(conditionProbes(check.if, asked), probes(check.then, asked)),
};

/** Units at and beside every limit of the check. */
export function probes(check: Check, asked: Asked): readonly Probe[] {
  return probesOf(check.kind, check, asked);
}

function probesOf<K extends Kind>(kind: K, check: CheckOf<K>, asked: Asked): readonly Probe[] {
  return PROBERS[kind](check, asked.registers, asked);
}

/** Each part's probes beside every other part's, and each alone. */
function crossedParts(of: readonly Check[], asked: Asked): readonly Probe[] {
  const parts = of.map((part) => probes(part, asked));
  return [...parts.reduce<readonly Probe[]>((all, part) => crossed(all, part), []), ...parts.flat()];
}
