/** The words of a level, and how far slips may move it (docs/model.md, rules 5 and 10). */
import { expect, test } from 'vitest';
import { levelOf, oneLevelBelow } from './measure.ts';

const rubric = { levels: { holdsUp: 80, defensible: 60, halfRight: 35 } };

test.each([
  [100, 'holdsUp', 60],
  [80, 'holdsUp', 60],
  [79, 'defensible', 35],
  [60, 'defensible', 35],
  [59, 'halfRight', 0],
  [35, 'halfRight', 0],
  [34, 'wouldNotStand', 0],
  [0, 'wouldNotStand', 0],
])('%d points: %s, and one level below begins at %d', (points, level, below) => {
  expect(levelOf(points, rubric)).toBe(level);
  expect(oneLevelBelow(points, rubric)).toBe(below);
});
