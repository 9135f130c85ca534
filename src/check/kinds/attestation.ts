/** `attestation`: a responsible person answers whether a statement is true. */
import type { CheckOf } from "../../rulebook/model.ts";
import { describeAttestation } from "../words/describe.ts";
import { judgeAttestation } from "../attest.ts";
import { type Stated } from "../anatomy.ts";
import type { CheckKind } from "./kind.ts";

export const attestation: CheckKind<CheckOf<"attestation">> = {
  evaluate: ({ statement }, context) => judgeAttestation(statement, context),
  describe: ({ statement }) => describeAttestation(statement),
  reads: ({ statement }) => ({ reads: [{ part: "attestation", statement }] }),
};

export const attestationStated: Stated<CheckOf<"attestation">> = ({ method = null }) => ({ method });
