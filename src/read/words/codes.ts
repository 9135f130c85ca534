/** Every finding code with all that is said of it, in the order of the codes' files. */
import { CODES_OF_FILES } from "./codes-of-files.ts";
import { CODES_OF_RULES } from "./codes-of-rules.ts";
import type { CodeWords, Explanation } from "./said.ts";
import { isFindingCode, TITLES, type FindingCode } from "./titles.ts";

const EXPLAINED: Readonly<Record<FindingCode, Explanation>> = { ...CODES_OF_FILES, ...CODES_OF_RULES };

export const CODE_WORDS: ReadonlyMap<string, CodeWords> = new Map(
  Object.keys(TITLES)
    .filter(isFindingCode)
    .map((code) => [code, { title: TITLES[code], ...EXPLAINED[code] }]),
);
