/** `ffu completion`: a script for the shell. */
import type { Command } from "../command.ts";
import { completionScript } from "../help.ts";
import { textResult } from "../output.ts";

export const completion: Command = () => Promise.resolve(textResult(completionScript()));
