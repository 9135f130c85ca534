/** The search in Swedish, over the real rules. */
import { PACKAGE_SCHEMAS } from "../../src/read/package-schemas.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareSite } from "../../site/data.ts";
import { searchIndex } from "../../site/search/entries.ts";
import { searcher, type Found, type Hit, type Query, type Searcher } from "../../site/search/find.ts";
import { markedText, snippet } from "../../site/search/pieces.ts";
import { slipsBetween } from "../../site/search/spelling.ts";
import { stem } from "../../src/words/stem.ts";
import { folded, plainLine, tokens } from "../../site/search/text.ts";
import { realRulebook } from "../rulebook.ts";
import { SEARCHES } from "./searches.ts";

let search: Searcher;
let entryIds: ReadonlySet<string>;
beforeAll(async () => {
  const rulebook = await realRulebook();
  const site = {
    rulebook,
    today: "2026-05-12",
    baseUrl: "https://regler.example/",
    repository: null,
    contact: null,
    pdf: false,
  };
  const index = searchIndex(prepareSite({ ...site, specs: [], schemas: PACKAGE_SCHEMAS, lineOf: () => 1 }));
  entryIds = new Set(index.entries.map(({ id }) => id));
  search = searcher(index);
});

const found = (text: string, rest: Partial<Query> = {}): Found =>
  search.find({ text, module: "", sort: "", year: "", change: "", standing: "", ...rest });
const hits = (text: string, rest: Partial<Query> = {}): readonly Hit[] => found(text, rest).hits;
const ids = (text: string, rest: Partial<Query> = {}): readonly string[] =>
  hits(text, rest).map(({ entry }) => entry.id);

describe("a search", () => {
  it("finds every form of a word", () => {
    const weekly = "skane/vardcentral/oppettid-vecka";
    for (const word of ["öppettid", "öppettider", "Öppettiderna", "ÖPPETTID"])
      expect(ids(word), word).toContain(weekly);
  });
  it.each(["öppettider", "läkare", "läkarbemanning", "hälsosamtal", "åtgärd", "förskrivning"])(
    "finds the same for %j with and without its marks, in the same order",
    (word) => {
      expect(ids(word).length).toBeGreaterThan(0);
      expect(ids(folded(word))).toEqual(ids(word));
    },
  );
  it.each(SEARCHES)("finds what is meant by %j among the first three", (written, ...rules) => {
    const known = rules.filter((rule) => entryIds.has(rule));
    const first = ids(written).slice(0, 3);
    expect(known.length === 0 || known.some((rule) => first.includes(rule)), first.join(", ")).toBe(true);
  });
  it("reads a misspelled word as its nearest, and says that it did", () => {
    const read: unknown = expect.stringMatching(/^barnmorsk/u);
    expect(found("barnmorka").respelled).toEqual([{ written: "barnmorka", read }]);
    expect(ids("barnmorka")).toEqual(expect.arrayContaining(["skane/barnmorskemottagning/antal-barnmorskor"]));
    expect(found("barnmorska").respelled).toEqual([]);
  });
  it("finds a rule by its chapter", () => {
    expect(ids("bemanning")).toContain("skane/vardcentral/bemanning-lakare");
    expect(hits("bemanning").some(({ entry }) => /bemanning/iu.test(entry.place))).toBe(true);
  });
  it("finds questions that were asked and the figures of the sources", () => {
    expect(hits("frikod attributet SOB").map(({ entry }) => entry.sort)).toContain("svar");
    expect(hits("vårdcentraler i egen regi")[0]?.entry.sort).toBe("siffra");
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
  it("wants the most telling words, and says when nothing has them all", () => {
    expect(found("öppettid kväll").isPartial).toBe(false);
    expect(found("öppettid hundkapplöpning")).toMatchObject({ isPartial: true, respelled: [] });
    expect(new Set(ids("öppettid hundkapplöpning"))).toEqual(new Set(ids("öppettid")));
    expect(ids("hundkapplöpning")).toEqual([]);
  });
  it("never counts the words that any question has", () => {
    expect(ids("hur många barn per sjuksköterska ska vi ha?")).toEqual(ids("barn per sjuksköterska"));
    expect(ids("vi").length).toBeGreaterThan(0);
  });
  it("wants words in quotation marks to stand together", () => {
    const free = ids("tillsammans helg");
    expect(ids('"minst 45 timmar"').length).toBeGreaterThan(0);
    expect(ids('"timmar minst 45"')).toEqual([]);
    expect(free.length).toBeGreaterThan(0);
  });
  it("shows what is in force before what is only proposed or has ended, for like hits", () => {
    const order = hits("öppet", { sort: "regel" }).filter(({ entry, wanted }) =>
      markedText(entry.title, wanted).some(({ marked }) => marked),
    );
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
  it("lists all that fits any choice when no word is written", () => {
    const tightened = hits("", { change: "tightened" });
    expect(tightened.map(({ entry }) => entry.id)).toContain("skane/vardcentral/oppettid-vecka");
    expect(tightened.every(({ entry }) => entry.changes.some((it) => it.class === "tightened"))).toBe(true);
    expect(ids("!!!", { change: "tightened" })).toEqual([]);
    const figures = hits("", { sort: "siffra" });
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.every(({ entry }) => entry.sort === "siffra")).toBe(true);
    expect(ids("", { module: "skane/barnavardscentral" })).toContain("skane/barnavardscentral/barn-per-sjukskoterska");
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
    if (hit === undefined) throw new Error("the rule was not found");
    const { entry, wanted } = hit;
    const title = markedText(entry.title, wanted);
    expect(title.map(({ text }) => text).join("")).toBe(entry.title);
    expect(title.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["Öppettid"]);
    const lines = snippet(entry.text, wanted).map(({ text }) => text);
    expect(entry.text).toContain(lines.join("").replaceAll(/^… | …$/gu, ""));
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

describe("a slip of the pen", () => {
  it.each([
    ["barnmorska", "barnmorska", 0],
    ["barnmorka", "barnmorska", 1],
    ["oppetider", "oppettider", 1],
    ["lakrae", "lakare", 1],
    ["lakare", "makaren", 2],
    ["", "ab", 2],
  ])("between %j and %j: %d", (a, b, slips) => {
    expect(slipsBetween(a, b, 3)).toBe(slips);
    expect(slipsBetween(b, a, 3)).toBe(slips);
  });
  it("is not counted beyond what is allowed", () => {
    expect(slipsBetween("barn", "barnavårdscentral", 2)).toBe(3);
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
