/** What was worked out is kept: by the object it came from, or under a key. */
import { expect, test, vi } from 'vitest';
import { getOrInsertComputed, memoizeByRef } from './memoizeByRef.ts';

test('the same object is worked out once, an equal copy anew', () => {
  const work = vi.fn<(from: { of: number }) => number>(({ of }) => of * 2);
  const twice = memoizeByRef(work);
  const two = { of: 2 };
  expect([twice(two), twice(two), twice({ of: 2 })]).toEqual([4, 4, 4]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('an answer that is nothing is an answer too', () => {
  const work = vi.fn<() => undefined>();
  const nothing = memoizeByRef<object, undefined>(work);
  const from = {};
  nothing(from);
  nothing(from);
  expect(work).toHaveBeenCalledTimes(1);
});

test('a value under a key is computed once, and each key has its own', () => {
  const kept = new Map<string, { key: string }>();
  const compute = vi.fn<(key: string) => { key: string }>((key) => ({ key }));
  const at = (key: string): { key: string } => getOrInsertComputed(kept, key, () => compute(key));
  expect(at('a')).toBe(at('a'));
  expect(at('b')).toEqual({ key: 'b' });
  expect(compute.mock.calls).toEqual([['a'], ['b']]);
});
