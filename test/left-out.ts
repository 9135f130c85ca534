/** Says in one line which tests were left out because no browser is installed, and how to get them. */
import type { Reporter, TestModule } from "vitest/node";
import { executablePath, hasBrowser } from "./site/served.ts";

export default class LeftOut implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = modules
      .filter(({ moduleId }) => moduleId.endsWith(".browser.test.ts"))
      .flatMap((module) => [...module.children.allTests("skipped")]).length;
    if (hasBrowser || count === 0) return;
    process.stdout.write(
      `${count} tests were left out: no browser at ${executablePath}. Install chromium, or name one with CHROMIUM_PATH.\n`,
    );
  }
}
