/** How whole an edition is, in words. */
import type { Completeness } from "../model.ts";
import { list } from "../../words/format.ts";

/** `, känd genom andra källor`, said after an edition's title. */
export function readAs({ read }: Pick<Completeness, "read">): string {
  switch (read) {
    case "hel":
      return "";
    case "delvis":
      return ", läst i delar";
    case "andrahand":
      return ", känd genom andra källor";
  }
}

/** How many printed headings no rule is tied to; nothing where there are none, or the table of contents is not read. */
export function sectionsUnread({ withoutRules }: Pick<Completeness, "withoutRules">): string {
  const count = withoutRules.length;
  return count === 0 ? "" : `Ingen regel här är knuten till ${count} av underlagets rubriker.`;
}

interface Titled {
  readonly title: string;
  readonly completeness: Completeness;
}

/** Said once where several answers rest on editions that are not read whole; nothing where all are. */
export function notReadWhole(editions: readonly Titled[]): string {
  const parts = editions.filter(({ completeness }) => completeness.read !== "hel");
  if (parts.length === 0) return "";
  const titles = list(
    parts.map(({ title }) => title),
    "och",
  );
  return `${titles} har inte lästs i sin helhet, och fler krav kan finnas.`;
}
