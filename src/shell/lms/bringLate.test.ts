/** What a gradebook kept is asked for again after it did not come, one question at a time, and reporting starts once. */
import { expect, it, vi } from 'vitest';
import { bringLate } from './bringLate.ts';

/** A way to ask that comes as the answers say; `changes` is what may make it worth to ask again. */
function asking(...answers: readonly (string | Error)[]) {
  const told: string[] = [];
  const left = [...answers];
  const bring = vi.fn<() => Promise<string>>(async () => {
    const answer = left.shift() ?? 'nothing more';
    if (answer instanceof Error) throw answer;
    return answer;
  });
  let follows = true;
  let changes = (): void => {};
  bringLate(
    bring,
    (again) => {
      changes = () => follows && again();
      return () => {
        follows = false;
      };
    },
    () => told.push('late'),
    (brought) => told.push(brought),
  );
  return { bring, told, changes: () => changes(), follows: () => follows };
}

it('is asked for again after each change until it comes, and then no more', async () => {
  const { bring, told, changes, follows } = asking(new Error('no network'), new Error('no network'), 'the play');
  expect(bring).not.toHaveBeenCalled();
  for (const expected of [['late'], ['late', 'late'], ['late', 'late', 'the play']]) {
    changes();
    await vi.waitFor(() => expect(told).toEqual(expected));
  }
  expect(follows()).toBe(false);
  changes();
  expect(bring).toHaveBeenCalledTimes(3);
});

it('is asked for once at a time', async () => {
  const { bring, told, changes } = asking('the play');
  changes();
  changes();
  await vi.waitFor(() => expect(told).toEqual(['the play']));
  expect(bring).toHaveBeenCalledOnce();
});
