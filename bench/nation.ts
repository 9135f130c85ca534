/**
 * A tree of rules as large as a nation's: every region that has none of its own gets those of Skåne under its own name. What
 * the texts say is nobody's rules; there are as many of them, and they refer to each other as those do.
 */
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RegionEntry } from "../src/rulebook/model.ts";

const MODEL = "skane";

/** Puts the tree in `folder`/specs and says how many files it has. */
export async function nationIn(folder: string, specs: string, regions: readonly RegionEntry[]): Promise<number> {
  const to = join(folder, "specs");
  await cp(specs, to, { recursive: true });
  const written = new Set(await readdir(specs));
  for (const { id } of regions.filter((region) => !written.has(region.id))) await copyAs(id, specs, to);
  await fleets(
    join(to, "pahittade-enheter.yaml"),
    regions.filter((region) => !written.has(region.id)),
  );
  return (await readdir(to, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;
}

async function copyAs(region: string, specs: string, to: string): Promise<void> {
  const entries = await readdir(join(specs, MODEL), { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((it) => it.isFile())) {
    const from = join(entry.parentPath, entry.name);
    const path = join(to, region, from.slice(join(specs, MODEL).length));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, renamed(await readFile(from, "utf8"), region));
  }
}

function renamed(text: string, region: string): string {
  return text.replaceAll(`${MODEL}/`, `${region}/`).replaceAll(`region: ${MODEL}`, `region: ${region}`);
}

/** Each care choice has as many made-up units as in the model. */
async function fleets(path: string, regions: readonly RegionEntry[]): Promise<void> {
  const text = await readFile(path, "utf8");
  const own = [...text.matchAll(OWN_FLEET)].map(([fleet]) => fleet);
  const last = own.at(-1) ?? "";
  const more = regions.flatMap(({ id }) => own.map((fleet) => renamed(fleet, id)));
  await writeFile(
    path,
    text.replace(last, () => [last, ...more].join("")),
  );
}

/** An entry and all its lines. */
const OWN_FLEET = new RegExp(`^  - (?:\\{ )?region: ${MODEL}\\b.*\\n(?:    .*\\n)*`, "gmu");
