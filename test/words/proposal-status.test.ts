/** What is said of when a proposal is meant to apply: no more than its source says, and no less. */
import { expect, it } from "vitest";
import type { Intended } from "../../src/rulebook/model.ts";
import { proposalStatus } from "../../src/rulebook/words/names.ts";

const told: readonly (readonly [Intended | null, string])[] = [
  [null, "Föreslagen, utan angiven dag."],
  [{ edition: "2026" }, "Föreslagen, tänkt för 2026."],
  [{ edition: "2026", from: "2026-07-01" }, "Föreslagen, tänkt att gälla från och med 1 juli 2026."],
  [{ note: "bilden säger inte när" }, "Föreslagen, bilden säger inte när."],
  [{ note: "Arbetet pågick under 2024." }, "Föreslagen. Arbetet pågick under 2024."],
  [{ edition: "2026", note: "om nämnden beslutar" }, "Föreslagen, tänkt för 2026 (om nämnden beslutar)."],
  [
    { from: "2026-08-01", note: "test i sex månader" },
    "Föreslagen, tänkt att gälla från och med 1 augusti 2026 (test i sex månader).",
  ],
  [{ edition: "2026", note: "Bilden anger juli" }, "Föreslagen, tänkt för 2026. Bilden anger juli."],
];

it.each(told)("%j is told with what the source says beside it", (intended, sentence) => {
  expect(proposalStatus("foreslagen", intended)).toBe(sentence);
});
