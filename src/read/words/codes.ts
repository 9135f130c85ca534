/** Titles and explanations of every finding code. A code is never reused for something else. */
import { CODES_OF_FILES } from "./codes-of-files.ts";
import { CODES_OF_RULES } from "./codes-of-rules.ts";

/** What `ffu explain` says of a code: a few sentences, and one wrong and one right way to write. */
export interface CodeWords {
  readonly title: string;
  readonly explanation: string;
  readonly wrong: string;
  readonly right: string;
}

export type FindingCode = keyof typeof CODES_OF_FILES | keyof typeof CODES_OF_RULES;

export const CODE_WORDS: Readonly<Record<FindingCode, CodeWords>> = { ...CODES_OF_FILES, ...CODES_OF_RULES };

/** What a finding says besides where it is: one sentence, and one way to mend it where there is a single one. */
export interface Said {
  readonly message: string;
  readonly fix: string | null;
}
