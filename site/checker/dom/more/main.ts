/** The entry of the script with what is done with an answer: hands it to the checker, which has run before. */
import { actionBar } from "./actions.ts";
import { aheadView as ahead } from "./ahead.ts";
import { comparison } from "./comparison.ts";
import { preparePaper } from "./on-paper.ts";

globalThis.ffuMore?.({ ahead, comparison, actionBar, preparePaper });
