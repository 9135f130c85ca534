/** The page's reader, as built, says what the command line says. */
import { createContext, runInContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { readerScript } from "../../scripts/site/bundle.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { readProfile } from "../../src/read/profile.ts";
import type { Reader } from "../../site/checker/reader/reader.ts";
import { ROOT } from "../cli/ffu.ts";
import { PROFILE_FAULTS } from "../read/fixtures/profiles.ts";
import { tree } from "../read/tree.ts";

const loaded = loadRulebook(tree());
if (!loaded.ok) throw new Error("the whole tree must load");
const { rulebook } = loaded;

let page: Reader;
beforeAll(async () => {
  const reader = await readerScript(ROOT);
  const sandbox: { ffuReader?: Reader } = createContext({ register: rulebook, TextDecoder });
  runInContext(reader, sandbox, { filename: "lasare.js" });
  if (sandbox.ffuReader === undefined) throw new Error("the script sets no reader");
  page = sandbox.ffuReader;
});

/** Every shape that a value can have, where one of several shapes is meant. */
const VALUES = ["true", "null", "[]", "{}", "-1", "1.5", '""', "{ a: 1 }", "{ value: true }", "[1, 2]", "[{ id: a }]"];
const PLACES = [
  (value: string) => `facts: { listade: ${value} }`,
  (value: string) => `facts: { listade: { value: ${value}, asOf: "2025-01-01" } }`,
  (value: string) => `staff: [{ profession: lakare, competences: ${value} }]`,
  (value: string) => `staff: [{ profession: lakare, competences: [${value}] }]`,
  (value: string) => `openingHours: [{ days: ${value}, opens: "08:00", closes: "17:00" }]`,
  (value: string) => `attestations: { skane/vardcentral/personal: ${value} }`,
];
const UNIT = "unit: { name: Granen, region: skane, careChoice: vardcentral }\n";
const texts = PLACES.flatMap((place) => VALUES.map((value) => `${UNIT}${place(value)}\n`));

describe("the page's reader of profiles", () => {
  it.each([...PROFILE_FAULTS.map(({ text }) => text), ...texts])("finds in %j what the command line finds", (text) => {
    const source = { file: "profil.yaml", text };
    expect(JSON.stringify(page.readProfile(source).findings)).toBe(
      JSON.stringify(readProfile(source, rulebook).findings),
    );
  });
});
