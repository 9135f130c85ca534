/** What a page loads of the package, made by bundlers: how much it weighs, and that it runs under a strict policy. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { startBrowser } from "../site/browser.ts";
import { describe, expect, it } from "vitest";
import { decided } from "../../generated/decided.ts";
import { ruleIds } from "../../generated/ids.ts";
import { proposals } from "../../generated/proposals.ts";
import vardcentral from "../../generated/rulebooks/skane/vardcentral.ts";
import { hasBrowser } from "../site/served.ts";
import { esbuild, inProject, said } from "./project.ts";

/** What a page or a service loads of code, minified and compressed, and the most it may weigh. */
const CODE: readonly (readonly [names: string, bytes: number])[] = [
  ["checkUnit", 41_000],
  ["checkUnit, suggestions", 45_700],
  ["checkUnit, everything", 48_200],
  ["states", 24_300],
  ["readProfile", 60_000],
  ["thresholdOn", 5_500],
  ["diff", 61_000],
  ["covered, rulesInForce", 3_000],
  ["isoDate", 1_500],
];

/** The same of data, which may weigh more the more rules it holds. */
const DATA: readonly (readonly [what: string, imported: string, rules: number, bytesPerRule: number])[] = [
  ["a care choice", 'data from "ffu-regler/rulebooks/skane/vardcentral"', vardcentral.rules.length, 645],
  ["all that is decided", 'data from "ffu-regler"', decided.rules.length, 625],
  ["all typed rules", '* as data from "ffu-regler/editions"', ruleIds.length, 300],
  ["one typed rule", '* as data from "ffu-regler/rules/skane/vardcentral/oppettid-vecka"', 1, 1_500],
  ["proposals", '* as data from "ffu-regler/proposals"', Object.keys(proposals).length, 600],
];

export function bundles(): void {
  describe("a bundle", () => {
    it.each(CODE)("of %s weighs no more than it may", async (names, most) => {
      const code = await bundled(`import { ${names} } from "ffu-regler"; console.log(${names})`);
      expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(most);
    });

    it.each(DATA)("of %s weighs no more than its rules may", async (_what, imported, rules, bytesPerRule) => {
      const code = await bundled(`import ${imported}; console.log(data)`);
      expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(rules * bytesPerRule);
    });

    it.skipIf(!hasBrowser)("runs in a browser that allows no code made from text and no request", async () => {
      const code = await bundled(await readFile(inProject("vite/main.js"), "utf8"));
      const page = `<!doctype html><title>-</title><script type="module" src="/out.js"></script>`;
      expect(await titleInBrowser({ "/": page, "/out.js": code })).toEqual({ title: "cannot-conclude", errors: [] });
    });

    it.skipIf(!hasBrowser)("does so too when Vite makes it", async () => {
      await said("node_modules/vite/bin/vite.js", "build", inProject("vite"), "--outDir", inProject("vite/ut"));
      const names = await readdir(inProject("vite/ut"), { recursive: true });
      const scripts = names.filter((name) => name.endsWith(".js"));
      const files = ["index.html", ...scripts].map(async (name) => {
        const path = name === "index.html" ? "/" : `/${name.replaceAll("\\", "/")}`;
        return [path, await readFile(inProject("vite/ut", name), "utf8")] as const;
      });
      const pages = Object.fromEntries(await Promise.all(files));
      expect(await titleInBrowser(pages)).toEqual({ title: "cannot-conclude", errors: [] });
    });
  });
}

async function bundled(code: string): Promise<string> {
  const [entry, out] = [inProject("entry.mjs"), inProject("out.js")];
  await writeFile(entry, code);
  const options = ["--bundle", "--minify", "--format=esm", `--outfile=${out}`, "--log-level=error"];
  await esbuild("entry.mjs", ...options);
  return readFile(out, "utf8");
}

/** The files by their addresses. What the page's policy stops is an error. */
async function titleInBrowser(files: Readonly<Record<string, string>>) {
  const server = createServer((request, response) => {
    const { url = "/" } = request;
    response.statusCode = url in files ? 200 : 404;
    response.setHeader("content-type", url === "/" ? "text/html; charset=utf-8" : "text/javascript");
    response.setHeader("content-security-policy", "default-src 'none'; script-src 'self'");
    response.end(files[url]);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) errors.push(message.text());
    });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { waitUntil: "load" });
    return { title: await page.title(), errors };
  } finally {
    await browser.close();
    server.close();
  }
}
