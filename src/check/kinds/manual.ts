/** `manual`: no machine can tell, and the check says why. A person's attestation settles it. */
import type { CheckOf } from "../../rulebook/model.ts";
import { describeManual, manualStatement } from "../words/describe.ts";
import { compileAttestation } from "../attest.ts";
import { type Stated } from "../anatomy.ts";
import type { CheckKind } from "./kind.ts";

export const manual: CheckKind<CheckOf<"manual">> = {
  compile: ({ because }, setting) => compileAttestation(manualStatement(because), setting),
  describe: ({ because }) => describeManual(because),
};

export const manualStated: Stated<CheckOf<"manual">> = ({ method = null }) => ({ method });
