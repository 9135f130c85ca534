/** What is said of a receipt that is judged again. */
import { quoted } from "../../words/format.ts";
import type { Verdict } from "../../check/result.ts";

const VERDICTS: Readonly<Record<Verdict, string>> = {
  meets: "uppfyller kraven",
  "does-not-meet": "uppfyller inte kraven",
  "cannot-conclude": "kan inte avgöras",
};

export const receiptWords = {
  title: (unit: string, date: string): string => `Kvitto för ${unit}, läget den ${date}`,
  same: "SAMMA SVAR",
  differs: "ETT ANNAT SVAR",
  sameMeans: "Svaret är detsamma, tecken för tecken.",
  otherRules: "Reglerna är andra än när kvittot skrevs.",
  sameRules: "Reglerna är desamma som när kvittot skrevs.",
  version: (then: string, now: string): string =>
    then === now
      ? `Version ${now} av ffu-regler.`
      : `Kvittot skrevs av version ${then}, och prövas nu av version ${now}.`,
  verdict: (then: Verdict, now: Verdict): string =>
    `Omdömet var ${quoted(VERDICTS[then])} och är nu ${quoted(VERDICTS[now])}.`,
  rule: (rule: string, then: string, now: string): string => `${rule}: ${then} då, ${now} nu.`,
  notTried: "prövades inte",
  wording: "Alla utfall är desamma, men något annat i rapporten skiljer sig: en text, ett avstånd eller en källa.",
  notRead: (path: string): string => `Kvittot ${quoted(path)} går inte att läsa.`,
  noReceipt: (path: string, why: string | null): string =>
    why === null
      ? `${quoted(path)} är inte JSON. Ange en fil som ffu receipt har skrivit.`
      : `${quoted(path)} går inte att pröva. ${why}`,
  done: "svaret är detsamma",
  negative: "svaret är ett annat",
} as const;
