/** What the checker tells of what lies ahead of a unit is what `ffu ahead` tells, and it is fetched only when it is asked for. */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { aheadOf } from "../../src/compare/ahead.ts";
import { standingProposals } from "../../src/compare/proposals.ts";
import { headsOf, unitAhead } from "../../src/compare/unit-ahead.ts";
import { readFolder } from "../../src/read/files.ts";
import { readProfile } from "../../src/read/profile.ts";
import { aheadStory } from "../../src/render/ahead-story.ts";
import type { Profile } from "../../src/rulebook/model.ts";
import { aheadData } from "../../site/checker/ahead/data.ts";
import { tellerOf } from "../../site/checker/ahead/tell.ts";
import { checkedModules, checkerData } from "../../site/checker/data.ts";
import { packed, unpacked } from "../../site/checker/packed.ts";
import { prepareSite } from "../../site/data.ts";
import { ROOT } from "../cli/ffu.ts";
import { realSite, shippedFiles, type RealSite } from "./site.ts";

const MOST_BYTES = 52 * 1024;

let site: RealSite;
let profiles: readonly Profile[];
beforeAll(async () => {
  site = await realSite();
  const { files } = await readFolder(join(ROOT, "examples"), "examples", /\.(?:ya?ml|json)$/);
  profiles = files.flatMap((source) => {
    const read = readProfile(source, site.data.rulebook);
    return read.ok ? [read.profile] : [];
  });
});

describe("what lies ahead of a unit, in the checker", () => {
  it("is what the command line tells of every example unit", () => {
    const prepared = prepareSite(site.data);
    const side = { rulebook: site.data.rulebook, date: site.data.today };
    const proposals = standingProposals(side);
    const told = checkedModules(side.rulebook).flatMap((module) => {
      const [page, ahead] = [checkerData(side.rulebook, module), aheadData(prepared, module)];
      if (page === null || ahead === null) throw new Error(module.id);
      const tell = tellerOf(JSON.parse(JSON.stringify(ahead)));
      const own = unpacked(JSON.parse(JSON.stringify(packed(page))));
      const heads = headsOf(aheadOf(side, module, ahead.heads.year, proposals), module.newestSource);
      return profiles
        .filter(({ unit }) => `${unit.region}/${unit.careChoice}` === module.id)
        .map((profile) => {
          const whole = aheadStory(unitAhead(heads, side, profile), side.rulebook.registers);
          expect(tell(own, profile), `${module.id} ${profile.unit.name}`).toEqual(whole);
          return whole;
        });
    });
    const tones = new Set(told.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ tone }) => tone))));
    expect([...tones].sort()).toEqual(["bad", "good", "quiet", "unsure"]);
  });
  it("is a script of at most 52 kB compressed, and no part of what the first answer waits for", async () => {
    const scripts = (await shippedFiles()).filter(({ path }) => path.startsWith("kontroll/infor-"));
    expect(scripts.map(({ path }) => path)).toEqual(
      checkedModules(site.data.rulebook).map(({ id }) => `kontroll/infor-${id.replaceAll("/", "-")}.js`),
    );
    for (const { path, content } of scripts) expect(gzipSync(content).length, path).toBeLessThanOrEqual(MOST_BYTES);
    const loaded = site.pages.flatMap((page) => page.scripts.map(({ path }) => path));
    expect(loaded.filter((path) => path.startsWith("kontroll/infor-"))).toEqual([]);
  });
});
