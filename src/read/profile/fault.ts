import type { FindingCode } from "../words/titles.ts";
import type { Said } from "../words/said.ts";
import type { Severity } from "../finding.ts";

/** Something wrong at a JSON pointer of a profile. */
export interface Fault {
  readonly code: FindingCode;
  readonly pointer: string;
  readonly said: Said;
  /** Where the same fault stands too, with nothing more to say of it. */
  readonly others?: readonly string[];
  /** The fault stands at the field's name. */
  readonly atKey?: boolean;
  /** Where it is graver or milder than its kind. */
  readonly severity?: Severity;
}
