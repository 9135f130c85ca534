/** What a person has attested for a rule, on a day. An attestation that has expired or lies ahead is none. */
import type { IsoDate, Profile, RuleId } from "../rulebook/model.ts";
import { answerYes } from "./words/closing.ts";
import { answerYesNeeded, attestationNeeded, attested, attestedNo } from "./words/outcome.ts";
import { attestationTitle } from "./words/missing.ts";
import type { Closing, FactUse, Outcome } from "./outcome.ts";
import { met, needsAttestation, notMet } from "./outcomes.ts";
import { ownEntry, pointer } from "./profile.ts";
import type { Unit } from "./unit.ts";

type Attestation = NonNullable<NonNullable<Profile["attestations"]>[string]>;

/** What has been attested for the rule on the day. */
export function attestedFor(ruleId: RuleId): (unit: Unit) => Attested {
  return ({ profile, date }) => {
    const entry = ownEntry(profile.attestations, ruleId);
    if (entry === undefined) return ABSENT;
    const open = openReason(entry, date);
    if (open !== null) return { state: "needs-attestation", open };
    return { state: entry.answer === "ja" ? "met" : "not-met", entry };
  };
}

/** The same told, of what somebody is to attest. */
export function tellAttested(finding: Attested, statement: string, ruleId: RuleId): Outcome {
  const place = pointer(["attestations", ruleId]);
  if (finding.state === "needs-attestation") {
    const { reason, day } = finding.open;
    return needsAttestation({ sentence: attestationNeeded(reason, day) }, statement, place);
  }
  const { entry } = finding;
  const facts = [useOf(entry, place)];
  if (finding.state === "met") {
    return met({ sentence: attested(entry.role, entry.date), facts }, null, "attested");
  }
  const told = { sentence: attestedNo(entry.role, entry.date), facts };
  return notMet(told, { kind: "answer", sentence: answerYesNeeded() }, "attested");
}

export function closeAttested(
  { with: { ruleId } }: { readonly with: { readonly ruleId: RuleId } },
  { date }: Unit,
): readonly Closing[] {
  const edits = [
    { path: ["attestations", ruleId, "answer"], value: "ja" },
    { path: ["attestations", ruleId, "date"], value: date },
  ];
  return [{ sentence: answerYes(), edits, oneStepLess: null }];
}

/** Why nothing has been attested yet, with the day that it turns on. */
interface Open {
  readonly reason: Parameters<typeof attestationNeeded>[0];
  readonly day: IsoDate | null;
}

export type Attested =
  | { readonly state: "met" | "not-met"; readonly entry: Attestation }
  | { readonly state: "needs-attestation"; readonly open: Open };

const ABSENT: Attested = { state: "needs-attestation", open: { reason: "absent", day: null } };

function openReason(entry: Attestation, date: IsoDate): Open | null {
  if (entry.date > date) return { reason: "not-yet", day: entry.date };
  if (entry.expires !== undefined && entry.expires < date) return { reason: "expired", day: entry.expires };
  return entry.answer === "vet-ej" ? { reason: "unsure", day: null } : null;
}

function useOf({ answer, date }: Attestation, place: string): FactUse {
  return { fact: "attestations", title: attestationTitle, value: answer, unit: null, asOf: date, pointer: place };
}
