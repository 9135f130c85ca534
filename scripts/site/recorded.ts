/** The record of addresses as it stands on disk. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { addressesIn, RECORD, type ModuleAddresses } from "../../site/addresses.ts";

/** Every module's recorded addresses: none before the first run. */
export async function recordedAddresses(root: string): Promise<readonly ModuleAddresses[]> {
  const folder = join(root, RECORD);
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(
    files.map(async (name) => ({
      module: name.replaceAll("\\", "/").replace(/\.txt$/u, ""),
      addresses: addressesIn(await readFile(join(folder, name), "utf8")),
    })),
  );
}
