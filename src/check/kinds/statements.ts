/** What the checks of every kind state, apart from how they are judged: a page that judges units does not carry it. */
import type { Check, CheckOf } from "../../rulebook/model.ts";
import { readsWith, statementsWith, type Anatomy, type Stated } from "../anatomy.ts";
import { allowedSetStated } from "./allowed-set.ts";
import { attestationStated } from "./attestation.ts";
import { deadlineStated } from "./deadline.ts";
import { readsOf } from "./reads.ts";
import { manualStated } from "./manual.ts";
import { noticePeriodStated } from "./notice-period.ts";
import { numberStated } from "./number.ts";
import { oneOfStated } from "./one-of.ts";
import { openingChannelsStated } from "./opening-channels.ts";
import { openingHoursStated } from "./opening-hours.ts";
import { ratioStated } from "./ratio.ts";
import { requiredSetStated } from "./required-set.ts";
import { shareStated } from "./share.ts";
import { staffingStated } from "./staffing.ts";
import { timeBetweenStated } from "./time-between.ts";
import { whenStated } from "./when.ts";

type Kind = Check["kind"];

/** A kind that only reads: what it compares with are the values of the fact, or its parts. */
const nothing = (): ReturnType<Stated<Check>> => ({});

const STATED: { readonly [K in Kind]: Stated<CheckOf<K>> } = {
  "opening-hours": openingHoursStated,
  "opening-channels": openingChannelsStated,
  staffing: staffingStated,
  number: numberStated,
  share: shareStated,
  ratio: ratioStated,
  "required-set": requiredSetStated,
  "allowed-set": allowedSetStated,
  "one-of": oneOfStated,
  "notice-period": noticePeriodStated,
  deadline: deadlineStated,
  "time-between": timeBetweenStated,
  attestation: attestationStated,
  manual: manualStated,
  all: nothing,
  any: nothing,
  when: whenStated,
};

/** What the check itself is made of; the checks inside it have their own. */
export function anatomyOf(check: Check): Anatomy {
  return { ...readsWith(readsOf(check)), ...statementsWith(statedBy(check.kind, check)) };
}

function statedBy<K extends Kind>(kind: K, check: CheckOf<K>): ReturnType<Stated<CheckOf<K>>> {
  return STATED[kind](check);
}
