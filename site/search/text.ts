/** Text as the search sees it. */

/** Markdown as one line of plain words. */
export function plainLine(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replaceAll(/[*_`#>|]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

export interface Token {
  /** In lower case, composed. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\d]+(?:[.,:]\d+)*(?:[ \u00A0\u202F]\d{3}(?!\d))*/gu;

/** Words and numbers with their places. `1 100` and `1 419 753` are one number each. */
export function tokens(text: string): readonly Token[] {
  return [...text.normalize("NFC").matchAll(WORD)].flatMap((match): readonly Token[] => {
    const [found] = match;
    const parts = /^\d+(?:[ \u00A0\u202F]\d{3})+/u.test(found) ? [found] : found.split(/[ \u00A0\u202F]/u);
    let at = match.index;
    return parts.map((part) => {
      const start = at;
      at += part.length + 1;
      return { word: part.toLowerCase().replaceAll(/[ \u00A0\u202F]/gu, ""), start, end: start + part.length };
    });
  });
}

/** Without marks over the letters: å and ä as a, ö as o, é as e. Who writes with them and without finds the same. */
export function folded(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "");
}
