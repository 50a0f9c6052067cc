/** A hearing event by event, written down: who speaks, when the bench presses, and what is refused on the way. */
import { describe, expect, it } from 'vitest';
import { argued, move } from '../../../tests/fixtures/hearing.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { begin, openHearing } from '../../../tests/simulate/seatActor.ts';
import { transcript } from '../../../tests/simulate/transcript.ts';
import { waitFor } from 'xstate';
import type { HearingDocket } from '../../domain/hearing/hearingDocket.ts';
import type { AppEvent } from '../events.ts';

const begun = (players: string): AppEvent => ({ type: 'hearing.begun', players });
const enter: AppEvent = { type: 'stage.entered' };
const position = (slug: string): AppEvent => ({ type: 'position.taken', position: slug });
const place = (id: string): AppEvent => ({ type: 'slip.placed', id });
const waive = (slot: 'fact' | 'authority'): AppEvent => ({ type: 'slot.waived', slot });
const present: AppEvent = { type: 'position.presented' };
const line = (argument: string | null): AppEvent => ({ type: 'line.taken', argument });
const read: AppEvent = { type: 'ruling.read' };

/** A hearing taken up again after these moves. */
async function resumed(docket: HearingDocket) {
  const actor = begin(specimen);
  actor.send({ type: 'saves.found', plays: [], hearing: { docket, draft: {}, proofs: {} } });
  actor.send({ type: 'hearing.resumed' });
  await waitFor(actor, (snapshot) => !snapshot.matches({ place: 'loading' }));
  return actor;
}

describe('a hearing of two', () => {
  it('goes from exchange to exchange, with its cues', async () => {
    const actor = await openHearing(specimen);
    const lines = transcript(actor, [
      begun('two'),
      enter,
      position('they-knew'),
      place('fact/told-in-shop'),
      { type: 'slip.lifted', slot: 'fact' },
      place('fact/told-in-shop'),
      place('authority/county-guide'),
      present,
      line('argument/short-notice'),
      line(null),
      read,
      position('the-rule'),
      place('fact/bakery-opened'),
      waive('authority'),
      present,
      place('fact/posted-9-march'),
      { type: 'slip.lifted', slot: 'fact' },
      present,
      line(null),
      read,
      enter,
    ]);
    expect(lines).toEqual([
      'hearing.stage: hearing.opened, chapter.opened',
      'hearing.exchange.presenting: page.turned',
      'hearing.exchange.presenting: option.chosen',
      'hearing.exchange.presenting: slip.placed',
      'hearing.exchange.presenting: slip.lifted',
      'hearing.exchange.presenting: slip.placed',
      'hearing.exchange.presenting: slip.placed',
      'hearing.exchange.answering: line.put',
      'hearing.exchange.rejoining: line.put',
      'hearing.ruled: line.put, bench.ruled',
      'hearing.exchange.presenting: page.turned',
      'hearing.exchange.presenting: option.chosen',
      'hearing.exchange.presenting: slip.placed',
      'hearing.exchange.presenting: slot.waived',
      'hearing.exchange.pressed: bench.pressed',
      'hearing.exchange.pressed: slip.placed',
      'hearing.exchange.pressed: slip.lifted',
      'hearing.exchange.answering: line.put',
      'hearing.ruled: line.put, bench.ruled',
      'hearing.stage: page.turned, chapter.opened',
      'hearing.exchange.presenting: page.turned',
    ]);
    expect(actor.getSnapshot().context.hearing?.docket.moves).toEqual([
      move('notice/people-knew', 'they-knew', {
        fact: 'fact/told-in-shop',
        authority: 'authority/county-guide',
        answer: 'argument/short-notice',
      }),
      move('notice/three-days', 'the-rule'),
    ]);
  });

  it('M4: presents nothing without a position, nor before each slot was filled or left empty', async () => {
    const actor = await openHearing(specimen);
    const lines = transcript(actor, [
      begun('two'),
      enter,
      present,
      waive('fact'),
      waive('authority'),
      present,
      { type: 'slip.lifted', slot: 'fact' },
      position('they-knew'),
      present,
    ]);
    expect(lines.slice(2)).toEqual([
      'hearing.exchange.presenting: ',
      'hearing.exchange.presenting: slot.waived',
      'hearing.exchange.presenting: slot.waived',
      'hearing.exchange.presenting: ',
      'hearing.exchange.presenting: slip.lifted',
      'hearing.exchange.presenting: option.chosen',
      'hearing.exchange.presenting: ',
    ]);
  });

  it('is begun in the foyer or after its end, never in the middle', async () => {
    const actor = await resumed(
      argued('two', move('notice/people-knew', 'they-knew'), move('notice/three-days', 'the-rule')),
    );
    const before = actor.getSnapshot().context.hearing;
    expect(transcript(actor, [begun('three'), enter, begun('three')])).toEqual([
      'hearing.stage: ',
      'hearing.exchange.presenting: page.turned',
      'hearing.exchange.presenting: ',
    ]);
    expect(actor.getSnapshot().context.hearing?.docket).toEqual(before?.docket);
  });

  it('ends, asks what would have to be proved, and can begin anew', async () => {
    const docket = argued(
      'two',
      move('notice/people-knew', 'they-knew'),
      move('notice/three-days', 'the-rule'),
      move('danger/how-soon', 'fence'),
    );
    const actor = await resumed(docket);
    const lines = transcript(actor, [
      enter,
      position('agreed'),
      place('authority/hearing-rule'),
      present,
      line(null),
      read,
      { type: 'ending.read' },
      { type: 'showing.answered', showing: 'how-soon', reply: 'shown' },
      { type: 'prove.read' },
      begun('town'),
    ]);
    expect(lines.slice(4)).toEqual([
      'hearing.ruled: line.put, bench.ruled',
      'hearing.ending: page.turned, outcome.opened',
      'hearing.proving: page.turned',
      'hearing.proving: reply.given',
      'hearing.unsettled: page.turned',
      'hearing.stage: hearing.opened, chapter.opened',
    ]);
    expect(actor.getSnapshot().context.hearing).toEqual({
      docket: { ...argued('town'), round: 1 },
      draft: {},
      proofs: {},
    });
  });
});

describe('a hearing of three', () => {
  it('is ruled on by the third, who may leave a point open', async () => {
    const actor = await openHearing(specimen);
    const lines = transcript(actor, [
      begun('three'),
      enter,
      position('they-knew'),
      place('fact/told-in-shop'),
      place('authority/county-guide'),
      present,
      line(null),
      { type: 'bench.ruled', side: 'open' },
    ]);
    expect(lines.slice(-2)).toEqual(['hearing.exchange.judging: line.put', 'hearing.ruled: bench.ruled']);
    expect(actor.getSnapshot().context.hearing?.docket.moves[0]?.ruled).toBe('open');
  });
});

describe('a hearing of one', () => {
  it('hears the side nobody plays without waiting', async () => {
    const actor = await openHearing(specimen);
    // The town is asked first, and nobody plays it: its position stands when the residents' words are due.
    expect(transcript(actor, [begun('residents'), enter])).toEqual([
      'hearing.stage: hearing.opened, chapter.opened',
      'hearing.exchange.answering: page.turned',
    ]);
    expect(actor.getSnapshot().context.hearing?.draft).toMatchObject({ position: 'they-knew' });
    expect(transcript(actor, [line('argument/short-notice')])).toEqual(['hearing.ruled: line.put, bench.ruled']);
  });

  it('is answered by the side nobody plays', async () => {
    const actor = await openHearing(specimen);
    const lines = transcript(actor, [
      begun('town'),
      enter,
      position('they-knew'),
      place('fact/told-in-shop'),
      place('authority/county-guide'),
      present,
    ]);
    expect(lines.at(-1)).toBe('hearing.exchange.rejoining: line.put');
    expect(actor.getSnapshot().context.hearing?.draft.answer).toBe('argument/short-notice');
  });
});

describe('a hearing that is taken up again', () => {
  const moves = [
    move('notice/people-knew', 'they-knew'),
    move('notice/three-days', 'the-rule'),
    move('danger/how-soon', 'fence'),
    move('postponed/why-go-on', 'agreed'),
  ];
  it.each([
    [0, 'hearing.stage'],
    [1, 'hearing.exchange.presenting'],
    [2, 'hearing.stage'],
    [4, 'hearing.ending'],
  ])('after %i moves stands at %s', async (count, state) => {
    const actor = await resumed(argued('two', ...moves.slice(0, count)));
    expect(transcript(actor, [{ type: 'panel.closed' }])).toEqual([`${state}: `]);
  });

  it('opens the foyer where it can no longer be read', async () => {
    const actor = await resumed({ ...argued('two'), players: 'nobody' });
    expect(transcript(actor, [{ type: 'panel.closed' }])).toEqual(['hearing.foyer: ']);
  });
});
