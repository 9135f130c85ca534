/** What people come for, on a phone: in at most two clicks from the start page, on the first screen, and painted before any script. */
import { type Browser, type BrowserContext, type Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { startBrowser, usedIn } from "./browser.ts";
import { hasBrowser, served, type Served } from "./served.ts";
import { shippedFiles } from "./site.ts";

const PHONE = { width: 390, height: 844 };

/** As browsers count it: how much of the screen moved, and how far. */
const MOST_SHIFTED = 0.1;
const COUNT_SHIFTS =
  "globalThis.shifted = 0; new PerformanceObserver((list) => { for (const it of list.getEntries()) shifted += it.value }).observe({ type: 'layout-shift', buffered: true })";

interface Asked {
  readonly question: string;
  /** The links to follow from the start page, by what they say. */
  readonly clicks: readonly [string | RegExp] | readonly [string, string];
  /** What has to stand on the first screen. */
  readonly shown: readonly RegExp[];
}

const ASKED: readonly Asked[] = [
  {
    question: "what applies to our care choice",
    clicks: ["Vårdcentral i Region Skåne"],
    shown: [/\d+ regler gäller den \d+ \w+ \d{4}/u],
  },
  {
    question: "what changes for us next year",
    clicks: ["Vårdcentral i Region Skåne"],
    shown: [/^Inför \d{4}$/u, /^Beslutat$/u, /^Undantag som upphör$/u, /^Föreslaget eller aviserat, inte beslutat$/u],
  },
  {
    question: "all that changes for us next year, with what it means",
    clicks: ["Vårdcentral i Region Skåne", "Läs allt inför"],
    shown: [/^Inför \d{4}$/u, /Bara det beslutade är säkert/u, /^Beslutat$/u],
  },
  {
    question: "do we meet it",
    clicks: ["Kontrollera er enhet", "Vårdcentral i Region Skåne"],
    shown: [/Kan inte avgöras än – visa svaret/u, /Inget skickas/u],
  },
  {
    question: "who decided",
    clicks: [/^Vårdcentral \d{4}/u],
    shown: [/beslutad \d|beslutets dag är inte känd/u],
  },
  {
    question: "who decided one rule",
    clicks: ["Vårdcentral i Region Skåne", "Öppettid per vecka"],
    shown: [/beslutad \d|beslutets dag är inte känd/u],
  },
  {
    question: "what is only proposed",
    clicks: ["Läs förslagen"],
    shown: [/^Förslag, inte beslutat\./u],
  },
];

describe.runIf(hasBrowser)("on a phone", () => {
  let server: Served;
  let browser: Browser;
  let phone: BrowserContext;

  beforeAll(async () => {
    server = await served(await shippedFiles());
    browser = await startBrowser();
    phone = await usedIn(browser, { viewport: PHONE, hasTouch: true, isMobile: true, locale: "sv-SE" });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test.each(ASKED)("$question is answered on one screen, in $clicks.length clicks or fewer", async (asked) => {
    const tab = await phone.newPage();
    await tab.goto(`${server.origin}/index.html`);
    for (const link of asked.clicks) await tab.getByRole("main").getByRole("link", { name: link }).first().click();
    for (const text of asked.shown) {
      await tab.getByText(text).first().waitFor();
      expect(await isOnFirstScreen(tab, text), String(text)).toBe(true);
    }
    await tab.close();
  });

  /** Some place where it stands is whole on the screen, without scrolling. */
  async function isOnFirstScreen(tab: Tab, text: RegExp): Promise<boolean> {
    expect(await tab.evaluate<number>("scrollY")).toBe(0);
    const places = await tab.getByText(text).all();
    const boxes = await Promise.all(places.map((place) => place.boundingBox()));
    return boxes.some((box) => box !== null && box.y >= 0 && box.y + box.height <= PHONE.height);
  }

  it.each([
    ["kontroll/skane/vardcentral/", ".verdict"],
    ["prova/skane/vardcentral/", "#prova form, #prova select"],
    ["sok/", ".search-count"],
  ])("four times as slow, %s is painted before its script has come, and moves little then", async (path, made) => {
    const tab = await phone.newPage();
    await tab.addInitScript(COUNT_SHIFTS);
    const session = await phone.newCDPSession(tab);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    let asked = 0;
    let letGo = (): void => {};
    const free = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await tab.route("**/*.js", async (route) => {
      asked += 1;
      await free;
      await route.continue();
    });
    await tab.goto(`${server.origin}/${path}index.html`, { waitUntil: "commit" });
    const painted = "performance.getEntriesByName('first-contentful-paint').length";
    await expect.poll(() => tab.evaluate<number>(painted)).toBe(1);
    await expect.poll(() => asked).toBeGreaterThan(0);
    expect(await tab.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    expect(await tab.locator(made).count()).toBe(0);
    letGo();
    await tab.locator(made).first().waitFor({ state: "attached" });
    // What was put in is laid out in the first frame, and told of by the second.
    await tab.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    expect(await tab.evaluate<number>("shifted")).toBeLessThanOrEqual(MOST_SHIFTED);
    await tab.close();
  });
});
