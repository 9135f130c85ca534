/** `attestation`: a responsible person answers whether a statement is true. */
import type { CheckOf } from "../../rulebook/model.ts";
import { describeAttestation } from "../words/describe.ts";
import { compileAttestation } from "../attest.ts";
import { type Stated } from "../anatomy.ts";
import type { CheckKind } from "./kind.ts";

export const attestation: CheckKind<CheckOf<"attestation">> = {
  compile: ({ statement }, setting) => compileAttestation(statement, setting),
  describe: ({ statement }) => describeAttestation(statement),
};

export const attestationStated: Stated<CheckOf<"attestation">> = ({ method = null }) => ({ method });
