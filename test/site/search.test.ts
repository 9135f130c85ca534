/** The search in Swedish, over the real rules. */
import { beforeAll, describe, expect, it } from "vitest";
import { fileURLToPath } from "node:url";
import { readSite } from "../../scripts/site/read.ts";
import { prepareSite } from "../../site/data.ts";
import { searchIndex } from "../../site/search/entries.ts";
import { searcher, type Hit, type Query, type Searcher } from "../../site/search/find.ts";
import { stem } from "../../site/search/stem.ts";
import { plainLine, tokens } from "../../site/search/text.ts";

let search: Searcher;
beforeAll(async () => {
  const input = await readSite(fileURLToPath(new URL("../..", import.meta.url)), {
    today: "2026-05-12",
    baseUrl: "https://regler.example/",
    repository: null,
  });
  if (!input.ok) throw new Error(input.message);
  search = searcher(searchIndex(prepareSite(input.data)));
}, 60_000);

const hits = (text: string, rest: Partial<Query> = {}): readonly Hit[] =>
  search.find({ text, module: "", sort: "", year: "", change: "", standing: "", ...rest });
const ids = (text: string, rest: Partial<Query> = {}): readonly string[] =>
  hits(text, rest).map(({ entry }) => entry.id);

describe("a search", () => {
  it("finds every form of a word", () => {
    const weekly = "skane/vardcentral/oppettid-vecka";
    for (const word of ["öppettid", "öppettider", "Öppettiderna", "ÖPPETTID"])
      expect(ids(word), word).toContain(weekly);
  });
  it.each(["oppettid", "oppettider"])("finds %j without the dots, and says that it did", (word) => {
    const found = hits(word);
    expect(found.map(({ entry }) => entry.id)).toContain("skane/vardcentral/oppettid-vecka");
  });
  it("says when only the dots were lacking", () => {
    const found = hits("lakare");
    expect(found.length).toBeGreaterThan(0);
    expect(hits("läkare").every(({ loose }) => !loose)).toBe(true);
  });
  it("finds a word inside a compound", () => {
    const inside = hits("bemanning").filter(({ entry }) =>
      /\p{L}bemanning|bemanning\p{L}/iu.test(`${entry.title} ${entry.text}`),
    );
    expect(hits("bemanning").map(({ entry }) => entry.title)).toContain("Riktvärde för bemanning");
    expect(inside.length).toBeGreaterThan(0);
  });
  it("finds the parts of a compound that is written nowhere", () => {
    expect(ids("läkarbemanning").length).toBeGreaterThan(0);
  });
  it.each([
    ["VC", "vardcentral"],
    ["BVC", "barnavardscentral"],
    ["dsk", "distriktsskoterska"],
    ["FaR", "fysisk-aktivitet-pa-recept"],
  ])("knows that %s is short for something", (short, term) => {
    expect(ids(short, { sort: "begrepp" })[0]).toContain(term);
  });
  it("finds rules for the long word by the short one", () => {
    expect(ids("dsk", { sort: "regel" })).toContain("skane/vardcentral/kompetens-sjukskoterska");
  });
  it.each(["skane/vardcentral/oppettid-vecka", "oppettid-vecka", "oppettid vecka"])(
    "puts the rule with the id %j first",
    (text) => {
      expect(ids(text)[0]).toBe("skane/vardcentral/oppettid-vecka");
    },
  );
  it("finds numbers as they are, with any space between thousands", () => {
    expect(ids("1 100")).toContain("nationellt/primarvard/riktvarde-lakare");
    expect(ids("1\u00A0100")).toEqual(ids("1100"));
    expect(ids("45 timmar")).toContain("skane/vardcentral/oppettid-vecka");
  });
  it("wants every word", () => {
    expect(ids("öppettid hundkapplöpning")).toEqual([]);
  });
  it("wants words in quotation marks to stand together", () => {
    const free = ids("tillsammans helg");
    expect(ids('"minst 45 timmar"').length).toBeGreaterThan(0);
    expect(ids('"timmar minst 45"')).toEqual([]);
    expect(free.length).toBeGreaterThan(0);
  });
  it("shows what is in force before what is only proposed or has ended, for like hits", () => {
    const order = hits("öppet", { sort: "regel" }).filter(({ title }) => title.some(({ marked }) => marked));
    const standing = order.map(({ entry }) => entry.standing);
    const ended = standing.indexOf("ended");
    expect(ended === -1 || standing.lastIndexOf("in-force") < ended).toBe(true);
  });
  it("keeps to the care choice and the sort that was chosen", () => {
    expect(
      hits("barn", { module: "skane/barnavardscentral" }).every(
        ({ entry }) => entry.module === "skane/barnavardscentral",
      ),
    ).toBe(true);
    expect(hits("barn", { sort: "uppgift" }).every(({ entry }) => entry.sort === "uppgift")).toBe(true);
  });
  it("keeps to the year of an edition", () => {
    const found = hits("läkarkontakt", { year: "2023" });
    expect(found.map(({ entry }) => entry.id)).toContain("skane/vardcentral/fast-lakarkontakt");
    expect(found.every(({ entry }) => entry.years.includes("2023"))).toBe(true);
    expect(ids("distriktssköterska", { year: "2024" })).not.toContain("skane/vardcentral/kompetens-sjukskoterska");
    expect(ids("distriktssköterska", { year: "2025" })).toContain("skane/vardcentral/kompetens-sjukskoterska");
  });
  it("keeps to a class of change, of the year where one is chosen", () => {
    expect(ids("öppettid", { change: "tightened", year: "2025" })).toEqual(["skane/vardcentral/oppettid-vecka"]);
    expect(ids("öppettid", { change: "tightened", year: "2024" })).toEqual([]);
    expect(ids("öppettid", { change: "tightened" })).toEqual(["skane/vardcentral/oppettid-vecka"]);
  });
  it("keeps to a standing", () => {
    expect(ids("bemanning", { standing: "proposed" })).toContain("skane/vardcentral/bemanning-lakare");
    expect(hits("bemanning", { standing: "proposed" }).every(({ entry }) => entry.standing === "proposed")).toBe(true);
  });
  it("lists all that fits a choice of year, class or standing when no word is written", () => {
    const tightened = hits("", { change: "tightened" });
    expect(tightened.map(({ entry }) => entry.id)).toContain("skane/vardcentral/oppettid-vecka");
    expect(tightened.every(({ entry }) => entry.changes.some((it) => it.class === "tightened"))).toBe(true);
    expect(ids("!!!", { change: "tightened" })).toEqual([]);
  });
  it("never calls a rule changed that is only known from a day, or until one", () => {
    const changes = (id: string): readonly string[] =>
      hits(id)
        .find(({ entry }) => entry.id === id)
        ?.entry.changes.map((it) => `${it.class} ${it.year}`) ?? ["saknas"];
    expect(changes("skane/gemensamt/sanktionstrappa")).toEqual([]);
    expect(changes("skane/vardcentral/kvalls-och-helgersattning")).toEqual([]);
    expect(changes("skane/vardcentral/oppettid-vecka")).toEqual(["tightened 2025", "temporary-exception 2026"]);
  });
  it("marks what it found, and its pieces are the text itself", () => {
    const hit = hits("öppettid").find(({ entry }) => entry.id === "skane/vardcentral/oppettid-vecka");
    expect(hit?.title.map(({ text }) => text).join("")).toBe(hit?.entry.title);
    expect(hit?.title.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["Öppettid"]);
    expect(hit?.entry.text).toContain(
      hit?.snippet
        .map(({ text }) => text)
        .join("")
        .replaceAll(/^… | …$/gu, ""),
    );
  });
  it.each(["", "   ", "!!!", '"'])("for %j finds nothing and does not fail", (text) => {
    expect(hits(text)).toEqual([]);
  });
  it("never throws, whatever is written", () => {
    for (const text of ["(", "[a", "\\", "a".repeat(5000), "åäö", "<script>", "-", "x-y/z", "\u0000", "😀"]) {
      expect(() => hits(text)).not.toThrow();
    }
  });
});

describe("the stem", () => {
  // From the vocabulary that the stemmer's authors publish.
  it.each([
    ["jakten", "jakt"],
    ["jaktbössa", "jaktböss"],
    ["jaktkarlarne", "jaktkarl"],
    ["jaktkarlens", "jaktkarl"],
    ["jaktlöjtnantens", "jaktlöjtnant"],
    ["jalusien", "jalusi"],
    ["jalusierna", "jalusi"],
    ["jamrande", "jamr"],
    ["jeremiader", "jeremiad"],
    ["klockorna", "klock"],
    ["kloster", "klost"],
  ])("of %s is %s", (word, wanted) => {
    expect(stem(word)).toBe(wanted);
  });
  it("of a short word is never empty", () => {
    for (const word of ["a", "ar", "en", "ett", "s", "as", "och"]) expect(stem(word).length).toBeGreaterThan(0);
  });
});

describe("the words of a text", () => {
  it("are numbers and words with their places", () => {
    const text = "Minst 1 100 listade, 84,95 procent.";
    expect(tokens(text).map(({ word }) => word)).toEqual(["minst", "1100", "listade", "84,95", "procent"]);
    for (const { word, start, end } of tokens(text))
      expect(text.slice(start, end).toLowerCase().replaceAll(" ", "")).toBe(word);
  });
  it("do not hold the signs of Markdown", () => {
    expect(plainLine("En **viktig** [regel](begrepp:regel)\n\n- a")).toBe("En viktig regel - a");
  });
});
