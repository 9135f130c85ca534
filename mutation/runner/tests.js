/** Runs tests in this process with Vitest's own runner, and ends at the first that fails. */
import { startTests } from "@vitest/runner";

const HANGS = 300_000;

const CONFIG = {
  root: process.cwd(),
  name: "",
  setupFiles: [],
  passWithNoTests: true,
  allowOnly: false,
  testTimeout: HANGS,
  hookTimeout: HANGS,
  retry: 0,
  maxConcurrency: 1,
  includeTaskLocation: false,
  strictTags: false,
  tags: [],
  sequence: { shuffle: false, concurrent: false, seed: 1, hooks: "stack", setupFiles: "list" },
};

/**
 * @typedef {object} Ran
 * @property {string} id
 * @property {string} name
 * @property {number} milliseconds
 * @property {string | undefined} failure
 */

/** @param {import("@vitest/runner").Task} task @returns {string} */
function nameOf(task) {
  return task.suite === undefined ? task.name : `${nameOf(task.suite)} › ${task.name}`;
}

/** @param {import("@vitest/runner").Test} test */
const idOf = (test) => `${test.file.filepath}#${nameOf(test)}`;

/**
 * @param {string} file
 * @param {object} run
 * @param {(file: string) => Promise<unknown>} run.load
 * @param {(id: string) => boolean} run.wanted
 * @param {boolean} run.bails
 * @param {() => void} run.collected
 * @param {(id: string | undefined) => void} run.entered
 * @returns {Promise<readonly Ran[]>}
 */
export async function testsOf(file, { load, wanted, bails, collected, entered }) {
  /** @type {Ran[]} */
  const ran = [];
  const hasFailed = () => ran.some(({ failure }) => failure !== undefined);
  const [made] = await startTests([file], {
    config: CONFIG,
    importFile: (path) => load(path),
    onCollected: collected,
    onBeforeRunTask(test) {
      if (!wanted(idOf(test)) || (bails && hasFailed())) test.mode = "skip";
    },
    onBeforeTryTask: (test) => entered(idOf(test)),
    onAfterTryTask: () => entered(undefined),
    onAfterRunTask(test) {
      if (test.mode === "skip") return;
      ran.push({
        id: idOf(test),
        name: nameOf(test),
        milliseconds: Math.round(test.result?.duration ?? 0),
        failure: test.result?.state === "fail" ? failureOf(test) : undefined,
      });
    },
  });
  const broken = made === undefined || made.result?.state !== "fail" || hasFailed() ? undefined : failureOf(made);
  return broken === undefined ? ran : [...ran, { id: file, name: file, milliseconds: 0, failure: broken }];
}

/** @param {import("@vitest/runner").Task} task */
function failureOf(task) {
  return task.result?.errors?.[0]?.message ?? "failed";
}
