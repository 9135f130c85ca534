/** The inventory: every rule and figure that the source documents hold, one numbered row each. Ours, and part of specs/. */
import type * as Authored from "../../generated/authored.ts";
import type { Span } from "./spans.ts";

/** The source's own word for how binding a row is. */
export type Binding = Authored.SourceBinding;
/** Whom the source addresses. */
export type RowAddressee = Authored.SourceAddressee;

export interface InventoryRow {
  readonly number: number;
  /** File name of the source document. */
  readonly source: string;
  readonly place: string;
  readonly region: string;
  readonly careChoice: string;
  readonly kind: string;
  readonly status: string;
  readonly subject: string;
  /** Everything the row says in words, days and figures: where a rule's figure must stand. */
  readonly said: string;
  /** The lines of the source's text that say it. */
  readonly lines: readonly Span[];
  readonly binding: Binding;
  readonly addressee: readonly RowAddressee[];
}

/** A stretch of a source that says nothing of rules, and what it is instead. */
export interface SourceStretch {
  readonly source: string;
  readonly lines: readonly Span[];
  readonly reason: Authored.StretchReason;
  readonly note: string;
}
