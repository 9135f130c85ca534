/** The browser that the tests open, and when a page in it counts as broken. */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright-core";
import { executablePath } from "../../scripts/browser.ts";

/** What a page has not shown by now it never shows: the slowest machine that was seen took a tenth of it. */
const BROKEN = 180_000;

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** Where pages are used. One that throws is closed with what it threw, so that nobody waits for what it would have shown. */
export async function usedIn(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(BROKEN);
  context.on("weberror", (thrown) => void context.close({ reason: `the page threw: ${thrown.error().message}` }));
  return context;
}
