/**
 * `npm run release`: builds the package from what is committed, tries the tarball, and publishes that file. `--dry-run`
 * does all but publish; `--version` gives the folder its next version, which a pull request then carries.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { addressOf } from "./release/address.ts";
import { passes, ReleaseStop, run } from "./release/run.ts";
import { publish, tarballOf, type Tarball } from "./release/tarball.ts";
import { pendingIn, setVersion } from "./release/version.ts";
import { releaseSaid as words } from "./words/release.ts";

const ROOT = join(import.meta.dirname, "..");

const OPTIONS = {
  "dry-run": { type: "boolean", default: false },
  version: { type: "boolean", default: false },
  repository: { type: "string" },
  registry: { type: "string" },
  out: { type: "string", default: "dist-release" },
} as const;

try {
  const { values } = asked();
  await (values.version ? version() : release(values));
} catch (error) {
  if (!(error instanceof ReleaseStop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function asked() {
  try {
    return parseArgs({ options: OPTIONS });
  } catch {
    throw new ReleaseStop([words.badUsage, words.usage].join("\n"));
  }
}

async function version(): Promise<void> {
  const pending = await pendingIn(ROOT);
  if (pending === null) return console.log(words.nothingPending);
  await setVersion(ROOT, pending.release);
  console.log(words.versioned(pending.release.version));
}

async function release(options: ReturnType<typeof asked>["values"]): Promise<void> {
  const address = addressOf(options.repository, process.env);
  const isDry = options["dry-run"];
  if (address === null && options.repository !== undefined) throw new ReleaseStop(words.badAddress(options.repository));
  if (address === null && !isDry) throw new ReleaseStop(words.noAddress);
  const pending = await pendingIn(ROOT);
  if (pending !== null && !isDry) throw new ReleaseStop(words.pending(pending.names));
  if ((await run(ROOT, "git", "status", "--porcelain")) !== "") console.log(words.uncommitted);

  const out = resolve(options.out);
  const tarball = await tarballOf(ROOT, out, address, console.log);
  await described(tarball, out);
  console.log(words.made(tarball.file, tarball.sha256));
  console.log(words.testing);
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const how = ["run", "--mode", "package"];
  if (!(await passes(ROOT, { FFU_TARBALL: tarball.file }, process.execPath, vitest, ...how))) {
    throw new ReleaseStop(words.testsFailed);
  }
  console.log(words.notes(tarball.notes));
  if (isDry) {
    console.log(address === null ? `${words.noAddressYet}\n${words.dryRun}` : words.dryRun);
    return;
  }
  await publish(ROOT, tarball.file, options.registry);
  console.log(words.published(tarball.version));
}

/** What a workflow needs to publish the tarball later, beside it: the version, the notes, and a sum that tells it apart. */
async function described({ version: number, notes, sha256, file }: Tarball, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, "version.txt"), `${number}\n`);
  await writeFile(join(out, "notes.md"), `${notes}\n`);
  await writeFile(join(out, "sha256.txt"), `${sha256}  ${basename(file)}\n`);
}
