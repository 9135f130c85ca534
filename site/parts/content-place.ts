/** Where what a version says is shown. */
export interface ContentPlace {
  /** Begins every id inside, so that ids stay unique on pages with many rules. */
  readonly idPrefix: string;
  readonly title: string;
  /** Books and lists leave the drawings to the rule's own page. */
  readonly drawings: boolean;
}
