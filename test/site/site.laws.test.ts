/** What holds for every build of the site: of one care choice, and in full of all that there is. */
import { beforeAll, describe, expect, it } from "vitest";
import { promisedAddresses } from "../../site/addresses.ts";
import type { Address } from "../../site/promised.ts";
import { buildSite, type BuiltSite } from "../../site/build.ts";
import { NO_SCRIPTS } from "../../site/scripts.ts";
import { IN_FULL } from "../laws.ts";
import { builtWith, realSite, type RealSite } from "./site.ts";

let site: RealSite;
let first: BuiltSite;
beforeAll(async () => {
  site = await realSite();
  first = IN_FULL ? site : built(site.data.today);
});

function built(today: string): BuiltSite {
  return IN_FULL ? buildSite({ ...site.data, today }, site.style, NO_SCRIPTS) : builtWith(site, { today });
}

describe("a built site", () => {
  it("is the same, byte for byte, when built again", () => {
    expect(built(site.data.today).files).toEqual(first.files);
  });
  it("promises the same addresses whatever day it is shown for", () => {
    const promised = ({ files }: BuiltSite): readonly Address[] =>
      promisedAddresses(site.data.rulebook, files).flatMap(({ addresses }) => addresses);
    expect(promised(first).length).toBeGreaterThan(0);
    for (const today of ["2024-01-01", "2030-01-01"]) expect(promised(built(today))).toEqual(promised(first));
  });
});
