/** A municipality code against the register. */
import type { RegionEntry } from "../rulebook/model.ts";
import { slugOf } from "./formats.ts";
import { editDistance } from "./suggest.ts";
import * as say from "./words/references.ts";
import type { Said } from "./words/said.ts";

/** Whether a code is that of a municipality in some of the regions. */
export function isMunicipality(code: string, regions: readonly RegionEntry[]): boolean {
  return regions.some(({ municipalities }) => municipalities.some((it) => it.code === code));
}

/** What is wrong with a code, or null. */
export function municipalityFault(
  code: string,
  { regions }: { readonly regions: readonly RegionEntry[] },
): Said | null {
  return isMunicipality(code, regions) ? null : unknownMunicipality(code, regions, null);
}

/** That no municipality has the code. Codes of the given county are guessed first. */
export function unknownMunicipality(code: string, regions: readonly RegionEntry[], county: string | null): Said {
  const all = regions.flatMap(({ municipalities }) => municipalities);
  const near = all
    .map((it) => ({
      it,
      distance: editDistance(code, it.code) * 2 - (county !== null && it.code.startsWith(county) ? 1 : 0),
    }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance)[0];
  return say.unknownMunicipality(code, near?.it ?? null);
}

/** The municipality that somebody has named in words instead of by its code; null where there is none. */
export function municipalityNamed(
  name: string,
  { regions }: { readonly regions: readonly RegionEntry[] },
): RegionEntry["municipalities"][number] | null {
  const asked = slugOf(name);
  return regions.flatMap(({ municipalities }) => municipalities).find((it) => slugOf(it.name) === asked) ?? null;
}
