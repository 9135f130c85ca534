/** What a finding says, and what is said of its code. */

/** What `ffu explain` says of a code: a few sentences, and one wrong and one right way to write. */
export interface CodeWords {
  readonly title: string;
  readonly explanation: string;
  readonly wrong: string;
  readonly right: string;
}

/** What a finding says besides where it is: one sentence, and one way to mend it. */
export interface Said {
  readonly message: string;
  readonly fix: string;
}
