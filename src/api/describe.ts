/** A check in words, with both arguments checked first. */
import { describeCheck as inWords } from "../check/kinds/describe.ts";
import type { Check, Registers } from "../rulebook/model.ts";
import { askedOfData } from "./arguments.ts";
import { FfuInputError, shown } from "./input-error.ts";

/**
 * A check of a rulebook as one Swedish sentence without a full stop, in the words of that rulebook's registers.
 * @throws FfuInputError FFU_OPTION when the check or the registers are none.
 */
export function describeCheck(check: Check, registers: Registers): string {
  if (!Array.isArray((registers as Partial<Registers> | null | undefined)?.facts)) {
    throw new FfuInputError("FFU_OPTION", "registers", shown(registers));
  }
  return askedOfData("check", check, (): string | undefined => inWords(check, registers));
}
