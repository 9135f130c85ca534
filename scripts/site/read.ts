/** Reads what the site is made of: the rulebook, its authored files and the parts of the style sheet. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readFolder } from "../../src/read/files.ts";
import type { Finding } from "../../src/read/finding.ts";
import { readSpecs } from "../../src/read/load.ts";
import { PACKAGE_SCHEMAS } from "../../src/read/package-schemas.ts";
import { valuePosition } from "../../src/read/source.ts";
import { findingsLines } from "../../src/render/findings-text.ts";
import { document, painter } from "../../src/render/layout.ts";
import { newestKnownDay, type SiteData } from "../../site/data.ts";
import { joinStyles, STYLE_PARTS } from "../../site/stylesheet.ts";
import { buildSaid } from "../../site/words/build.ts";

export type SiteInput =
  | { readonly ok: true; readonly data: SiteData; readonly style: string }
  | { readonly ok: false; readonly message: string };

export interface SiteOptions {
  /** The day to show, or null for the newest day in the data. */
  readonly today: string | null;
  readonly baseUrl: string;
  readonly repository: string | null;
  readonly contact: string | null;
  readonly pdf: boolean;
}

export async function readSite(
  root: string,
  { today, baseUrl, repository, contact, pdf }: SiteOptions,
): Promise<SiteInput> {
  const loaded = await readSpecs(join(root, "specs"));
  if (!loaded.ok) return { ok: false, message: await unreadable(root, loaded.findings) };
  const { rulebook, positions } = loaded;
  const files = [...positions.keys()].sort();
  const specs = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(join(root, file), "utf8") })),
  );
  const style = joinStyles(
    await Promise.all(STYLE_PARTS.map((part) => readFile(join(root, "site", "styles", part), "utf8"))),
  );
  const lineOf = (file: string, pointer: string): number => {
    const places = positions.get(file);
    return places === undefined ? 1 : valuePosition(places, file, pointer).line;
  };
  return {
    ok: true,
    style,
    data: {
      rulebook,
      today: today ?? newestKnownDay(rulebook),
      baseUrl,
      repository,
      contact,
      pdf,
      specs,
      lineOf,
      schemas: PACKAGE_SCHEMAS,
    },
  };
}

/** The rest is told by the command that checks the rules. */
const MOST_SHOWN = 10;

/** What is wrong as `ffu validate` says it: file, line and column, the line itself, and a way to mend it. */
async function unreadable(root: string, findings: readonly Finding[]): Promise<string> {
  const errors = findings.filter(({ severity }) => severity === "error");
  const texts = new Map((await readFolder(join(root, "specs"), "specs")).files.map(({ file, text }) => [file, text]));
  const lines = findingsLines(errors, {
    paint: painter(false),
    max: MOST_SHOWN,
    linesOf: (file) => texts.get(file)?.split(/\r?\n/u) ?? null,
  });
  return document([buildSaid.unreadable(errors.length), "", ...lines]).trimEnd();
}
