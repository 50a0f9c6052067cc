/** A course that ends the road is taken back and struck out, or the play is handed in as it stands. */
import { describe, expect, it } from 'vitest';
import { advocateOf, specimen } from '../../../tests/fixtures/specimen.ts';
import { follow, resume } from '../../../tests/simulate/seatActor.ts';
import { statePath } from '../../../tests/simulate/statePath.ts';
import { transcript } from '../../../tests/simulate/transcript.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { SavedPlay } from '../../domain/play/context.ts';
import { append } from '../../domain/docket/docket.ts';
import type { AppEvent } from '../events.ts';

/** The specimen, where to take the notice down ends the road. */
function file(): CaseFile {
  const seat = advocateOf();
  const decision = seat.decisions['read-the-notice'];
  const option = decision?.options['take-it-down'];
  if (!decision || !option) throw new Error('the specimen has lost a course');
  const options = { ...decision.options, 'take-it-down': { ...option, ends: 'gone' } };
  const ending = { title: 'Gone', text: 'It is gone.', picture: 'A bare board.', sources: ['source/notice'] };
  const changed = {
    ...seat,
    endings: { gone: ending },
    decisions: { ...seat.decisions, 'read-the-notice': { ...decision, options } },
  };
  return { ...specimen, seats: { advocate: changed } };
}

const choose = (option: string): AppEvent => ({ type: 'option.chosen', option });
const decided: readonly AppEvent[] = [
  { type: 'part.answered', part: 'posting-day', reply: 'too-late' },
  { type: 'part.answered', part: 'small-print', reply: 'not-notice' },
  choose('take-it-down'),
  { type: 'slot.waived', slot: 'fact' },
  { type: 'decision.committed' },
];
async function ended() {
  const actor = await follow(file(), 'advocate', 'read-the-notice');
  return { actor, last: transcript(actor, decided).at(-1) };
}
const inHand = ({ actor }: Awaited<ReturnType<typeof ended>>) => actor.getSnapshot().context;

describe('a course that ends the road', () => {
  it('leads to its ending and enters nothing yet', async () => {
    const play = await ended();
    expect(play.last).toBe('road-end: road.ended');
    expect(inHand(play).docket?.entries).toEqual([]);
  });

  it('taken back, is struck out; the answers stay, and another course goes on', async () => {
    const play = await ended();
    expect(transcript(play.actor, [{ type: 'road.reopened' }, choose('take-it-down')])).toEqual([
      'decision.find.choosing: page.turned, document.taken',
      'decision.find.choosing: ',
    ]);
    expect(inHand(play)).toMatchObject({
      endingsMet: ['read-the-notice/take-it-down'],
      draft: { parts: { 'posting-day': 'too-late', 'small-print': 'not-notice' } },
    });
    const on = [choose('let-it-pass'), { type: 'slot.waived', slot: 'fact' }, { type: 'decision.committed' }] as const;
    expect(transcript(play.actor, on).at(-1)).toBe('consequence: decision.committed');
    expect(inHand(play).docket?.entries.map(({ option }) => option)).toEqual(['let-it-pass']);
  });

  it('handed in, ends the play with the decisions taken, and nothing can be decided after it', async () => {
    const play = await ended();
    expect(transcript(play.actor, [{ type: 'road.ended' }]).at(-1)).toMatch(/^outcome/u);
    const { docket, finished } = inHand(play);
    expect(docket?.entries.map(({ option }) => option)).toEqual(['take-it-down']);
    expect(finished).toEqual({});
    if (!docket) throw new Error('no docket');
    const next = { decision: 'call-the-clerk', option: 'ask-to-postpone', parts: {} };
    expect(() => append(file(), docket, next)).toThrow('The road ended at read-the-notice');
  });

  it('can be taken up again where it was left, and after it was handed in', async () => {
    const play = await ended();
    const saved = (): SavedPlay => JSON.parse(JSON.stringify(inHand(play))) as SavedPlay;
    expect(statePath((await resume(file(), saved())).getSnapshot())).toBe('road-end');
    play.actor.send({ type: 'road.ended' });
    expect(statePath((await resume(file(), saved())).getSnapshot())).toMatch(/^outcome/u);
  });

  it('is not believed of a save that names other courses, or no course', async () => {
    const play = await ended();
    const { docket, draft, fork } = inHand(play);
    if (!docket) throw new Error('no docket');
    const met = ['read-the-notice/let-it-pass', 'nowhere/nothing', 7 as unknown as string];
    const back = await resume(file(), { docket, draft: null, page: 'road-end', fork, endingsMet: met });
    expect(statePath(back.getSnapshot())).toMatch(/^decision/u);
    expect(back.getSnapshot().context.endingsMet).toEqual([]);
    const kept = { docket, draft, page: 'decision' as const, fork, endingsMet: ['read-the-notice/take-it-down'] };
    expect((await resume(file(), kept)).getSnapshot().context.endingsMet).toEqual(['read-the-notice/take-it-down']);
  });

  it('on a second road is left for the first', async () => {
    const actor = await follow(file(), 'advocate', 'scorecard');
    const first = actor.getSnapshot().context.docket;
    transcript(actor, [{ type: 'fork.taken', decision: 'read-the-notice' }, ...decided]);
    expect(transcript(actor, [{ type: 'road.ended' }, { type: 'fork.left' }])).toEqual([
      'road-end: ',
      'scorecard: page.turned',
    ]);
    expect(actor.getSnapshot().context.docket).toEqual(first);
  });
});
