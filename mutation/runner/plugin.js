/** A test runner for StrykerJS that loads the tests anew in its own process for each change: a tenth of what a worker costs. */
import { readFileSync } from "node:fs";
import { PluginKind, commonTokens, declareClassPlugin } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { bundled } from "./bundle.js";
import { freshModules } from "./modules.js";
import { SampleIgnorer } from "./sample.js";
import { testsOf } from "./tests.js";

/** What the changed program looks at, to know which change is switched on, and where it counts. */
const NAMESPACE = "__stryker__";

class FreshModulesTestRunner {
  static inject = [commonTokens.options];

  /** @param {{ readonly tests: readonly string[] }} options */
  constructor(options) {
    this.files = options.tests;
    this.switches = globalThis[NAMESPACE] ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env["LAWS"] = "sample";
    this.texts = await bundled(this.files);
  }

  async dryRun() {
    const { switches } = this;
    switches.mutantCoverage = { static: {}, perTest: {} };
    const ran = [];
    for (const file of this.files) {
      ran.push(
        ...(await testsOf(file, {
          load: freshModules(this.texts),
          wanted: () => true,
          bails: false,
          collected: () => {},
          entered: (id) => (switches.currentTestId = id),
        })),
      );
    }
    return { status: DryRunStatus.Complete, tests: ran.map(told), mutantCoverage: switches.mutantCoverage };
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    const { switches } = this;
    const wanted = new Set(testFilter);
    const load = freshModules(this.texts);
    const ran = [];
    Object.assign(switches, { hitCount: 0, hitLimit, currentTestId: undefined });
    for (const file of this.files) {
      if (!(testFilter ?? [file]).some((id) => id.startsWith(`${file}#`) || id === file)) continue;
      switches.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
      ran.push(
        ...(await testsOf(file, {
          load,
          wanted: (id) => testFilter === undefined || wanted.has(id),
          bails: true,
          collected: () => (switches.activeMutant = activeMutant.id),
          entered: () => {},
        })),
      );
      if (ran.some(({ failure }) => failure !== undefined)) break;
    }
    switches.activeMutant = undefined;
    return toMutantRunResult(
      determineHitLimitReached(switches.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests: ran.map(told),
      },
    );
  }
}

/** @param {import("./tests.js").Ran} ran */
function told({ id, name, milliseconds, failure }) {
  const test = { id, name, timeSpentMs: milliseconds };
  if (failure === undefined) return { ...test, status: TestStatus.Success };
  return { ...test, status: TestStatus.Failed, failureMessage: failure };
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "fresh-modules", FreshModulesTestRunner),
  declareClassPlugin(PluginKind.Ignore, "sample", SampleIgnorer),
];
export const strykerValidationSchema = JSON.parse(
  readFileSync(new URL("options.schema.json", import.meta.url), "utf8"),
);
