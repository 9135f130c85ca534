/** The profile of a command that takes one at a time. */
import type { Profile, Rulebook } from "../rulebook/model.ts";
import { aborted } from "./aborted.ts";
import type { CommandName } from "./command-spec.ts";
import type { Arguments, CommandResult, Surroundings, Target } from "./command.ts";
import { EXIT } from "./exit-code.ts";
import { UsageError } from "./output.ts";
import { readProfiles } from "./profiles.ts";
import { linesIn } from "./source-lines.ts";
import { usage } from "./words/usage.ts";

export type OneProfile =
  | { readonly is: "read"; readonly profile: Profile }
  | { readonly is: "aborted"; readonly result: CommandResult };

interface Asked {
  readonly command: CommandName;
  readonly rulebook: Rulebook;
  /** Where it is said that the profile could not be read. */
  readonly targets: readonly Target[];
}

/** Throws {@link UsageError} when a folder holds several. */
export async function readOneProfile(
  { positionals }: Arguments,
  { command, rulebook, targets }: Asked,
  surroundings: Surroundings,
): Promise<OneProfile> {
  const [profile, other] = await readProfiles(positionals, surroundings.workingFolder, rulebook);
  if (other !== undefined) throw new UsageError(usage.oneProfile(command));
  if (profile?.is === "read") return { is: "read", profile: profile.profile };
  const stop = (
    code: typeof EXIT.unreadable | typeof EXIT.missing,
    reasons: Parameters<typeof aborted>[1],
  ): OneProfile => ({
    is: "aborted",
    result: aborted(code, reasons, targets, surroundings),
  });
  if (profile?.is !== "broken") {
    const messages = profile === undefined ? [] : [profile.message];
    return stop(EXIT.missing, { messages, findings: [], linesOf: linesIn([]) });
  }
  const { message, findings, source } = profile;
  return stop(EXIT.unreadable, { messages: [message], findings, linesOf: linesIn(source === null ? [] : [source]) });
}
