/** One build, from the rules on disk to the site on disk. With a fault anywhere nothing is written. */
import { join, resolve } from "node:path";
import { lostAddresses } from "../../site/addresses.ts";
import { buildSite } from "../../site/build.ts";
import { brokenLinks, tooHeavy, withScript } from "../../site/checks.ts";
import { addressSaid, buildSaid } from "../../site/words/build.ts";
import type { SiteCommand } from "./options.ts";
import type { Progress } from "./progress.ts";
import { readSite } from "./read.ts";
import { promisedBefore } from "./recorded.ts";
import { mayBeReplaced, writeSite } from "./write.ts";

/** As everywhere in the project: 1 a fault was found, 64 asked for wrongly, 65 the rules cannot be read. */
export type Outcome =
  | { readonly ok: true; readonly message: string }
  | { readonly ok: false; readonly message: string; readonly exitCode: 1 | 64 | 65 };

/** The pages of the package's names, where `npm run docs:api` has made them. */
const API_PAGES = "docs/api";

/** How often the number of written files is shown. */
const EVERY = 50;

/** `root` is the project's folder. */
export async function build(root: string, command: SiteCommand, progress: Progress): Promise<Outcome> {
  const out = resolve(root, command.out);
  if (!mayBeReplaced(out)) return { ok: false, message: buildSaid.notASite(command.out), exitCode: 64 };
  const input = await readSite(root, command, (part) => progress.step(buildSaid.reading[part]));
  if (!input.ok) return { ...input, exitCode: 65 };
  progress.step(buildSaid.making);
  const { files } = buildSite(input.data, input.style, input.scripts);
  progress.step(buildSaid.checking(files.length));
  const lost = lostAddresses(await promisedBefore(root), input.data.rulebook, files);
  const faults = [
    ...brokenLinks(files, command.baseUrl),
    ...tooHeavy(files, input.style),
    ...withScript(files),
    ...lost.map(addressSaid.lost),
  ];
  if (faults.length > 0) {
    const fix = lost.length > 0 ? addressSaid.fix : [];
    return { ok: false, message: [buildSaid.faults(faults), ...fix].join("\n"), exitCode: 1 };
  }
  progress.step(buildSaid.writing(0, files.length));
  const further = (count: number): void => {
    if (count % EVERY === 0) progress.further(buildSaid.writing(count, files.length));
  };
  await writeSite(out, files, further, { api: join(root, API_PAGES) });
  return { ok: true, message: buildSaid.written(files.length, command.out) };
}
