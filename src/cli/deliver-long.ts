/** Writes a long result while it is made, no faster than it is taken, and tells a person at a terminal how far it has come. */
import { once } from "node:events";
import type { Writable } from "node:stream";
import { fleetWords } from "../render/words/fleet-states.ts";
import { EXIT } from "./exit-code.ts";
import type { Ending, LongResult, Piece, Target } from "./command.ts";
import { beginWriting } from "./write-file.ts";

/** Where it all goes, which only `main` may look at. */
export interface Outside {
  readonly workingFolder: string;
  readonly inputs: readonly string[];
  readonly screen: Writable;
  /** What of a text may be shown. */
  readonly guarded: (target: Target, text: string) => string;
  /** Says something on standard error. */
  readonly say: (text: string) => void;
  /** Milliseconds since some moment, or null where nobody watches. */
  readonly clock: (() => number) | null;
}

interface Place {
  readonly target: Target;
  readonly write: (text: string) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/** Gives the paths that were written beside how it ended. */
export async function deliverLong({ targets, pieces }: LongResult, outside: Outside): Promise<Ending> {
  const places: Place[] = [];
  const progress = progressFor(outside);
  try {
    for (const target of targets) places.push(await placeFor(target, outside));
    for (;;) {
      const next = await pieces.next();
      if (next.done) {
        progress.clear();
        for (const place of places) await place.finish();
        return next.value;
      }
      progress.show(next.value);
      for (const [index, place] of places.entries()) await place.write(next.value.texts[index] ?? "");
      if (outside.screen.destroyed && targets.every(({ path }) => path === null)) return await cutShort(pieces);
    }
  } catch (error) {
    progress.clear();
    for (const place of places) await place.abandon();
    throw error;
  }
}

/** Nobody takes what is written any more: nothing is left to do, and what was written is not the whole answer. */
async function cutShort(pieces: LongResult["pieces"]): Promise<Ending> {
  const ending: Ending = { exitCode: EXIT.internal, remark: "" };
  await pieces.return(ending);
  return ending;
}

async function placeFor(target: Target, { workingFolder, inputs, screen, guarded }: Outside): Promise<Place> {
  if (target.path !== null) return { target, ...(await beginWriting(workingFolder, target.path, inputs)) };
  const nothing = async (): Promise<void> => undefined;
  return {
    target,
    write: async (text) => {
      if (text === "" || screen.destroyed || screen.write(guarded(target, text))) return;
      // Why it cannot be written to is told where the screen is opened.
      await Promise.race([once(screen, "drain"), once(screen, "close")]).catch(() => undefined);
    },
    finish: nothing,
    abandon: nothing,
  };
}

const EVERY_MS = 200;
/** To the beginning of the line, and nothing left of it. */
const WIPE = "\r\u001B[K";

function progressFor({ clock, say }: Outside): {
  readonly show: (piece: Piece) => void;
  readonly clear: () => void;
} {
  if (clock === null) return { show: () => undefined, clear: () => undefined };
  const began = clock();
  let last = began;
  let isShown = false;
  return {
    show: ({ done, share }) => {
      if (done === null) return;
      const now = clock();
      if (now - last < EVERY_MS) return;
      last = now;
      isShown = true;
      const seconds = (now - began) / 1000;
      const left = share === null || share === 0 ? null : Math.round((seconds * (1 - share)) / share);
      say(WIPE + fleetWords.progress(done, Math.round(done / seconds), left));
    },
    clear: () => {
      if (isShown) say(WIPE);
    },
  };
}
