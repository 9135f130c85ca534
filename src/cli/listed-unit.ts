/** A unit of a list as it is read: its name in messages, and its profile as JSON text or why there is none. */
export type ListedUnit =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly message: string };
