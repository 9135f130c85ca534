import { defineConfig } from "vitest/config";

/** `MUTATED=check npm run mutation`: a folder below src, which has its tests in the folder of the same name below test. */
const folder = process.env["MUTATED"] ?? "quantity";

/** A minute that a busy machine takes is no fault. */
const HANGS = 300_000;

/**
 * A change is switched on when a worker starts, so each test file has one of its own, and there are no projects: with
 * shared workers no change is ever noticed.
 */
export default defineConfig({
  test: {
    include: [`test/${folder}/**/*.test.ts`],
    exclude: ["**/*.{process,browser,package,release}.test.ts"],
    env: { LAWS: "sample" },
    testTimeout: HANGS,
    hookTimeout: HANGS,
  },
});
