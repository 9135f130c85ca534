/** Titles and explanations of every finding code. A code is never reused for something else. */
import { CODES_OF_FILES } from "./codes-of-files.ts";
import { CODES_OF_RULES } from "./codes-of-rules.ts";
import type { CodeWords } from "./said.ts";

export type FindingCode = keyof typeof CODES_OF_FILES | keyof typeof CODES_OF_RULES;

export const CODE_WORDS: Readonly<Record<FindingCode, CodeWords>> = { ...CODES_OF_FILES, ...CODES_OF_RULES };
