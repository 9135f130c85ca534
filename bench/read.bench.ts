/** How reading grows with the number of rules, beside the YAML parser alone. Read the ratios of one run. */
import { bench, describe } from "vitest";
import { parseDocument } from "yaml";
import { loadRulebook } from "../src/read/load.ts";
import { tree } from "../test/read/tree.ts";

const RULE = `kind: requirement
title: Antal listade
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Det ska finnas minst 100 listade.
    check: { kind: number, fact: listade, atLeast: 100 }
    sources: [{ source: rapport-2024, at: Listade }]
`;

function rulebookOf(count: number): ReturnType<typeof tree> {
  return tree(
    Object.fromEntries(
      Array.from({ length: count }, (_, n): [string, string] => [`specs/skane/vardcentral/regel-${n}.yaml`, RULE]),
    ),
  );
}

const hundred = rulebookOf(100);
const thousand = rulebookOf(1_000);

describe("läsning", () => {
  bench("bara YAML-tolkning, 1 000 regler", () => {
    for (let n = 0; n < 1_000; n += 1) parseDocument(RULE).toJS();
  });

  bench("allt, 100 regler", () => {
    loadRulebook(hundred);
  });

  bench("allt, 1 000 regler", () => {
    loadRulebook(thousand);
  });
});
