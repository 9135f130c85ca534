/** Every report says what it was made by, as the package's own report does: the same name for the same rules. */
import { beforeAll, describe, expect, it } from "vitest";
import rulebook, { checkUnit, isoDate, type MadeBy } from "../../src/index.ts";
import { ffu, ROOT } from "./ffu.ts";

const whole = { packageFolder: ROOT, workingFolder: ROOT };
const UNIT = "examples/vardcentral/linden-lunchstangt.yaml";
let made: MadeBy;

beforeAll(() => {
  const unit = { name: "Prov", region: "skane", careChoice: "vardcentral" } as const;
  ({ madeBy: made } = checkUnit(rulebook, { unit }, { date: isoDate("2025-10-06") }));
});

async function json(line: string): Promise<unknown> {
  return JSON.parse((await ffu(line, whole)).stdout);
}

describe("a report as JSON", () => {
  it.each([
    `check ${UNIT} --date 2025-10-06 --out json`,
    `timeline ${UNIT} --from 2025-01-01 --to 2025-12-31 --out json`,
    `ahead ${UNIT} --date 2025-10-06 --out json`,
    "check --fleet examples/vardcentral --date 2025-10-06 --out json",
  ])("of ffu %s has the fingerprint of the package's rulebook", async (line) => {
    expect(await json(line)).toMatchObject({ madeBy: made });
  });

  it.each(["diff 2025-01-01 2025-12-31 --out json", `impact 2025-01-01 2025-12-31 ${UNIT} --out json`])(
    "of ffu %s has that of both sides",
    async (line) => {
      const { package: version, rulebook: both } = made;
      expect(await json(line)).toMatchObject({ madeBy: { package: version, older: both, newer: both } });
    },
  );

  it("of each unit has it, and so has the last line of a fleet", async () => {
    const several = `check ${UNIT} examples/vardcentral/bjorken-30-timmar.yaml --date 2025-10-06 --out json`;
    expect(await json(several)).toMatchObject({ reports: [{ madeBy: made }, { madeBy: made }] });
    const { stdout } = await ffu("check --fleet examples/vardcentral --date 2025-10-06 --out ndjson", whole);
    expect(JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({ is: "end", madeBy: made });
  });
});

it("as SARIF names the tool's version and both rulebooks", async () => {
  const { package: semanticVersion, rulebook: both } = made;
  expect(await json("diff 2025-01-01 2025-12-31 --out sarif")).toMatchObject({
    runs: [{ tool: { driver: { semanticVersion } }, properties: { madeBy: { older: both, newer: both } } }],
  });
});

it("as text says it in one line before the exit code", async () => {
  const { stdout } = await ffu(`check ${UNIT} --date 2025-10-06`, whole);
  const [line] = stdout.trimEnd().split("\n").slice(-2);
  expect(line).toBe(`ffu-regler ${made.package}, regelbok ${made.rulebook}, 6 oktober 2025`);
});
