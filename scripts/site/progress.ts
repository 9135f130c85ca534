/**
 * What a build is doing, on standard error. On a terminal it is one line that is written over; in a log it is one short
 * line per step, without control characters.
 */
import { clearLine, cursorTo } from "node:readline";

/** The part of a stream that is needed: `process.stderr` has it. */
export interface Screen extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Progress {
  /** A step has begun. */
  readonly step: (text: string) => void;
  /** The same step, further on. Said only where it can be written over. */
  readonly further: (text: string) => void;
  /** Nothing more will be said: what is written next begins on a clean line. */
  readonly end: () => void;
}

/** Where the width is not known. */
const WIDTH = 80;

export function progressOn(screen: Screen): Progress {
  if (screen.isTTY !== true) {
    return { step: (text) => screen.write(`${text}\n`), further: () => {}, end: () => {} };
  }
  const clear = (): void => {
    cursorTo(screen, 0);
    clearLine(screen, 0);
  };
  const show = (text: string): void => {
    clear();
    // A line that wraps cannot be written over.
    screen.write(text.slice(0, (screen.columns || WIDTH) - 1));
  };
  return { step: show, further: show, end: clear };
}
