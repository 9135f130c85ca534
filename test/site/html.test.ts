import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html, join, renderHtml } from "../../site/html.ts";
import { firstSentence, markdown, plainText } from "../../site/markdown.ts";
import { relativeAddress, to } from "../../site/urls.ts";
import { csvCell } from "../../src/render/csv.ts";

const none = (): string => "";
const known = (kind: string, id: string): ReturnType<typeof to> | null =>
  id === "finns" ? to(`${kind}/${id}/`) : null;
const shown = (text: string): string => renderHtml(markdown(text, known), ({ path }) => path);

describe("the html tag", () => {
  it("escapes text in elements and attributes", () => {
    const hostile = `<script>alert("x")</script>'&`;
    expect(renderHtml(html`<p title="${hostile}">${hostile}</p>`, none)).toBe(
      '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&amp;">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&amp;</p>',
    );
  });
  it("does not escape markup that it made itself", () => {
    expect(renderHtml(html`<ul>${[html`<li>a</li>`, html`<li>b</li>`]}</ul>`, none)).toBe(
      "<ul><li>a</li><li>b</li></ul>",
    );
  });
  it("leaves out what is null or false, but keeps zero", () => {
    expect(renderHtml(html`<p>${null}${false}${0}</p>`, none)).toBe("<p>0</p>");
  });
  it("never lets any text become a tag or end an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const out = renderHtml(html`<p title="${text}">${text}</p>`, none);
        const [, attribute = "", inner = ""] = /^<p title="([^"]*)">([^<]*)<\/p>$/su.exec(out) ?? [];
        expect(out).toBe(`<p title="${attribute}">${inner}</p>`);
      }),
    );
  });
  it("removes control characters, which html does not allow", () => {
    expect(renderHtml(html`<p>${"a\u0000\u001Bb\tc"}</p>`, none)).toBe("<p>ab\tc</p>");
  });
  it("joins parts with something between", () => {
    expect(renderHtml(join(["a", "b", "c"], ", "), none)).toBe("a, b, c");
  });
});

describe("authored text", () => {
  it.each([
    ["<script>alert(1)</script>", /<script/u],
    ["<img src=x onerror=alert(1)>", /<img/u],
    ["<svg onload=alert(1)>", /<svg/u],
    ["&lt;script&gt;", /<script/u],
    ["[x](javascript:alert(1))", /href/u],
    ["[x](JaVaScRiPt:alert(1))", /href/u],
    ["[x](java\tscript:alert(1))", /href/u],
    ["[x](vbscript:x)", /href/u],
    ["[x](data:text/html,<b>)", /href/u],
    ["[x](//evil.example)", /href/u],
    ["[x](../../etc/passwd)", /href/u],
    ["[x](file:///etc/passwd)", /href/u],
    ["[x](http://evil.example)", /href/u],
    ["[x](https:///evil)", /href/u],
    ["![x](https://spion.example/p.gif)", /<img/u],
    ["# Rubrik", /<h1/u],
    ["Rubrik\n======", /<h1/u],
    ["| a | b |\n|---|---|\n| 1 | 2 |", /<table/u],
    ["> citat", /<blockquote/u],
    ["```\nkod\n```", /<pre|<code/u],
    ["https://evil.example", /href/u],
    ["<https://evil.example>", /href/u],
    ["[a]: https://evil.example\n\n[a]", /href/u],
    ["---", /<hr/u],
  ])("%s never becomes what it tries to be", (text, forbidden) => {
    expect(shown(text)).not.toMatch(forbidden);
  });
  it("becomes paragraphs, lists, emphasis and safe links", () => {
    expect(shown("Ett *stycke*.\n\n- **a**\n- [b](https://a.se/x)\n- [c](mailto:a@b.se)")).toBe(
      '<p>Ett <em>stycke</em>.</p><ul><li><strong>a</strong></li><li><a href="https://a.se/x">b</a></li><li><a href="mailto:a@b.se">c</a></li></ul>',
    );
  });
  it("keeps the words of two lines apart", () => {
    expect(shown("Ett.\nTvå.")).toBe("<p>Ett. Två.</p>");
  });
  it("links to rules and terms that exist, and keeps the words of those that do not", () => {
    expect(shown("[a](krav:finns) [b](begrepp:finns) [c](krav:saknas)")).toBe(
      '<p><a href="krav/finns/">a</a> <a href="begrepp/finns/">b</a> c</p>',
    );
  });
  it("only ever gives the tags of the subset", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "<",
            ">",
            "[",
            "]",
            "(",
            ")",
            "*",
            "_",
            "\n",
            "- ",
            "1. ",
            "a",
            "`",
            "!",
            "javascript:",
            "https://a",
            "&",
            '"',
            "\\",
            "#",
            "|",
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          const out = shown(parts.join(""));
          const tags = [...out.matchAll(/<\/?([a-z0-9]+)[^>]*>/gu)].map(([, name]) => name);
          expect(["p", "ul", "ol", "li", "em", "strong", "a", "br"]).toEqual(
            expect.arrayContaining([...new Set(tags)]),
          );
          expect(out).not.toMatch(/href="(?!https:\/\/|mailto:)/u);
        },
      ),
    );
  });
  it("gives each paragraph and list item an anchor", () => {
    const anchored = markdown("Ett.\n\n- a\n- b\n\nTvå.", known, { prefix: "v-", paragraphLink: () => html`` });
    expect(renderHtml(anchored, none)).toBe(
      '<p id="v-s1">Ett.</p><ul id="v-s2"><li id="v-s2-p1">a</li><li id="v-s2-p2">b</li></ul><p id="v-s3">Två.</p>',
    );
  });
  it("as plain text has no marks", () => {
    expect(plainText("Ett *stycke* med\n[länk](https://a.se).\n\n- a\n- b")).toBe("Ett stycke med länk. a, b");
  });
  it.each([
    ["- ett,\n- två och\n- tre", "ett, två och tre"],
    ["Den som\n\n- är ett\n- är två", "Den som är ett, är två"],
  ])("%j stays an enumeration as plain text", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
  it.each([
    ["Ett krav. Och ett till.", "Ett krav. …"],
    ["Klockan 8.30 öppnar ni.", "Klockan 8.30 öppnar ni."],
    ["Ett krav", "Ett krav"],
  ])("%j begins with %j, and says that more follows", (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});

describe("addresses", () => {
  it.each([
    ["", "", "index.html"],
    ["", "a/b/", "a/b/index.html"],
    ["a/b/", "", "../../index.html"],
    ["a/b/", "a/c/", "../c/index.html"],
    ["a/b/", "a/b/c/", "c/index.html"],
    ["a/b/", "stil.css", "../../stil.css"],
    ["a/b/c/", "a/b/", "../index.html"],
  ])("from %j to %j is %s", (from, path, expected) => {
    expect(relativeAddress(from, to(path))).toBe(expected);
  });
  it("on the same page are only the anchor", () => {
    expect(relativeAddress("a/b/", to("a/b/", "s1"))).toBe("#s1");
  });
  it("lead to the same place whatever the pages are", () => {
    const path = fc
      .array(fc.constantFrom("a", "b", "c"), { maxLength: 4 })
      .map((parts) => parts.map((part) => `${part}/`).join(""));
    fc.assert(
      fc.property(path, path, (from, target) => {
        const url = new URL(relativeAddress(from, to(target)), `https://x.example/${from}index.html`);
        expect(url.pathname).toBe(`/${target}index.html`);
      }),
    );
  });
});

describe("a cell of the csv file", () => {
  it.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@a", "'@a"],
    ["a;b", '"a;b"'],
    ['säg "hej"', '"säg ""hej"""'],
    ["vanlig text", "vanlig text"],
  ])("%j is written %j", (text, expected) => {
    expect(csvCell(text)).toBe(expected);
  });
});
