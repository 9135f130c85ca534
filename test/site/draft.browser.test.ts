/** The page where a proposal is tried: what it weighs, and in a browser what it answers, without asking anybody. */
import { gzipSync } from "node:zlib";
import { type Browser, type Locator, type Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers, LOOKS } from "./axe.ts";
import { startBrowser, usedIn } from "./browser.ts";
import { hasBrowser, served, type Served } from "./served.ts";
import { shippedFiles } from "./site.ts";

const PAGE = "prova/skane/vardcentral/index.html";
const RULE = "krav-skane-vardcentral-oppettid-vecka";

/** All the scripts of the page, compressed, and the data of one rule. */
const MOST_BYTES = 80 * 1024;
const MOST_BYTES_OF_A_RULE = 8 * 1024;
/** What is fetched once there is a draft. */
const MOST_BYTES_OF_THE_FILE = 4 * 1024;

describe("the scripts of a page where a proposal is tried", () => {
  it("weigh little, and the data of a rule next to nothing", async () => {
    const files = await shippedFiles();
    const weights = (test: RegExp): readonly number[] =>
      files.filter(({ path }) => test.test(path)).map(({ content }) => gzipSync(content).length);
    const rules = weights(/^prova\/krav\/.*\.js$/u);
    expect(Math.max(...rules)).toBeLessThanOrEqual(MOST_BYTES_OF_A_RULE);
    expect(Math.max(...weights(/^prova\/fil\.js$/u))).toBeLessThanOrEqual(MOST_BYTES_OF_THE_FILE);
    for (const bytes of weights(/^prova\/(?!lasare|fil\.)[^/]+\.js$/u)) {
      expect(bytes + Math.max(...rules)).toBeLessThanOrEqual(MOST_BYTES);
    }
  });
});

describe.runIf(hasBrowser)("a proposal tried in the browser", () => {
  let server: Served;
  let browser: Browser;
  let tab: Tab;
  const requests: string[] = [];
  const noise: string[] = [];

  beforeAll(async () => {
    const files = await shippedFiles();
    server = await served(files);
    browser = await startBrowser();
    const context = await usedIn(browser, {
      locale: "sv-SE",
      viewport: { width: 1280, height: 900 },
      // axe is put into the page by the test.
      bypassCSP: true,
    });
    tab = await context.newPage();
    tab.on("console", (message) => noise.push(message.text()));
    tab.on("pageerror", (error) => noise.push(error.message));
    tab.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await tab.addInitScript(
      "globalThis.shifted = 0; new PerformanceObserver((list) => { for (const it of list.getEntries()) if (!it.hadRecentInput) shifted += it.value }).observe({ type: 'layout-shift', buffered: true })",
    );
    await tab.goto(`${server.origin}/${PAGE}#${RULE}`);
    await tab.locator(".draft-form").waitFor();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const answer = (): Promise<string> => tab.locator(".draft-answer").innerText();
  const near = (): Locator => tab.locator("details", { hasText: "med högst fem procents marginal" });

  it("opens the rule that the address names, and moves nothing when it comes", async () => {
    expect(await tab.locator(".draft-form h2").innerText()).toBe("Öppettid per vecka");
    expect(await answer()).toContain("säger förslaget samma sak");
    expect(await tab.evaluate<number>("shifted")).toBeLessThan(0.1);
    expect(requests).not.toContain("/prova/fil.js");
  });

  it("says at once which way a limit goes, with a unit that shows it and how many it hits", async () => {
    await tab.getByLabel("Minst", { exact: true }).fill("40");
    await expect.poll(answer).toContain("Lättat");
    expect(await answer()).toContain("Minst 40 timmar per vecka, vardagar 08:00–17:00");
    expect(await answer()).toContain("Inte uppfyllt före, uppfyllt efter.");
    expect(await answer()).toContain("178 påhittade vårdcentraler");
    expect(await tab.getByLabel("Text", { exact: true }).inputValue()).toContain("minst 40 timmar");
  });

  it("writes the rule's own file with the draft in it, and copies it", async () => {
    expect(await tab.locator(".draft-difference ins").innerText()).toContain("atLeastHoursPerWeek: 40 }");
    await tab.getByRole("button", { name: "Kopiera hela filen" }).click();
    await expect.poll(() => tab.locator(".draft-source [role=status]").innerText()).not.toBe("");
    expect(await tab.getByLabel("Hela filen").inputValue()).toContain("\n  - status: foreslagen\n");
  });

  it("names the units that pass with little to spare, and tells how little", async () => {
    await tab.getByLabel("Minst", { exact: true }).fill("44");
    await expect.poll(() => near().locator("summary").textContent()).toMatch(/^Visa \d+ enheter/u);
    await near().locator("summary").click();
    expect((await near().locator("li").allInnerTexts())[0]).toMatch(/ mer än kravet\.$/u);
  });

  it("keeps the answer that is being read when the field is left", async () => {
    await tab.getByLabel("Minst", { exact: true }).press("Tab");
    // Longer than a change rests before it is answered.
    await tab.waitForTimeout(600);
    expect(await near().locator("li").first().isVisible()).toBe(true);
  });

  it("is clean under axe with an answer, in the dark and on a phone", async () => {
    expect(await barriers(tab, LOOKS)).toEqual([]);
    await tab.setViewportSize({ width: 1280, height: 900 });
  });

  it("says what is wrong beside the field, and takes the answer back", async () => {
    const field = tab.getByLabel("Minst", { exact: true });
    await field.fill("fyrtio");
    await field.press("Tab");
    expect(await tab.locator(".field.wrong .error").innerText()).toMatch(/^Fel: /u);
    const colour = (part: string): Promise<string> =>
      tab.evaluate<string>(`getComputedStyle(document.querySelector(".field.wrong ${part}")).color`);
    expect(await colour(".error")).not.toBe(await colour("label"));
    await expect.poll(answer).toContain("Rätta det som är fel");
    await field.fill("-1");
    await field.press("Tab");
    expect(await tab.locator(".field.wrong .error").innerText()).toContain("ska vara minst 0");
    await field.fill("50");
    await expect.poll(() => tab.locator(".field.wrong .error").innerText()).toContain("45 timmar");
    await field.fill("44");
    await expect.poll(answer).toContain("Lättat");
    expect(await tab.locator(".field.wrong").count()).toBe(0);
  });

  it("is tried on own units out of a file, and tells what is wrong with one", async () => {
    await tab.getByText("Pröva på egna enheter").click();
    const table = (rows: string): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } => ({
      name: "enheter.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`namn;region;vardval;oppettider\n${rows}`),
    });
    const file = tab.getByLabel("Välj en fil, eller släpp den här");
    await file.setInputFiles(table("Granen;skane;vardcentral;vardagar 8-17\nEken;skane;vardcentral;vardagar 8-16\n"));
    await expect.poll(answer).toContain("2 egna enheter");
    await near().locator("summary").click();
    expect(await near().locator("li strong").allInnerTexts()).toEqual(["Granen"]);
    await file.setInputFiles(table("Granen;skane;vardcentral;ibland\n"));
    await expect.poll(() => tab.locator(".draft-own-said").innerText()).toContain("går inte att läsa som öppettider");
    expect(await answer()).toContain("178 påhittade vårdcentraler");
  });

  it("starts over from the keyboard, where one stands, and says so", async () => {
    await tab.getByLabel("Minst", { exact: true }).fill("40");
    const said = (): Promise<string | null> => tab.locator("#prova > .hidden[role=status]").textContent();
    await expect.poll(said).toMatch(/^Svaret är uppdaterat\. Lättat\. .*\.$/u);
    expect(await said()).not.toContain("..");
    await tab.getByRole("button", { name: "Börja om" }).press("Enter");
    expect(await tab.locator(":focus").textContent()).toBe("Börja om");
    expect(await tab.getByLabel("Minst", { exact: true }).inputValue()).toBe("45");
    await expect.poll(said).toContain("säger förslaget samma sak");
  });

  it("has asked nobody but the site, and for nothing but its own files", () => {
    expect(
      requests.filter((path) => !/^\/(?:prova\/|kontroll\/kontroll\.css|stil\.css|ikon\.svg)/u.test(path)),
    ).toEqual([]);
    expect(noise).toEqual([]);
  });
});
