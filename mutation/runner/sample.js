/** A sample of the program's functions, the same each time for a seed, for where all of them take hours. */
import { createHash } from "node:crypto";
import { commonTokens } from "@stryker-mutator/api/plugin";

export class SampleIgnorer {
  static inject = [commonTokens.options];

  /** @param {{ readonly oneOf: number, readonly seed: string }} options one function of so many */
  constructor({ oneOf, seed }) {
    this.oneOf = oneOf;
    this.seed = seed;
  }

  /**
   * What stands for itself in a module is drawn or left as a whole, by its text.
   * @param {{ readonly parentPath: { isProgram(): boolean } | null, toString(): string }} path
   */
  shouldIgnore(path) {
    if (this.oneOf === 1 || !path.parentPath?.isProgram()) return undefined;
    const drawn = createHash("sha256").update(`${this.seed} ${path.toString()}`).digest().readUInt32BE(0);
    return drawn % this.oneOf === 0 ? undefined : "not in the sample";
  }
}
