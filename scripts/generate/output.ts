/** A generated file: where it stands and its whole text. Writing and comparing are left to the entry point. */
export interface GeneratedFile {
  /** Repository path with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** JSON as it is committed: two spaces, keys in the order given, one newline at the end. */
export function jsonFile(path: string, value: unknown): GeneratedFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
