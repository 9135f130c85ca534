/** Shows the site while it is edited: builds at every change, and keeps the last good site up until the next one is. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { watch } from "chokidar";
import { serveSaid } from "../../site/words/build.ts";
import { newestOnly } from "./newest.ts";
import { wordsOf, type SiteCommand } from "./options.ts";
import { startPreview, type Contents } from "./preview.ts";

export type Built = { readonly ok: true; readonly site: Contents } | { readonly ok: false; readonly message: string };

export interface Served {
  readonly port: number;
  /** Stops watching, ends a build that is under way and lets every page go. */
  readonly close: () => Promise<void>;
}

export interface Serving {
  /** The project's folder, from which changed files are named. */
  readonly root: string;
  /** What is watched, from there. */
  readonly watched: readonly string[];
  readonly port: number;
  /** Builds what there is now. A build whose signal is aborted ends soon; what it gives is not used. */
  readonly build: (signal: AbortSignal) => Promise<Built>;
  /** Told what was changed, when a build of it begins. */
  readonly changed: (files: readonly string[]) => void;
}

/** What the site is made of. */
export const MADE_OF = ["specs", "schemas", "site", "src", "scripts/site", "scripts/site.ts", "generated/las/adresser"];

/** What is written there by people; editors lay other files beside them for a while. */
const AUTHORED = /\.(?:ts|ya?ml|json|tsv|css|txt)$/u;

/** How long nothing more may change before a build begins, in milliseconds. */
const CALM = 150;

/** Null when the port cannot be had. */
export async function serve({ root, watched, port, build, changed }: Serving): Promise<Served | null> {
  const preview = await startPreview(port);
  if (preview === null) return null;
  const waiting = new Set<string>();
  const builds = newestOnly(async (signal) => {
    if (waiting.size > 0) changed([...waiting]);
    waiting.clear();
    const built = await build(signal);
    if (signal.aborted) return;
    if (built.ok) preview.show(built.site);
    else preview.fail(built.message);
  }, CALM);
  const watcher = watch(
    watched.map((path) => join(root, path)),
    { ignoreInitial: true, ignored: (path, stats) => stats?.isFile() === true && !AUTHORED.test(path) },
  );
  watcher.on("all", (_, path) => {
    waiting.add(relative(root, path).replaceAll("\\", "/"));
    builds.ask();
  });
  // What changes from here on is seen, and what changed before is in the first build.
  await once(watcher, "ready");
  builds.ask();
  return {
    port: preview.port,
    close: async () => {
      await watcher.close();
      await builds.stop();
      preview.close();
    },
  };
}

/** A build in a process of its own, so that changed code is new code too. It tells the terminal how it goes. */
export function buildInChild(root: string, command: SiteCommand): Serving["build"] {
  return async (signal) => {
    const child = fork(join(root, "scripts/site.ts"), wordsOf(command), { cwd: root, signal });
    let message: string = serveSaid.stopped;
    child.on("message", (told) => {
      if (typeof told === "string") message = told;
    });
    const code = await new Promise<number | null>((ended) => {
      child.once("exit", ended);
      // Also said when the child is told to end: then it is still to do so.
      child.on("error", () => {
        if (child.pid === undefined) ended(null);
      });
    });
    return code === 0 ? { ok: true, site: await readContents(resolve(root, command.out)) } : { ok: false, message };
  };
}

async function readContents(folder: string): Promise<Contents> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [relative(folder, path).replaceAll("\\", "/"), await readFile(path)] as const),
    ),
  );
}
