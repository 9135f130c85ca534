/** The pages for reading in a real browser: on paper, by keyboard, and from a plain search field to the search. */
import { type Browser, type Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers, LOOKS } from "./axe.ts";
import { startBrowser, usedIn } from "./browser.ts";
import { hasBrowser, served, type Served } from "./served.ts";
import { realSite, shippedFiles } from "./site.ts";

const BOOK = "/skane/vardcentral/2025/regelbok/index.html";
const CHAPTER = "/skane/vardcentral/2025/kapitel/tillganglighet/index.html";

describe.runIf(hasBrowser)("the pages for reading", () => {
  let server: Served;
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    server = await served(await shippedFiles());
    browser = await startBrowser();
    tab = await (await usedIn(browser, { viewport: { width: 1280, height: 900 } })).newPage();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const isShown = (selector: string): Promise<boolean> => tab.locator(selector).first().isVisible();

  it("show of a care choice's rules those that are chosen, and no chapter without any", async () => {
    await tab.goto(`${server.origin}/skane/vardcentral/index.html`);
    const shown = (): Promise<readonly string[]> =>
      tab.evaluate(
        "[...document.querySelectorAll('.choosable .rules > li')].filter((it) => it.offsetHeight > 0).map((it) => it.className)",
      );
    const all = await shown();
    await tab.getByLabel("Styrka").selectOption("mal");
    const goals = await shown();
    expect(goals.length).toBeGreaterThan(0);
    expect(goals).toEqual(all.filter((it) => it.split(" ").includes("f-mal")));
    const empty = await tab.evaluate(
      "[...document.querySelectorAll('.chapter-list')].filter((it) => it.offsetHeight > 0 && ![...it.querySelectorAll('li')].some((li) => li.offsetHeight > 0)).length",
    );
    expect(empty).toBe(0);
    await tab.getByLabel("Styrka").selectOption("");
    expect(await shown()).toEqual(all);
  });

  describe("on paper", () => {
    it("have their contents, the edition and the address, and nothing to press", async () => {
      await tab.goto(server.origin + BOOK);
      await tab.emulateMedia({ media: "print" });
      expect(await isShown(".toc")).toBe(true);
      expect(await isShown(".running")).toBe(true);
      expect(await isShown(".printed-address")).toBe(true);
      for (const selector of [".site-head", ".crumbs", ".permalink"])
        expect(await isShown(selector), selector).toBe(false);
      expect(await tab.locator(".running").textContent()).toContain("utgåva 2025");
      await tab.emulateMedia({ media: "screen" });
      expect(await isShown(".printed-address")).toBe(false);
    });
    it("have the edition and the day on every sheet, also on one that holds only the foot of the page", async () => {
      await tab.goto(server.origin + BOOK);
      await tab.emulateMedia({ media: "print" });
      const table = await tab.evaluate<readonly unknown[]>(
        `['.running', '.printed', '.site-foot'].map((selector) => {
          const part = document.querySelector(selector);
          let around = part.parentElement;
          while (getComputedStyle(around).display === 'contents') around = around.parentElement;
          return [getComputedStyle(part).display, getComputedStyle(around).display, around.localName];
        })`,
      );
      await tab.emulateMedia({ media: "screen" });
      expect(table).toEqual([
        ["table-header-group", "table", "body"],
        ["table-row-group", "table", "body"],
        ["table-row-group", "table", "body"],
      ]);
    });
    it("never cut a requirement in two, and keep a heading with what it heads", async () => {
      await tab.goto(server.origin + BOOK);
      await tab.emulateMedia({ media: "print" });
      const breaks = await tab.evaluate<readonly string[]>(
        "[['.book-rule', 'breakInside'], ['.heading', 'breakAfter'], ['.intro', 'breakAfter']].map(([s, p]) => getComputedStyle(document.querySelector(s))[p])",
      );
      await tab.emulateMedia({ media: "screen" });
      expect(breaks).toEqual(["avoid", "avoid", "avoid"]);
    });
    it("show a change mark in black and white", async () => {
      await tab.goto(server.origin + CHAPTER);
      await tab.emulateMedia({ media: "print" });
      const line = await tab.evaluate<string>(
        "(({ borderLeftStyle, borderLeftWidth }) => borderLeftStyle + ' ' + (parseFloat(borderLeftWidth) > 1))(getComputedStyle(document.querySelector('.book-rule.changed')))",
      );
      expect(line).toBe("solid true");
      expect(await isShown(".change-marks")).toBe(true);
      await tab.emulateMedia({ media: "screen" });
    });
  });

  it("show a heading's link to those who tab to it, and to those who have no pointer", async () => {
    const opacity = "getComputedStyle(document.querySelector('.book-rule .heading .permalink')).opacity";
    await tab.goto(server.origin + CHAPTER);
    expect(await tab.evaluate<string>(opacity)).toBe("0");
    await tab.locator(".book-rule h2").first().hover();
    expect(await tab.evaluate<string>(opacity)).toBe("1");
    await tab.mouse.move(0, 0);
    await tab.locator(".book-rule .book-meta a").first().focus();
    await tab.keyboard.press("Shift+Tab");
    expect(await tab.evaluate<string>("document.activeElement.getAttribute('aria-label')")).toContain("Länk till");
    expect(await tab.evaluate<string>(opacity)).toBe("1");
    const phone = await browser.newContext({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    const touch = await phone.newPage();
    await touch.goto(server.origin + CHAPTER);
    expect(await touch.evaluate<string>(opacity)).toBe("1");
    await phone.close();
  });

  it("show a rule in a frame of 300 px, clean under axe in every look", async () => {
    const framed = (await realSite()).files.filter(({ path }) => path.endsWith("/inbadda.html"));
    const [heaviest] = framed.toSorted((a, b) => b.content.length - a.content.length);
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 300, height: 380 } });
    const frame = await context.newPage();
    for (const path of [heaviest?.path, "skane/vardcentral/oppettid-vecka/inbadda.html"]) {
      await frame.goto(`${server.origin}/${path}`);
      expect(await frame.evaluate<number>("document.documentElement.scrollWidth"), path).toBe(300);
    }
    expect(await barriers(frame, LOOKS)).toEqual([]);
    await context.close();
  });

  describe("a word in the start page's field", () => {
    it("is searched for, and then stands only where nothing is sent from", async () => {
      await tab.goto(`${server.origin}/index.html`);
      await tab.getByLabel("Sök bland reglerna").fill("öppettid å");
      await tab.keyboard.press("Enter");
      await tab.waitForURL(/#q=/u);
      const url = new URL(tab.url());
      expect(url.search).toBe("");
      expect(new URLSearchParams(url.hash.slice(1)).get("q")).toBe("öppettid å");
      expect(await tab.locator("#sokord").inputValue()).toBe("öppettid å");
    });
    it("can be narrowed to an edition and a class, which the address keeps", async () => {
      await tab.goto(`${server.origin}/sok/index.html#q=${encodeURIComponent("öppettid")}`);
      const before = await tab.locator(".hits > li").count();
      await tab.getByLabel("Utgåva").selectOption("2025");
      await tab.getByLabel("Ändring").selectOption({ label: "Skärpt" });
      expect(await tab.locator(".hits > li").count()).toBe(1);
      expect(before).toBeGreaterThan(1);
      expect(await tab.locator(".hits").textContent()).toContain("Skärpt 2025");
      expect(await tab.locator("[role=status]").textContent()).toBe("1 träff för ”öppettid”.");
      await tab.reload();
      expect(await tab.locator(".hits > li").count()).toBe(1);
      expect(await tab.getByLabel("Utgåva").inputValue()).toBe("2025");
    });
  });
});
