/** What can be done with an answer once it is there: a script of its own, which the first answer does not wait for. */
import type { CheckReport } from "../../../../src/check/result.ts";
import type { AheadParts, AheadView } from "./ahead.ts";
import type { ActionParts } from "./actions.ts";

export interface More {
  /** What differs from the answer of another day; `decided` tells whether some edition has been decided for that day. */
  readonly comparison: (before: CheckReport, after: CheckReport, decided: boolean) => HTMLElement;
  readonly actionBar: (parts: ActionParts) => HTMLElement;
  readonly ahead: (parts: AheadParts) => AheadView;
  readonly preparePaper: (answer: HTMLElement, form: HTMLElement, filled: HTMLElement) => void;
}

declare global {
  // Set by the checker's script, which stands before this one on the page.
  var ffuMore: ((more: More) => void) | undefined;
}
