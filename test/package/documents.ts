/** Every block of the shipped documents that a reader may copy, run as printed with the tarball's own copy of it. */
import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { promised } from "../printed.ts";
import { ended, esbuild, FFU, inProject, ROOT, said } from "./project.ts";

type Language = "ts" | "sh" | "sql";

export function documents(): void {
  describe("the documents that are shipped", () => {
    it("have code that compiles, and prints what it promises", async () => {
      const blocks = [...(await blocksOf("README.md", "ts")), ...(await blocksOf("docs/integrate.md", "ts"))];
      const names = blocks.map((_, n) => `block-${n}`);
      await Promise.all(blocks.map((code, n) => writeFile(inProject(`${names[n]}.mts`), code)));
      const sources = names.map((name) => `${name}.mts`);
      await said("node_modules/typescript-7/bin/tsc", ...STRICT, ...sources);
      for (const name of names) await esbuild(`${name}.mts`, `--outfile=${name}.mjs`);
      expect(blocks.length).toBeGreaterThan(3);
      for (const [n, code] of blocks.entries()) {
        expect((await said(`${names[n]}.mjs`)).split("\n"), code).toEqual(promised(code));
      }
    });

    it("have commands that do as they say, in the project and in one that installed it", async () => {
      await writeFile(inProject("profil.yaml"), "unit: { name: Granen, region: skane, careChoice: vardcentral }\n");
      const [own, installed] = [await blocksOf("README.md", "sh"), await blocksOf("docs/integrate.md", "sh")];
      expect(own.length * installed.length).toBeGreaterThan(0);
      // 1 says that a unit breaches a requirement, which is an answer.
      for (const command of own.flatMap(commandsIn)) {
        expect(await codeOf(command, ROOT), command).toBeLessThanOrEqual(1);
      }
      for (const command of installed.flatMap(commandsIn)) {
        expect(await codeOf(command, inProject()), command).toBeLessThanOrEqual(1);
      }
    });

    it("show what the first command prints", async () => {
      const text = await shipped("README.md");
      const [command = ""] = (await blocksOf("README.md", "sh")).flatMap(commandsIn);
      const [, beginning = "-"] = /^```text\n(.*?)^```$/msu.exec(text) ?? [];
      const { stdout } = await ended({ cwd: ROOT }, FFU, ...command.split(" "));
      expect(stdout.slice(0, beginning.length)).toBe(beginning);
    });

    it("have queries that find something", async () => {
      const queries = await blocksOf("docs/integrate.md", "sql");
      await said(FFU, "export", "--sql", "dokument.sql");
      const found = (await said("sql.mjs", "dokument.sql", ...queries)).split("\n").map(Number);
      expect(found).toHaveLength(queries.length);
      expect(Math.min(...found)).toBeGreaterThan(0);
    });
  });
}

const STRICT = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "ES2022", "--lib", "ES2022,DOM"].concat([
  "--module",
  "NodeNext",
  "--moduleResolution",
  "NodeNext",
]);

function shipped(name: string): Promise<string> {
  return readFile(inProject("node_modules/ffu-regler", name), "utf8");
}

async function blocksOf(name: string, language: Language): Promise<readonly string[]> {
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gmsu");
  return [...(await shipped(name)).matchAll(fence)].map(([, code = ""]) => code);
}

/** The commands of the package in a block, without `npx ffu`. What npm itself does is left to npm. */
function commandsIn(block: string): readonly string[] {
  return [...block.matchAll(/\bnpx ffu (.*)$/gmu)].map(([, command = ""]) => command.replace(/\s+#.*$/u, ""));
}

async function codeOf(command: string, cwd: string): Promise<number> {
  return (await ended({ cwd }, FFU, ...command.split(" "))).code;
}
