/** `ffu receipt`: a report that can be made again, with the profile and what it was judged by. */
import { receiptOf } from "../../api/receipt.ts";
import { isoDate } from "../../api/iso-date.ts";
import { jsonText } from "../../render/json.ts";
import { decidedPart } from "../../rulebook/decided.ts";
import { aborted, withoutRulebook } from "../aborted.ts";
import { dateOf, rulesOf } from "../check-options.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { FORMATS } from "../formats.ts";
import { rendered, targetsOf } from "../output.ts";
import { readProfiles } from "../profiles.ts";
import { readRulebook } from "../rulebook.ts";
import { linesIn } from "../source-lines.ts";
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
  const [profile] = await readProfiles(input.positionals, surroundings.workingFolder, rulebook);
  if (profile === undefined || profile.is === "missing") {
    const messages = profile === undefined ? [] : [profile.message];
    return aborted(EXIT.missing, { messages, findings: [], linesOf: linesIn([]) }, onScreen, surroundings);
  }
  if (profile.is === "broken") {
    const { message, findings, source } = profile;
    const linesOf = linesIn(source === null ? [] : [source]);
    return aborted(EXIT.unreadable, { messages: [message], findings, linesOf }, onScreen, surroundings);
  }
  const made = receiptOf(rulebook, profile.profile, { date, ...(rules === null ? {} : { rules }) });
  return rendered(EXIT.done, targets, { json: () => jsonText(made) }, surroundings);
};
