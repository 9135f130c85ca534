/** How whole an edition is, in words. */
import type { Completeness } from "../model.ts";
import { list } from "../../words/format.ts";

const READ_AS = {
  hel: "",
  delvis: ", läst i delar",
  andrahand: ", känd genom andra källor",
} as const satisfies Record<Completeness["read"], string>;

/** `, känd genom andra källor`, said after an edition's title, and how many printed headings no rule is tied to. */
export function readAs({ read, withoutRules: { length } }: Completeness): string {
  return `${READ_AS[read]}.${length > 0 ? ` Ingen regel här är knuten till ${length} av underlagets rubriker.` : ""}`;
}

interface Titled {
  readonly title: string;
  readonly completeness: Completeness;
}

/** Said once where several answers rest on editions that are not read whole; nothing where all are. */
export function notReadWhole(editions: readonly Titled[]): string {
  const parts = editions.filter(({ completeness }) => completeness.read !== "hel").map(({ title }) => title);
  return parts.length === 0 ? "" : `${list(parts, "och")} har inte lästs i sin helhet, och fler krav kan finnas.`;
}
