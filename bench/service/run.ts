/**
 * `npm run bench:service`: how many requests a second the example service answers. Every request is another unit's. The one
 * who asks shares the machine, and so does whatever else runs, so it is also counted in the service's own processor time.
 * Fails on an answer that is no answer, never on time.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtRulebook } from "../../src/read/built.ts";
import { DATE } from "../by-hand.ts";
import { decidedPart } from "../../src/rulebook/decided.ts";
import { casesOf } from "../cases.ts";

/** As much of autocannon as is used. It is installed here and not where the project is. */
type Cannon = (options: {
  readonly url: string;
  readonly connections: number;
  readonly duration: number;
  readonly requests: readonly { readonly method: "POST"; readonly path: string; readonly body: string }[];
  readonly headers: Readonly<Record<string, string>>;
}) => Promise<{
  readonly requests: { readonly average: number; readonly total: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
}>;

const SECONDS = 8;
const CONNECTIONS = 4;
const ROOT = join(import.meta.dirname, "../..");
const INSTALLED = join(import.meta.dirname, "node_modules");

const { default: autocannon } = (await import(join(INSTALLED, "autocannon/autocannon.js"))) as { default: Cannon };
const rulebook = builtRulebook(ROOT);
if (rulebook === null) throw new Error("Kör npm run generate först: det som mäts är det som är genererat.");
// The service knows what is decided, and a unit is not asked about proposals.
const decided = new Set(decidedPart(rulebook).rules.map(({ id }) => id));
const bodies = casesOf(rulebook).complete.map(({ attestations = {}, ...profile }) =>
  JSON.stringify({
    ...profile,
    attestations: Object.fromEntries(Object.entries(attestations).filter(([id]) => decided.has(id))),
  }),
);

const folder = await mkdtemp(join(tmpdir(), "ffu-tjanst-"));
await cp(join(ROOT, "examples/service"), folder, { recursive: true });
await mkdir(join(folder, "node_modules"));
await symlink(ROOT, join(folder, "node_modules/ffu-regler"));
await symlink(join(INSTALLED, "fastify"), join(folder, "node_modules/fastify"));
const server = spawn(process.execPath, ["server.mjs"], {
  cwd: folder,
  env: { ...process.env, PORT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const [address] = (await once(server.stdout, "data")) as [Buffer];
  const url = address.toString().trim();
  console.log(
    `${bodies.length} units, ${CONNECTIONS} connections, ${SECONDS} seconds each, Node ${process.versions.node}`,
  );
  for (const path of ["/states", "/report"]) {
    const requests = bodies.map((body) => ({ method: "POST" as const, path: `${path}?date=${DATE}`, body }));
    const headers = { "content-type": "application/json" };
    const before = spent(server.pid);
    const found = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS, requests, headers });
    if (found.non2xx + found.errors > 0) throw new Error(`${path}: ${found.non2xx + found.errors} without an answer`);
    const { p50, p99 } = found.latency;
    const ofItsOwn = found.requests.total / (spent(server.pid) - before);
    console.log(
      `${path}: ${Math.round(found.requests.average)} a second, half within ${p50} ms, 99 of 100 within ${p99} ms; ` +
        `${Math.round(ofItsOwn)} in a second of the service's own processor time`,
    );
  }
} finally {
  server.kill();
  await rm(folder, { recursive: true });
}

/** Seconds of processor time that a process has had, as Linux tells. Not a number elsewhere. */
function spent(pid: number | undefined): number {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return Number.NaN;
  // After the name, which may hold anything, user and system time are the twelfth and thirteenth, in hundredths.
  const fields = readFileSync(path, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
