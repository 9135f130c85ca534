/** Every sort of page in a real browser: no barrier that axe finds, no message, no request to anywhere else. */
import { join } from "node:path";
import { type Browser, type Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "../../site/page.ts";
import { fileOf } from "../../site/urls.ts";
import { ROOT } from "../cli/ffu.ts";
import { IN_FULL } from "../laws.ts";
import { barriers, FIRST_LOOKS, LOOKS, MORE_LOOKS } from "./axe.ts";
import { startBrowser, usedIn } from "./browser.ts";
import { executablePath, hasBrowser, served, type Served } from "./served.ts";
import { realSite, shippedFiles, type RealSite } from "./site.ts";

const inCi = process.env["CI"] !== undefined && process.env["CI"] !== "";

describe("a browser", () => {
  it.runIf(inCi)("is there for the tests that need one", () => {
    expect(hasBrowser, `Ingen webbläsare på ${executablePath}. Installera chromium eller sätt CHROMIUM_PATH.`).toBe(
      true,
    );
  });
});

/** Pages of one sort share their parts. In the sample a sort is a page type. */
function sortOf({ type, path, kicker, banners }: Page): string {
  if (!IN_FULL) return type;
  if (type === "rule") return `rule ${kicker?.split(" ")[0]} ${banners.length}`;
  return type === "list" ? path : type;
}

/** Which of the pages the sample looks at in all ways: one in so many. */
const EVERY = 12;

describe.runIf(hasBrowser)("every sort of page", () => {
  let site: RealSite;
  let server: Served;
  let browser: Browser;
  /**
   * The heaviest page of each sort; in full, for rules of each kind with and without a banner, and every list, as no two
   * are alike. The lightest in the sample.
   */
  const paths = new Map<string, string>();

  beforeAll(async () => {
    site = await realSite();
    const size = new Map(site.files.map(({ path, content }) => [path, content.length]));
    const weight = (page: Page): number => size.get(fileOf(page.path)) ?? 0;
    const sign = IN_FULL ? -1 : 1;
    for (const page of site.pages.toSorted((a, b) => sign * (weight(a) - weight(b)))) {
      const sort = sortOf(page);
      if (page.type !== "not-found" && !paths.has(sort)) paths.set(sort, page.path);
    }
    server = await served(await shippedFiles());
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Opens each page, and gives what the browser said and asked for besides. */
  async function visit(tab: Tab, path: string): Promise<readonly string[]> {
    const noise: string[] = [];
    tab.removeAllListeners();
    tab.on("console", (message) => noise.push(`${path}: ${message.text()}`));
    tab.on("pageerror", (error) => noise.push(`${path}: ${error.message}`));
    tab.on("request", (request) => {
      if (!request.url().startsWith(server.origin)) noise.push(`${path}: ${request.url()}`);
    });
    tab.on("response", (response) => {
      if (response.status() >= 400) noise.push(`${path}: ${response.status()} ${response.url()}`);
    });
    await tab.goto(`${server.origin}/${fileOf(path)}`);
    return noise;
  }

  /** What is folded is part of the page too. */
  async function unfold(tab: Tab): Promise<void> {
    await tab.evaluate("for (const it of document.querySelectorAll('details')) it.open = true");
  }

  it("is clean under axe in every look, fits a small phone, is silent and asks nobody else", async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const tab = await context.newPage();
    const faults: string[] = [];
    for (const [index, [type, path]] of [...paths].entries()) {
      faults.push(...(await visit(tab, path)));
      await unfold(tab);
      const found = await barriers(tab, IN_FULL || index % EVERY === 0 ? LOOKS : FIRST_LOOKS);
      faults.push(...found.map((barrier) => `${type} ${path}: ${barrier}`));
    }
    await context.close();
    expect(faults).toEqual([]);
  });

  it("keeps to its own security policy, without a message", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    const noise: string[] = [];
    for (const path of [...paths.values()].filter((_, index) => IN_FULL || index % EVERY === 0))
      noise.push(...(await visit(tab, path)));
    await context.close();
    expect(noise).toEqual([]);
  });

  it("shows where the keyboard is", async () => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    await visit(tab, "");
    await tab.keyboard.press("Tab");
    const focused = await tab.evaluate<string>(
      "document.activeElement.className + ' ' + getComputedStyle(document.activeElement).outlineStyle",
    );
    await context.close();
    expect(focused).toBe("skip solid");
  });

  describe("the check", () => {
    let tab: Tab;
    beforeAll(async () => {
      const context = await usedIn(browser, { locale: "sv-SE", bypassCSP: true });
      tab = await context.newPage();
      await tab.goto(`${server.origin}/kontroll/skane/vardcentral/index.html`);
      await tab.locator(".verdict").waitFor();
    });
    it.runIf(IN_FULL)("is clean in every look when it is empty, and fits", async () => {
      expect(await barriers(tab, MORE_LOOKS)).toEqual([]);
    });
    it("is clean in every look when it is filled in, has faults and all is unfolded, and fits", async () => {
      await tab.getByLabel("Öppna en profilfil").setInputFiles(join(ROOT, "examples/vardcentral/granen.yaml"));
      await expect.poll(() => tab.getByLabel("Enhetens namn").inputValue()).toBe("Vårdcentralen Granen");
      await tab.getByLabel("Dag", { exact: true }).first().fill("2025-08-31");
      await tab.getByLabel("Jämför med nästa år").check();
      await expect.poll(() => tab.locator(".compared").innerText()).toContain("Öppettid per vecka");
      await tab.getByLabel("Hur många personer är listade hos er?").fill("tolv");
      await tab.getByRole("button", { name: "Spara som YAML" }).click();
      await tab.locator(".fault-summary").waitFor();
      await unfold(tab);
      expect(await barriers(tab, IN_FULL ? MORE_LOOKS : FIRST_LOOKS)).toEqual([]);
    });
  });

  it("has a search that is clean in every look when something is found, and fits", async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const tab = await context.newPage();
    await tab.goto(`${server.origin}/sok/index.html#q=bemanning`);
    await tab.locator(".hits mark").first().waitFor();
    expect(await barriers(tab, IN_FULL ? MORE_LOOKS : FIRST_LOOKS)).toEqual([]);
    await context.close();
  });
});
