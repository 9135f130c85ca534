/** What a person is asked before something new is written, and what is answered beforehand by flags. */
import type { Ask } from "../ask.ts";
import { UsageError } from "../output.ts";
import { newSaid } from "../words/new.ts";
import { blanksIn, filledIn } from "./blanks.ts";
import { SORTS, type Sort } from "./templates.ts";

/** Where answers come from: a person, or nobody, who leaves every field that no flag fills as it is. */
export interface Answering {
  readonly ask: Ask | null;
  /** Fields and their values, as `--set` has them. */
  readonly set: readonly (readonly [key: string, value: string])[];
}

/** `FÄLT=VÄRDE`. */
export function settings(given: readonly string[]): Answering["set"] {
  return given.map((it) => {
    const at = it.indexOf("=");
    if (at < 1) throw new UsageError(newSaid.notASetting(it));
    return [it.slice(0, at), it.slice(at + 1)] as const;
  });
}

/** The sort that is named, or that the person chooses by its number or its word. */
export async function sortAsked(given: string | undefined, ask: Ask | null): Promise<Sort> {
  const named = SORTS.find((it) => it === given);
  if (named !== undefined) return named;
  if (given !== undefined) throw new UsageError(newSaid.unknownSort(given, SORTS));
  if (ask === null) throw new UsageError(newSaid.noSort(SORTS));
  for (;;) {
    const answer = await ask(newSaid.whichSort(SORTS));
    const chosen = SORTS.find((it, index) => it === answer || String(index + 1) === answer);
    if (chosen !== undefined) return chosen;
  }
}

/** The name that is given, or that the person gives: asked again until it is one. */
export async function nameAsked<T>(
  sort: Sort,
  given: string | undefined,
  read: (name: string) => T,
  ask: Ask | null,
): Promise<T> {
  if (given !== undefined) return read(given);
  if (ask === null) throw new UsageError(newSaid.noName(sort));
  for (let wrong = ""; ;) {
    try {
      return read(await ask(`${wrong}${newSaid.whichName(sort)}`));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      wrong = `${error.message}\n`;
    }
  }
}

/** The text with its empty fields filled in by the flags, else one by one by the person. */
export async function answered(text: string, { ask, set }: Answering): Promise<string> {
  let filled = text;
  for (const [key, value] of set) {
    const blank = blanksIn(filled).find((it) => it.key === key);
    if (blank === undefined) {
      const keys = [...new Set(blanksIn(text).map((it) => it.key))];
      throw new UsageError(newSaid.noField(key, keys));
    }
    filled = filledIn(filled, blank, value);
  }
  if (ask === null || set.length > 0) return filled;
  for (const blank of blanksIn(filled)) filled = filledIn(filled, blank, await ask(newSaid.whichValue(blank)));
  return filled;
}
