/**
 * Builds the document site into `dist-site/`, and with `--serve` shows it on this computer.
 *
 *   tsx scripts/site.ts [--today 2026-05-12] [--base-url https://…] [--repository https://…/blob/main] [--out dist-site]
 *                       [--serve] [--port 8080]
 *
 * A build with a broken link, a heavy page or a script in a reading page writes nothing and fails.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isCalendarDate } from "../src/quantity/calendar.ts";
import { buildSite } from "../site/build.ts";
import { brokenLinks, tooHeavy, withScript } from "../site/checks.ts";
import type { OutputFile } from "../site/page.ts";
import { buildSaid } from "../site/words/build.ts";
import { readSite } from "./site/read.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
};

const { values } = parseArgs({
  options: {
    today: { type: "string" },
    "base-url": { type: "string", default: "https://ffu-regler.example/" },
    repository: { type: "string" },
    out: { type: "string", default: "dist-site" },
    serve: { type: "boolean", default: false },
    port: { type: "string", default: "8080" },
  },
});

if (values.today !== undefined && !isCalendarDate(values.today)) {
  console.error(buildSaid.badDate(values.today));
  process.exit(64);
}

const input = await readSite(ROOT, {
  today: values.today ?? null,
  baseUrl: values["base-url"],
  repository: values.repository ?? null,
});
if (!input.ok) {
  console.error(input.message);
  process.exit(65);
}
const { files } = buildSite(input.data, input.style, input.scripts);
const faults = [...brokenLinks(files, values["base-url"]), ...tooHeavy(files, input.style), ...withScript(files)];
if (faults.length > 0) {
  console.error(buildSaid.faults(faults));
  process.exit(1);
}
const out = resolve(ROOT, values.out);
await write(out, files);
console.log(buildSaid.written(files.length, values.out));
if (values.serve) serve(files, Number(values.port));

/** Everything is made before the old folder is removed, and every path is checked to lie inside the new one. */
async function write(folder: string, all: readonly OutputFile[]): Promise<void> {
  const targets = all.map(({ path, content }) => ({ target: join(folder, path), content }));
  const outside = targets.find(({ target }) => !target.startsWith(`${folder}${sep}`));
  if (outside !== undefined) throw new RangeError(outside.target);
  await rm(folder, { recursive: true, force: true });
  for (const made of new Set(targets.map(({ target }) => dirname(target)))) await mkdir(made, { recursive: true });
  for (const { target, content } of targets) await writeFile(target, content);
}

/** The same folder structure over http, from memory, on this computer only. */
function serve(all: readonly OutputFile[], port: number): void {
  const byPath = new Map(all.map(({ path, content }) => [path, content]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const asked = decodeURIComponent(pathname.slice(1));
    const path = asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked;
    const content = byPath.get(path);
    response.statusCode = content === undefined ? 404 : 200;
    response.setHeader("Content-Type", TYPES[extname(path)] ?? "text/plain; charset=utf-8");
    response.end(content ?? byPath.get("404.html"));
  });
  server.listen(port, "127.0.0.1", () => console.log(buildSaid.serving(port)));
}
