/** One run at a time, and always for what was asked for last. */
import { setTimeout as pause } from "node:timers/promises";

export interface NewestOnly {
  /** Asks for a run. One that is under way for something older is aborted, and ended, before the new one begins. */
  readonly ask: () => void;
  /** Aborts what is under way and waits until it has ended. */
  readonly stop: () => Promise<void>;
}

/**
 * `run` must end soon after its signal is aborted, and may not fail. It begins when nothing more has been asked for in
 * `calm` milliseconds: an editor that saves all its files asks many times.
 */
export function newestOnly(run: (signal: AbortSignal) => Promise<void>, calm: number): NewestOnly {
  let abort = new AbortController();
  let underWay: Promise<void> = Promise.resolve();
  const begin = async (before: Promise<void>, signal: AbortSignal): Promise<void> => {
    await before;
    await pause(calm, null, { signal }).catch(() => null);
    if (!signal.aborted) await run(signal);
  };
  return {
    ask: () => {
      abort.abort();
      abort = new AbortController();
      underWay = begin(underWay, abort.signal);
    },
    stop: () => {
      abort.abort();
      return underWay;
    },
  };
}
