/** A finding: one thing that is wrong, where it is, and how to mend it. Every reader and every lint speaks in findings. */

/** A place in a file. Lines and columns start at 1; columns count UTF-16 code units, end is exclusive. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** How grave a finding is. Only an error stops what was read from being used. */
export type Severity = "error" | "warning" | "notice";

/** One thing that is wrong, or worth knowing, in a file. */
export interface Finding {
  /** `K203`: stable, explained by `ffu explain K203`, never reused for something else. */
  readonly code: string;
  readonly severity: Severity;
  /** A few Swedish words that name the kind of fault. */
  readonly title: string;
  /** One Swedish sentence that says what stands there and what was wanted. */
  readonly message: string;
  /** One way to mend it. */
  readonly fix: string;
  /** Lines of YAML to paste, where the fix is to add them. */
  readonly paste?: string;
  readonly where: Position;
  /** Other places that matter, such as the first of two equal keys. */
  readonly related: readonly { readonly role: string; readonly where: Position }[];
  /** JSON pointer in the file, "" for the whole file. */
  readonly pointer: string;
}
