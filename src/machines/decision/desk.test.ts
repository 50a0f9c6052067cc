/** Slips are raised at a slot and go down with the next choice; Commit pressed too early raises those that are missing. */
import { expect, it } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { follow } from '../../../tests/simulate/seatActor.ts';
import type { AppEvent } from '../events.ts';

const answers: AppEvent[] = [
  { type: 'part.answered', part: 'posting-day', reply: 'too-late' },
  { type: 'part.answered', part: 'small-print', reply: 'not-notice' },
];
const course: AppEvent = { type: 'option.chosen', option: 'let-it-pass' };
const open: AppEvent = { type: 'slot.opened', slot: 'fact' };
const commit: AppEvent = { type: 'decision.committed' };
const DOWN = { raised: null, reminded: false };

async function deskAfter(...events: AppEvent[]) {
  const actor = await follow(specimen, 'advocate', 'read-the-notice');
  for (const event of events) actor.send(event);
  return actor.getSnapshot().context.desk;
}

it('raises the slips of a slot once a course is chosen, and lowers them', async () => {
  expect(await deskAfter(open)).toEqual(DOWN);
  expect(await deskAfter(...answers, course, open)).toEqual({ raised: 'fact', reminded: false });
  expect(await deskAfter(...answers, course, open, { type: 'slot.closed' })).toEqual(DOWN);
});

it.each<[string, AppEvent]>([
  ['a slip is placed', { type: 'slip.placed', id: 'fact/bakery-opened' }],
  ['the slot is left empty', { type: 'slot.waived', slot: 'fact' }],
  ['another course is chosen', { type: 'option.chosen', option: 'write-to-clerk' }],
])('lowers them when %s', async (_, event) => {
  expect(await deskAfter(...answers, course, open, event)).toEqual(DOWN);
});

it('a Commit pressed too early says so, and raises the slips that are missing', async () => {
  expect(await deskAfter(commit)).toEqual({ raised: null, reminded: true });
  expect(await deskAfter(commit, ...answers)).toEqual(DOWN);
  expect(await deskAfter(...answers, course, commit)).toEqual({ raised: 'fact', reminded: true });
});

it('nothing stays raised once the decision is entered', async () => {
  const waived: AppEvent = { type: 'slot.waived', slot: 'fact' };
  expect(await deskAfter(...answers, course, waived, open)).toEqual({ raised: 'fact', reminded: false });
  expect(await deskAfter(...answers, course, waived, open, commit)).toEqual(DOWN);
});
