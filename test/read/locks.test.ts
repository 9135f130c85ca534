/** What was decided and then changed is found whatever else is wrong, and what could not be read is not called gone. */
import { describe, expect, it } from "vitest";
import { locksOf } from "../../src/compare/locks.ts";
import { closedFolder } from "../../src/read/files.ts";
import { loadFolder, loadRulebook, partOf } from "../../src/read/load.ts";
import { lockFindings } from "../../src/read/locks.ts";
import { RULE, RULE_FILE, edited, tree } from "./tree.ts";

const OTHER = "specs/skane/vardcentral/uppgifter-som-anvands.yaml";
const EDITIONS = "specs/skane/vardcentral/utgavor.yaml";
const CHANGED = RULE.replace("minst 30 timmar per vecka", "minst 30 timmar varje vecka");

const locks = locksOf(partOf(loadRulebook(tree())).rulebook);

function told(...read: Parameters<typeof loadFolder>): readonly string[] {
  const loaded = loadFolder(...read);
  expect(loaded.ok).toBe(false);
  return lockFindings(locks, partOf(loaded)).map(({ code, where, pointer }) => `${code} ${where.file} ${pointer}`);
}

describe("a changed lock", () => {
  it.each<[string, Readonly<Record<string, string | null>>]>([
    ["an example that gets another answer", { [RULE_FILE]: CHANGED.replace("expect: not-met", "expect: met") }],
    ["a name that is in no register", { [RULE_FILE]: CHANGED.replace("terms: [vardag]", "terms: [helgdag]") }],
    ["a field that does not exist, elsewhere", { [OTHER]: edited(OTHER, "obligation: ska", "plikt: ska") }],
    ["a file that is no YAML, elsewhere", { [OTHER]: "kind: [" }],
    ["a register that cannot be read", { "specs/kallor.yaml": "sources: {" }],
    ["a register that is gone", { "specs/begrepp.yaml": null }],
    [
      "a decided version without its day, elsewhere",
      { [OTHER]: edited(OTHER, '  - from: "2024-01-01"\n    status', "  - status") },
    ],
  ])("is found beside %s", (_, changes) => {
    const files = tree({ [RULE_FILE]: CHANGED, ...changes });
    expect(told({ files, findings: [] })).toEqual([`K412 ${RULE_FILE} /versions/0`]);
  });

  it("is found beside a file that could not be opened", () => {
    const files = tree({ [RULE_FILE]: CHANGED, [OTHER]: null });
    expect(told({ files, findings: [closedFolder(OTHER)] })).toEqual([`K412 ${RULE_FILE} /versions/0`]);
  });
});

describe("what could not be read", () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ["a rule", { [RULE_FILE]: "kind: [" }],
    [
      "a rule with a version that stands nowhere in time",
      { [RULE_FILE]: CHANGED.replace('  - from: "2024-01-01"\n    status', "  - status") },
    ],
    ["the editions", { [EDITIONS]: "title: [" }],
    ["the register that says where files belong", { "specs/regioner.yaml": "regions: {" }],
  ])("is not gone: %s", (_, changes) => {
    expect(told({ files: tree(changes), findings: [] })).toEqual([]);
  });

  it("is not gone: a folder that could not be opened", () => {
    const files = tree().filter(({ file }) => !file.startsWith("specs/skane/"));
    expect(told({ files, findings: [closedFolder("specs/skane/vardcentral")] })).toEqual([]);
  });

  it("is gone where its file is taken away", () => {
    const files = tree({ [RULE_FILE]: null, [OTHER]: "kind: [" });
    expect(told({ files, findings: [] })).toContain(`K412 ${EDITIONS} `);
  });
});
