/** What a piece of work costs: the lesser of wall and processor time, for a busy machine lengthens each of them. */
export function timed<T>(work: () => T): { readonly result: T; readonly milliseconds: number } {
  const [before, start] = [process.cpuUsage(), performance.now()];
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: Math.min((user + system) / 1000, performance.now() - start) };
}
