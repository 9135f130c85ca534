/** Questions to a person at a terminal. */
import { once } from "node:events";
import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import { StoppedError } from "./stopped.ts";

/** Shows a text and waits for a line. Fails with {@link StoppedError} when the person stops instead. */
export type Ask = (text: string) => Promise<string>;

export function askOn(input: Readable, output: Writable): Ask {
  return async (text) => {
    const lines = createInterface({ input, output, terminal: true });
    lines.on("SIGINT", () => lines.close());
    const closed = once(lines, "close").then(() => null);
    try {
      const answer = await Promise.race([lines.question(text), closed]);
      if (answer === null) throw new StoppedError();
      return answer.trim();
    } finally {
      lines.close();
    }
  };
}
