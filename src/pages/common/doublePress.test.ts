/** Which presses are taken: the second of a double press is not, where something else has come under it. */
import { expect, it } from 'vitest';
import { createPressGuard, type Press } from './doublePress.page.ts';

const [goOn, commit] = [{}, {}];

/** A guard with a clock that the test sets. */
function guarded() {
  let time = 1000;
  const takes = createPressGuard(() => time);
  return {
    finger: (on: object | null, change: Partial<Press> = {}) =>
      takes({ by: 'finger', count: 1, x: 200, y: 700, on, ...change }),
    mouse: (on: object | null, count: number) => takes({ by: 'mouse', count, x: 200, y: 700, on }),
    after(ms: number) {
      time += ms;
    },
  };
}

it('a finger’s second press is not taken by the page that has come', () => {
  const { finger, after } = guarded();
  expect(finger(goOn)).toBe(true);
  after(180);
  expect(finger(commit)).toBe(false);
  after(180);
  expect(finger(commit, { x: 210, y: 690 })).toBe(false);
});

it('is taken once half a second has gone by, though the presses went on', () => {
  const { finger, after } = guarded();
  finger(goOn);
  after(300);
  finger(commit);
  after(199);
  expect(finger(commit)).toBe(false);
  after(1);
  expect(finger(commit)).toBe(true);
});

it('is taken by the control that took the first', () => {
  const { finger } = guarded();
  finger(goOn);
  expect(finger(goOn)).toBe(true);
});

it('is taken elsewhere on the page: two presses far apart are no double press', () => {
  const { finger } = guarded();
  finger(goOn);
  expect(finger(commit, { y: 660 })).toBe(true);
});

it('a mouse’s is known by the browser’s own count', () => {
  const { mouse, after } = guarded();
  expect(mouse(goOn, 1)).toBe(true);
  expect(mouse(commit, 2)).toBe(false);
  expect(mouse(commit, 1)).toBe(true);
  after(500);
  expect(mouse(goOn, 3)).toBe(true);
});
