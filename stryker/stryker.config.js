// Which files are changed: FFU_MUTATE="src/quantity/**/*.ts" npm run mutate:code. The tests of their folder judge them.
const mutate = process.env.FFU_MUTATE ?? "src/quantity/**/*.ts";

export default {
  packageManager: "npm",
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "stryker/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  mutate: [mutate, "!src/**/words/**"],
  ignorePatterns: ["dist", "dist-site", "bench", "coverage", "stryker/node_modules", "stryker/reports"],
  // TypeScript 7 has no interface for programs, and nothing here needs one.
  tsconfigFile: "stryker/none.json",
  concurrency: 1,
  disableTypeChecks: false,
  // What is made once, when a module is loaded, would need a new process for each change.
  ignoreStatic: true,
  timeoutMS: 60_000,
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: "stryker/reports/mutation.json" },
  tempDirName: "stryker/sandbox",
  cleanTempDir: "always",
};
