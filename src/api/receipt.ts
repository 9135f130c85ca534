/**
 * A report that can be made again: with the profile, the day and what it was judged by. Whoever has the receipt and the
 * same rules gets the same bytes, and with other rules learns what has changed.
 */
import type { CheckReport, State, Verdict } from "../check/result.ts";
import type { Profile, RuleId, Rulebook } from "../rulebook/model.ts";
import { fieldsIn } from "./arguments.ts";
import { FfuInputError, shown } from "./input-error.ts";
import { wholeReport, type JudgeOptions } from "./judge.ts";
import type { MadeBy } from "./made-by.ts";

/** A report of everything, with all that is needed to make it again. Plain JSON, to keep. */
export interface Receipt {
  readonly receiptVersion: "1.0";
  readonly madeBy: MadeBy;
  readonly options: JudgeOptions;
  readonly profile: Profile;
  readonly report: CheckReport;
}

/** One way in which the answer is another now. A rule that only one side tries has no state on the other. */
export type ReceiptDifference =
  | { readonly of: "verdict"; readonly then: Verdict; readonly now: Verdict }
  | { readonly of: "rule"; readonly rule: RuleId; readonly then: State | null; readonly now: State | null }
  /** The states are the same; a text, a distance or a source is not. */
  | { readonly of: "wording" };

/** A receipt judged again: the new report, and in which ways the answer is another now. */
export interface Verification {
  readonly is: "same" | "differs";
  readonly then: MadeBy;
  readonly now: MadeBy;
  readonly report: CheckReport;
  readonly differences: readonly ReceiptDifference[];
}

/**
 * Judges the unit and keeps what is needed to do it again.
 * @throws FfuInputError when an argument cannot be used.
 */
export function receiptOf(rulebook: Rulebook, profile: Profile, options: JudgeOptions): Receipt {
  const { madeBy, ...report } = wholeReport(rulebook, profile, options);
  return { receiptVersion: "1.0", madeBy, options, profile, report };
}

/**
 * Judges the receipt's unit again, and says what has changed. The same bytes are the same answer, whatever made it.
 * @throws FfuInputError FFU_OPTION when it is no receipt; other codes when what it holds cannot be judged any more.
 */
export function verifyReceipt(rulebook: Rulebook, receipt: unknown): Verification {
  const { madeBy: then, options, profile, report: before, receiptVersion } = fieldsIn(receipt, "receipt", FIELDS);
  if (receiptVersion !== "1.0") throw new FfuInputError("FFU_OPTION", "receipt.receiptVersion", shown(receiptVersion));
  const made = fieldsIn(then, "receipt.madeBy", ["package", "rulebook"]);
  const old = reportIn(before);
  const { madeBy: now, ...report } = wholeReport(rulebook, profile as Profile, options as JudgeOptions);
  const isSame = JSON.stringify(before) === JSON.stringify(report);
  return {
    is: isSame ? "same" : "differs",
    then: { package: String(made["package"]), rulebook: String(made["rulebook"]) },
    now,
    report,
    differences: isSame ? [] : differencesOf(old, report),
  };
}

const FIELDS = ["receiptVersion", "madeBy", "options", "profile", "report"] as const;

/** As much of a report as is compared by name. */
type Compared = Pick<CheckReport, "verdict"> & {
  readonly results: readonly { readonly rule: { readonly id: RuleId }; readonly state: State }[];
};

function reportIn(value: unknown): Compared {
  const report = (value ?? {}) as Partial<Compared>;
  const isReport = typeof report.verdict === "string" && Array.isArray(report.results);
  if (!isReport) throw new FfuInputError("FFU_OPTION", "receipt.report", shown(value));
  return report as Compared;
}

function differencesOf(then: Compared, now: Compared): readonly ReceiptDifference[] {
  const [before, after] = [statesOf(then), statesOf(now)];
  const rules = [...new Set([...before.keys(), ...after.keys()])].flatMap((rule): readonly ReceiptDifference[] => {
    const states = { then: before.get(rule) ?? null, now: after.get(rule) ?? null };
    return states.then === states.now ? [] : [{ of: "rule", rule, ...states }];
  });
  const verdict: readonly ReceiptDifference[] =
    then.verdict === now.verdict ? [] : [{ of: "verdict", then: then.verdict, now: now.verdict }];
  const found = [...verdict, ...rules];
  return found.length > 0 ? found : [{ of: "wording" }];
}

function statesOf({ results }: Compared): ReadonlyMap<RuleId, State> {
  return new Map(results.map(({ rule, state }) => [rule.id, state]));
}
