/** How texts are put in order. */

/** By code unit: the same order on every machine. For ids, days and paths. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

let collator: Intl.Collator | null = null;

/** As in a Swedish list of words, where å, ä and ö come last. For what a reader looks something up in. */
export function inSwedish(a: string, b: string): number {
  collator ??= new Intl.Collator("sv");
  return collator.compare(a, b);
}
