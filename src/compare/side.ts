import type { IsoDate, Rulebook } from "../rulebook/model.ts";

/** One side of a comparison: a rulebook as it stands on a date. Two dates of one rulebook, or one date of two. */
export interface Side {
  readonly rulebook: Rulebook;
  readonly date: IsoDate;
}
