import { describe, expect, it } from "vitest";
import { decodedTable } from "../../src/read/fleet/table/encoding.ts";
import { hoursOf } from "../../src/read/fleet/table/hours.ts";
import { rowsOf } from "../../src/read/fleet/table/rows.ts";
import { readFleetTable } from "../../src/read/fleet/table/units.ts";
import type { ListedUnit } from "../../src/read/fleet/listed-unit.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { readProfile } from "../../src/read/profile.ts";
import { edited, tree } from "./tree.ts";

/** One value is called otherwise than its id. */
const FACTS = "specs/uppgifter.yaml";
const loaded = loadRulebook(tree({ [FACTS]: edited(FACTS, "title: Papper }", "title: På papper }") }));
if (!loaded.ok) throw new Error("the whole tree must load");
const { rulebook } = loaded;

const HEADING = "namn;region;vardval;listade;oppettider";

function table(text: string): readonly ListedUnit[] {
  return readFleetTable("alla.csv", text, rulebook);
}

/** The profiles of a table whose rows can all be read. */
function profiles(text: string): readonly unknown[] {
  return table(text).map((unit) => {
    if (!unit.ok) throw new Error(unit.message);
    const read = readProfile({ file: unit.name, text: unit.text }, rulebook);
    if (!read.ok) throw new Error(read.findings.map(({ message }) => message).join("\n"));
    return JSON.parse(unit.text) as unknown;
  });
}

function faults(text: string): readonly string[] {
  return table(text).flatMap((unit) => {
    if (!unit.ok) return [unit.message];
    const read = readProfile({ file: unit.name, text: unit.text }, rulebook);
    return read.ok
      ? []
      : read.findings.map(unit.placed).map(({ where }) => `${where.file} ${where.line}:${where.column}`);
  });
}

const GRANEN = {
  unit: { name: "Granen", region: "skane", careChoice: "vardcentral" },
  openingHours: [{ days: "vardagar", opens: "08:00", closes: "17:00" }],
  facts: { listade: 8200 },
};

describe("a table as people have it", () => {
  it.each([
    ["semicolons", `${HEADING}\nGranen;skane;vardcentral;8200;vardagar 08:00-17:00\n`],
    ["commas", "namn,region,vardval,listade,oppettider\nGranen,skane,vardcentral,8200,vardagar 8-17\n"],
    ["tabs", "namn\tregion\tvardval\tlistade\toppettider\nGranen\tskane\tvardcentral\t8 200\tvardagar 8-17\n"],
    ["a line that names the separator", `sep=;\r\n${HEADING}\r\nGranen;skane;vardcentral;8200;vardagar 8-17\r\n`],
    ["names instead of ids", `${HEADING}\nGranen;Skåne;Vårdcentral;8 200,0;måndag–fredag 8.00–17.00\n`],
    ["the region's whole name", `${HEADING}\nGranen;Region Skåne;vårdcentral;8\u00A0200;Vardagar kl. 8-17\n`],
    [
      "headings with å, ä and ö",
      "Namn;Region;Vårdval;Listade;Öppettider\nGranen;skane;vardcentral;8200;mån-fre 8-17\n",
    ],
    ["empty cells that a spreadsheet leaves", `${HEADING};;\nGranen;skane;vardcentral;8200;vardagar 8-17;;\n`],
  ])("may have %s", (_what, text) => {
    expect(profiles(text)).toEqual([GRANEN]);
  });

  it("has a column for all that a unit says of itself, and for every sort of fact", () => {
    const headings = "namn;region;vardval;kommun;drift;datum;Journal;rutiner;filial;Täckning;inlamnad";
    const cells = "Granen;skane;vardcentral;1281;Egen regi;2025-10-06;Digital;Tolk, brand;Nej;84,5;2026-05-31";
    expect(profiles(`${headings}\n${cells}\n`)).toEqual([
      {
        unit: {
          name: "Granen",
          region: "skane",
          careChoice: "vardcentral",
          municipality: "1281",
          operator: "egen-regi",
        },
        asOf: "2025-10-06",
        facts: {
          journal: "digital",
          rutiner: ["tolk", "brand"],
          filial: "nej",
          tackning: 84.5,
          inlamnad: "2026-05-31",
        },
      },
    ]);
  });

  it.each([
    ["namn", "", ["alla.csv 2:1"]],
    ["region", "atlantis", ["alla.csv 2:2"]],
    ["vardval", "tandvård", ["alla.csv 2:3"]],
    ["kommun", "1821", ["alla.csv 2:4"]],
    ["drift", "annat", ["alla.csv 2:5"]],
    ["datum", "igår", ["alla.csv 2:6"]],
    ["journal", "båda", ["alla.csv 2:7"]],
    ["rutiner", "tolk|hiss", ["alla.csv 2:8"]],
    ["listade", "1234567890123456", ["alla.csv 2:9"]],
    ["oppettider", "vardagar 17-8", ["alla.csv 2:10"]],
  ])("tells that %s cannot be %j, at its cell", (column, written, places) => {
    const whole = {
      namn: "A",
      region: "skane",
      vardval: "vardcentral",
      kommun: "1281",
      drift: "privat",
      datum: "2025-10-06",
      journal: "papper",
      rutiner: "tolk",
      listade: "8",
      oppettider: "vardagar 8-17",
    };
    const text = [Object.keys(whole), Object.values({ ...whole, [column]: written })].map((it) => it.join(";"));
    expect(faults(`${text.join("\n")}\n`)).toEqual(places);
  });

  it.each<[heading: string, cell: string, fact: string, value: unknown]>([
    ["journal", "papper", "journal", "papper"],
    ["Journal", "På papper", "journal", "papper"],
    ["rutiner", "tolk | Brand", "rutiner", ["tolk", "brand"]],
    ["filial", "JA", "filial", "ja"],
    ["filial", "Vet ej", "filial", "vet-ej"],
    ["Listade hos läkare", "12", "listade-lakare", 12],
    ["listade-lakare", "0", "listade-lakare", 0],
    ["täckning", "0,125", "tackning", 0.125],
    ["täckning", "99.9", "tackning", 99.9],
  ])("understands %s %s", (heading, cell, fact, value) => {
    const [profile] = profiles(`namn;region;vardval;${heading}\nA;skane;vardcentral;${cell}\n`);
    expect(profile).toMatchObject({ facts: { [fact]: value } });
  });

  it.each(["−5", "-5", "5 st", "ca 5", "5.5.5", "5,", "1e3"])("leaves %s to be refused", (cell) => {
    expect(faults(`namn;region;vardval;listade\nA;skane;vardcentral;${cell}\n`)).toEqual(["alla.csv 2:4"]);
  });

  it.each(["namn", "region", "vardval"])("cannot do without the column %s", (missing) => {
    const columns = ["namn", "region", "vardval"].filter((it) => it !== missing);
    expect(faults(`${columns.join(";")}\na;b\n`)).toEqual([`alla.csv rad 1: Kolumnen ”${missing}” saknas.`]);
  });

  it("takes a decimal comma inside quotes where commas separate", () => {
    const [profile] = profiles('namn,region,vardval,listade\nGranen,skane,vardcentral,"8200,0"\n');
    expect(profile).toMatchObject({ facts: { listade: 8200 } });
  });

  it.each([
    ["after blank lines", "namn;region;vardval;listade\n\n\nA;skane;vardcentral;x\n", ["alla.csv 4:4"]],
    [
      "after a cell of several lines",
      'namn;region;vardval;listade\n"VC\nA";skane;vardcentral;8000\nB;skane;vardcentral;x\n',
      ["alla.csv 4:4"],
    ],
    ["of several lines itself", 'namn;region;vardval;listade\n"VC\nA";skane;vardcentral;x\n', ["alla.csv 2:4"]],
    [
      "below the line of the separator",
      "sep=;\nnamn;region;vardval;listade\nA;skane;vardcentral;x\n",
      ["alla.csv 3:4"],
    ],
  ])("names the row and cell of a fault %s", (_where, text, places) => {
    expect(faults(text)).toEqual(places);
  });

  it("never drops a cell", () => {
    const [fault] = faults("namn;region;vardval;listade\nA;skane;vardcentral;8000;99;skräp\n");
    expect(fault).toMatch(/^alla\.csv rad 2: Raden har fler celler än rubrikraden.*”99” och ”skräp”/u);
  });

  it.each([
    [
      "hours that cannot be read",
      `${HEADING}\nA;skane;vardcentral;1;ibland\n`,
      /rad 2, kolumnen ”oppettider”: ”ibland”/u,
    ],
    [
      "a quote that never ends",
      'namn;region;vardval\nA;skane;vardcentral\n"B;skane;vardcentral\n',
      /rad 3: Ett citattecken/u,
    ],
    [
      "a heading nobody knows",
      "namn;region;vardval;hittepa\nA;skane;vardcentral;1\n",
      /rad 1: Kolumnen ”hittepa” finns inte/u,
    ],
    [
      "two headings for one thing",
      "namn;region;vardval;Vårdval\nA;skane;vardcentral;1\n",
      /Kolumnen ”Vårdval” finns två gånger/u,
    ],
  ])("refuses %s", (_what, text, said) => {
    expect(faults(text)).toEqual([expect.stringMatching(said)]);
  });
});

describe("the bytes of a table", () => {
  const text = "namn;region\nVårdcentralen Åsen;Skåne\n";
  const codes = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  const wide = (mark: readonly number[], order: (code: number) => readonly number[]): Uint8Array =>
    Uint8Array.from([...mark, ...codes.flatMap((code) => order(code))]);
  it.each([
    ["UTF-8", new TextEncoder().encode(text), null],
    ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]), null],
    ["UTF-16, low byte first", wide([0xff, 0xfe], (code) => [code & 255, code >> 8]), null],
    ["UTF-16, high byte first", wide([0xfe, 0xff], (code) => [code >> 8, code & 255]), null],
    ["UTF-16 without a mark", wide([], (code) => [code & 255, code >> 8]), null],
    ["Windows-1252", Uint8Array.from(codes), "windows-1252"],
  ])("may be %s", (_encoding, bytes, assumed) => {
    expect(decodedTable(bytes)).toEqual({ text, assumed });
  });
});

describe("opening hours in a cell", () => {
  it.each([
    ["måndag–torsdag 8–17", ["mandag", "tisdag", "onsdag", "torsdag"], "08:00", "17:00"],
    ["lördagar 10.30-14", ["lordag"], "10:30", "14:00"],
    ["helger kl 9-12", ["helg"], "09:00", "12:00"],
    ["helg klockan 9 – 12", ["helg"], "09:00", "12:00"],
    ["Vardag 07:30-16:15", ["vardagar"], "07:30", "16:15"],
    ["alla dagar 0-24", ["alla-dagar"], "00:00", "24:00"],
    ["varje dag 8-9", ["alla-dagar"], "08:00", "09:00"],
    ["mån – fre 8-17", ["vardagar"], "08:00", "17:00"],
    ["tis-tors 8-17", ["tisdag", "onsdag", "torsdag"], "08:00", "17:00"],
    ["lör-sön 10-14", ["lordag", "sondag"], "10:00", "14:00"],
  ])("%s", (text, days, opens, closes) => {
    expect(hoursOf(text)).toEqual(days.map((it) => ({ days: it, opens, closes })));
  });
  it("can say that a day is closed, and have many parts", () => {
    expect(hoursOf("vardagar 8-17, lördag stängt")).toEqual([
      { days: "vardagar", opens: "08:00", closes: "17:00" },
      { days: "lordag", closed: true },
    ]);
  });
  it.each([
    "",
    "8-17",
    "vardagar",
    "vardagar 8",
    "to 8-17",
    "fredag-måndag 8-17",
    "vardagar 8-17, ibland",
    "mån-nångång 8-17",
    "nån-fre 8-17",
    "ibland stängt",
    "vardagar 8-17 stängt nu",
  ])("%s cannot be read", (text) => {
    expect(hoursOf(text)).toBeNull();
  });
});

it.each([
  ["the separator that the first line names, whatever the heading has", "sep=,\na;b,c\n", [["a;b", "c"]], 2],
  ["semicolons, where the heading has most of them", "a;b;c,d\n", [["a", "b", "c,d"]], 1],
  ["the heading's own, where no separator of ours is named", "sep=#\na;b\n", [["sep=#"], ["a", "b"]], 1],
  [
    "lines of an old Mac",
    "a;b\rc;d\r",
    [
      ["a", "b"],
      ["c", "d"],
    ],
    1,
  ],
])("rows are parted by %s", (_what, text, cells, line) => {
  const read = rowsOf(text);
  expect(read.ok && read.rows.map((row) => row.cells)).toEqual(cells);
  expect(read.ok && read.rows[0]?.line).toBe(line);
});

it("rows are told apart from lines", () => {
  expect(rowsOf('a;b\r\n"x\r\ny";1\r\n\r\nq;w\r\n')).toEqual({
    ok: true,
    rows: [
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["x\ny", "1"] },
      { line: 5, cells: ["q", "w"] },
    ],
  });
});
