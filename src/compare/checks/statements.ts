/** What people judge is the same only in the same words. */
import type { CheckOf } from "../../rulebook/model.ts";
import { otherStatement } from "../words/relation.ts";
import { SAME, undecided } from "./relation.ts";
import type { Relation } from "./relation.ts";

export function compareAttestations(older: CheckOf<"attestation">, newer: CheckOf<"attestation">): Relation {
  return compareStatements(older.statement, newer.statement);
}

export function compareManual(older: CheckOf<"manual">, newer: CheckOf<"manual">): Relation {
  return compareStatements(older.because, newer.because);
}

function compareStatements(older: string, newer: string): Relation {
  return older === newer ? SAME : undecided("U1", otherStatement());
}
