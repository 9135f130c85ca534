/** Code that a page or a document prints, run as printed. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "..");

/** What the comments after each `console.log` promise. */
export function promised(code: string): readonly (string | undefined)[] {
  return [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/gu)].map(([, comment]) => comment);
}

/** The lines that the code prints. The package's names lead to its sources. */
export async function printed(code: string): Promise<readonly string[]> {
  const local = code
    .replaceAll(/"ffu-regler\/(rulebooks|rules)\/([^"]+)"/gu, (_, folder: string, id: string) =>
      JSON.stringify(join(ROOT, "generated", folder, `${id}.ts`)),
    )
    .replaceAll('"ffu-regler/editions"', JSON.stringify(join(ROOT, "src/editions.ts")))
    .replaceAll('"ffu-regler"', JSON.stringify(join(ROOT, "src/index.ts")));
  const folder = await mkdtemp(join(ROOT, "node_modules/.exempel-"));
  try {
    await writeFile(join(folder, "exempel.ts"), local);
    const run = await promisify(execFile)(process.execPath, ["--import", "tsx", join(folder, "exempel.ts")], {
      cwd: ROOT,
    });
    return run.stdout.trimEnd().split("\n");
  } finally {
    await rm(folder, { recursive: true });
  }
}
