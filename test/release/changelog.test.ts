import { describe, expect, it } from "vitest";
import { notesOf, sectionOf, withSection } from "../../scripts/release/changelog.ts";

/** As `ffu changeset` writes them, with the lines of a class scattered over two changesets. */
const FIRST = [
  "**Vårdcentral**",
  "",
  "- Lättat från och med 1 maj 2026: Telefontid. Från 8 till 6 timmar.",
  "- Omformulerat från och med 1 maj 2026: Avtal.",
  "",
  "**Psykoterapi**",
  "",
  "- Nytt från och med 1 maj 2026: Handledning.",
].join("\n");
const SECOND = ["**Vårdcentral**", "", "- Skärpt från och med 1 juni 2026: Öppettid."].join("\n");
const PACKAGE = "Kommandot `ffu export` är nytt,\noch tabellerna förklaras.";

describe("a version in the log", () => {
  const section = sectionOf({ version: "1.2.0", level: "minor", summaries: [PACKAGE, FIRST, SECOND] });

  it("tells the rules by care choice and class, and the package last", () => {
    expect(section).toMatchInlineSnapshot(`
      "## 1.2.0

      Inget tidigare svar ändras. Det finns mer att fråga om, eller något är beslutat för kommande dagar.

      ### Vårdcentral

      - Skärpt från och med 1 juni 2026: Öppettid.
      - Lättat från och med 1 maj 2026: Telefontid. Från 8 till 6 timmar.
      - Omformulerat från och med 1 maj 2026: Avtal.

      ### Psykoterapi

      - Nytt från och med 1 maj 2026: Handledning.

      ### Paketet

      - Kommandot \`ffu export\` är nytt, och tabellerna förklaras."
    `);
  });

  it("stands before older ones, and is found again", () => {
    const older = withSection("", sectionOf({ version: "1.1.0", level: "patch", summaries: ["Mindre."] }));
    const log = withSection(older, section);
    expect(log.match(/^# /gmu)).toHaveLength(1);
    expect([...log.matchAll(/^## (.*)$/gmu)].map(([, version]) => version)).toEqual(["1.2.0", "1.1.0"]);
    expect(notesOf(log, "1.1.0")).toBe("Inget svar ändras.\n\n### Paketet\n\n- Mindre.");
    expect(`## 1.2.0\n\n${notesOf(log, "1.2.0")}`).toBe(section);
  });

  it("is not there when nobody wrote it", () => {
    expect(notesOf(withSection("", section), "1.2")).toBeNull();
  });
});
