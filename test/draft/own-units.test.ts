/** A file of own units is read by the command line's own reader, and told of with its lines. */
import { describe, expect, it } from "vitest";
import { readUnits } from "../../src/read/fleet/whole.ts";
import { fleetReaderData } from "../../site/draft/data.ts";
import { ownUnits } from "../../site/draft/own-units.ts";
import { specs } from "../compare/specs.ts";

const register = fleetReaderData(specs);
const data = { unit: { region: "skane", careChoice: "vardcentral" } } as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (file: string, text: string): ReturnType<typeof ownUnits> =>
  ownUnits(readUnits(file, bytes(text), register), data);

const GRANEN = { unit: { name: "Granen", region: "skane", careChoice: "vardcentral" } };
const BVC = { unit: { name: "Uttern", region: "skane", careChoice: "barnavardscentral" } };

describe("a file of own units", () => {
  it("is read as a table, with those of another care choice counted beside", () => {
    const read = open(
      "enheter.csv",
      "namn;region;vardval;oppettider\nGranen;Skåne;vardcentral;vardagar 8-17\nGranen;skane;vardcentral;vardagar 8-16\nUttern;skane;barnavardscentral;vardagar 8-17\n",
    );
    expect(read).toMatchObject({ is: "read", others: 1, remark: null });
    expect(read.is === "read" && read.units.map(({ id }) => id)).toEqual(["Granen", "Granen (2)"]);
  });

  it("is read with one profile a line, or as one profile", () => {
    const lines = open("enheter.ndjson", `${JSON.stringify(GRANEN)}\n\n${JSON.stringify(BVC)}\n`);
    expect(lines).toMatchObject({ is: "read", units: [{ id: "Granen" }], others: 1 });
    const one = open("granen.yaml", "unit: { name: Granen, region: skane, careChoice: vardcentral }\n");
    expect(one).toMatchObject({ is: "read", units: [{ id: "Granen" }] });
  });

  it.each([
    ["a.csv", "namn;region;vardval;listade\nGranen;skane;vardcentral;åtta\n", /^Rad 2: .*listade/u],
    ["a.csv", "namn;region;vardval;farg\nGranen;skane;vardcentral;gul\n", /^a\.csv rad 1: Kolumnen ”farg” finns inte/u],
    ["a.ndjson", `${JSON.stringify(GRANEN)}\n{ "unit": \n`, /^a\.ndjson rad 2 är ingen profil i JSON/u],
    ["a.ndjson", `${JSON.stringify({ ...GRANEN, facts: { listade: -1 } })}\n`, /^Rad 1: /u],
    ["a.yaml", "unit: { name: Granen, region: skane }\n", /^Rad 1: .*careChoice/u],
  ])("says what is wrong and where: %s %j", (file, text, fault) => {
    const read = open(file, text);
    expect(read.is).toBe("broken");
    expect(read.is === "broken" && read.faults[0]).toMatch(fault);
  });

  it("in no encoding that is known is refused", () => {
    const read = ownUnits(readUnits("a.yaml", new Uint8Array([0xc3, 0x28]), register), data);
    expect(read).toMatchObject({ is: "broken" });
  });
});
