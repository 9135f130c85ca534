import { defineConfig } from "vitest/config";

/** What holds for everything, tried on many cases. */
const LAWS = "test/**/*.laws.test.ts";
/** What starts processes, or reads all rules once for each command. */
const PROCESS = "test/**/*.process.test.ts";
/** What installs the packed package, so only `--mode package` runs it. */
const PACKAGE = "test/**/*.package.test.ts";
/** What releases to a registry on this machine: `--mode release`, for it installs one and takes minutes. */
const RELEASE = "test/**/*.release.test.ts";
/** What builds the whole site and opens it in a browser, or makes everything that is generated. */
const SITE = ["test/site/**/*.test.ts", "test/**/*.browser.test.ts", "test/generate/determinism.test.ts"];

/** A minute that a busy machine takes is no fault. What never ends is found all the same. */
const HANGS = 900_000;

function chosen(mode: string): { readonly include: string[]; readonly exclude: string[] } {
  if (mode === "package") return { include: [PACKAGE], exclude: [] };
  if (mode === "release") return { include: [RELEASE], exclude: [] };
  const exclude = [PACKAGE, RELEASE, ...(mode === "fast" ? [LAWS, PROCESS, ...SITE] : [])];
  return { include: ["test/**/*.test.ts"], exclude };
}

export default defineConfig(({ mode }) => ({
  test: {
    ...chosen(mode),
    // `--mode full` draws as many cases for the laws as they are meant for; else a sample of them.
    env: { LAWS: mode === "full" ? "full" : "sample" },
    globalSetup: ["test/joined.ts"],
    setupFiles: ["test/seed.ts"],
    maxWorkers: 2,
    // No module here keeps a state that a test could change, so all files share what they import, and the site that they
    // build. Projects would not: each has workers of its own.
    isolate: false,
    typecheck: { enabled: false },
    testTimeout: HANGS,
    hookTimeout: HANGS,
    expect: { poll: { timeout: HANGS / 10 } },
    reporters: ["default", "./test/left-out.ts"],
  },
}));
