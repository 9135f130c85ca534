import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/read/finding.ts";
import { findingsLines, renderFindings, summaryLines } from "../../src/render/findings-text.ts";
import { githubText } from "../../src/render/github.ts";
import { displayWidth, document, painter } from "../../src/render/layout.ts";

function finding(
  changes: Partial<Finding> & { readonly at?: readonly [line: number, column: number, endColumn: number] },
): Finding {
  const { at: [line, column, endColumn] = [3, 10, 13], ...rest } = changes;
  return {
    code: "K203",
    severity: "error",
    title: "Fel typ av värde",
    message: "Fältet Antal ska vara ett tal, men här står text: 1,5",
    fix: "skriv decimaltal med punkt: 1.5",
    where: { file: "specs/skane/vardcentral/bemanning.yaml", line, column, endLine: line, endColumn },
    related: [],
    pointer: "",
    ...rest,
  };
}

const lines = ["kontroll:", "  typ: kvot", "  antal: 1,5", "\ttext: x", `lång: ${"a".repeat(200)} här`];
const style = { paint: painter(false), max: 0, linesOf: () => lines };

describe("findings as text", () => {
  it("stand under their file, with the place marked and a way to mend", () => {
    const warning = finding({
      severity: "warning",
      code: "K503",
      title: "Talet i texten stämmer inte",
      fix: "rätta talet.",
      at: [2, 8, 12],
      related: [{ role: "talet", where: finding({}).where }],
    });
    expect(document(findingsLines([finding({}), warning], style))).toMatchInlineSnapshot(`
      "specs/skane/vardcentral/bemanning.yaml

        FEL  rad 3, kolumn 10                                    K203 Fel typ av värde
        Fältet Antal ska vara ett tal, men här står text: 1,5

          1 | kontroll:
          2 |   typ: kvot
        > 3 |   antal: 1,5
            |          ^^^

        Så rättar du: skriv decimaltal med punkt: 1.5

        VARNING  rad 2, kolumn 8                      K503 Talet i texten stämmer inte
        Fältet Antal ska vara ett tal, men här står text: 1,5

          1 | kontroll:
        > 2 |   typ: kvot
            |        ^^^^

        Så rättar du: rätta talet.
        Se även talet: specs/skane/vardcentral/bemanning.yaml, rad 3

      Mer hjälp: ffu explain K203 · ffu explain K503
      "
    `);
  });

  it("show a tab as an arrow, and the part of a long line where the fault is", () => {
    const shown = findingsLines([finding({ at: [4, 1, 2] }), finding({ at: [5, 208, 211] })], style);
    expect(shown).toContain("  > 4 | →text: x");
    const at = shown.findIndex((line) => line.includes("> 5"));
    const [place = "", mark = ""] = shown.slice(at, at + 2);
    expect(place.slice(mark.indexOf("^"), mark.lastIndexOf("^") + 1)).toBe("här");
  });

  it("say how many they hide, and hide no error behind a notice", () => {
    const notices = Array.from({ length: 5 }, () => finding({ severity: "notice", code: "K306" }));
    const shown = document(findingsLines([...notices, finding({})], { ...style, max: 2 }));
    expect(shown).toContain("FEL");
    expect(shown).toContain("… och 4 anmärkningar till. Visa alla med --max 0.");
  });

  it("have no frame where the whole file is meant or cannot be shown", () => {
    expect(renderFindings([finding({ at: [1, 1, 1] })])).not.toContain("|");
    expect(document(findingsLines([finding({ at: [1, 1, 1] })], style))).not.toContain("|");
  });

  it.each([
    [[], "Inget att anmärka i 41 filer (312 regler lästa)."],
    [[finding({})], "1 fel i 1 av 41 filer (312 regler lästa)."],
    [
      [finding({}), finding({}), finding({ severity: "warning" }), finding({ severity: "notice" })],
      "2 fel, 1 varning och 1 notis i 1 av 41 filer (312 regler lästa).",
    ],
  ])("are counted in one sentence", (all, sentence) => {
    expect(summaryLines(all, { files: 41, rules: 312 }).join(" ")).toBe(sentence);
  });
  it("counts no more files than were asked for, where the fault stands in another", () => {
    const elsewhere = finding({ where: { ...finding({}).where, file: "specs/kallor.yaml" } });
    expect(summaryLines([finding({}), elsewhere], { files: 1, rules: null })).toEqual(["2 fel i 2 filer."]);
  });

  it("fit in eighty columns and hold no control characters, whatever the file holds", () => {
    const data = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme", maxLength: 300 }));
    fc.assert(
      fc.property(data, data, fc.nat(120), fc.nat(120), (text, message, column, length) => {
        const it = finding({ message, at: [1, column + 1, column + 1 + length] });
        for (const line of findingsLines([it], { ...style, linesOf: () => [text] })) {
          expect(displayWidth(line)).toBeLessThanOrEqual(80);
          expect(line).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
        }
      }),
    );
  });
});

describe("findings for GitHub", () => {
  it("are one command per line", () => {
    expect(githubText([finding({})])).toBe(
      "::error file=specs/skane/vardcentral/bemanning.yaml,line=3,endLine=3,col=10,endColumn=13,title=K203 Fel typ av värde::Fältet Antal ska vara ett tal, men här står text: 1,5%0ASå rättar du: skriv decimaltal med punkt: 1.5\n",
    );
  });

  it("cannot be made to hold a command of their own", () => {
    const hostile = finding({
      title: "a,b:c%d",
      message: "rad\n::stop-commands::x\r\n100 %",
      fix: "rätta talet.",
      where: { file: "a,b:c\n::error::.yaml", line: 1, column: 1, endLine: 2, endColumn: 2 },
    });
    expect(githubText([hostile])).toBe(
      "::error file=a%2Cb%3Ac %3A%3Aerror%3A%3A.yaml,line=1,endLine=2,title=K203 a%2Cb%3Ac%25d::rad%0A::stop-commands::x%0A100 %25%0ASå rättar du: rätta talet.\n",
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = githubText([
          finding({ message: text, title: text, fix: text, where: { ...hostile.where, file: text } }),
        ]);
        expect(shown.split("\n")).toHaveLength(2);
        expect(shown.startsWith("::error file=")).toBe(true);
      }),
    );
  });

  it("are at most ten of each level, and the last one counts the rest", () => {
    const all = Array.from({ length: 12 }, () => finding({}));
    const shown = githubText([...all, finding({ severity: "notice" })])
      .trimEnd()
      .split("\n");
    expect(shown).toHaveLength(11);
    expect(shown[9]).toContain("%0A… och 2 till av samma slag.");
    expect(shown[10]).toMatch(/^::notice /);
  });
});
