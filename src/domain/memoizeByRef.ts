/** Keeps what was worked out, so that the same work is not done twice. */

/**
 * Memoises a function of one object. The answer lasts as long as the object does, and an equal copy is worked out anew.
 * @param work a function of nothing but its argument, which nobody changes afterwards
 */
export function memoizeByRef<K extends object, V>(work: (from: K) => V): (from: K) => V {
  const answers = new WeakMap<K, { readonly answer: V }>();
  return (from) => {
    const known = answers.get(from);
    if (known) return known.answer;
    const answer = work(from);
    answers.set(from, { answer });
    return answer;
  };
}

/** The value kept under a key; worked out and kept where there is none yet (as Map.prototype.getOrInsertComputed will be). */
export function getOrInsertComputed<T extends object>(kept: Map<string, T>, key: string, compute: () => T): T {
  const known = kept.get(key);
  if (known) return known;
  const value = compute();
  kept.set(key, value);
  return value;
}
