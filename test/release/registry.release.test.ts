/**
 * A release from end to end, in a clone of what is committed and against a registry on this machine: the version is
 * set, the package built, tried and published, installed, upgraded within its range and deprecated. `npm run test:release`.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startRegistry, type Registry } from "./registry.ts";

const ROOT = join(import.meta.dirname, "../..");
const ADDRESS = "https://kod.example/ffu-regler";

let folder: string;
let clone: string;
let user: string;
let registry: Registry;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ffu-prov-slapp-"));
  [clone, user] = [join(folder, "klon"), join(folder, "anvandare")];
  registry = await startRegistry();
  await said(folder, "git", "clone", "--quiet", ROOT, clone);
  await symlink(join(ROOT, "node_modules"), join(clone, "node_modules"));
  await writeFile(join(clone, ".git/info/exclude"), "node_modules\n");
  await mkdir(user);
  await writeFile(join(user, "package.json"), `{ "name": "anvandare", "private": true }`);
});

afterAll(async () => {
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
});

async function said(where: string, file: string, ...args: readonly string[]): Promise<string> {
  const environment = { ...process.env, ...registry.environment, GITHUB_REPOSITORY: undefined };
  const ran = await promisify(execFile)(file, args, { cwd: where, env: environment, maxBuffer: 2 ** 26 }).catch(
    (error: unknown) => {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${file} ${args.join(" ")}\n${stdout}${stderr}`);
    },
  );
  return `${ran.stdout}${ran.stderr}`;
}

function release(...args: readonly string[]): Promise<string> {
  return said(clone, process.execPath, "--import", "tsx", "scripts/release.ts", ...args);
}

/** A changeset of the level, the version that it gives, and a commit of that. */
async function nextVersion(level: string): Promise<string> {
  await writeFile(
    join(clone, ".changeset/prov.md"),
    `---\n"ffu-regler": ${level}\n---\n\nEtt prov av nivån ${level}.\n`,
  );
  await release("--version");
  await said(clone, "git", "add", "--all");
  await said(clone, "git", "-c", "user.name=prov", "-c", "user.email=prov@kod.example", "commit", "-qm", "prov");
  return (JSON.parse(await readFile(join(clone, "package.json"), "utf8")) as { version: string }).version;
}

async function installed(): Promise<{ version: string; repository: { url: string } }> {
  const text = await readFile(join(user, "node_modules/ffu-regler/package.json"), "utf8");
  return JSON.parse(text) as { version: string; repository: { url: string } };
}

/** Publishes without the tests of the tarball, which the first version has been through. */
async function published(): Promise<void> {
  const { tarballOf, publish } = await import("../../scripts/release/tarball.ts");
  const { addressOf } = await import("../../scripts/release/address.ts");
  const { file } = await tarballOf(clone, join(folder, "ut"), addressOf(ADDRESS, {}), () => {});
  process.env["npm_config_userconfig"] = registry.environment["npm_config_userconfig"];
  await publish(clone, file, registry.url);
}

describe("a release", () => {
  it("refuses what waits for a version, and what has no address", async () => {
    await writeFile(join(clone, ".changeset/prov.md"), `---\n"ffu-regler": patch\n---\n\nEtt prov.\n`);
    await expect(release("--repository", ADDRESS)).rejects.toThrow("väntar på en version: ");
    await expect(release()).rejects.toThrow("Projektets adress saknas");
    await expect(release("--repository", "/srv/kod")).rejects.toThrow('"/srv/kod" går inte att använda');
  });

  it("builds, tries and publishes one tarball, and is installed from the registry", async () => {
    const version = await nextVersion("minor");
    const out = await release("--repository", ADDRESS, "--registry", registry.url, "--out", join(folder, "ut"));
    expect(out).toContain("Ett prov av nivån minor.");
    expect(out).toContain(`${version} är släppt.`);
    await said(user, "npm", "install", "ffu-regler");
    expect(await installed()).toMatchObject({ version, repository: { url: `git+${ADDRESS}.git` } });
    expect(await installed()).not.toHaveProperty("scripts");
    expect(await said(user, "npx", "ffu", "--version")).toContain(version);
  });

  it("is upgraded within its range by a minor version, and not by a major one", async () => {
    const minor = await nextVersion("minor");
    await published();
    await said(user, "npm", "update", "ffu-regler");
    expect((await installed()).version).toBe(minor);

    await nextVersion("major");
    await published();
    await said(user, "npm", "update", "ffu-regler");
    expect((await installed()).version).toBe(minor);
  });

  it("can be deprecated, and whoever installs it is told why", async () => {
    const { version } = await installed();
    await said(clone, "npm", "deprecate", `ffu-regler@${version}`, "Ersatt av en rättelse.");
    expect(await said(user, "npm", "view", `ffu-regler@${version}`, "deprecated")).toContain("Ersatt av en rättelse.");
  });
});
