/** What lies ahead of a unit, in a real browser: fetched when it is asked for, kept up to date, printed for itself. */
import { join } from "node:path";
import { type Browser, type Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../cli/ffu.ts";
import { barriers, LOOKS } from "./axe.ts";
import { startBrowser, usedIn } from "./browser.ts";
import { hasBrowser, served, type Served } from "./served.ts";
import { shippedFiles } from "./site.ts";

describe.runIf(hasBrowser)("what lies ahead of a unit, in the checker", () => {
  let server: Served;
  let browser: Browser;
  let tab: Tab;
  const asked: string[] = [];

  beforeAll(async () => {
    server = await served(await shippedFiles());
    browser = await startBrowser();
    const context = await usedIn(browser, { bypassCSP: true, viewport: { width: 390, height: 844 } });
    tab = await context.newPage();
    tab.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await tab.addInitScript("print = () => { printed = document.body.className; }");
    await tab.goto(`${server.origin}/kontroll/skane/vardcentral/index.html`);
    await tab
      .getByLabel("Öppna en profilfil")
      .setInputFiles(join(ROOT, "examples/vardcentral/linden-lunchstangt.yaml"));
    await tab.locator(".notice", { hasText: "Formuläret är ifyllt" }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const ahead = (): Promise<string> => tab.locator(".unit-ahead").innerText();
  const script = "/kontroll/infor-skane-vardcentral.js";

  it("is fetched when somebody asks, and then on the screen", async () => {
    expect(asked).not.toContain(script);
    await tab.getByRole("link", { name: "Klarar ni det som kommer?" }).click();
    await tab.getByRole("heading", { name: /^Inför \d{4}$/u }).waitFor();
    expect(asked.filter((path) => path === script)).toHaveLength(1);
    expect(await tab.evaluate<boolean>("document.activeElement.id === 'infor'")).toBe(true);
    const top = await tab.evaluate<number>("document.getElementById('infor').getBoundingClientRect().top");
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(844);
    expect(await ahead()).toContain("Ni klarar det inte. Det fattas 5 timmar");
  });
  it("follows the form", async () => {
    await tab.getByRole("button", { name: "Vardagar 08–17" }).first().click();
    await expect.poll(ahead).not.toContain("Det fattas 5 timmar");
    expect(await ahead()).toContain("Ni klarar det.");
    expect(asked.filter((path) => path === script)).toHaveLength(1);
  });
  it("is clean under axe. Its cards are those of the answer, which are tried in every look", async () => {
    expect(await barriers(tab, LOOKS.slice(0, 1))).toEqual([]);
  });
  it("is printed for itself, and afterwards the page is as it was", async () => {
    await tab.getByRole("button", { name: "Skriv ut det här för sig" }).click();
    expect(await tab.evaluate<string>("printed")).toContain("prints-ahead");
    await tab.emulateMedia({ media: "print" });
    expect(await tab.locator(".unit-ahead h2").isVisible()).toBe(true);
    for (const other of ["h1", ".answer", ".filled", ".checker-form", ".unit-ahead button"])
      expect(await tab.locator(other).first().isVisible(), other).toBe(false);
    await tab.emulateMedia({ media: "screen" });
    await tab.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await tab.locator("body").getAttribute("class")).not.toContain("prints-ahead");
  });
});
