/** The rest of a case does not travel with its first chapter: it is asked for when a record card is turned, and again after the next where it did not come. */
import type { Actor } from 'xstate';
import { beforeEach, expect, it, vi } from 'vitest';
import { loadCaseParts } from '../../content/bundled.ts';
import type { AppMachine } from '../../machines/app/appMachine.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { completeCase } from './completeCase.ts';

vi.mock('../../content/bundled.ts', () => ({ loadCaseParts: vi.fn<typeof loadCaseParts>() }));
vi.mock('../../machines/app/wanted.ts', () => ({ restOf: () => ({ id: 'a-case', seats: ['advocate'] }) }));

const load = vi.mocked(loadCaseParts);
const sent: unknown[] = [];
let show: (page: string, partial?: boolean) => void = () => {};

beforeEach(() => {
  load.mockReset();
  sent.length = 0;
  const actor = {
    subscribe: (next: (snapshot: unknown) => void) => {
      show = (page, partial = true) =>
        next({ context: { partial }, matches: ({ place }: { place: { seat: string } }) => place.seat === page });
    },
    send: (event: unknown) => sent.push(event),
  };
  completeCase(actor as unknown as Actor<AppMachine>);
});

it('is asked for once, after the first card was turned', async () => {
  load.mockResolvedValue({ id: 'a-case' } as CaseFile);
  for (const page of ['briefing', 'decision', 'consequence', 'recap', 'recap']) show(page);
  expect(load).not.toHaveBeenCalled();
  for (const page of ['decision', 'consequence']) show(page);
  expect(load).toHaveBeenCalledExactlyOnceWith('a-case', { seats: ['advocate'], hearing: false });
  await vi.waitFor(() => expect(sent).toEqual([{ type: 'case.completed', file: { id: 'a-case' } }]));
});

it('is asked for again after the next card where it did not come', async () => {
  load.mockRejectedValue(new Error('no way out'));
  for (const page of ['recap', 'decision']) show(page);
  await vi.waitFor(() => expect(load.mock.settledResults[0]?.type).toBe('rejected'));
  show('consequence');
  for (const page of ['recap', 'decision']) show(page);
  expect(load).toHaveBeenCalledTimes(2);
  expect(sent).toEqual([]);
});

it('is not asked for where the whole case is there', () => {
  show('recap', false);
  show('decision', false);
  expect(load).not.toHaveBeenCalled();
});
