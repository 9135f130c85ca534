/**
 * Asks every link of the source register whether it still answers, and prints those that do not: one a line, with the
 * cause after a tab. For the weekly run only: nothing else in the project uses the network. It never fails for a dead
 * link, since a source may be right although its page has moved.
 */
import { join } from "node:path";
import { readSpecs } from "../src/read/load.ts";
import { linkFault } from "./words/links.ts";

const PATIENCE_MS = 20_000;

async function causeOf(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { method: "GET", redirect: "follow", signal: AbortSignal.timeout(PATIENCE_MS) });
    await response.body?.cancel();
    return response.ok ? null : linkFault.status(response.status);
  } catch (error) {
    return error instanceof Error && error.name === "TimeoutError" ? linkFault.timeout : linkFault.unreachable;
  }
}

const loaded = await readSpecs(join(import.meta.dirname, "../specs"));
if (loaded.ok) {
  const { sources } = loaded.rulebook.registers;
  const urls = [...new Set(sources.flatMap(({ url }) => (url === undefined ? [] : [url])))].sort();
  for (const url of urls) {
    const cause = await causeOf(url);
    if (cause !== null) console.log(`${url}\t${cause}`);
  }
} else {
  process.exitCode = 1;
}
