/** What compiled schemas ask of values. */

/** How many characters a text has: one outside the basic plane is one, not two. */
export function textLength(text: string): number {
  return /[\ud800-\udfff]/.test(text) ? Array.from(text).length : text.length;
}
