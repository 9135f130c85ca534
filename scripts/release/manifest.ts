/** package.json as it is published. */
import type { Address } from "./address.ts";

/** package.json in the project's folder, as far as it is known here. */
export interface Manifest {
  readonly version: string;
  readonly [field: string]: unknown;
}

/**
 * With where the project lives, and without what only its own folder can run: whoever installs the tarball is else warned of
 * a script that would build it.
 */
export function publishedManifest(
  { scripts: _scripts, devDependencies: _tools, ...own }: Manifest,
  address: Address | null,
): Manifest {
  if (address === null) return own;
  const { files: _files, ...shown } = address;
  return { ...own, ...shown };
}
