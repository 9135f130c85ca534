/** Where the project lives. No file says it: a copy elsewhere would then point home, and whoever releases knows. */

/** What package.json says of it, as registries read it. Provenance demands that it is where the release is built. */
export interface Address {
  readonly homepage: string;
  readonly repository: { readonly type: "git"; readonly url: string };
  readonly bugs: { readonly url: string };
  /** What the files of a commit or a tag stand below. No field of package.json. */
  readonly files: string;
}

/** What GitHub Actions says of the repository that a workflow runs in. */
export interface Surroundings {
  readonly GITHUB_SERVER_URL?: string | undefined;
  readonly GITHUB_REPOSITORY?: string | undefined;
}

/** The address that was given, or the one of the repository that a workflow runs in; null where neither is one. */
export function addressOf(given: string | undefined, surroundings: Surroundings): Address | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = surroundings;
  const text = given ?? (server !== undefined && name !== undefined ? `${server}/${name}` : "");
  const page = /^https:\/\/[^\s/?#@]+\/[^\s?#]+$/u.test(text) ? text.replace(/(?:\.git)?\/*$/u, "") : null;
  if (page === null) return null;
  return {
    homepage: `${page}#readme`,
    repository: { type: "git", url: `git+${page}.git` },
    bugs: { url: `${page}/issues` },
    files: `${page}/blob`,
  };
}
