/** The types that the documents show how to make for other languages, made as they say of the tarball's own schemas. */
import { execFile, spawnSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { FFU, inProject, said, saidBy } from "./project.ts";

const hasPython = spawnSync("python3", ["--version"]).status === 0;

/** What quicktype brings along is none of the other consumers' business: its types of Node would be theirs too. */
async function quicktypeInstalled(): Promise<void> {
  const folder = inProject("typer");
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), `{ "private": true }`);
  const how = ["install", "--no-audit", "--no-fund", "--prefer-offline", `quicktype@${VERSION}`];
  await promisify(execFile)("npm", how, { cwd: folder });
}

const VERSION = "26.0.0";

/** Holds a profile and the rulebook against the types: nothing of the profile is lost, and no rule is. */
const READS = `
import json, sys
import profil, regelbok
unit = json.load(open("enhet.json", encoding="utf-8"))
print(profil.profile_to_dict(profil.profile_from_dict(unit)) == unit)
rules = json.load(open("node_modules/ffu-regler/generated/data/decided.json", encoding="utf-8"))
print(len(regelbok.rulebook_from_dict(rules).rules) == len(rules["rules"]))
`;

export function languages(): void {
  describe("types for other languages", () => {
    beforeAll(quicktypeInstalled);

    it("are made by the commands in the documents, and look as they are shown", async () => {
      const text = await readFile(inProject("node_modules/ffu-regler/docs/integrate.md"), "utf8");
      const [, commands = ""] = /^```bash\n(.*?)^```$/msu.exec(text) ?? [];
      const [, shown = ""] = /^```csharp\n(.*?)^```$/msu.exec(text) ?? [];
      const installed = commands.replaceAll(
        `npx quicktype@${VERSION}`,
        "node typer/node_modules/quicktype/dist/index.js",
      );
      expect(installed).not.toContain("npx");
      await writeFile(inProject("typer.sh"), installed);
      await saidBy({ node: "/bin/sh" }, "typer.sh");
      const classes = linesIn(await readFile(inProject("Profile.cs"), "utf8"));
      expect(linesIn(shown).length).toBeGreaterThan(5);
      expect(linesIn(shown).filter((line) => !classes.includes(line))).toEqual([]);
      expect(await readFile(inProject("Profile.java"), "utf8")).toContain("package se.exempel;");
    });

    it.skipIf(!hasPython)("read a profile, and all that is decided", async () => {
      const schema = await readFile(inProject("node_modules/ffu-regler/dist/json/schemas/decided.schema.json"), "utf8");
      const untitled: unknown = JSON.parse(schema, (key, value: unknown) =>
        key === "title" && typeof value === "string" ? undefined : value,
      );
      await writeFile(inProject("decided.json"), JSON.stringify(untitled));
      const how = ["--src-lang", "schema", "--top-level", "Rulebook", "--lang", "python", "-o", "regelbok.py"];
      await said("typer/node_modules/quicktype/dist/index.js", ...how, "decided.json");
      await said(FFU, "example-fleet", "--out", "ndjson=enhet.ndjson");
      const [unit = ""] = (await readFile(inProject("enhet.ndjson"), "utf8")).split("\n");
      await writeFile(inProject("enhet.json"), unit);
      await writeFile(inProject("laser.py"), READS);
      expect(await saidBy({ node: "python3" }, "laser.py")).toBe("True\nTrue");
    });
  });
}

/** Without the layout. */
function linesIn(code: string): readonly string[] {
  return code.split("\n").map((line) => line.trim());
}
