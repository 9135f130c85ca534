/** The tarball of a release, made from a commit in a folder of its own, so that nothing else can come along. */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withAddresses } from "./links.ts";
import type { Address } from "./address.ts";
import { notesOf } from "./changelog.ts";
import { publishedManifest, type Manifest } from "./manifest.ts";
import { ReleaseStop, run } from "./run.ts";
import { pendingIn, setVersion } from "./version.ts";
import { releaseSaid } from "../words/release.ts";

/** What can be published, and what is said of it. */
export interface Tarball {
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
  readonly notes: string;
}

/**
 * Builds what the commit at HEAD holds and packs it into `out`. What waits for a version gets it there, and only there.
 * @param say called with what is being done.
 */
export async function tarballOf(
  root: string,
  out: string,
  address: Address | null,
  say: (line: string) => void,
): Promise<Tarball> {
  const folder = await mkdtemp(join(tmpdir(), "ffu-slapp-"));
  try {
    await run(root, "git", "archive", "--format=tar", `--output=${join(folder, "incheckat.tar")}`, "HEAD");
    await run(folder, "tar", "-xf", "incheckat.tar");
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
    const pending = await pendingIn(folder);
    if (pending !== null) await setVersion(folder, pending.release);
    const own = await packageOf(folder);
    const { version } = own;
    const notes = notesOf(await readFile(join(folder, "CHANGELOG.md"), "utf8").catch(() => ""), version);
    if (notes === null) throw new ReleaseStop(releaseSaid.noNotes(version));
    if (address !== null) await addressDocuments(folder, address, version);
    say(releaseSaid.building(version));
    await run(folder, "npm", "run", "build");
    await writeFile(join(folder, "package.json"), `${JSON.stringify(publishedManifest(own, address), null, 2)}\n`);
    return { version, notes, ...(await packed(folder, out)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Packs a built folder as it stands. */
export async function packed(folder: string, out: string): Promise<Pick<Tarball, "file" | "sha256">> {
  await mkdir(out, { recursive: true });
  const said = await run(folder, "npm", "pack", "--json", "--ignore-scripts", "--pack-destination", out);
  const [{ filename }] = JSON.parse(said) as [{ filename: string }];
  const file = join(out, filename);
  const sha256 = createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
  return { file, sha256 };
}

/** What is published is a file that has been tried, whatever the folder holds by then. */
export async function publish(folder: string, file: string, registry: string | undefined): Promise<void> {
  const where = registry === undefined ? [] : ["--registry", registry];
  await run(folder, "npm", "publish", file, "--access", "public", "--ignore-scripts", ...where);
}

async function packageOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
}

/** What is read where the package is shown or installed: there a link has to be an address. */
const DOCUMENTS = ["README.md", "docs/integrate.md", "VERSIONING.md", "CHANGELOG.md"] as const;

async function addressDocuments(folder: string, address: Address, version: string): Promise<void> {
  for (const name of DOCUMENTS) {
    const text = await readFile(join(folder, name), "utf8");
    await writeFile(join(folder, name), withAddresses(text, name, `${address.files}/v${version}`));
  }
}
