/**
 * What the checks of every kind hold, and what they read of a profile. Apart from how they are judged: who asks what a
 * rule is about does not carry the evaluator.
 */
import type { Check, CheckOf } from "../../rulebook/model.ts";
import type { Reads } from "../anatomy.ts";
import { conditionNeeds } from "../condition.ts";
import { factNeed, type Need } from "../need.ts";
import { COOPERATION } from "../opening/demand.ts";
import { distinct } from "../profile.ts";
import { setReads } from "../sets.ts";
import { manualStatement } from "../words/describe.ts";

type Kind = Check["kind"];

const READS: { readonly [K in Kind]: (check: CheckOf<K>) => Partial<Reads> } = {
  "opening-hours": ({ cooperation, present }) => ({
    reads: [
      { part: "openingHours" },
      ...(cooperation === "egen-eller-samverkan" ? [factNeed(COOPERATION)] : []),
      ...(present === undefined ? [] : [{ part: "presence" as const, profession: present }]),
    ],
  }),
  "opening-channels": () => ({ reads: [{ part: "openingHours" }] }),
  staffing: () => ({ reads: [{ part: "staff" }] }),
  number: ({ fact }) => ({ reads: [factNeed(fact)] }),
  share: ({ part, of }) => ({ reads: [factNeed(part), factNeed(of)] }),
  ratio: ({ numerator, denominator, ofWhich }) => ({
    reads: [numerator, denominator, ...(ofWhich ? [ofWhich.numerator] : [])].map((of) =>
      of.kind === "fact" ? factNeed(of.fact) : { part: "staff" },
    ),
  }),
  "required-set": ({ of }) => setReads(of),
  "allowed-set": ({ of }) => setReads(of),
  "one-of": ({ fact }) => ({ reads: [factNeed(fact)] }),
  "notice-period": () => ({ reads: [{ part: "addOns" }] }),
  deadline: ({ fact }) => ({ reads: [factNeed(fact)] }),
  "time-between": ({ from, to }) => ({ reads: [factNeed(from), factNeed(to)] }),
  attestation: ({ statement }) => ({ reads: [{ part: "attestation", statement }] }),
  manual: ({ because }) => ({ reads: [{ part: "attestation", statement: manualStatement(because) }] }),
  all: partsOf,
  any: partsOf,
  when: (check) => ({
    conditions: [{ at: "if", condition: check.if }],
    parts: [{ at: "then", check: check.then }],
  }),
};

function partsOf({ of }: CheckOf<"all" | "any">): Partial<Reads> {
  return { parts: of.map((check, n) => ({ at: `of/${n}`, check })) };
}

/** What the check itself holds and reads; the checks inside it have their own. */
export function readsOf(check: Check): Partial<Reads> {
  return readsOfKind(check.kind, check);
}

function readsOfKind<K extends Kind>(kind: K, check: CheckOf<K>): Partial<Reads> {
  return READS[kind](check);
}

/** Every part of a profile that some evaluation of the check may read, each once. */
export function neededFacts(check: Check): readonly Need[] {
  const { conditions = [], reads = [], parts = [] } = readsOf(check);
  const needs: readonly Need[] = [
    ...conditions.flatMap(({ condition }) => conditionNeeds(condition)),
    ...reads,
    ...parts.flatMap((part) => neededFacts(part.check)),
  ];
  return distinct(needs, (need) => JSON.stringify(need));
}
