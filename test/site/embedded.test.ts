/** A rule in a frame on another site. */
import { beforeAll, describe, expect, it } from "vitest";
import { prepareSite } from "../../site/data.ts";
import { embeddedRules } from "../../site/files/embedded.ts";
import type { OutputFile } from "../../site/page.ts";
import { matches, textOf } from "./look.ts";
import { BASE_URL, realSite, type RealSite } from "./site.ts";

const RULE = "skane/vardcentral/oppettid-vecka";

describe("a rule to show in a frame", () => {
  let site: RealSite;
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    site = await realSite();
    files = new Map(site.files.map(({ path, content }: OutputFile) => [path, content]));
  });
  const framed = (id: string): string => files.get(`${id}/inbadda.html`) ?? "";

  it("is there for every id, so that what was put up stays up when the rule moves", () => {
    for (const { id } of site.data.rulebook.rules) expect(framed(id), id).toContain("<h1>");
    const [first = ""] = site.data.rulebook.rules.map(({ id }) => id);
    const rulebook = {
      ...site.data.rulebook,
      rules: [
        ...site.data.rulebook.rules,
        {
          kind: "moved" as const,
          id: "skane/vardcentral/gammal",
          file: "specs/skane/vardcentral/gammal.yaml",
          home: { region: "skane", module: "vardcentral" } as const,
          title: "En som har flyttat",
          to: first,
        },
      ],
    };
    const all = embeddedRules(prepareSite({ ...site.data, rulebook }));
    const moved = all.find(({ path }) => path.endsWith("gammal/inbadda.html"));
    expect(textOf(moved?.content ?? "")).toContain("En som har flyttat");
    expect(moved?.content).toContain('href="index.html"');
  });
  it("says what is asked, from when, by which source and what is assumed, and leads to the whole of it", () => {
    const text = textOf(framed(RULE));
    for (const part of [
      "Öppettid per vecka",
      "Vårdcentral i Region Skåne",
      "Gäller från och med 1 september 2025",
      "Minst 45 timmar per vecka, vardagar 08:00–17:00",
      "Vilar på 1 antagande",
      "Dialogmöte Hälsovalen i Region Skåne, bildspel",
    ])
      expect(text).toContain(part);
    expect(framed(RULE)).toContain(`rel="canonical" href="${BASE_URL}${RULE}/"`);
  });
  it("never passes for in force what is not", () => {
    const proposed = site.data.rulebook.rules.find(
      (rule) => "versions" in rule && rule.versions.every(({ standing }) => standing.status === "foreslagen"),
    );
    const text = textOf(framed(proposed?.id ?? ""));
    expect(text).toMatch(/Föreslagen/u);
    expect(text).not.toMatch(/Gäller från/u);
    const reviewed = site.data.rulebook.rules.find((rule) => "underReview" in rule && rule.underReview !== null);
    expect(textOf(framed(reviewed?.id ?? ""))).toContain("Ses över");
  });
  it("has no script, no style of its own and nothing from elsewhere, and opens what is pressed in a tab of its own", () => {
    for (const { path, content } of site.files.filter((file) => file.path.endsWith("/inbadda.html"))) {
      expect(content, path).not.toMatch(/<script|<iframe|<form|<style|\sstyle=|\son[a-z]+=/iu);
      expect(content, path).toContain("default-src &#39;none&#39;");
      const fetched = [...matches(content, /\ssrc="([^"]*)"/gu), ...matches(content, /"stylesheet" href="([^"]*)"/gu)];
      expect(
        fetched.filter((address) => !address.startsWith("../")),
        path,
      ).toEqual([]);
      expect(content, path).toContain('<base target="_blank"');
    }
  });
  it("is told of on the rule's page, with a line to copy that leads to it", () => {
    const page = files.get(`${RULE}/index.html`) ?? "";
    const [line = ""] = matches(page, /<pre>(&lt;iframe[\s\S]*?)<\/pre>/gu);
    const copied = line
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    expect(copied).toBe(
      `<iframe src="${BASE_URL}${RULE}/inbadda.html" title="Öppettid per vecka, Vårdcentral i Region Skåne" width="100%" height="380" loading="lazy"></iframe>`,
    );
  });
});
