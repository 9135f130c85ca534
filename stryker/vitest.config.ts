import { defineConfig } from "vitest/config";

/** The folder below `src` and `test` that the changed files belong to. */
const [, folder = "quantity"] = /src\/(\w+)/.exec(process.env["FFU_MUTATE"] ?? "") ?? [];

export default defineConfig({
  test: {
    isolate: false,
    include: [`test/${folder}/**/*.test.ts`],
    // What draws many cases or starts processes is too slow to run once for each change.
    exclude: ["test/**/*.laws.test.ts", "test/**/*.process.test.ts"],
    // A minute that a busy machine takes is no fault, and Stryker has its own bound.
    testTimeout: 900_000,
  },
});
