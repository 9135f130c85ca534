import type { Result } from "../../src/check/result.ts";
import { upperFirst } from "../../src/words/format.ts";

/** A text with a capital letter first and a full stop last, on one line. */
export function sentence(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, " ");
  const ended = /[.!?:]$/u.test(line) ? line : `${line}.`;
  return upperFirst(ended);
}

/** What is asked, in the words of the check, or of each where the text can be read in several ways; else in the text's own. */
export function askedText({ requirement, version, answers }: Result): string {
  const readings = answers.map((it) => `${it.label}: ${it.requirement}`).join("; ");
  return sentence(requirement ?? (readings || version.text));
}
