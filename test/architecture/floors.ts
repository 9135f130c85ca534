/**
 * The floors of the code, the lowest last: what stands on one may know those below it. README's table says the same, and
 * a test holds them together.
 */
export interface Floor {
  readonly number: number;
  /** Folders, and single files, from the project's. */
  readonly places: readonly string[];
}

export const FLOORS: readonly Floor[] = [
  { number: 6, places: ["src/cli", "scripts/fuzz", "scripts/fuzz.ts"] },
  {
    number: 5,
    places: [
      "src/render",
      "src/fleet",
      "src/flags",
      "scripts",
      "site",
      "src/api",
      "src/index.ts",
      "src/editions.ts",
      "src/node.ts",
    ],
  },
  { number: 4, places: ["src/read", "src/compare", "src/coverage"] },
  { number: 3, places: ["src/check", "src/decide"] },
  { number: 2, places: ["src/rulebook"] },
  { number: 1, places: ["src/quantity", "src/words"] },
];

/** The floor a file stands on, or null for one that no floor names. */
export function floorOf(file: string, floors: readonly Floor[] = FLOORS): number | null {
  const floor = floors.find(({ places }) => places.some((place) => file === place || file.startsWith(`${place}/`)));
  return floor?.number ?? null;
}
