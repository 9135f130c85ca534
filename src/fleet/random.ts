/** A small seeded source of numbers (mulberry32): the same seed gives the same numbers everywhere. Whole numbers only. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** As `whole`, but most often near the middle: the mean of three. */
  readonly middling: (low: number, high: number) => number;
  /** True in so many cases of a hundred. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
}

/** `stream` keeps units apart: what one of them draws does not move the others. */
export function randomFrom(seed: number, stream: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const twice = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return (twice ^ (twice >>> 14)) >>> 0;
  };
  const whole = (low: number, high: number): number => low + (next() % (high - low + 1));
  return {
    whole,
    middling: (low, high) => Math.floor((whole(low, high) + whole(low, high) + whole(low, high)) / 3),
    chance: (percent) => whole(1, 100) <= percent,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
  };
}
