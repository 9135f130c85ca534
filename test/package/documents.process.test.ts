/** Every TypeScript block of the documents for programmers runs as printed and says what its comments promise. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { printed, promised } from "../printed.ts";

const ROOT = join(import.meta.dirname, "../..");

const BLOCKS = ["README.md", "docs/integrate.md"].flatMap((file) =>
  [...readFileSync(join(ROOT, file), "utf8").matchAll(/^```ts\n(.*?)^```$/gmsu)].map(([, code = ""], n) => ({
    name: `${file}, block ${n + 1}`,
    code,
  })),
);

let said: ReadonlyMap<string, readonly string[] | undefined>;
beforeAll(async () => {
  const lines = await printed(BLOCKS.map(({ code }) => code));
  said = new Map(BLOCKS.map(({ name }, index) => [name, lines[index]]));
});

describe("code in the documents", () => {
  it("is found in both", () => {
    expect(new Set(BLOCKS.map(({ name }) => name.split(",")[0])).size).toBe(2);
  });

  it.each(BLOCKS)("$name prints what it promises", ({ name, code }) => {
    expect(promised(code).length).toBeGreaterThan(0);
    expect(said.get(name)).toEqual(promised(code));
  });
});
