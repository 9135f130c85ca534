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

/** Between what one code prints and the next. */
const END = "\f";

/**
 * The lines that each of the codes prints, one after the other in one process: to start one takes longer than to run
 * them all. The package's names lead to its sources. One that throws prints what it threw.
 */
export async function printed(codes: readonly string[]): Promise<readonly (readonly string[])[]> {
  const folder = await mkdtemp(join(ROOT, "node_modules/.exempel-"));
  try {
    const files = codes.map((_, index) => `./exempel-${index}.mts`);
    await Promise.all(codes.map((code, index) => writeFile(join(folder, files[index] ?? ""), fromSources(code))));
    const runs = files.map(
      (file) => `await import("${file}").catch(console.log); console.log(${JSON.stringify(END)});`,
    );
    await writeFile(join(folder, "alla.mts"), runs.join("\n"));
    const run = await promisify(execFile)(process.execPath, ["--import", "tsx", join(folder, "alla.mts")], {
      cwd: ROOT,
    });
    return run.stdout
      .split(`${END}\n`)
      .slice(0, -1)
      .map((said) => said.trimEnd().split("\n"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function fromSources(code: string): string {
  return code
    .replaceAll(/"ffu-regler\/(rulebooks|rules)\/([^"]+)"/gu, (_, folder: string, id: string) =>
      JSON.stringify(join(ROOT, "generated", folder, `${id}.ts`)),
    )
    .replaceAll('"ffu-regler/editions"', JSON.stringify(join(ROOT, "src/editions.ts")))
    .replaceAll('"ffu-regler"', JSON.stringify(join(ROOT, "src/index.ts")));
}
