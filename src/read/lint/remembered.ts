/**
 * The same function, computed once per argument. Some thirty rules look at the same parts of the same tree, and a
 * rulebook can have thousands of rules.
 */
export function remembered<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}
