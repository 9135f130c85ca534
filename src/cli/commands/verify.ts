/** `ffu verify`: judges a receipt's unit again, and says whether the answer is the same. */
import { resolve } from "node:path";
import { FfuInputError } from "../../api/input-error.ts";
import { verifyReceipt } from "../../api/receipt.ts";
import { finding } from "../../read/codes.ts";
import { readSource } from "../../read/files.ts";
import { startOf } from "../../read/source.ts";
import { hiddenInside } from "../../read/yaml/characters.ts";
import { jsonText } from "../../render/json.ts";
import { receiptText } from "../../render/receipt-text.ts";
import { receiptWords } from "../../render/words/receipt.ts";
import { decidedPart } from "../../rulebook/decided.ts";
import { aborted, withoutRulebook } from "../aborted.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { FORMATS } from "../formats.ts";
import { rendered, targetsOf } from "../output.ts";
import { readRulebook } from "../rulebook.ts";
import { linesIn } from "../source-lines.ts";
import { kindOf, specsFolder } from "../specs-folder.ts";

export const verify: Command = async (input, surroundings) => {
  const targets = targetsOf(input, FORMATS.verify, surroundings.workingFolder);
  const [path = ""] = input.positionals;
  const file = await readSource(resolve(surroundings.workingFolder, path), path);
  const linesOf = linesIn([]);
  if (!file.ok) {
    const code =
      (await kindOf(resolve(surroundings.workingFolder, path))) === "nothing" ? EXIT.missing : EXIT.unreadable;
    const reasons = { messages: [receiptWords.notRead(path)], findings: [file.finding], linesOf };
    return aborted(code, reasons, targets, surroundings);
  }
  const read = await readRulebook(specsFolder(input, surroundings));
  if (read.is !== "read") return withoutRulebook(read, targets, surroundings);
  try {
    const receipt: unknown = JSON.parse(file.source.text.replace(/^\uFEFF/, ""));
    const hidden = hiddenInside(receipt);
    if (hidden !== null) {
      const findings = [finding(hidden.code, startOf(path), hidden.said)];
      return aborted(
        EXIT.unreadable,
        { messages: [receiptWords.notRead(path)], findings, linesOf },
        targets,
        surroundings,
      );
    }
    const verification = verifyReceipt(decidedPart(read.rulebook), receipt);
    const exitCode = verification.is === "same" ? EXIT.done : EXIT.negative;
    const renderers = { text: () => receiptText(verification, exitCode), json: () => jsonText(verification) };
    return rendered(exitCode, targets, renderers, surroundings);
  } catch (error) {
    const message = error instanceof FfuInputError ? error.swedish : null;
    if (message === null && !(error instanceof SyntaxError)) throw error;
    const messages = [receiptWords.noReceipt(path, message)];
    return aborted(EXIT.unreadable, { messages, findings: [], linesOf }, targets, surroundings);
  }
};
