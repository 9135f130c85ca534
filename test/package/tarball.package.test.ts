/**
 * What a downstream team gets, from the tarball and nothing else: a project of their own made anew, in which the entries are
 * imported and required on three versions of Node, compiled by three of TypeScript, bundled and opened in a browser under a
 * strict policy, and the documents and examples do what they say. Run by `npm run test:package`; it installs from npm.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundles } from "./bundles.ts";
import { documents } from "./documents.ts";
import { languages } from "./languages.ts";
import { programs } from "./programs.ts";
import { FFU, inProject, makeProject, removeProject, ROOT, said, type Packed } from "./project.ts";
import { service } from "./service.ts";
import { warehouse } from "./warehouse.ts";

let packed: Packed;
beforeAll(async () => {
  packed = await makeProject();
});
afterAll(removeProject);

describe("the tarball", () => {
  it("holds no sources beside what was made from them, nothing of the workshop, and weighs what it may", () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => /(?<!\.d)\.ts$|^(?:test|scripts|site|src|specs)\//u.test(path))).toEqual([]);
    const weight = (files: Packed["files"]): number => files.reduce((sum, { size }) => sum + size, 0);
    const isData = ({ path }: Packed["files"][number]): boolean =>
      /^(?:dist\/lib\/generated|generated\/data)\//u.test(path);
    const isDocument = ({ path }: Packed["files"][number]): boolean => /\.md$|LICENSE/u.test(path);
    const code = packed.files.filter((file) => !isData(file) && !isDocument(file));
    const once = weight(packed.files.filter(({ path }) => path === "generated/data/decided.json"));
    // Rules may say more than they did: then all of it weighs more. Code, and how often the data is there, may not.
    expect(weight(code)).toBeLessThan(1_692_000);
    expect(weight(packed.files.filter(isData))).toBeLessThan(once * 4.1);
    expect(packed.unpackedSize).toBeLessThan(4 * 1024 * 1024);
  });

  it("brings along one package, for YAML", async () => {
    const { dependencies } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { dependencies: object };
    expect(Object.keys(dependencies)).toEqual(["yaml"]);
  });

  it("has a command that answers without the sources", async () => {
    expect(await said(FFU, "explain", "oppettid-vecka")).toContain("Öppettid per vecka");
    expect(await said(FFU, "validate", "--specs", join(ROOT, "specs"))).toContain("Slutkod 0");
    await expect(said(FFU, "validate")).rejects.toThrow("följer inte med");
  });

  it("has schemas that a strict validator takes as they come", async () => {
    const schemas = packed.files.map(({ path }) => path).filter((path) => path.startsWith("dist/json/schemas/"));
    expect(schemas.length).toBeGreaterThan(1);
    for (const path of schemas) {
      const text = await readFile(inProject("node_modules/ffu-regler", path), "utf8");
      expect(() => new Ajv().compile(JSON.parse(text) as object), path).not.toThrow();
    }
  });
});

describe("the checkers of packages", () => {
  it("publint has nothing to say", async () => {
    expect(
      await said("node_modules/publint/src/cli.js", "node_modules/ffu-regler", "--strict", "--pack", "false"),
    ).toContain("All good");
  });

  // Node's old resolution knows no `exports`, and CommonJS reaches modules by `require`: both rows are decided.
  it("attw finds the types of every entry", async () => {
    await said("node_modules/@arethetypeswrong/cli/dist/index.js", "--profile", "esm-only", packed.file);
  });
});

programs();
service();
bundles();
documents();
languages();
warehouse();
