/** What is named in the requirements of a care choice. */
/** What is picked from every object in a value, however deep it stands. */
export function found(value: unknown, pick: (it: object) => readonly string[]): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return [...pick(value), ...Object.values(value).flatMap((inner) => found(inner, pick))];
}

/** The texts of an object: among them the codes that a check names. */
export function texts(it: object): readonly string[] {
  return Object.values(it).filter((value) => typeof value === "string");
}
