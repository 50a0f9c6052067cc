/** A play of an older version is taken up where a decision is missing, and comes to its end when the last gap is closed. */
import { expect, it } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { resume } from '../../../tests/simulate/seatActor.ts';
import { statePath } from '../../../tests/simulate/statePath.ts';
import { transcript } from '../../../tests/simulate/transcript.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import type { AppEvent } from '../events.ts';

const whole = documentedDocket(specimen, 'advocate');
const [first, call, letter, emergency] = whole.entries;

const decideFirst: readonly AppEvent[] = [
  { type: 'part.answered', part: 'posting-day', reply: 'too-late' },
  { type: 'part.answered', part: 'small-print', reply: 'not-notice' },
  { type: 'option.chosen', option: 'write-to-clerk' },
  { type: 'slot.waived', slot: 'fact' },
  { type: 'decision.committed' },
];

it('a gap in the midst of a chapter is closed, and the play ends with the record of that chapter', async () => {
  const docket = { ...whole, version: 0, entries: [call, letter, emergency].flatMap((entry) => entry ?? []) };
  const actor = await resume(specimen, { docket, draft: null, page: 'decision', fork: null, endingsMet: [] });
  expect(statePath(actor.getSnapshot())).toMatch(/^decision/u);
  expect(transcript(actor, decideFirst).at(-1)).toMatch(/^consequence/u);
  expect(transcript(actor, [{ type: 'consequence.read' }, { type: 'recap.read' }])).toEqual([
    'recap: page.turned',
    expect.stringMatching(/^outcome/u),
  ]);
  const { docket: now, finished } = actor.getSnapshot().context;
  expect(now?.entries.map(({ decision }) => decision)).toEqual(whole.entries.map(({ decision }) => decision));
  expect(now?.carried).toEqual({ from: 0, kept: 3, left: 0 });
  expect(finished['advocate']).toEqual(now);
});

it('of two gaps one is closed, and the play goes on at the other', async () => {
  const docket = { ...whole, version: 0, entries: [call, emergency].flatMap((entry) => entry ?? []) };
  const actor = await resume(specimen, { docket, draft: null, page: 'decision', fork: null, endingsMet: [] });
  transcript(actor, [...decideFirst, { type: 'consequence.read' }]);
  const snapshot = actor.getSnapshot();
  expect(statePath(snapshot)).toMatch(/^decision/u);
  expect([snapshot.context.chapter, snapshot.context.step]).toEqual([1, 0]);
  expect(snapshot.context.docket?.entries.map(({ decision }) => decision)).toEqual([
    first?.decision,
    call?.decision,
    emergency?.decision,
  ]);
});
