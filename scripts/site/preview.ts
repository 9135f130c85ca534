/**
 * Shows a site on this computer, from memory, and has the open pages load again when there is something new to show. What
 * that needs is put into the pages as they are sent: nothing of it is in the site.
 */
import { createServer } from "node:http";
import { extname } from "node:path";
import { escapeText } from "../../site/html.ts";
import { fileOf } from "../../site/urls.ts";
import { serveSaid } from "../../site/words/build.ts";

/** The files of a site by path. */
export type Contents = ReadonlyMap<string, string | Uint8Array>;

export interface Preview {
  readonly port: number;
  /** Shows a site that was built. */
  readonly show: (site: Contents) => void;
  /** Keeps showing the last site, and says what is wrong with the next one. */
  readonly fail: (message: string) => void;
  readonly close: () => void;
}

const HTML = "text/html; charset=utf-8";
const SCRIPT = "text/javascript; charset=utf-8";
const TEXT = "text/plain; charset=utf-8";

const TYPES: Readonly<Record<string, string>> = {
  ".html": HTML,
  ".js": SCRIPT,
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".rdf": "application/rdf+xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
};

const CLIENT = ".forhandsvisning.js";
const STATE = ".forhandsvisning";

/**
 * Loads the page again when it was made for another state than the one there is now, even if the server was restarted.
 * Asking is enough: a stream of events would hold one of the six connections that a browser has, for every open page.
 */
const CLIENT_CODE = `const { state } = document.currentScript.dataset;
setInterval(async () => {
  const now = await fetch("/${STATE}").then((answer) => answer.text(), () => state);
  if (now !== state) location.reload();
}, 1000);
`;

/** Listens on this computer only, or gives null when the port can't be had. Port 0 takes any free one. */
export async function startPreview(port: number): Promise<Preview | null> {
  let site: Contents | null = null;
  let fault: string | null = null;
  let changes = 0;
  const state = (): string => `${process.pid}-${changes}`;
  const notice = (): string | null =>
    fault === null ? null : `${site === null ? serveSaid.notYet : serveSaid.lastGood}\n\n${fault}`;

  const server = createServer(({ url }, response) => {
    const { status, type, content } = answer(pathOf(url ?? "/"), site, state());
    response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" });
    response.end(type === HTML ? previewed(String(content), state(), notice()) : content);
  });
  const listens = await new Promise<boolean>((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => resolve(true));
  });
  const address = server.address();
  if (!listens || address === null || typeof address === "string") return null;
  return {
    port: address.port,
    show: (built) => {
      [site, fault, changes] = [built, null, changes + 1];
    },
    fail: (message) => {
      [fault, changes] = [message, changes + 1];
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The path below the root that a request asks for; one that cannot be read is nobody's. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname.slice(1));
  } catch {
    return null;
  }
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly content: string | Uint8Array;
}

function answer(asked: string | null, site: Contents | null, state: string): Answer {
  if (asked === STATE) return { status: 200, type: TEXT, content: state };
  if (asked === CLIENT) return { status: 200, type: SCRIPT, content: CLIENT_CODE };
  if (site === null) return { status: 503, type: HTML, content: NO_SITE };
  const path = asked === null ? null : fileOf(asked);
  const content = path === null ? undefined : site.get(path);
  return path === null || content === undefined
    ? { status: 404, type: HTML, content: site.get("404.html") ?? NO_SITE }
    : { status: 200, type: TYPES[extname(path)] ?? TEXT, content };
}

const NO_SITE = `<!doctype html>
<html lang="sv"><head><title>ffu-regler</title></head><body><main><p>${serveSaid.building}</p></main></body></html>
`;

/**
 * The page as it is sent: with a script that may run and may ask this computer for news, and above all else a notice of
 * what is wrong with the newest change.
 */
export function previewed(page: string, state: string, notice: string | null): string {
  const script = `<script src="/${CLIENT}" data-state="${state}" defer></script>`;
  const alert = notice === null ? "" : `<pre class="banner banner-warning" role="alert">${escapeText(notice)}</pre>`;
  return page
    .replace(POLICY, (_, before: string, policy: string) => `${before}${loosened(policy)}"`)
    .replace("</head>", () => `${script}</head>`)
    .replace(/<body[^>]*>/u, (body) => `${body}${alert}`);
}

const POLICY = /(http-equiv="Content-Security-Policy"\s+content=")([^"]*)"/u;

/** The same policy, but scripts and questions to where the page came from are allowed. */
function loosened(policy: string): string {
  const others = policy
    .replaceAll("&#39;", "'")
    .split(";")
    .filter((directive) => !/^\s*(?:script|connect)-src\b/u.test(directive));
  return [...others, " script-src 'self'", " connect-src 'self'"].join(";");
}
