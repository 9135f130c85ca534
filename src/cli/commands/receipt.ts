/** `ffu receipt`: a report that can be made again, with the profile and what it was judged by. */
import { receiptOf } from "../../api/receipt.ts";
import { isoDate } from "../../api/iso-date.ts";
import { jsonText } from "../../render/json.ts";
import { decidedPart } from "../../rulebook/decided.ts";
import { withoutRulebook } from "../aborted.ts";
import { dateOf, rulesOf } from "../check-options.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { FORMATS } from "../formats.ts";
import { readOneProfile } from "../one-profile.ts";
import { rendered, targetsOf } from "../output.ts";
import { readRulebook } from "../rulebook.ts";
import { specsFolder } from "../specs-folder.ts";

/** Only what is decided is judged: what is proposed is no answer to keep. */
export const receipt: Command = async (input, surroundings) => {
  const asked = targetsOf(input, FORMATS.receipt, surroundings.workingFolder);
  const targets = asked.map((it) => ({ ...it, format: "json" as const }));
  const date = isoDate(dateOf(input, surroundings));
  const read = await readRulebook(specsFolder(input, surroundings));
  const onScreen = [{ format: "text", path: null }] as const;
  if (read.is !== "read") return withoutRulebook(read, onScreen, surroundings);
  const rulebook = decidedPart(read.rulebook);
  const rules = rulesOf(input, rulebook);
  const one = await readOneProfile(input, { command: "receipt", rulebook, targets: onScreen }, surroundings);
  if (one.is === "aborted") return one.result;
  const made = receiptOf(rulebook, one.profile, { date, ...(rules === null ? {} : { rules }) });
  return rendered(EXIT.done, targets, { json: () => jsonText(made) }, surroundings);
};
