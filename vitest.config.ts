import { defineConfig } from "vitest/config";

const LAWS = "test/**/*.laws.test.ts";
/** What starts processes, or reads all rules once for each command. */
const PROCESS = "test/**/*.process.test.ts";
/** What installs the packed package, so only `--mode package` runs it. */
const PACKAGE = "test/**/*.package.test.ts";
/** What releases to a registry on this machine: `--mode release`, for it installs one and takes minutes. */
const RELEASE = "test/**/*.release.test.ts";
/** What builds the whole site and opens it in a browser, or makes everything that is generated. Together, as they share what they build. */
const SITE = ["test/site/**/*.test.ts", "test/**/*.browser.test.ts", "test/generate/determinism.test.ts"];

/** A minute that a busy machine takes is no fault. What never ends is found all the same. */
const HANGS = 900_000;

export default defineConfig(({ mode }) => {
  // `--mode full` draws as many cases for the laws as they are meant for; else a sample of them. Each project says it
  // for itself: what it takes over from here is read anew, in the mode of tests.
  const env = { LAWS: mode === "full" ? "full" : "sample" };
  const project = (name: string, include: string[], exclude: string[] = []) => ({
    extends: true as const,
    test: { name, include, exclude, env, setupFiles: ["test/seed.ts"] },
  });
  return {
    test: {
      maxWorkers: 2,
      // No module here keeps a state that a test could change, so files share what they import: half the time.
      isolate: false,
      typecheck: { enabled: false },
      testTimeout: HANGS,
      hookTimeout: HANGS,
      expect: { poll: { timeout: HANGS / 10 } },
      reporters: ["default", "./test/left-out.ts"],
      projects: [
        project("fast", ["test/**/*.test.ts"], [LAWS, PROCESS, PACKAGE, RELEASE, ...SITE]),
        project("process", [PROCESS]),
        project("site", SITE),
        project("laws", [LAWS]),
        ...(mode === "package" ? [project("package", [PACKAGE])] : []),
        ...(mode === "release" ? [project("release", [RELEASE])] : []),
      ],
    },
  };
});
