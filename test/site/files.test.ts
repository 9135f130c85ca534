import { beforeAll, describe, expect, it } from "vitest";
import { eventsOf } from "../../site/events.ts";
import { prepareSite, rulesOfModule } from "../../site/data.ts";
import { BASE_URL, realSite, type RealSite } from "./site.ts";

let site: RealSite;
beforeAll(async () => {
  site = await realSite();
});

const file = (path: string): string => {
  const found = site.files.find((it) => it.path === path);
  if (found === undefined) throw new Error(path);
  return found.content;
};
const calendars = (): readonly string[] =>
  site.files.filter(({ path }) => path.endsWith(".ics")).map(({ content }) => content);
const feeds = (): readonly string[] => site.files.map(({ path }) => path).filter((path) => path.endsWith("atom.xml"));
const unfolded = (text: string): readonly string[] => text.replaceAll("\r\n ", "").trimEnd().split("\r\n");

const entriesIn = (path: string): readonly { readonly id: string; readonly updated: string }[] =>
  [...file(path).matchAll(/<entry>[\s\S]*?<id>(.*?)<\/id>[\s\S]*?<updated>(.*?)<\/updated>/gu)].map(
    ([, id = "", updated = ""]) => ({ id, updated }),
  );

describe("a calendar file (RFC 5545)", () => {
  it("ends every line with CR LF and keeps it within 75 octets", () => {
    for (const text of calendars()) {
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
      expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    }
  });
  it("begins and ends every part it opens", () => {
    for (const text of calendars()) {
      const open: string[] = [];
      for (const line of unfolded(text)) {
        if (line.startsWith("BEGIN:")) open.push(line.slice(6));
        if (line.startsWith("END:")) expect(open.pop()).toBe(line.slice(4));
      }
      expect(open).toEqual([]);
    }
  });
  it("has a part, also where no day is known, as a calendar must", () => {
    const empty = calendars().filter((text) => !text.includes("BEGIN:VEVENT"));
    expect(empty.length).toBeGreaterThan(0);
    for (const text of calendars()) expect(unfolded(text).filter((line) => line === "BEGIN:VTIMEZONE")).toHaveLength(1);
  });
  it("gives every event a name of its own, a day and a later end", () => {
    for (const text of calendars()) {
      const events = unfolded(text).join("\n").split("BEGIN:VEVENT").slice(1);
      const uids = events.map((event) => /^UID:(.+)$/mu.exec(event)?.[1]);
      expect(new Set(uids).size).toBe(uids.length);
      for (const event of events) {
        const start = /^DTSTART;VALUE=DATE:(\d{8})$/mu.exec(event)?.[1] ?? "";
        const end = /^DTEND;VALUE=DATE:(\d{8})$/mu.exec(event)?.[1] ?? "";
        expect(start < end).toBe(true);
        expect(event).toMatch(/^SUMMARY:.+$/mu);
        expect(event).toMatch(/^DTSTAMP:\d{8}T\d{6}Z$/mu);
      }
    }
  });
  it("escapes commas and semicolons in text", () => {
    const texts = unfolded(file("kalender.ics")).filter(
      (line) => line.startsWith("SUMMARY:") || line.startsWith("DESCRIPTION:"),
    );
    expect(texts.filter((line) => /(?<!\\)[,;]/u.test(line.replace(/^[A-Z]+:/u, "")))).toEqual([]);
  });
  it("has an event for every dated thing and no other", () => {
    const prepared = prepareSite(site.data);
    const events = unfolded(file("kalender.ics")).filter((line) => line === "BEGIN:VEVENT");
    expect(events).toHaveLength(eventsOf(prepared, prepared.contentRules).length);
  });
  it("knows the day 45 hours began", () => {
    const text = unfolded(file("skane/vardcentral/kalender.ics")).join("\n");
    expect(text).toMatch(
      /DTSTART;VALUE=DATE:20250901\nDTEND;VALUE=DATE:20250902\nSUMMARY:Ny lydelse: Öppettid per vecka/u,
    );
  });
});

describe("the feeds and data files", () => {
  it("are well-formed xml: every tag is closed and every sign escaped", () => {
    for (const path of [...feeds(), "sitemap.xml"]) {
      const open: string[] = [];
      for (const [, closing, name = "", self] of file(path).matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gu)) {
        if (closing === "/") expect(open.pop()).toBe(name);
        else if (self !== "/") open.push(name);
      }
      expect(open).toEqual([]);
      expect(file(path)).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/u);
    }
  });
  it("name every page in the sitemap but the one for missing pages", () => {
    const urls = file("sitemap.xml").match(/<loc>/gu) ?? [];
    expect(urls).toHaveLength(site.pages.filter(({ type }) => type !== "not-found").length);
  });
  it("give every feed entry an id of its own", () => {
    for (const path of feeds()) {
      const ids = entriesIn(path).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(URL.canParse(id), id).toBe(true);
    }
    expect(entriesIn("atom.xml").length).toBeGreaterThan(10);
  });
  it("give each care choice a feed of its own, with its own address, name and page", () => {
    const { modules } = prepareSite(site.data).rulebook;
    expect(feeds()).toHaveLength(modules.length + 1);
    const heads = modules.map(({ id }) => {
      const [head = ""] = file(`${id}/atom.xml`).split("<entry>");
      const own = `${BASE_URL}${id}/atom.xml`;
      expect(head).toContain(`<id>${own}</id>`);
      expect(head).toContain(`<link rel="self" type="application/atom+xml" href="${own}"/>`);
      expect(head).toContain(`<link rel="alternate" type="text/html" href="${BASE_URL}${id}/kalender/"/>`);
      for (const page of ["", "kalender/"])
        expect(file(`${id}/${page}index.html`)).toMatch(
          /<link rel="alternate" type="application\/atom\+xml"[^>]*atom\.xml"/u,
        );
      return /<title>(.*?)<\/title>/u.exec(head)?.[1];
    });
    expect(new Set(heads).size).toBe(modules.length);
  });
  it("tell in a care choice's feed its own changes and no other, the newest first, each with its id in the whole feed", () => {
    const prepared = prepareSite(site.data);
    for (const module of prepared.rulebook.modules) {
      const told = entriesIn(`${module.id}/atom.xml`);
      const pages = new Set(rulesOfModule(prepared, module).map(({ id }) => `${BASE_URL}${id}/`));
      expect(told.filter(({ id }) => !pages.has(id.replace(/#.*$/u, "")))).toEqual([]);
      const days = told.map(({ updated }) => updated);
      expect(days).toEqual(days.toSorted().toReversed());
      const oldest = days.at(-1) ?? "";
      const inAll = entriesIn("atom.xml").filter(
        ({ id, updated }) => pages.has(id.replace(/#.*$/u, "")) && updated > oldest,
      );
      const ids = new Set(told.map(({ id }) => id));
      expect(inAll.filter(({ id }) => !ids.has(id))).toEqual([]);
    }
    expect(entriesIn("skane/vardcentral/atom.xml").length).toBeGreaterThan(10);
  });
  it("hold in each edition's json only versions in force some day of it", () => {
    const edition = JSON.parse(file("skane/vardcentral/2025/regelbok.json")) as {
      chapters: { rules: { versions: { standing: { status: string; from: string; through: string | null } }[] }[] }[];
    };
    const standings = edition.chapters.flatMap(({ rules }) =>
      rules.flatMap(({ versions }) => versions.map(({ standing }) => standing)),
    );
    expect(standings.length).toBeGreaterThan(20);
    expect(
      standings.filter(
        ({ status, from, through }) =>
          status !== "beslutad" || from > "2025-12-31" || (through ?? "9999") < "2025-01-01",
      ),
    ).toEqual([]);
  });
  it("keep each edition in one file that needs no other", () => {
    const text = file("skane/vardcentral/2025/regelbok-skane-vardcentral-2025.html");
    expect(text).toMatch(/style-src &#39;sha256-/u);
    expect(text).not.toMatch(/<link|<script|src=/u);
    expect(
      [...text.matchAll(/href="([^"]*)"/gu)].filter(
        ([, href = ""]) => !href.startsWith("#") && !href.startsWith("https://"),
      ),
    ).toEqual([]);
  });
  it("publish the authored files as they stand", () => {
    for (const { file: path, text } of site.data.specs) expect(file(`data/${path}`)).toBe(text);
  });
});

/** A table as a spreadsheet reads it: rows of cells, the first row apart. */
function tableOf(path: string): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const text = file(path);
  expect(text.startsWith("\uFEFF")).toBe(true);
  const [head = [], ...rows] = text
    .slice(1)
    .trimEnd()
    .split("\r\n")
    .map((row) =>
      [...row.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;"]*))/gu)].map(([, quoted, plain = ""]) =>
        quoted === undefined ? plain : quoted.replaceAll('""', '"'),
      ),
    );
  return { head, rows };
}

describe.each(["data/regler.csv", "data/handelser.csv", "data/siffror.csv"])("the table %s", (path) => {
  it("has every column in every row, each with a name of its own in plain letters", () => {
    const { head, rows } = tableOf(path);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
    expect(new Set(head).size).toBe(head.length);
    expect(head.filter((name) => !/^[a-z_]+$/u.test(name))).toEqual([]);
  });
  it("has no cell that a spreadsheet would count as a formula", () => {
    const cells = tableOf(path).rows.flat();
    expect(cells.filter((cell) => /^[=+@\t\r]/u.test(cell) || /^-(?!\d+(?:,\d+)?$)/u.test(cell))).toEqual([]);
  });
  it("has days that a spreadsheet takes for days", () => {
    const { head, rows } = tableOf(path);
    const days = rows.flatMap((row) => row.filter((_, n) => /^datum$|_och_med$/u.test(head[n] ?? "")));
    expect(days.filter((day) => day !== "" && !/^\d{4}-\d{2}-\d{2}$/u.test(day))).toEqual([]);
  });
});

describe("the tables", () => {
  const column = (path: string, name: string): readonly string[] => {
    const { head, rows } = tableOf(path);
    return rows.map((row) => row[head.indexOf(name)] ?? "");
  };
  it("have one row per version of a rule, and one per temporary exception", () => {
    const { rules } = site.data.rulebook;
    const versions = rules.reduce((sum, rule) => sum + ("versions" in rule ? rule.versions.length : 0), 0);
    const exceptions = rules.reduce((sum, rule) => sum + ("exceptions" in rule ? rule.exceptions.length : 0), 0);
    const kinds = column("data/regler.csv", "rad");
    expect(kinds.filter((kind) => kind === "lydelse")).toHaveLength(versions);
    expect(kinds.filter((kind) => kind === "tillfälligt undantag")).toHaveLength(exceptions);
    expect(exceptions).toBeGreaterThan(0);
  });
  it("give a day only to what is decided", () => {
    const [statuses, from] = [column("data/regler.csv", "status"), column("data/regler.csv", "fran_och_med")];
    statuses.forEach((status, n) => expect(from[n] !== "").toBe(status === "beslutad"));
  });
  it("keep the items of a list apart", () => {
    const texts = column("data/regler.csv", "text").filter((text) => text.includes("\n– "));
    expect(texts.length).toBeGreaterThan(10);
  });
  it("write numbers as a Swedish spreadsheet counts them, and the source's words apart from them", () => {
    const [values, words] = [column("data/siffror.csv", "varde"), column("data/siffror.csv", "varde_i_ord")];
    expect(values.filter((value) => value !== "" && !/^-?\d+(?:,\d+)?$/u.test(value))).toEqual([]);
    expect(values).toContain("26,9");
    expect(values).toContain("-10");
    values.forEach((value, n) => expect(value === "").toBe(words[n] !== ""));
    expect(values).toHaveLength(site.data.rulebook.registers.figures.length);
  });
});
