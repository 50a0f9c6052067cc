/** A value tells those who follow it, in their order, and only when it is set. */
import { expect, it } from 'vitest';
import { valueOf } from './value.ts';

it('stands as it was set last, and calls each follower in order', () => {
  const value = valueOf(1);
  const heard: string[] = [];
  value.follow((now) => heard.push(`first ${now}, ${value.now}`));
  value.follow((now) => heard.push(`second ${now}`));
  expect([value.now, heard]).toEqual([1, []]);
  value.set(2);
  expect([value.now, heard]).toEqual([2, ['first 2, 2', 'second 2']]);
});
