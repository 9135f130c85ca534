import type { Result } from "../../src/check/result.ts";
import { upperFirst } from "../../src/words/format.ts";

/** A text with a capital letter first and a full stop last, on one line. */
export function sentence(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, " ");
  const ended = /[.!?:]$/u.test(line) ? line : `${line}.`;
  return upperFirst(ended);
}

/** What is asked, in the words of the check; in the text's own where there is no check yet, or several ways to read it. */
export function askedText({ requirement, version }: Result): string {
  return sentence(requirement ?? version.text);
}
