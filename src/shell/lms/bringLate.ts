/** Goes on asking for what was kept until it has come: nothing may be reported over it before, and nothing is told as held that is never sent. */

/**
 * @param bring asks once; rejects where it does not come
 * @param follow calls back whenever it may be worth to ask again, until the call it returns is made
 * @param failed told each time that it did not come
 * @param taken told once, with what came
 */
export function bringLate<T>(
  bring: () => Promise<T>,
  follow: (again: () => void) => () => void,
  failed: () => void,
  taken: (brought: T) => void,
): void {
  let isAsking = false;
  let unfollow = (): void => {};
  const ask = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    const found = await bring().then(
      (brought) => ({ brought }),
      () => null,
    );
    if (found) unfollow();
    else failed();
    isAsking = found !== null; // once it has come it is never asked for again
    if (found) taken(found.brought);
  };
  unfollow = follow(() => void ask());
}
