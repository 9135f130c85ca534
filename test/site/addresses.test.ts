/** An address once published is kept: which addresses are promised, how they are recorded, and what happens to a lost one. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addressRecord } from "../../scripts/generate/addresses.ts";
import { recordedAddresses } from "../../scripts/site/recorded.ts";
import {
  addressCount,
  addressesIn,
  joinedAddresses,
  lostAddresses,
  promisedAddresses,
  RECORD,
  recordText,
  sharedAddresses,
  type ModuleAddresses,
} from "../../site/addresses.ts";
import { type Address } from "../../site/promised.ts";
import type { OutputFile } from "../../site/page.ts";
import { addressSaid } from "../../site/words/build.ts";
import type { Check, Module, Rule, Rulebook } from "../../src/rulebook/model.ts";
import { decided, exception, MODULE, requirement, rulebook, version } from "../compare/build.ts";

const PROV: Module = { ...MODULE, chapters: [{ id: "prov", title: "Prov" }] };

const ID = "skane/vardcentral/oppettid";
const CHECK: Check = { kind: "attestation", statement: "Enheten har öppet." };
const SUMMER = { precision: "exact", from: "2025-06-01", through: "2025-08-31" } as const;
const OTHER_SUMMERS = ["2023", "2026"].map((year) =>
  exception(`sommaren-${year}`, CHECK, { precision: "exact", from: `${year}-06-01`, through: `${year}-08-31` }),
);

/** In force in 2024 and 2025 and changed for the edition to come, with an exception in 2025 and others around. */
const RULE = requirement(
  [
    version(CHECK, { standing: decided("2024-01-01", "2025-12-31") }),
    version(CHECK, { standing: decided("2026-01-01"), text: "En ny text." }),
  ],
  { id: ID, exceptions: [exception("sommar", CHECK, SUMMER), ...OTHER_SUMMERS] },
);

const book = (rules: readonly Rule[] = [RULE]): Rulebook => ({ ...rulebook(rules), modules: [PROV] });
const page = (path: string, ...ids: readonly string[]): OutputFile => ({
  path: `${path}index.html`,
  content: ids.map((id) => `<p id="${id}"></p>`).join(""),
});
const promised = (...files: readonly OutputFile[]): readonly Address[] =>
  promisedAddresses(book(), files).flatMap(({ addresses }) => addresses);

describe("a promised address", () => {
  it("is every page of a decided edition, with its chapters, rules and texts in order", () => {
    const ids = ["regel-b-v-2024-01-01-s1-p1", "regel-b", "kap-prov", "innehall", "om-utgavan"];
    expect(promised(page("skane/vardcentral/2025/regelbok/", ...ids), page("skane/vardcentral/2025/"))).toEqual([
      { path: "skane/vardcentral/2025/", anchors: [] },
      { path: "skane/vardcentral/2025/regelbok/", anchors: ["kap-prov", "regel-b", "regel-b-v-2024-01-01-s1-p1"] },
    ]);
  });
  it("is a change of a decided edition", () => {
    const changes = page("skane/vardcentral/2025/andringar/", "klass-tightened", "regel-b-2025-05-01");
    expect(promised(changes)).toEqual([{ path: "skane/vardcentral/2025/andringar/", anchors: ["regel-b-2025-05-01"] }]);
  });
  it("is a file of a decided edition, as a whole", () => {
    const file = { path: "skane/vardcentral/2025/regelbok.html", content: '<p id="regel-b"></p>' };
    expect(promised(file)).toEqual([{ path: "skane/vardcentral/2025/regelbok.html", anchors: [] }]);
  });
  it("is never one of an edition to come", () => {
    expect(promised(page("skane/vardcentral/2026/"), page("skane/vardcentral/2026/regelbok/", "regel-b"))).toEqual([]);
  });
  it("is the page of a rule in a decided edition, with what was decided for it and nothing else", () => {
    const kept = [
      "undantag-sommar",
      "undantag-sommar-s1",
      "v-2024-01-01",
      "v-2024-01-01-belopp",
      "v-2024-01-01-s2-p10",
    ];
    const others = [
      "v-2026-01-01",
      "v-2026-01-01-s1",
      "undantag-sommaren-2023",
      "undantag-sommaren-2026",
      "foreslagen-3",
      "kallor",
      "innehall",
    ];
    const drawing = ["v-2024-01-01-trappa-t", "v-2024-01-01-trappa-d", "v-2024-01-01-trappa-table"];
    expect(promised(page(`${ID}/`, ...others, ...kept, ...drawing))).toEqual([{ path: `${ID}/`, anchors: kept }]);
  });
  it("is not the page of a rule that stands in no decided edition", () => {
    const later = requirement([version(CHECK, { standing: decided("2026-01-01") })], { id: ID });
    expect(promisedAddresses(book([later]), [page(`${ID}/`, "v-2026-01-01")])).toEqual([]);
  });
  it("is the comparison of two decided editions, as a page", () => {
    const comparison = (years: string): OutputFile => page(`skane/vardcentral/jamfor/${years}/`, "regel-b");
    expect(promised(comparison("2024/2025"), comparison("2024/2025/sida-vid-sida"), comparison("2025/2026"))).toEqual([
      { path: "skane/vardcentral/jamfor/2024/2025/", anchors: [] },
      { path: "skane/vardcentral/jamfor/2024/2025/sida-vid-sida/", anchors: [] },
    ]);
  });
  it("is the module's page, whose chapters follow the day", () => {
    expect(promised(page("skane/vardcentral/", "kap-prov"))).toEqual([{ path: "skane/vardcentral/", anchors: [] }]);
  });
  it("is nothing that lies elsewhere", () => {
    const elsewhere = ["", "laget/2025-05-01/", "kallor/ffu/", "skane/", "skane/vardcentral/kalender/"];
    expect(promised(...elsewhere.map((path) => page(path, "regel-b", "v-2024-01-01")))).toEqual([]);
  });
});

describe("a recorded address", () => {
  const BOOK = "skane/vardcentral/2025/regelbok/";
  const recorded: readonly ModuleAddresses[] = [
    {
      module: "skane/vardcentral",
      addresses: [
        { path: `${ID}/`, anchors: ["v-2024-01-01", "v-2024-01-01-s1"] },
        { path: BOOK, anchors: ["regel-b"] },
      ],
    },
  ];
  const rule = page(`${ID}/`, "v-2024-01-01", "v-2024-01-01-s1");
  const text = page(BOOK, "regel-b");
  const lost = (files: readonly OutputFile[], rules: Rulebook = book()): readonly string[] =>
    lostAddresses(recorded, rules, files).map(addressSaid.lost);

  it("that is still there is no fault, and neither is a new one", () => {
    expect(lost([rule, text])).toEqual([]);
    expect(lost([page(`${ID}/`, "v-2024-01-01", "v-2024-01-01-s1", "v-2024-01-01-s2"), text, page("ny/")])).toEqual([]);
  });
  it("whose anchor is gone is named with page, anchor and record", () => {
    expect(lost([page(`${ID}/`, "v-2024-01-01"), text])).toEqual([
      `${ID}/: ankaret #v-2024-01-01-s1 är borta. Se generated/las/adresser/skane/vardcentral.txt.`,
    ]);
  });
  it("whose page is gone is named with page and record", () => {
    expect(lost([rule])).toEqual([`${BOOK}: sidan är borta. Se generated/las/adresser/skane/vardcentral.txt.`]);
  });
  it("is kept by a rule that moved as long as its old page leads on, and only there", () => {
    const { file, home, title } = RULE;
    const moved: Rule = { kind: "moved", id: ID, file, home, title, to: "skane/vardcentral/ny" };
    expect(lost([page(`${ID}/`), text], book([moved]))).toEqual([]);
    expect(lost([text], book([moved]))).toHaveLength(1);
    expect(lost([page(`${ID}/`), page(BOOK)], book([moved]))).toHaveLength(1);
  });
  it("that is lost with many others does not fill the screen", () => {
    const anchors = Array.from({ length: 25 }, (_, index) => `s${index}`);
    const said = addressSaid.lost({ is: "anchors", module: "skane/vardcentral", path: BOOK, anchors });
    expect(said).toContain("#s19 och 5 till är borta");
    expect(said).not.toContain("#s20");
  });
});

const address = fc.record({
  path: fc.constantFrom("a/", "a/2025/", "a/2025/regelbok.json", "b/c/"),
  anchors: fc.uniqueArray(fc.constantFrom("v-2024-01-01", "v-2024-01-01-s1", "v-2024-01-01-s10", "kap-x")),
});
const modules = fc.uniqueArray(
  fc.record({
    module: fc.constantFrom("skane/vardcentral", "skane/gemensamt", "kronoberg/vardcentral"),
    addresses: fc.uniqueArray(address, { minLength: 1, selector: ({ path }) => path }),
  }),
  { selector: ({ module }) => module },
);
const flat = (all: readonly ModuleAddresses[]): readonly string[] =>
  all.flatMap(({ module, addresses }) =>
    addresses.flatMap(({ path, anchors }) =>
      [path, ...anchors.map((it) => `${path}#${it}`)].map((it) => `${module} ${it}`),
    ),
  );

describe("the record", () => {
  it("has what both have, whichever is asked first", () => {
    fc.assert(
      fc.property(modules, modules, (one, other) => {
        const both = new Set(flat(one).filter((it) => flat(other).includes(it)));
        expect(new Set(flat(sharedAddresses(one, other)))).toEqual(both);
        expect(new Set(flat(sharedAddresses(other, one)))).toEqual(both);
      }),
    );
  });
  it("says after reading what was written, also when lines end as on Windows", () => {
    fc.assert(
      fc.property(fc.array(address), (addresses) => {
        const text = recordText(addresses);
        expect(addressesIn(text)).toEqual(addresses);
        expect(addressesIn(text.replaceAll("\n", "\r\n"))).toEqual(addresses);
      }),
    );
  });
  it("loses nothing when something is added, holds each address once, and is in the same order always", () => {
    fc.assert(
      fc.property(modules, modules, (before, now) => {
        const joined = joinedAddresses(before, now);
        expect(new Set(flat(joined))).toEqual(new Set([...flat(before), ...flat(now)]));
        expect(addressCount(joined)).toBe(new Set(flat(joined)).size);
        expect(joinedAddresses(now, before)).toEqual(joined);
        expect(joinedAddresses(joined, before)).toEqual(joined);
      }),
    );
  });
  it("takes a line that is out of place for a page, which is then missed", () => {
    const text = `${recordText([{ path: "a/", anchors: ["v-2024-01-01"] }])}<<<<<<< main\n`;
    expect(addressesIn(text).map(({ path }) => path)).toEqual(["a/", "<<<<<<< main"]);
    expect(addressesIn("  #v-2024-01-01\n")).toEqual([{ path: "  #v-2024-01-01", anchors: [] }]);
  });
});

describe("the record on disk", () => {
  const file = `${RECORD}/skane/vardcentral.txt`;
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "adresser-"));
  });
  afterEach(() => rm(root, { recursive: true }));
  const record = async (text: string): Promise<void> => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };

  it("is made from the pages of the site, and is complete when made", async () => {
    expect(await recordedAddresses(root)).toEqual([]);
    const first = await addressRecord(root, book());
    const [made, ...others] = first.files;
    expect(others).toEqual([]);
    expect(made?.path).toBe(file);
    expect(first).toMatchObject({ faults: [] });
    for (const line of ["skane/vardcentral/2024/regelbok/", `${ID}/`, "  #v-2024-01-01-s1", "  #undantag-sommar"]) {
      expect(made?.text.split("\n")).toContain(line);
    }
    expect(made?.text).not.toContain("2026");
    await record(made?.text ?? "");
    expect(await addressRecord(root, book())).toEqual({ files: first.files, added: 0, faults: [] });
  });
  it("tells how many are not in it yet, and gets them back", async () => {
    const [made] = (await addressRecord(root, book())).files;
    await record(made?.text.replace("  #v-2024-01-01-s1\n", "") ?? "");
    const again = await addressRecord(root, book());
    expect(again).toMatchObject({ added: 1, faults: [], files: [made] });
    expect(addressSaid.notRecorded(again.added)).toContain("1 ny adress");
  });
  it("keeps an address that is lost, and says how it is mended", async () => {
    const [made] = (await addressRecord(root, book())).files;
    await record(`${made?.text}skane/vardcentral/2024/kapitel/borta/\n`);
    const again = await addressRecord(root, book());
    expect(again.files[0]?.text).toContain("skane/vardcentral/2024/kapitel/borta/\n");
    expect(again.faults).toEqual([
      addressSaid.title,
      expect.stringContaining("skane/vardcentral/2024/kapitel/borta/: sidan är borta."),
      ...addressSaid.fix,
    ]);
  });
});
