/**
 * Builds the document site into `dist-site/`, and with `--serve` shows it on this computer while it is edited.
 *
 *   tsx scripts/site.ts [--today 2026-05-12] [--base-url https://…] [--repository https://…] [--out dist-site]
 *                       [--pdf] [--serve] [--port 8080]
 *
 * A build with a broken link, a lost address, a heavy page or a script in a reading page writes nothing and fails.
 */
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { serveSaid } from "../site/words/build.ts";
import { build } from "./site/build.ts";
import { askedFor, type SiteCommand } from "./site/options.ts";
import { progressOn } from "./site/progress.ts";
import { buildInChild, MADE_OF, serve } from "./site/serve.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const progress = progressOn(process.stderr);

const asked = askedFor(process.argv.slice(2));
if (!asked.ok) fail(asked.message, 64);
else if (asked.command.serve) await show(asked.command);
else await make(asked.command);

async function make(command: SiteCommand): Promise<void> {
  const outcome = await build(ROOT, command, progress);
  progress.end();
  if (outcome.ok) console.log(outcome.message);
  else fail(outcome.message, outcome.exitCode);
}

/** Until it is interrupted. */
async function show(command: SiteCommand): Promise<void> {
  const interrupted = Promise.race(["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => once(process, signal)));
  const served = await serve({
    root: ROOT,
    watched: MADE_OF,
    port: command.port,
    build: buildInChild(ROOT, command),
    changed: (files) => {
      progress.end();
      console.log(serveSaid.changed(files));
    },
  });
  if (served === null) {
    fail(serveSaid.portTaken(command.port), 69);
    return;
  }
  console.log(serveSaid.reading(served.port));
  await interrupted;
  progress.end();
  await served.close();
}

/** Says it on the terminal, and to the process that shows the site, if that is who asked. */
function fail(message: string, exitCode: number): void {
  console.error(message);
  process.send?.(message);
  process.exitCode = exitCode;
}
