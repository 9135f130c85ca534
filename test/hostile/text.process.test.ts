/** Characters that hide, persons that show, and text that would command the machine it is shown on. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unheard } from "../../src/cli/unheard.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { changed, ffu } from "../cli/ffu.ts";
import { runFfu } from "../cli/process.ts";

const HIDDEN = [0x00, 0x1b, 0x7f, 0x85, 0xad, 0x200b, 0x200f, 0x2028, 0x202e, 0x2066, 0xfeff];

describe("a character that an escape hides", () => {
  it.each(HIDDEN.map((code) => [code.toString(16).padStart(4, "0")]))("U+%s is found in values and names", (code) => {
    for (const text of [`name: "A\\u${code}B"`, `"na\\u${code}me": A`, `list: [{ a: ["x", "\\u${code}"] }]`]) {
      const parsed = parseYaml({ file: "p.yaml", text: `first: 1\n${text}\n` });
      expect([text, parsed.ok]).toEqual([text, false]);
      for (const { where, code: found } of parsed.findings) {
        expect(["K107", "K109"]).toContain(found);
        expect(where.line).toBe(2);
      }
    }
  });

  it("is refused wherever it would be refused as it stands", () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).filter((it) => it !== 0x0a && it !== 0x0d && it !== 0x09);
    fc.assert(
      fc.property(unit, (code) => {
        const raw = parseYaml({ file: "p.yaml", text: `a: 'x${String.fromCharCode(code)}y'\n` });
        const escaped = parseYaml({ file: "p.yaml", text: `a: "x\\u${code.toString(16).padStart(4, "0")}y"\n` });
        const hidden = (it: typeof raw): boolean => it.findings.some((at) => at.code === "K107" || at.code === "K109");
        expect([code, hidden(escaped)]).toEqual([code, hidden(raw)]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("never comes into a report from the title of a rule", async () => {
    const folder = await changed("specs/skane/vardcentral/oppettid-vecka.yaml", (text) =>
      text.replace(/^title: .*$/m, 'title: "Öppettid\\u202e per vecka"'),
    );
    const ran = await ffu("validate", { workingFolder: folder, packageFolder: folder });
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain("U+202E");
  });
});

describe("a personal number in a profile", () => {
  it.each(["VC 850101–1234", "VC 850101\u202F1234"])("%s is refused", async (name) => {
    const folder = await mkdtemp(join(tmpdir(), "ffu-"));
    const path = join(folder, "p.yaml");
    await writeFile(path, `unit: { name: "${name}", region: skane, careChoice: vardcentral }\n`);
    const ran = await ffu(`validate ${path}`);
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain("K704");
  });
});

describe("a line that speaks to the runner of GitHub Actions", () => {
  it.each(["::error file=README.md,line=1::Förfalskad", "mitt i ##[error]Förfalskad"])(
    "%s is only text",
    async (forged) => {
      const folder = await mkdtemp(join(tmpdir(), "ffu-"));
      const path = join(folder, "p.yaml");
      // So long a word before it that the line is broken just where the command begins.
      const name = `${"x".repeat(55)} ${forged}`;
      await writeFile(
        path,
        `unit: { name: ${JSON.stringify(name)}, region: skane, careChoice: vardcentral }\nattestations:\n  ${JSON.stringify(name)}: { answer: ja, role: v, date: "2025-01-01" }\n`,
      );
      const ran = await runFfu(["check", path, "--specs", "specs", "--date", "2025-10-06"], {
        env: { GITHUB_ACTIONS: "true" },
      });
      expect(`${ran.out}\n${ran.err}`).toContain("Förfalskad");
      for (const stream of [ran.out, ran.err]) expect(stream).not.toMatch(/^[^\S\n]*::|##\[/m);
    },
  );

  it.each(["json", "ndjson", "sarif"] as const)("is an escape in %s, and read back as what it was", (format) => {
    const text = JSON.stringify({ name: "##[error]a ##[add-mask]b", "##[": 1 });
    expect(unheard(text, format)).not.toContain("##[");
    expect(JSON.parse(unheard(text, format))).toEqual(JSON.parse(text));
  });
});
