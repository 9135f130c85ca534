/** Counts how often anything inside a value is read: what a piece of work costs, whatever machine does it. */
export class Steps {
  count = 0;

  /** The value, with every read of a field of it or of what it holds counted. */
  watch<T>(value: T): T {
    if (typeof value !== "object" || value === null) return value;
    return new Proxy(value, {
      get: (target, key, receiver): unknown => {
        this.count += 1;
        const field: unknown = Reflect.get(target, key, receiver);
        return typeof key === "string" && Object.hasOwn(target, key) ? this.watch(field) : field;
      },
    });
  }
}

/** How many times as many steps work on `n * factor` things takes as work on `n`. */
export function growth(work: (n: number, steps: Steps) => unknown, n: number, factor: number): number {
  const [small, large] = [n, n * factor].map((size) => {
    const steps = new Steps();
    work(size, steps);
    return steps.count;
  });
  return (large ?? Infinity) / Math.max(1, small ?? 0);
}
