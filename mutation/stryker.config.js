import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";

/** `MUTATED=check/kinds TESTS=check,compare npm run mutation`: a folder below src, and the folders below test that are asked. */
const folder = process.env.MUTATED ?? "quantity";
const asked = (process.env.TESTS ?? folder.split("/")[0]).split(",");

/** `SAMPLE=4 SEED=2`: one function of four, others for another seed. */
const { SAMPLE = "1", SEED = "1" } = process.env;

const root = resolve(import.meta.dirname, "..");

/** What reads all rules takes a second for each change, and asks what the rules are rather than what the program does. */
const readsAllRules = (/** @type {string} */ file) =>
  /from "(?:\.\.\/rulebook|\.\/specs)\.ts"/.test(readFileSync(resolve(root, file), "utf8"));

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  plugins: [fileURLToPath(new URL("runner/plugin.js", import.meta.url))],
  testRunner: "fresh-modules",
  testRunnerNodeArgs: ["--experimental-vm-modules", "--no-warnings"],
  tests: globSync(
    asked.map((name) => `test/${name}/**/*.test.ts`),
    { ignore: ["**/*.{laws,process,browser,package,release}.test.ts"], cwd: root },
  )
    .filter((file) => !readsAllRules(file))
    .toSorted(),
  ignorers: ["sample"],
  oneOf: Number(SAMPLE),
  seed: SEED,
  coverageAnalysis: "perTest",
  mutate: [`src/${folder}/**/*.ts`, "!src/**/words/**"],
  // A change in what a module does when it is loaded is tried with every test there is: hours for what the compiler mostly sees.
  ignoreStatic: true,
  ignorePatterns: ["/dist*", "/coverage", "/mutation/node_modules", "/mutation/report", "/bench", "/registry"],
  reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: `mutation/report/${folder.replaceAll("/", "-")}.json` },
  tempDirName: ".stryker-tmp",
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 60,
  concurrency: 1,
};
