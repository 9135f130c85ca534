/** The record of the site's addresses. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { addressesIn, RECORD, sharedAddresses, type ModuleAddresses } from "../../site/addresses.ts";
import { textsOnMain } from "../../src/read/recorded.ts";

/** Every module's addresses as they stand on disk: none before the first run. */
export async function recordedAddresses(root: string): Promise<readonly ModuleAddresses[]> {
  const folder = join(root, RECORD);
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(
    files.map(async (name) => ofModule(name.replaceAll("\\", "/"), await readFile(join(folder, name), "utf8"))),
  );
}

/**
 * The addresses that have been promised: those of the main branch, but for the lines that someone has taken away by hand.
 * What only this branch has recorded is a draft. Where git can't tell, all that is on disk is promised.
 */
export async function promisedBefore(root: string): Promise<readonly ModuleAddresses[]> {
  const onDisk = await recordedAddresses(root);
  const onMain = (await textsOnMain(root, RECORD, ".txt"))?.map(({ name, text }) => ofModule(name, text));
  if (onMain === undefined) return onDisk;
  return sharedAddresses(onMain, onDisk);
}

function ofModule(name: string, text: string): ModuleAddresses {
  return { module: name.replace(/\.txt$/u, ""), addresses: addressesIn(text) };
}
