/** Imports run one way, downwards, and never in a circle. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FLOORS, floorOf, type Floor } from "./floors.ts";
import { arrowsUp, circles, importsIn, importsOf, type Imports } from "./imports.ts";

const imports = importsIn(["src", "site", "scripts"]);

describe("the code", () => {
  it("stands on a floor, every file of it", () => {
    expect([...imports.keys()].filter((file) => floorOf(file) === null)).toEqual([]);
  });

  it("imports nothing from a floor above, types included", () => {
    expect(arrowsUp(imports, floorOf)).toEqual([]);
  });

  it("has no circle of imports, types included", () => {
    expect(circles(imports)).toEqual([]);
  });

  it("has nothing in src that needs what stands outside it, but what is generated", () => {
    const outside = [...imports].flatMap(([file, targets]) =>
      file.startsWith("src/") ? targets.filter((target) => !/^(?:src|generated)\//u.test(target)) : [],
    );
    expect(outside).toEqual([]);
  });
});

describe("README", () => {
  it("has the same floors in its table", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    expect(floorsIn(readme)).toEqual(FLOORS);
  });
});

describe("what finds faults", () => {
  const graph = (edges: Readonly<Record<string, readonly string[]>>): Imports => new Map(Object.entries(edges));

  it("sees imports of every form", () => {
    const text = `
      import a from "./a.ts";
      import type { B } from "../b.ts";
      export { c } from "./c.ts";
      export * from "./d.ts";
      const e = await import("./e.ts");
      type F = import("./f.ts").F;
      import "yaml";
      const code = 'import x from "./not-this.ts"';
    `;
    expect(importsOf("src/x/y.ts", text)).toEqual([
      "src/x/a.ts",
      "src/b.ts",
      "src/x/c.ts",
      "src/x/d.ts",
      "src/x/e.ts",
      "src/x/f.ts",
    ]);
  });

  it("sees an arrow up, and lets one down or along pass", () => {
    const edges = graph({
      "src/words/a.ts": ["src/rulebook/b.ts"],
      "src/rulebook/b.ts": ["src/rulebook/c.ts", "src/quantity/d.ts"],
    });
    expect(arrowsUp(edges, floorOf)).toEqual(["src/words/a.ts -> src/rulebook/b.ts"]);
  });

  it("sees a circle of any length, and not two ways to one file", () => {
    expect(circles(graph({ a: ["b"], b: ["c"], c: ["a"] }))).toEqual(["a -> b -> c -> a"]);
    expect(circles(graph({ a: ["a"] }))).toEqual(["a -> a"]);
    expect(circles(graph({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] }))).toEqual([]);
  });
});

/** The rows of a table of floors: the number, and the folders in code marks. */
function floorsIn(markdown: string): readonly Floor[] {
  return [...markdown.matchAll(/^\| (\d) +\| ([^|]+)\|/gmu)].map(([, number = "", places = ""]) => ({
    number: Number(number),
    places: [...places.matchAll(/`([^`]+)`/gu)].map(([, place = ""]) => place),
  }));
}
