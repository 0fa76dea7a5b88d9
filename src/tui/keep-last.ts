/**
 * Keeps what was made last of a thing, to be given again as long as it is asked for with the same key.
 *
 * @returns a function of the thing, a name among what is kept of it, the key and what makes it anew
 */
export function keepLast<Made>(): (
  of: object,
  name: string,
  key: readonly unknown[],
  make: () => Made,
) => Made {
  const kept = new WeakMap<object, Map<string, { key: readonly unknown[]; made: Made }>>();
  return (of, name, key, make) => {
    const ofThing = kept.get(of) ?? new Map();
    kept.set(of, ofThing);
    const known = ofThing.get(name);
    if (known && isSame(known.key, key)) return known.made;
    const made = make();
    ofThing.set(name, { key, made });
    return made;
  };
}

/** Whether two lists hold the same, one by one. */
export function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, at) => Object.is(part, other[at]));
}
