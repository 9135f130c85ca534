/** A package registry on this machine, empty at first. What others publish it fetches from npm. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const VERDACCIO = join(import.meta.dirname, "../../registry/node_modules/verdaccio/bin/verdaccio");

export interface Registry {
  readonly url: string;
  /** What a command needs to talk to it, whatever the user has set for their own. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Starts it, and waits until it answers. */
export async function startRegistry(): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), "ffu-register-"));
  const port = await freePort();
  const url = `http://localhost:${port}/`;
  // Anyone may publish here, but npm does not try without a token.
  await writeFile(join(folder, "npmrc"), `registry=${url}\n//localhost:${port}/:_authToken=alla\n`);
  await writeFile(join(folder, "verdaccio.json"), JSON.stringify(configuration(folder)));
  const server = spawn(process.execPath, [VERDACCIO, "--config", join(folder, "verdaccio.json"), "--listen", url], {
    stdio: "ignore",
  });
  const ended = once(server, "close");
  while (!(await answers(`${url}-/ping`))) {
    if (server.exitCode !== null) throw new Error("Registret gick inte att starta.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    environment: { npm_config_userconfig: join(folder, "npmrc"), npm_config_registry: url },
    stop: async () => {
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function configuration(folder: string): object {
  const everyone = { access: "$all", publish: "$all", unpublish: "$all" };
  return {
    storage: join(folder, "lager"),
    uplinks: { npm: { url: "https://registry.npmjs.org/" } },
    packages: { "ffu-regler": everyone, "**": { access: "$all", proxy: "npm" } },
    log: { type: "stdout", level: "fatal" },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
