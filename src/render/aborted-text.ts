/** What is said of a run, or a part of it, that could not be carried through. */
import type { Finding } from "../read/finding.ts";
import { interrupted } from "./words/run.ts";
import { findingsLines } from "./findings-text.ts";
import { COLUMNS, wrap, type Paint } from "./layout.ts";

export interface Reasons {
  /** One sentence for each thing that stopped the run. */
  readonly messages: readonly string[];
  readonly findings: readonly Finding[];
  /** The lines of a file that a finding points into, or null when they cannot be shown. */
  readonly linesOf: (file: string) => readonly string[] | null;
}

/** The most findings shown here: `ffu validate` shows them all. */
const MOST_FINDINGS = 10;

export function abortedLines({ messages, findings, linesOf }: Reasons, paint: Paint): readonly string[] {
  return [
    ...findingsLines(findings, { paint, max: MOST_FINDINGS, linesOf }),
    paint("bad", interrupted.title),
    ...messages.flatMap((message) => wrap(message, COLUMNS)),
  ];
}
