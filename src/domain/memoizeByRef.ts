/** Work on a whole class is done once: the answer is kept for as long as the thing it was worked out from. */

/** @param work a function of nothing but its argument, which is never changed afterwards */
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
