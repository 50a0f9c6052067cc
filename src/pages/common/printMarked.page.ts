/**
 * Prints what is marked for it. Some browsers go on before the page is read for print (those of phones and tablets), so the mark is never taken
 * off when `print()` returns, but at the next thing somebody does: a press, a key, or a print of their own.
 */

const ACTS = ['pointerdown', 'keydown'] as const;
let takeOff = (): void => {};

/** @param mark says on the page what is to be printed, for a style sheet to follow, and gives back how to take that off again */
export function printMarked(mark: () => () => void): void {
  takeOff();
  const unmark = mark();
  let ours = true; // the next print is the one that is asked for here
  const begun = (): void => {
    if (!ours) takeOff();
    ours = false;
  };
  const done = (): void => takeOff();
  takeOff = () => {
    takeOff = () => {};
    removeEventListener('beforeprint', begun);
    for (const act of ACTS) removeEventListener(act, done, true);
    unmark();
  };
  addEventListener('beforeprint', begun);
  for (const act of ACTS) addEventListener(act, done, true);
  print();
}
