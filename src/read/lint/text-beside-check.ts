import { movedInRulebook } from "../beside-check.ts";
import type { RulebookLint } from "./rule.ts";

/** A version whose text says something else than the one before it has a check that does so too. */
export const textBesideCheck: RulebookLint = { code: "K516", check: movedInRulebook };
