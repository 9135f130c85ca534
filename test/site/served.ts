/** The site over http on this computer, and the browser that the tests use. */
import { createServer, type Server } from "node:http";
import { extname } from "node:path";
import type { OutputFile } from "../../site/page.ts";
import { fileOf } from "../../site/urls.ts";

export { executablePath, hasBrowser } from "../../scripts/browser.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

export interface Served {
  readonly origin: string;
  readonly close: () => void;
}

export async function served(files: readonly OutputFile[]): Promise<Served> {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const server: Server = createServer((request, response) => {
    const path = fileOf(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname.slice(1)));
    const content = contents.get(path);
    response.writeHead(content === undefined ? 404 : 200, {
      "Content-Type": TYPES[extname(path)] ?? "text/plain; charset=utf-8",
    });
    response.end(content ?? "");
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
