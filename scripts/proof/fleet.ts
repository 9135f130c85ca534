/** The fictional units in examples/, read as a user's own profiles are read. */
import { join } from "node:path";
import { readFolder } from "../../src/read/files.ts";
import { readProfile } from "../../src/read/profile.ts";
import type { IsoDate, Profile, Rulebook } from "../../src/rulebook/model.ts";

export interface FleetUnit {
  /** Path below examples/ without its ending: `<care choice>/granen`. */
  readonly name: string;
  readonly profile: Profile;
  /** The day that the profile itself is of, which is the day it is judged on. */
  readonly date: IsoDate;
}

const PROFILE = /\.(?:ya?ml|json)$/;

/** Every example profile of the project in a folder, sorted by name. Throws when one of them cannot be read or has no day: they are examples. */
export async function readFleet(root: string, rulebook: Rulebook): Promise<readonly FleetUnit[]> {
  const { files } = await readFolder(join(root, "examples"), "examples", PROFILE);
  return files.map((source) => {
    const read = readProfile(source, rulebook);
    if (!read.ok) throw new Error(`${source.file}: ${read.findings.map(({ message }) => message).join(" ")}`);
    const { asOf } = read.profile;
    if (asOf === undefined) throw new Error(`${source.file} saknar asOf`);
    return { name: source.file.replace(/^examples\//, "").replace(/\.\w+$/, ""), profile: read.profile, date: asOf };
  });
}
