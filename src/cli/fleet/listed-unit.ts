import type { Finding } from "../../read/finding.ts";

/** A unit of a list as it is read: its name in messages, and its profile as JSON text or why there is none. */
export type ListedUnit =
  | {
      readonly ok: true;
      readonly name: string;
      readonly line: number;
      readonly text: string;
      /** A finding of the profile, where it stands in the list. */
      readonly placed: (finding: Finding) => Finding;
    }
  | { readonly ok: false; readonly line: number; readonly message: string };
