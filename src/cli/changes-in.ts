/** Tells when something changes in folders or files, a whole burst of changes at a time, until the user stops the run. */
import { watch } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** An editor writes a file in several steps, and a switch of branch writes many files. */
const SETTLE_MS = 150;

/** Watched from now on: what changes before the first question is told of too. */
export interface Changes {
  /** True when something has changed since the last time; false when the run is stopped. Fails where nothing can be watched. */
  readonly next: () => Promise<boolean>;
  readonly close: () => void;
}

export function changesIn(paths: readonly string[], stopped: AbortSignal): Changes {
  const state: { changed: boolean; fault: Error | null } = { changed: false, fault: null };
  let wake = (): void => undefined;
  const woken = (): void => wake();
  const watchers = paths.map((path) =>
    watch(path, { recursive: true }, () => {
      state.changed = true;
      wake();
    }).on("error", (error: Error) => {
      state.fault = error;
      wake();
    }),
  );
  stopped.addEventListener("abort", woken);
  return {
    next: async () => {
      while (!state.changed && state.fault === null && !stopped.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (state.fault !== null) throw state.fault;
      if (stopped.aborted) return false;
      await pause(SETTLE_MS);
      state.changed = false;
      return true;
    },
    close: () => {
      stopped.removeEventListener("abort", woken);
      for (const watcher of watchers) watcher.close();
    },
  };
}
