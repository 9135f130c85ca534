/** What a finding says, and what is said of its code. */

/** What `ffu explain` says of a code: a few sentences, and one wrong and one right way to write. */
export interface Explanation {
  readonly explanation: string;
  readonly wrong: string;
  readonly right: string;
}

/** The same with what the finding is called. */
export interface CodeWords extends Explanation {
  readonly title: string;
}

/** What a finding says besides where it is: one sentence, and one way to mend it. */
export interface Said {
  readonly message: string;
  readonly fix: string;
}
