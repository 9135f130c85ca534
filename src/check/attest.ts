/** What a person has attested for a rule, on a day. An attestation that has expired or lies ahead is none. */
import type { IsoDate, Profile } from "../rulebook/model.ts";
import { answerYes } from "./words/closing.ts";
import { answerYesNeeded, attestationNeeded, attested, attestedNo } from "./words/outcome.ts";
import { attestationTitle } from "./words/missing.ts";
import type { CheckContext } from "./context.ts";
import type { FactUse, Outcome } from "./outcome.ts";
import { met, needsAttestation, notMet } from "./outcomes.ts";
import { ownEntry, pointer } from "./profile.ts";

type Attestation = NonNullable<NonNullable<Profile["attestations"]>[string]>;

export function judgeAttestation(statement: string, { profile, ruleId, date }: CheckContext): Outcome {
  const place = pointer(["attestations", ruleId]);
  const entry = ownEntry(profile.attestations, ruleId);
  const open = openReason(entry, date);
  if (entry === undefined || open !== null) {
    const { reason, day } = open ?? { reason: "absent", day: null };
    return needsAttestation({ sentence: attestationNeeded(reason, day) }, statement, place);
  }
  const facts = [useOf(entry, place)];
  if (entry.answer === "ja") return met({ sentence: attested(entry.role, entry.date), facts }, null, "attested");
  const closing = {
    sentence: answerYes(),
    edits: [
      { path: ["attestations", ruleId, "answer"], value: "ja" },
      { path: ["attestations", ruleId, "date"], value: date },
    ],
    oneStepLess: null,
  };
  const told = { sentence: attestedNo(entry.role, entry.date), facts };
  return notMet(told, { kind: "answer", sentence: answerYesNeeded() }, [closing], "attested");
}

function openReason(
  entry: Attestation | undefined,
  date: IsoDate,
): { readonly reason: Parameters<typeof attestationNeeded>[0]; readonly day: IsoDate | null } | null {
  if (entry === undefined) return { reason: "absent", day: null };
  if (entry.date > date) return { reason: "not-yet", day: entry.date };
  if (entry.expires !== undefined && entry.expires < date) return { reason: "expired", day: entry.expires };
  return entry.answer === "vet-ej" ? { reason: "unsure", day: null } : null;
}

function useOf({ answer, date }: Attestation, place: string): FactUse {
  return { fact: "attestations", title: attestationTitle, value: answer, unit: null, asOf: date, pointer: place };
}
