const folder = process.env.MUTATED ?? "quantity";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  mutate: [`src/${folder}/**/*.ts`, `!src/${folder}/**/words/**`],
  // A change in what a module does when it is loaded is tried with every test there is: hours for what the compiler mostly sees.
  ignoreStatic: true,
  ignorePatterns: ["dist*", "coverage", "mutation/node_modules", "bench", "registry"],
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: `mutation/report/${folder}.json` },
  tempDirName: ".stryker-tmp",
  timeoutMS: 60_000,
};
