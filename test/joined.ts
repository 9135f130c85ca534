/** Where the program is joined for the tests that start it: below the project's folder, gone when the tests have ended. */
import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

/** As deep as the program lies when it is built, since it finds the rules from where it lies. */
const KEPT = join(import.meta.dirname, "../node_modules/.cache");

declare module "vitest" {
  interface ProvidedContext {
    /** The folder in which a worker may join the program, in one of its own. */
    joined: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await mkdir(KEPT, { recursive: true });
  const folder = await mkdtemp(join(KEPT, "ffu-"));
  // A test runs the program as a user who owns nothing.
  await chmod(folder, 0o755);
  project.provide("joined", folder);
  // Not when a worker ends: a worker is ended from without, and is not asked first.
  return () => rm(folder, { recursive: true, force: true });
}
