/** One build, from the rules on disk to the site on disk. With a fault anywhere nothing is written. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { lostAddresses } from "../../site/addresses.ts";
import { buildSite, type BuiltSite } from "../../site/build.ts";
import { leftOut } from "../../site/checker/pages.ts";
import { brokenLinks, tooHeavy, withScript } from "../../site/checks.ts";
import { addressSaid, buildSaid } from "../../site/words/build.ts";
import { executablePath } from "../browser.ts";
import { siteScripts } from "./bundle.ts";
import { cardFile } from "./card.ts";
import type { SiteCommand } from "./options.ts";
import type { Progress } from "./progress.ts";
import { readSite, type SiteInput } from "./read.ts";
import { promisedBefore } from "./recorded.ts";
import { mayBeReplaced, writeSite, type BinaryFile } from "./write.ts";

/** As everywhere in the project: 1 a fault was found, 64 asked for wrongly, 65 the rules cannot be read, 69 no browser. */
export type Outcome =
  | { readonly ok: true; readonly message: string }
  | { readonly ok: false; readonly message: string; readonly exitCode: 1 | 64 | 65 | 69 };

type ReadInput = Extract<SiteInput, { readonly ok: true }>;

/** The pages of the package's names, where `npm run docs:api` has made them. */
const API_PAGES = "docs/api";

/** How often the number of written files is shown. */
const EVERY = 50;

/** `root` is the project's folder, `browser` the program that prints PDF files. */
export async function build(
  root: string,
  command: SiteCommand,
  progress: Progress,
  browser: string = executablePath,
): Promise<Outcome> {
  const out = resolve(root, command.out);
  if (!mayBeReplaced(out)) return { ok: false, message: buildSaid.notASite(command.out), exitCode: 64 };
  if (command.pdf && !existsSync(browser)) return { ok: false, message: buildSaid.noBrowser(browser), exitCode: 69 };
  progress.step(buildSaid.reading.rules);
  const input = await readSite(root, command);
  if (!input.ok) return { ...input, exitCode: 65 };
  progress.step(buildSaid.reading.scripts);
  const scripts = await siteScripts(root, leftOut(input.data.rulebook));
  progress.step(buildSaid.making);
  const site = buildSite(input.data, input.style, scripts);
  progress.step(buildSaid.checking(site.files.length));
  const fault = await faultIn(root, site, input);
  if (fault !== null) return { ok: false, message: fault, exitCode: 1 };
  const all = [...site.files, await cardFile(root), ...(await print(site, input.data, browser, progress))];
  progress.step(buildSaid.writing(0, all.length));
  const further = (count: number): void => {
    if (count % EVERY === 0) progress.further(buildSaid.writing(count, all.length));
  };
  await writeSite(out, all, further, { api: join(root, API_PAGES) });
  return { ok: true, message: buildSaid.written(all.length, command.out) };
}

/** What must not be published, and how it is mended. */
async function faultIn(root: string, { files, prints }: BuiltSite, { data, style }: ReadInput): Promise<string | null> {
  const lost = lostAddresses(await promisedBefore(root), data.rulebook, files);
  const faults = [
    ...brokenLinks(
      files,
      data.baseUrl,
      prints.map(({ file }) => file),
    ),
    ...tooHeavy(files, style),
    ...withScript(files),
    ...lost.map(addressSaid.lost),
  ];
  if (faults.length === 0) return null;
  return [buildSaid.faults(faults), ...(lost.length > 0 ? addressSaid.fix : [])].join("\n");
}

async function print(
  { files, prints }: BuiltSite,
  { baseUrl, today }: ReadInput["data"],
  browser: string,
  progress: Progress,
): Promise<readonly BinaryFile[]> {
  if (prints.length === 0) return [];
  progress.step(buildSaid.printing(0, prints.length));
  // What drives a browser takes a while to load, and most builds print nothing.
  const { printed } = await import("./print.ts");
  const done = (count: number): void => progress.further(buildSaid.printing(count, prints.length));
  return printed(files, prints, { executablePath: browser, baseUrl, today, done });
}
