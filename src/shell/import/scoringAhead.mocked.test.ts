/** The debrief scores a class before its page is opened: a docket of each seat as it starts, every play as soon as it is in. */
import { expect, it, vi } from 'vitest';
import { waitFor } from 'xstate';
import { code, file, opened, short } from '../../../tests/fixtures/debrief.ts';
import { scorePlays, warmUp } from './scoreInTurns.ts';

vi.mock('./scoreInTurns.ts', () => ({
  warmUp: vi.fn<typeof warmUp>(async () => {}),
  scorePlays: vi.fn<typeof scorePlays>(async () => {}),
}));

it('warms up with the case, then scores what is in, anew where another class takes its place', async () => {
  const { actor, paste, context } = await opened();
  await waitFor(actor, (now) => now.matches({ scoring: 'scored' }));
  expect(vi.mocked(warmUp).mock.calls).toEqual([[file]]);
  await paste(`1. ${code}\n2. ${short}`);
  const [scored, plays, , signal] = vi.mocked(scorePlays).mock.lastCall ?? [];
  expect([scored, plays, signal?.aborted]).toEqual([file, context().results, false]);
  expect(plays).toHaveLength(2);
  vi.mocked(scorePlays).mockReturnValue(new Promise(() => {}));
  await paste(short);
  actor.send({ type: 'page.opened', page: 'class' });
  vi.mocked(scorePlays).mock.lastCall?.[2]({ done: 1, of: 3 });
  expect(context().scoring).toEqual({ done: 1, of: 3 });
  const before = vi.mocked(scorePlays).mock.lastCall?.[3];
  await paste(short);
  expect(before?.aborted).toBe(true);
});
