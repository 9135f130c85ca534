/** The tables of the sources: their columns, and every fault at its line and column. */
import { describe, expect, test } from "vitest";
import { readInventory, readStretches } from "../../src/read/inventory.ts";

const COLUMNS = "n\tsource file\tplace\tregion\tcare_choice\tkind\tstatus\tsubject\tfigure\tlines\tbinding\taddressee";
const GOOD = "7\ta.txt\tSida 1\tSkåne\tVC\trequirement\tin_force\tÖppet\t>=45\t3-4 9\tska\tvardcentral;kommun";
const inventory = (...lines: readonly string[]): ReturnType<typeof readInventory> =>
  readInventory({ file: "specs/inventering.tsv", text: `${[COLUMNS, ...lines].join("\n")}\n` });

describe("the inventory", () => {
  test("a row has its lines, the source's own word for how binding it is, and whom it addresses", () => {
    expect(inventory(GOOD)).toMatchObject({
      ok: true,
      rows: [
        {
          number: 7,
          source: "a.txt",
          lines: [
            { first: 3, last: 4 },
            { first: 9, last: 9 },
          ],
          binding: "ska",
          addressee: ["vardcentral", "kommun"],
          said: "Öppet\n>=45",
        },
      ],
    });
  });

  test("columns may stand in any order, with more of them, other line ends and empty lines", () => {
    const order = COLUMNS.split("\t").toReversed();
    const cells = GOOD.split("\t").toReversed();
    const text = `extra\t${order.join("\t")}\r\nx\t${cells.join("\t")}\r\n\t\t\r\n`;
    expect(readInventory({ file: "a.tsv", text })).toMatchObject({ ok: true, rows: [{ number: 7, binding: "ska" }] });
  });

  test.each([
    ["a row without a number", GOOD.replace(/^7/, "7a"), "K203", 1, "heltal"],
    ["a word that is not on the list", GOOD.replace("\tska\t", "\tskall\t"), "K204", 63, "skall"],
    ["lines that are no lines", GOOD.replace("3-4 9", "L3"), "K205", 57, "L3"],
  ])("%s is one finding, at its line and column", (_, line, code, column, says) => {
    const read = inventory(GOOD.replace(/^7/, "6"), line);
    const [finding, ...others] = read.ok ? [] : read.findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code, where: { file: "specs/inventering.tsv", line: 3, column } });
    expect(`${finding?.message} ${finding?.fix ?? ""}`).toContain(says);
  });

  test("K112: a number that stands twice, and a table without the columns", () => {
    expect(inventory(GOOD, "", GOOD)).toMatchObject({ findings: [{ code: "K112", where: { line: 4, column: 1 } }] });
    expect(readInventory({ file: "a.tsv", text: "n\tplace\n1\tSida" })).toMatchObject({
      findings: [{ code: "K112", where: { line: 1 } }],
    });
  });

  test("every fault of a table comes in one run", () => {
    const read = inventory(GOOD.replace("\tska\t", "\tmust\t"), GOOD.replace(/^7/, "x"));
    expect(read.ok ? [] : read.findings.map(({ where }) => where.line)).toEqual([2, 3]);
  });
});

test("a stretch that says nothing of rules has a reason", () => {
  const read = (reason: string): ReturnType<typeof readStretches> =>
    readStretches({ file: "specs/kallrader.tsv", text: `source file\tlines\treason\tnote\na.txt\t1-2\t${reason}\t\n` });
  expect(read("rubrik")).toMatchObject({ ok: true, rows: [{ source: "a.txt", reason: "rubrik", note: "" }] });
  expect(read("tråkigt")).toMatchObject({ ok: false, findings: [{ where: { line: 2, column: 11 } }] });
});
