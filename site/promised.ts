/** A page, with a slash last, or a file, from the site's root: `<region>/<care choice>/2025/`. */
export interface Address {
  readonly path: string;
  readonly anchors: readonly string[];
}

/** What is recorded and no longer there: a page or file, or some of its anchors. */
export interface LostAddress extends Address {
  readonly is: "page" | "anchors";
  readonly module: string;
}
