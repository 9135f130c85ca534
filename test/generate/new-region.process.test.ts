/** Regions and care choices are data: a new one needs files below specs/, and nothing else of the project changes. */
import { PACKAGE_SCHEMAS } from "../../src/read/package-schemas.ts";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generated } from "../../scripts/generate/everything.ts";
import { exampleFleet } from "../../src/fleet/example-fleet.ts";
import type { Finding } from "../../src/read/finding.ts";
import { readSpecs } from "../../src/read/load.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";
import { NO_SCRIPTS } from "../../site/scripts.ts";
import { buildSite, type BuiltSite } from "../../site/build.ts";
import { prepareSite, type SiteData } from "../../site/data.ts";
import { searchIndex } from "../../site/search/entries.ts";
import { searcher } from "../../site/search/find.ts";
import { ffu, ROOT } from "../cli/ffu.ts";
import { CARE_CHOICE, FOLDER, idOf, REGION, RULES, withNewRegion } from "./new-region.ts";

const FIRST = `${FOLDER}/${idOf(0)}`;

let folder: string;
let rulebook: Rulebook;
let findings: readonly Finding[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ny-region-"));
  await withNewRegion(join(ROOT, "specs"), folder);
  const loaded = await readSpecs(join(folder, "specs"));
  if (!loaded.ok) throw new Error(loaded.findings.map(({ where, message }) => `${where.file}: ${message}`).join("\n"));
  ({ rulebook, findings } = loaded);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("a region and a care choice that nobody has had", () => {
  it("are read, with nothing said of them but that their rules have no examples", () => {
    expect(rulebook.rules.filter(({ id }) => id.startsWith(`${FOLDER}/`))).toHaveLength(RULES);
    const own = findings.filter(({ message, where }) => where.file.includes(FOLDER) || message.includes(CARE_CHOICE));
    expect(new Set(own.map(({ code }) => code))).toEqual(new Set(["K514"]));
  });

  it("have made-up units", () => {
    const units = exampleFleet(rulebook, 1).filter(({ profile }) => profile.unit.region === REGION);
    expect(units).toHaveLength(9);
    expect(units[0]?.profile.unit.name).toBe("Ungdomsmottagningen Alen");
  });

  it("have their units checked", async () => {
    await writeFile(
      join(folder, "enhet.yaml"),
      `unit: { name: Kajutan, region: ${REGION}, careChoice: ${CARE_CHOICE}, municipality: "0980" }
openingHours: [{ days: vardagar, opens: "08:00", closes: "08:30" }]
facts: { um-besokare: 2000, um-aterbesok: 1990 }
`,
    );
    const { stdout, exitCode } = await ffu("check enhet.yaml --specs specs --date 2026-02-02", {
      workingFolder: folder,
    });
    expect(stdout).toContain("Kajutan");
    expect(stdout).toContain("Påhittat krav 4");
    expect(exitCode).toBe(1);
  });

  it("are compared", async () => {
    const { stdout } = await ffu(`diff 2025 2026 --for ${REGION} --specs specs`, { workingFolder: folder });
    expect(stdout).toContain("Påhittat krav 1");
    expect(stdout).toContain("skärpt");
    expect(stdout).not.toContain("skane/");
  });

  it("have types, data and promised addresses of their own, and leave what the others have", async () => {
    for (const part of ["schemas", "generated/las", "examples", "package.json"])
      await cp(join(ROOT, part), join(folder, part), { recursive: true });
    const everything = await generated(folder);
    if (!everything.ok) throw new Error(everything.said);
    const made = (path: string): string =>
      everything.files.find((file) => file.path === `generated/${path}`)?.text ?? "";
    expect(made("authored.ts")).toContain(`"${CARE_CHOICE}"`);
    expect(made("ids.ts")).toContain(`"${FIRST}"`);
    expect(made(`las/${FOLDER}.json`)).toContain(idOf(RULES - 1));
    expect(made(`las/adresser/${FOLDER}.txt`)).toContain(`${FOLDER}/2025/`);
    expect(made("las/adresser/skane/vardcentral.txt")).toBe(
      await readFile(join(ROOT, "generated/las/adresser/skane/vardcentral.txt"), "utf8"),
    );
  });
});

describe("the site of them", () => {
  let data: SiteData;
  let site: BuiltSite;
  beforeAll(() => {
    const own = {
      ...rulebook,
      modules: rulebook.modules.filter(({ id }) => id === FOLDER),
      rules: rulebook.rules.filter(({ id }) => id.startsWith(`${FOLDER}/`)),
    };
    data = {
      rulebook: own,
      today: "2026-02-02",
      baseUrl: "https://regler.example/",
      repository: null,
      contact: null,
      pdf: false,
      specs: [],
      schemas: PACKAGE_SCHEMAS,
      lineOf: () => 1,
    };
    site = buildSite(data, "", NO_SCRIPTS);
  });
  const page = (path: string): string => site.files.find((it) => it.path === path)?.content ?? "";

  it("has a page for the region, the care choice, its editions and each rule", () => {
    expect(page(`${REGION}/index.html`)).toContain("Gotland");
    expect(page(`${FOLDER}/index.html`)).toContain("Påhittat vårdval på Gotland");
    expect(page(`${FOLDER}/2026/index.html`)).toContain("Påhittat krav 1");
    expect(page(`${FIRST}/index.html`)).toContain("minst 2 timmar per vecka");
    expect(page(`${FOLDER}/jamfor/2025/2026/index.html`)).toContain("Skärpt");
    expect(page("index.html")).toContain("Gotland");
  });

  it("checks a unit in the browser", () => {
    expect(page(`kontroll/${FOLDER}/index.html`)).toContain("ngdomsmottagning");
    expect(page(`kontroll/${REGION}-${CARE_CHOICE}.js`)).toContain(FIRST);
  });

  it("finds the rules, also by what people call the care choice", () => {
    const { find } = searcher(searchIndex(prepareSite(data)));
    const ids = (text: string): readonly string[] =>
      find({ text, module: "", sort: "", year: "", change: "", standing: "" }).hits.map(({ entry }) => entry.id);
    expect(ids("besökare")).toContain(`${FOLDER}/${idOf(1)}`);
    expect(ids("tonåring")).toContain(FIRST);
  });
});
