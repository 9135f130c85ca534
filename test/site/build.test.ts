import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { cardFile } from "../../scripts/site/card.ts";
import type { BuiltSite } from "../../site/build.ts";
import { recordedAddresses } from "../../scripts/site/recorded.ts";
import { lostAddresses } from "../../site/addresses.ts";
import { brokenLinks, isPage, MOST_BYTES, tooHeavy, withScript } from "../../site/checks.ts";
import type { OutputFile } from "../../site/page.ts";
import { addressSaid } from "../../site/words/build.ts";
import { pagesOf } from "./look.ts";
import { BASE_URL, builtWith, headings, realSite, type RealSite } from "./site.ts";

let site: RealSite;
let pages: readonly OutputFile[];
beforeAll(async () => {
  site = await realSite();
  pages = site.files.filter(isPage);
});

const failing = (fault: (page: OutputFile) => boolean): readonly string[] =>
  pages.filter(fault).map(({ path }) => path);

describe("the built site", () => {
  it("has no link or anchor that leads nowhere", () => {
    expect(brokenLinks(site.files, BASE_URL)).toEqual([]);
  });
  it("does not depend on the order of the registers' files in memory", () => {
    const rule = ({ files }: BuiltSite): OutputFile | undefined =>
      files.find(({ path }) => path === "skane/vardcentral/oppettid-vecka/index.html");
    const reversed = builtWith(site, { specs: site.data.specs.toReversed() });
    expect(rule(reversed)).toBeDefined();
    expect(rule(reversed)).toEqual(rule(builtWith(site, {})));
  });
  it("writes every file once, inside its folder", () => {
    const paths = site.files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(
      paths.filter((path) => path.startsWith("/") || path.split("/").includes("..") || path.includes("\\")),
    ).toEqual([]);
  });
  it("has no path that differs from another only in case", () => {
    const lower = site.files.map(({ path }) => path.toLowerCase());
    expect(new Set(lower).size).toBe(lower.length);
  });
  it("has no reading page above its weight", () => {
    expect(tooHeavy(site.files, site.style)).toEqual([]);
  });
  it("has no script, event attribute or inline style in a reading page", () => {
    expect(withScript(site.files)).toEqual([]);
  });
  it("shows no value that was never given", () => {
    expect(
      failing(({ content }) =>
        /\bundefined\b|\[object |\bNaN\b/u.test(content.replaceAll(/<pre>[\s\S]*?<\/pre>/gu, "")),
      ),
    ).toEqual([]);
  });
  it("has a page for every rule, at the rule's id", () => {
    const paths = new Set(pages.map(({ path }) => path));
    expect(site.data.rulebook.rules.filter(({ id }) => !paths.has(`${id}/index.html`))).toEqual([]);
  });
  it("asks no other host for anything", () => {
    expect(
      failing(({ content }) =>
        /<(?:link|img|script|iframe|source|object)\b[^>]*(?:href|src)="(?:https?:)?\/\//u.test(
          content.replaceAll(/<link rel="(?:canonical|alternate)"[^>]*>/gu, ""),
        ),
      ),
    ).toEqual([]);
  });
  it("has every address that was ever published for a decided edition", async () => {
    const lost = lostAddresses(
      await recordedAddresses(join(import.meta.dirname, "../..")),
      site.data.rulebook,
      site.files,
    );
    expect(lost.map(addressSaid.lost)).toEqual([]);
  });
  it("shows a day that was asked for", () => {
    const later = builtWith(site, { today: "2025-06-01" });
    const rule = later.files.find(({ path }) => path === "skane/vardcentral/oppettid-vecka/index.html")?.content ?? "";
    expect(rule).toContain("minst 30 timmar");
    expect(rule.indexOf("minst 30 timmar")).toBeLessThan(rule.indexOf("minst 45 timmar"));
  });
});

const ENGLISH = "en/index.html";

describe("every page", () => {
  it("has one h1", () => {
    expect(failing(({ content }) => headings(content).filter(({ level }) => level === 1).length !== 1)).toEqual([]);
  });
  it("has headings that do not skip a level, and none without text", () => {
    const skips = ({ content }: OutputFile): boolean =>
      headings(content).some(({ level, text }, index, all) => text === "" || level > (all[index - 1]?.level ?? 0) + 1);
    expect(failing(skips)).toEqual([]);
  });
  it("has one main, and is in Swedish but for the one about the site in English", () => {
    expect(failing(({ content }) => content.split("<main").length !== 2)).toEqual([]);
    const language = (path: string): string => (path === ENGLISH ? "en" : "sv");
    expect(failing(({ path, content }) => !content.includes(`<html lang="${language(path)}">`))).toEqual([]);
    expect(pages.filter(({ path }) => path === ENGLISH)).toHaveLength(1);
  });
  it("leads to the one in English, in English", () => {
    const links = (content: string): readonly string[] =>
      [...content.matchAll(/<a\b([^>]*)>\s*In English\s*<\/a>/gu)].map(([, attributes = ""]) => attributes);
    expect(
      [...pagesOf(site.files)]
        .filter(([path, content]) => {
          const [link = "", ...more] = links(content);
          const [, href = ""] = /href="([^"]+)" lang="en" hreflang="en"/u.exec(link) ?? [];
          const { pathname } = new URL(href, `${BASE_URL}${path}`);
          return more.length > 0 || href === "" || !`${BASE_URL}en/`.endsWith(pathname.replace(/index\.html$/u, ""));
        })
        .map(([path]) => path),
    ).toEqual([]);
  });
  it("says of its Swedish frame that it is Swedish where the page itself is not", () => {
    const { content } = pages.find(({ path }) => path === ENGLISH) ?? { content: "" };
    for (const frame of ['<header class="site-head"', '<nav class="crumbs"', '<footer class="site-foot"']) {
      const [, after = ""] = content.split(frame);
      expect(after.slice(0, after.indexOf(">")), frame).toContain('lang="sv"');
    }
    const [, main = ""] = content.split("<main");
    const [own = ""] = main.split("</main>");
    const unmarked = own.replaceAll(/<(a|span)\b[^>]*lang="sv">[^<]*<\/\1>/gu, "");
    expect(unmarked).not.toMatch(/[åäö]/iu);
  });
  it("has a title of its own", () => {
    const titles = pages
      .filter(({ path }) => path.endsWith("index.html"))
      .map(({ path, content }) => ({ path, title: /<title>(.*?)<\/title>/u.exec(content)?.[1] ?? "" }));
    expect(titles.filter(({ title }) => title.length < 5)).toEqual([]);
    const seen = new Map<string, string>();
    const alike = titles.flatMap(({ path, title }) => {
      const first = seen.get(title);
      seen.set(title, path);
      return first === undefined ? [] : [`${first} and ${path}: ${title}`];
    });
    expect(alike).toEqual([]);
  });
  it("tells those it is shared with what it is, and fetches nothing for it", () => {
    const property = (content: string, name: string): string =>
      new RegExp(`<meta property="og:${name}" content="([^"]+)"`, "u").exec(content)?.[1] ?? "";
    const readable = pages.filter(({ path }) => path.endsWith("index.html"));
    for (const { path, content } of readable) {
      const title = /<title>(.*?)<\/title>/u.exec(content)?.[1];
      const description = /<meta name="description" content="([^"]*)"/u.exec(content)?.[1];
      expect([property(content, "title"), property(content, "description")], path).toEqual([title, description]);
      expect(content, path).toContain(`<link rel="canonical" href="${property(content, "url")}"`);
      expect(property(content, "image"), path).toBe(`${BASE_URL}delning.png`);
      expect(property(content, "image:alt"), path).toContain("Vad gäller för er enhet?");
    }
  });
  it("has the picture that is shared, of the size that it is said to have", async () => {
    const { path, content } = await cardFile(join(import.meta.dirname, "../.."));
    expect(path).toBe("delning.png");
    const header = Buffer.from(content);
    expect(header.toString("latin1", 1, 4)).toBe("PNG");
    const told = ["width", "height"].map((name) =>
      Number(new RegExp(`og:image:${name}" content="(\\d+)"`, "u").exec(pages[0]?.content ?? "")?.[1]),
    );
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual(told);
  });
  it("names every navigation, and no two the same", () => {
    const names = (content: string): readonly string[] =>
      [...content.matchAll(/<nav\b([^>]*)>/gu)].map(
        ([, attributes = ""]) => /aria-label="([^"]+)"/u.exec(attributes)?.[1] ?? "",
      );
    expect(
      failing(({ content }) => {
        const all = names(content);
        return all.includes("") || new Set(all).size !== all.length;
      }),
    ).toEqual([]);
  });
  it("captions every table and scopes every heading cell", () => {
    expect(
      failing(
        ({ content }) =>
          (content.match(/<table[ >]/gu) ?? []).length !== (content.match(/<caption/gu) ?? []).length ||
          /<th(?![^>]*scope=)(?!ead)[ >]/u.test(content),
      ),
    ).toEqual([]);
  });
  it("names every drawing", () => {
    expect(
      failing(
        ({ content }) =>
          (content.match(/<svg class="drawing"/gu) ?? []).length !==
          (content.match(/<svg class="drawing"[^>]*role="(?:img|group)" aria-labelledby/gu) ?? []).length,
      ),
    ).toEqual([]);
  });
  it("has a skip link that leads to main", () => {
    const reading = site.files.filter(({ path }) => path.endsWith("index.html"));
    expect(
      reading
        .filter(
          ({ content }) =>
            !content.includes('<a class="skip" href="#innehall">') || !content.includes('<main id="innehall">'),
        )
        .map(({ path }) => path),
    ).toEqual([]);
  });
  it("allows only what the site itself brings", () => {
    expect(
      failing(
        ({ content }) =>
          !/http-equiv="Content-Security-Policy"\s+content="default-src &#39;none&#39;;|http-equiv="Content-Security-Policy"\s+content="default-src 'none';/u.test(
            content,
          ),
      ),
    ).toEqual([]);
  });
});

describe("a proposal", () => {
  it("is never shown without a banner that says so", () => {
    const proposed = site.data.rulebook.rules.filter(
      (rule) =>
        "versions" in rule &&
        rule.versions.every(({ standing }) => standing.status === "foreslagen" || standing.status === "aviserad"),
    );
    expect(proposed.length).toBeGreaterThan(0);
    for (const { id } of proposed) {
      const page = pages.find(({ path }) => path === `${id}/index.html`)?.content ?? "";
      expect(page).toContain("banner banner-proposed");
      expect(page).toContain("ingen gällande regel");
    }
  });
  it("never stands in an edition's text", () => {
    const proposed = site.data.rulebook.rules
      .filter((rule) => "versions" in rule && rule.versions.every(({ standing }) => standing.status !== "beslutad"))
      .map(({ id }) => id);
    const books = pages.filter(({ path }) => path.endsWith("/regelbok/index.html"));
    expect(books.length).toBeGreaterThan(0);
    expect(books.filter(({ content }) => proposed.some((id) => content.includes(`<code>${id}</code>`)))).toEqual([]);
  });
});

describe("what the build refuses", () => {
  const page = (path: string, content: string): OutputFile => ({ path, content });
  it("is a link to a page that does not exist", () => {
    expect(brokenLinks([page("a/index.html", '<a href="../b/index.html">b</a>')], BASE_URL)).toEqual([
      "a/index.html: ../b/index.html",
    ]);
  });
  it("is an anchor that is not on the page", () => {
    const files = [page("index.html", '<a href="a/index.html#x">a</a>'), page("a/index.html", '<p id="y"></p>')];
    expect(brokenLinks(files, BASE_URL)).toEqual(["index.html: a/index.html#x"]);
  });
  it("is an id that stands twice", () => {
    expect(brokenLinks([page("index.html", '<p id="a"></p><p id="a"></p>')], BASE_URL)).toHaveLength(1);
  });
  it("is an unsafe link", () => {
    expect(brokenLinks([page("index.html", '<a href="javascript:alert(1)">a</a>')], BASE_URL)).toHaveLength(1);
  });
  it("is a page that is too heavy", () => {
    const noise = Array.from({ length: MOST_BYTES }, (_, index) =>
      ((index * 2_654_435_761) % 4_294_967_296).toString(36),
    ).join("");
    expect(tooHeavy([page("index.html", noise)], "")).toHaveLength(1);
  });
  it("is a script in a reading page", () => {
    expect(withScript([page("index.html", "<script></script>"), page("a/index.html", '<p style="x">')])).toEqual([
      "index.html",
      "a/index.html",
    ]);
  });
});
