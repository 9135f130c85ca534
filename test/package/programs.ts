/** Programs that use the package: imported and required on every Node that it supports, and compiled by TypeScript. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inProject, ROOT, said, saidBy } from "./project.ts";

/** The oldest that is supported, and the newest of those that come after. */
const NODES = ["20", "22", "24"] as const;

const IMPORTED = `whole rulebook: does-not-meet
own rulebook: does-not-meet
typed rule: true
ids and proposals: true true
rules from disk: true
a profile that is not there: K902`;

const REQUIRED = `threshold: 45
data: true decided.schema.json
wrong call: true FFU_DATE date`;

export function programs(): void {
  describe("a program", () => {
    it.for(NODES)("imports and requires every entry on Node %s", async (major, { skip }) => {
      const node = inProject(`node_modules/node-${major}/bin/node`);
      if (!existsSync(node)) skip("npm has that Node for Linux on x64 only");
      expect(await saidBy({ node }, "modules.mjs", join(ROOT, "specs"))).toBe(IMPORTED);
      expect(await saidBy({ node }, "commonjs.cjs")).toBe(REQUIRED);
    });

    it.each(["5.4", "5.9", "7"])(
      "compiles with TypeScript %s, strictly and with the package's own types looked at",
      async (version) => {
        const strict = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "ES2022", "--lib", "ES2022,DOM"];
        for (const [module, resolution] of [
          ["NodeNext", "NodeNext"],
          ["ESNext", "bundler"],
        ] as const) {
          const how = ["--module", module, "--moduleResolution", resolution];
          await said(`node_modules/typescript-${version}/bin/tsc`, ...strict, ...how, "types.mts");
        }
      },
    );
  });
}
