import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    benchmark: { include: ["bench/**/*.bench.ts"] },
    testTimeout: 30_000,
    maxWorkers: 2,
    // No module here keeps a state that a test could change, so files share what they import: half the time.
    isolate: false,
    typecheck: { enabled: false },
  },
});
