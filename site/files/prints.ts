/** What an edition has as PDF files, printed from its pages where the site is built with them. */
import type { EditionView } from "../../src/rulebook/editions.ts";
import { editionBefore } from "../compare/year-of.ts";
import type { Site } from "../data.ts";
import type { Target } from "../html.ts";
import { bookUrl, changesUrl } from "../urls.ts";
import { PATHS } from "./paths.ts";

export interface Print {
  /** The page that is printed. */
  readonly page: Target;
  readonly file: string;
}

/** The whole edition, where anything is known of it. */
export function bookPrint(site: Site, { edition, rules }: EditionView): Print | null {
  return site.pdf && rules.length > 0 ? { page: bookUrl(edition), file: PATHS.bookPdf(edition) } : null;
}

/** What changed since the edition before, where there is one. */
export function changesPrint(site: Site, { module, edition }: EditionView): Print | null {
  const isFirst = editionBefore(module, edition) === null;
  return site.pdf && !isFirst ? { page: changesUrl(edition), file: PATHS.changesPdf(edition) } : null;
}

export function printsOf(site: Site): readonly Print[] {
  return site.editions.flatMap((view) => [bookPrint, changesPrint].flatMap((print) => print(site, view) ?? []));
}
