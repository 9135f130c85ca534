/** What the reader's script can do for the page. */
import type { CheckReport } from "../../../src/check/result.ts";
import type { ProfileResult } from "../../../src/read/profile.ts";
import type { SourceText } from "../../../src/read/source.ts";
import type { Opened } from "../open-link.ts";

export interface Reader {
  readonly readProfile: (source: SourceText) => ProfileResult;
  readonly openFragment: (fragment: string) => Promise<Opened>;
  /** The page's report as a file of each sort, with the texts that only a saved answer holds. */
  readonly answerAs: { readonly csv: (report: CheckReport) => string; readonly json: (report: CheckReport) => string };
}
