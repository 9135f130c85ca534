/** The file that a draft is written into says what the page computed, and nothing else in it has moved. */
import { describe, expect, it } from "vitest";
import { draftedRule, unchangedDraft, type Draft } from "../../src/compare/draft.ts";
import { formatted } from "../../src/read/format/format.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { checkedModules } from "../../site/checker/data.ts";
import { newestKnownDay } from "../../site/data.ts";
import { draftables, type Draftable } from "../../site/draft/data.ts";
import { draftedFile } from "../../site/draft/drafted-yaml.ts";
import { PACKAGE_SCHEMAS } from "../../src/read/package-schemas.ts";
import { specs, specsTexts } from "../compare/specs.ts";

/** On this day some rules begin with a version in force, and others with a proposal. */
const today = newestKnownDay(specs);
const all = new Map(
  ["2023-06-01", today].flatMap((day) =>
    checkedModules(specs).flatMap((module) =>
      draftables(
        { rulebook: specs, today: day, specs: specsTexts, repository: null, schemas: PACKAGE_SCHEMAS },
        module,
      ).map((it): [string, Draftable] => [`${it.rule.id} ${it.base.index} ${it.base.is}`, it]),
    ),
  ),
);

const TEXT = "En ny text.\n\nMed två stycken.\n";

/** Every number a step up, every hour to eleven at night, another day, obligation and text. */
function changed({ rule, base, fields, source }: Draftable) {
  const unchanged = unchangedDraft(rule, base, "2028-01-01");
  const values = new Map(
    fields.map(({ is, value }, index): [number, number | string] => [
      index,
      is === "number" ? Number(value) + 1 : is === "clock" ? "23:00" : is === "date" ? "2029-03-01" : "sondag",
    ]),
  );
  const draft: Draft = {
    from: "2028-02-01",
    obligation: rule.obligation === "ska" ? "bor" : "ska",
    text: TEXT,
    values: fields.map(({ path }, index) => ({ path, value: values.get(index) ?? "" })),
  };
  if (source === null) throw new Error(rule.id);
  return { draft, file: draftedFile(source, base, draft, values, unchanged), before: source.text };
}

function valueOf(text: string): { readonly versions: readonly object[] } & Record<string, unknown> {
  const parsed = parseYaml({
    file: "specs/a.yaml",
    text: text.replace(/source: #.*/u, "source: a").replace(/ at: #.*/u, " at: b"),
  });
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.findings)}\n${text}`);
  return JSON.parse(JSON.stringify(parsed.value)) as ReturnType<typeof valueOf>;
}

describe("the file with the draft in it", () => {
  it("is there for every rule that can be changed", () => {
    expect(all.size).toBeGreaterThan(30);
    expect([...all].filter(([, { source }]) => source === null).map(([name]) => name)).toEqual([]);
  });

  it.each([...all])("says what is computed: %s", (_, draftable) => {
    const { rule, base } = draftable;
    const { draft, file, before } = changed(draftable);
    const [old, value] = [valueOf(before), valueOf(file.text)];
    const own = base.is === "after" ? value.versions.at(-1) : value.versions[base.index];
    const drafted = draftedRule(rule, base, draft).versions.find(({ text }) => text === TEXT);
    const judgement = drafted?.judgement;
    const { when } = drafted ?? {};
    expect(own).toMatchObject({
      text: TEXT,
      ...(judgement?.by === "check" ? { check: judgement.check } : {}),
      ...(judgement?.by === "readings" ? { readings: { question: judgement.question, of: judgement.readings } } : {}),
      ...(when ? { when } : {}),
      ...(base.is === "after" ? { status: "foreslagen", intended: { from: draft.from } } : {}),
    });
    expect(value["obligation"]).toBe(draft.obligation);
    expect({ ...value, versions: value.versions.filter((it) => it !== own), obligation: rule.obligation }).toEqual({
      ...old,
      versions: base.is === "after" ? old.versions : old.versions.filter((_it, index) => index !== base.index),
    });
    expect(
      formatted({
        file: "specs/a.yaml",
        text: file.text.replace(/source: #.*/u, "source: a").replace(/ at: #.*/u, " at: b"),
      }),
    ).toBe(file.text.replace(/source: #.*/u, "source: a").replace(/ at: #.*/u, " at: b"));
  });

  it.each([...all])("differs from the file in what the difference shows: %s", (_, draftable) => {
    const { file, before } = changed(draftable);
    const count = (text: string, line: string): number => text.split("\n").filter((it) => it === line).length;
    for (const is of ["added", "removed"] as const) {
      for (const { text } of file.difference.filter((line) => line.is === is)) {
        expect(count(is === "added" ? file.text : before, text)).toBeGreaterThan(0);
      }
    }
    const [come, gone] = (["added", "removed"] as const).map(
      (is) => file.difference.filter((it) => it.is === is).length,
    );
    expect(file.text.split("\n").length - before.split("\n").length).toBe((come ?? 0) - (gone ?? 0));
  });

  it("stays as it was where nothing is changed in place", () => {
    const [, proposal] = [...all].find(([, { base }]) => base.is === "instead") ?? [];
    if (proposal === undefined || proposal.source === null) throw new Error("no proposal");
    const unchanged = unchangedDraft(proposal.rule, proposal.base, "2028-01-01");
    expect(draftedFile(proposal.source, proposal.base, unchanged, new Map(), unchanged)).toEqual({
      text: proposal.source.text,
      difference: [],
    });
  });
});
