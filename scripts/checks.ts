/**
 * Runs the named scripts of package.json two at a time, the first ones first, and shows what each said when it has ended.
 * Those that do not write what another reads take half the time so. Ends with 1 when one of them fails, after the others.
 */
import { spawn } from "node:child_process";

const AT_A_TIME = 2;

interface Ran {
  readonly name: string;
  readonly said: string;
  readonly passed: boolean;
}

function run(name: string): Promise<Ran> {
  // One line for a shell, as npm is a batch file on Windows.
  const child = spawn(`npm run --silent ${name}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  }
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ name, said, passed: code === 0 }));
  });
}

async function runNext(names: string[]): Promise<void> {
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    const { said, passed } = await run(name);
    process.stdout.write(`${passed ? "ok    " : "failed"} ${name}\n${passed ? "" : said}`);
    if (!passed) process.exitCode = 1;
  }
}

const names = process.argv.slice(2);
await Promise.all(Array.from({ length: AT_A_TIME }, () => runNext(names)));
