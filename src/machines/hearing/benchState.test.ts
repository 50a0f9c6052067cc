/** The short bench: a card that is skipped, gone back from or spoken over loses nothing; an objection ends the line where it came. */
import { describe, expect, it } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { openHearing } from '../../../tests/simulate/seatActor.ts';
import { statePath } from '../../../tests/simulate/statePath.ts';
import type { HearingPlay } from '../../domain/play/context.ts';
import type { AppEvent } from '../events.ts';

/** A short bench begun by these players, after these events. */
async function bench(
  begun: Omit<Extract<AppEvent, { type: 'hearing.begun' }>, 'type' | 'form'>,
  ...events: AppEvent[]
) {
  const actor = await openHearing(specimen, 'bench');
  actor.send({ type: 'hearing.begun', form: 'bench', ...begun });
  actor.send({ type: 'stage.entered' });
  events.forEach((event) => actor.send(event));
  const play = (): HearingPlay => actor.getSnapshot().context.hearing as HearingPlay;
  return { actor, play, at: () => statePath(actor.getSnapshot()) };
}
const taken: AppEvent = { type: 'device.taken' };
const picks = (position: string): AppEvent[] => [{ type: 'position.taken', position }, { type: 'position.presented' }];
const townChose = [taken, ...picks('they-knew')];

describe('the card between two choices', () => {
  it('comes before each choice, and what was chosen stays closed until both have', async () => {
    const { actor, play, at } = await bench({ players: 'two' }, ...townChose);
    expect(at()).toBe('hearing.bench.handing');
    expect(play().draft).toEqual({ sealed: { town: 'they-knew' } });
    [taken, ...picks('the-rule')].forEach((event) => actor.send(event));
    expect(at()).toBe('hearing.bench.revealed');
    expect(play().draft.sealed).toEqual({ town: 'they-knew', residents: 'the-rule' });
  });

  it('that is skipped leads on, says so, and keeps what was chosen', async () => {
    const { play, at } = await bench({ players: 'two' }, ...townChose, { type: 'card.skipped' });
    expect(at()).toBe('hearing.bench.picking');
    expect(play().draft).toEqual({ sealed: { town: 'they-knew' }, handed: 'skipped' });
  });

  it('that is gone back from opens the choice made last, as it was left', async () => {
    const { actor, play, at } = await bench({ players: 'two' }, ...townChose, { type: 'device.kept' });
    expect(at()).toBe('hearing.bench.picking');
    expect(play().draft).toEqual({ sealed: {}, position: 'they-knew', handed: 'back' });
    actor.send({ type: 'position.presented' });
    expect(at()).toBe('hearing.bench.handing');
    expect(play().draft).toEqual({ sealed: { town: 'they-knew' } });
  });

  it('is not gone back from where nothing was chosen', async () => {
    const { at } = await bench({ players: 'two' }, { type: 'device.kept' });
    expect(at()).toBe('hearing.bench.handing');
  });

  it('chooses nothing for whoever presses before it is taken', async () => {
    const { play, at } = await bench({ players: 'two' }, ...picks('they-knew'));
    expect(at()).toBe('hearing.bench.handing');
    expect(play().draft).toEqual({ sealed: {}, handed: 'early' });
  });

  it('is passed by a page that is opened again: what was chosen is still closed', async () => {
    const kept = (await bench({ players: 'two' }, ...townChose)).play();
    const { actor } = await bench({ players: 'two' });
    actor.send({ type: 'title.returned' });
    actor.send({ type: 'saves.found', plays: [], hearing: kept });
    actor.send({ type: 'hearing.resumed' });
    await expect.poll(() => statePath(actor.getSnapshot())).toBe('hearing.stage');
    actor.send({ type: 'stage.entered' });
    expect(actor.getSnapshot().context.hearing?.draft).toEqual({ sealed: { town: 'they-knew' } });
  });
});

describe('both hands on one keyboard', () => {
  const hand = (side: string, position: string): AppEvent => ({ type: 'hand.chosen', side, position });

  it('choose at once, may choose otherwise, and show both only when both have chosen', async () => {
    const { actor, play, at } = await bench({ players: 'two', hands: 'both' }, hand('town', 'they-knew'));
    actor.send({ type: 'position.presented' });
    expect(at()).toBe('hearing.bench.together');
    [hand('residents', 'the-rule'), hand('town', 'on-the-web'), hand('town', 'the-rule')].forEach(actor.send);
    expect(play().draft.sealed).toEqual({ residents: 'the-rule', town: 'on-the-web' });
    actor.send({ type: 'position.presented' });
    expect(at()).toBe('hearing.bench.revealed');
  });

  it('can hand the device over instead, and what was chosen stays', async () => {
    const { play, at } = await bench({ players: 'two', hands: 'both' }, hand('town', 'they-knew'), {
      type: 'device.shared',
    });
    expect(at()).toBe('hearing.bench.handing');
    expect(play()).toMatchObject({ docket: { players: 'two' }, draft: { sealed: { town: 'they-knew' } } });
    expect(play().docket.hands).toBeUndefined();
  });

  it('are for two at the short bench alone', async () => {
    const actor = await openHearing(specimen, 'bench');
    actor.send({ type: 'hearing.begun', players: 'three', form: 'bench', hands: 'both' });
    actor.send({ type: 'hearing.begun', players: 'two', hands: 'both' });
    expect(statePath(actor.getSnapshot())).toBe('hearing.foyer');
  });
});

describe('a line', () => {
  const opened = [...townChose, taken, ...picks('waste-paper'), { type: 'reveal.read' } as const];
  const objection: AppEvent = { type: 'objection.raised' };
  const on: AppEvent = { type: 'phrase.pressed' };

  it('comes phrase by phrase, and then its answer is due', async () => {
    const { actor, play, at } = await bench({ players: 'two' }, ...opened);
    expect([at(), play().draft.heard]).toEqual(['hearing.bench.delivering', 1]);
    actor.send(on);
    expect([at(), play().draft.heard]).toEqual(['hearing.bench.delivering', 2]);
    actor.send(on);
    expect(at()).toBe('hearing.exchange.answering');
  });

  it('ends where somebody objects, and is ruled on as far as it was heard', async () => {
    const { play, at } = await bench({ players: 'two' }, ...opened, objection);
    expect(at()).toBe('hearing.ruled');
    expect(play().docket.moves).toMatchObject([{ position: 'they-knew', objected: 0, answer: null, rejoinder: null }]);
    expect(play().draft).toEqual({ sealed: { residents: 'waste-paper' } });
  });

  it('of a player alone is cut off by the other side as soon as it is no law, and not before', async () => {
    const { actor, play, at } = await bench({ players: 'residents' }, ...picks('waste-paper'), { type: 'reveal.read' });
    // The town is heard first; nothing in its strongest line is objected to here.
    for (const event of [on, on, { type: 'line.taken', argument: null }, { type: 'ruling.read' }] as const)
      actor.send(event);
    expect([at(), play().draft.heard]).toEqual(['hearing.bench.delivering', 1]);
    actor.send(on);
    expect(at()).toBe('hearing.bench.delivering');
    actor.send(on);
    expect(at()).toBe('hearing.ruled');
    expect(play().docket.moves[1]).toMatchObject({ position: 'waste-paper', objected: 1 });
  });

  it('cannot be objected to by whoever says it', async () => {
    const { actor, at } = await bench({ players: 'town' }, ...picks('they-knew'), { type: 'reveal.read' });
    actor.send(objection);
    expect(at()).toBe('hearing.bench.delivering');
  });
});
