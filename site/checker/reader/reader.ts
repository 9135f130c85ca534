/** What the reader's script can do for the page. */
import type { ProfileResult } from "../../../src/read/profile.ts";
import type { SourceText } from "../../../src/read/source.ts";
import type { Opened } from "../open-link.ts";

export interface Reader {
  readonly readProfile: (source: SourceText) => ProfileResult;
  readonly openFragment: (fragment: string) => Promise<Opened>;
}
