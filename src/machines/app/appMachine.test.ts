/** The places of the game: what is fetched before each, what happens when it cannot be, what is told from outside, what is left behind. */
import { createActor, fromPromise, waitFor, type Actor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { contextOf, upTo } from '../../../tests/fixtures/context.ts';
import { argued, move } from '../../../tests/fixtures/hearing.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { begin, follow, openHearing, readCase, resume, takeSeat } from '../../../tests/simulate/seatActor.ts';
import { transcript } from '../../../tests/simulate/transcript.ts';
import { coverOf } from '../../content/load/coverOf.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import type { Context } from '../../domain/play/context.ts';
import type { AppEvent } from '../events.ts';
import type { LoadedCase, LoadInput } from '../setup.ts';
import { appMachine, type AppMachine } from './appMachine.ts';

const whole = documentedDocket(specimen, 'advocate');
const play = { docket: upTo(whole, 2), draft: null, page: 'decision' as const };
const hearing = { docket: argued('two', move('notice/people-knew', 'they-knew')), draft: {}, proofs: {} };
const contextAfter = (actor: Actor<AppMachine>): Context => actor.getSnapshot().context;

/** What is asked for before the place is entered. */
function asked(...events: AppEvent[]): LoadInput[] {
  const inputs: LoadInput[] = [];
  const machine = appMachine.provide({
    actors: {
      loadCase: fromPromise<LoadedCase, LoadInput>(({ input }) => {
        inputs.push(input);
        return new Promise(() => {});
      }),
    },
  });
  const actor = createActor(machine, { input: { cover: coverOf(specimen) } }).start();
  events.forEach((event) => actor.send(event));
  expect(actor.getSnapshot().matches({ place: 'loading' })).toBe(true);
  return inputs;
}

describe('the game', () => {
  it('begins on the title with nothing in hand', () => {
    const actor = begin(specimen);
    expect(actor.getSnapshot().value).toEqual({ place: 'title', panel: 'closed' });
    expect(contextAfter(actor)).toEqual({
      cover: coverOf(specimen),
      offered: [],
      file: null,
      partial: false,
      judgeSlip: null,
      intent: null,
      seat: null,
      pair: false,
      edition: 'full',
      kept: null,
      begun: 0,
      origin: '',
      docket: null,
      draft: null,
      desk: { raised: null, reminded: false },
      extras: {},
      side: null,
      unkept: null,
      codaHeld: false,
      handedIn: null,
      coda: null,
      lent: 0,
      page: 'briefing',
      chapter: 0,
      step: 0,
      check: null,
      fork: null,
      endingsMet: [],
      hearing: null,
      bench: false,
      today: false,
      opened: null,
      openedFor: null,
      saved: [],
      finished: {},
      savedHearing: null,
      hearings: 0,
      recall: {},
      offline: 'unknown',
      notices: [],
      misread: [],
    });
  });
});

describe('before a place is entered', () => {
  const found: AppEvent = { type: 'saves.found', plays: [play], finished: { clerk: whole }, hearing };
  it.each<[string, AppEvent[], Omit<LoadInput, 'id'>]>([
    ['a seat', [{ type: 'seat.chosen', seat: 'advocate' }], { chunk: 'seat', seats: ['advocate'], extent: 'start' }],
    [
      'a seat after another',
      [found, { type: 'seat.chosen', seat: 'advocate' }],
      { chunk: 'seat', seats: ['advocate', 'clerk'], extent: 'whole' },
    ],
    [
      'the longer edition of a seat',
      [
        { type: 'edition.chosen', edition: 'full' },
        { type: 'seat.chosen', seat: 'advocate' },
      ],
      { chunk: 'seat', seats: ['advocate'], extent: 'whole' },
    ],
    [
      'a link',
      [found, { type: 'place.linked', seat: 'advocate', at: 'SP2' }],
      { chunk: 'seat', seats: ['advocate', 'clerk'], extent: 'whole' },
    ],
    [
      'a kept play',
      [found, { type: 'play.resumed', index: 0 }],
      { chunk: 'seat', seats: ['advocate', 'clerk'], extent: 'whole' },
    ],
    ['the hearing', [found, { type: 'hearing.chosen' }], { chunk: 'hearing', seats: [], extent: 'whole' }],
    ['a kept hearing', [found, { type: 'hearing.resumed' }], { chunk: 'hearing', seats: [], extent: 'whole' }],
    ['the case to read', [found, { type: 'case.read' }], { chunk: 'reader', seats: 'all', extent: 'whole' }],
  ])('%s asks for what it needs', (_, events, wanted) => {
    expect(asked(...events)).toEqual([{ id: specimen.id, ...wanted }]);
  });

  it('what cannot be fetched leads back to the title, which says so', async () => {
    const machine = appMachine.provide({
      actors: { loadCase: fromPromise<LoadedCase, LoadInput>(() => Promise.reject(new Error('no network'))) },
    });
    const actor = createActor(machine, { input: { cover: coverOf(specimen) } }).start();
    for (let times = 0; times < 2; times += 1) {
      actor.send({ type: 'seat.chosen', seat: 'advocate' });
      const { context } = await waitFor(actor, (snapshot) => snapshot.matches({ place: 'title' }));
      expect(context.notices).toEqual(['case-not-loaded']);
      expect(context.docket).toBeNull();
    }
  });

  it('without a loader nothing is entered', async () => {
    const actor = createActor(appMachine, { input: { cover: coverOf(specimen) } }).start();
    actor.send({ type: 'case.read' });
    const { context } = await waitFor(actor, (snapshot) => snapshot.matches({ place: 'title' }));
    expect(context.notices).toEqual(['case-not-loaded']);
  });
});

describe('the title', () => {
  it('M7: takes up a play only where one is kept', () => {
    const actor = begin(specimen);
    actor.send({ type: 'play.resumed', index: 0 });
    expect(actor.getSnapshot().matches({ place: 'title' })).toBe(true);
    expect(actor.getSnapshot().status).toBe('active');
  });

  it('takes up a hearing only where one is kept and the case still has one', () => {
    const none = begin(specimen);
    expect(transcript(none, [{ type: 'hearing.resumed' }])).toEqual(['title: ']);
    const lost = createActor(appMachine, { input: { cover: { ...coverOf(specimen), hearing: false } } }).start();
    lost.send({ type: 'saves.found', plays: [], hearing });
    expect(transcript(lost, [{ type: 'hearing.resumed' }])).toEqual(['title: ']);
  });

  it('takes up a play where it stood', async () => {
    const actor = await resume(specimen, { ...play, docket: upTo(whole, 1) });
    expect(contextAfter(actor)).toMatchObject({
      seat: 'advocate',
      docket: upTo(whole, 1),
      step: 1,
      file: specimen,
      intent: null,
    });
  });

  it('says of a link to an unknown seat, and of a hearing the case has not, that they lead nowhere; once', () => {
    const none = createActor(appMachine, { input: { cover: { ...coverOf(specimen), hearing: false } } }).start();
    none.send({ type: 'place.linked', seat: 'nobody', at: 'briefing' });
    expect(contextAfter(none).notices).toEqual(['link-unknown']);
    none.send({ type: 'hearing.chosen' });
    expect(none.getSnapshot().matches({ place: 'title' })).toBe(true);
    expect(contextAfter(none).notices).toEqual(['link-unknown']);
  });

  it('sounds what is chosen', () => {
    const choices: readonly AppEvent[] = [
      { type: 'seat.chosen', seat: 'advocate' },
      { type: 'place.linked', seat: 'advocate', at: 'SP2' },
      { type: 'play.resumed', index: 0 },
      { type: 'hearing.chosen' },
      { type: 'hearing.resumed' },
      { type: 'case.read' },
    ];
    const heard = choices.map((event) => {
      const actor = begin(specimen);
      actor.send({ type: 'saves.found', plays: [play], hearing });
      return transcript(actor, [event])[0];
    });
    expect(heard).toEqual([
      'loading: seat.taken',
      'loading: ',
      'loading: play.resumed',
      'loading: seat.taken',
      'loading: play.resumed',
      'loading: case.opened',
    ]);
  });
});

describe('what is told from outside', () => {
  it('M1: a newer version stays on offer when this one is said to be kept', () => {
    const actor = begin(specimen);
    actor.send({ type: 'offline.told', offline: 'ready' });
    expect(contextAfter(actor).offline).toBe('ready');
    actor.send({ type: 'offline.told', offline: 'newer' });
    expect(contextAfter(actor).offline).toBe('newer');
    actor.send({ type: 'offline.told', offline: 'ready' });
    expect(contextAfter(actor).offline).toBe('newer');
  });

  it('a notice is raised once and put away by its name', () => {
    const actor = begin(specimen);
    for (const notice of ['a', 'b', 'a']) actor.send({ type: 'notice.raised', notice });
    expect(contextAfter(actor).notices).toEqual(['a', 'b']);
    expect(transcript(actor, [{ type: 'notice.dismissed', notice: 'a' }])).toEqual(['title: notice.dismissed']);
    expect(contextAfter(actor).notices).toEqual(['b']);
  });

  it('what is kept takes the place of what was kept before, as far as it is told', () => {
    const actor = begin(specimen);
    actor.send({ type: 'saves.found', plays: [play], finished: { advocate: whole }, hearing, hearings: 2 });
    expect(contextAfter(actor)).toMatchObject({
      saved: [play],
      finished: { advocate: whole },
      savedHearing: hearing,
      hearings: 2,
    });
    actor.send({ type: 'saves.found', plays: [] });
    expect(contextAfter(actor)).toMatchObject({
      saved: [],
      finished: { advocate: whole },
      savedHearing: null,
      hearings: 2,
    });
    actor.send({ type: 'saves.found', plays: [], finished: {}, hearing: null, hearings: 0 });
    expect(contextAfter(actor)).toMatchObject({ finished: {}, hearings: 0 });
  });
});

describe('going back to the title', () => {
  const empty = contextOf(specimen);

  it('leaves the play, and keeps what was found, finished and said', async () => {
    const actor = await resume(specimen, { ...play, docket: whole, page: 'scorecard' });
    actor.send({ type: 'fork.taken', decision: 'call-the-clerk' });
    actor.send({ type: 'option.chosen', option: 'no-way-back' });
    actor.send({ type: 'notice.raised', notice: 'a' });
    expect(transcript(actor, [{ type: 'title.returned' }])).toEqual(['title: place.left']);
    const { saved, notices, chapter, step, ...left } = contextAfter(actor);
    expect(left).toEqual({ ...left, ...withoutPlace(empty) });
    expect([saved.length, notices, chapter, step]).toEqual([1, ['a'], 0, 1]);
  });

  it('forgets the answers to questions and the law of today, which are for this sitting', async () => {
    const seat = await follow(specimen, 'advocate', 'scorecard');
    seat.send({ type: 'panel.opened', panel: 'recall' });
    seat.send({ type: 'recall.answered', question: 0, answer: 1 });
    expect(contextAfter(seat).recall).toEqual({ advocate: [1] });
    seat.send({ type: 'title.returned' });
    expect(contextAfter(seat).recall).toEqual({});
    expect(seat.getSnapshot().value).toEqual({ place: 'title', panel: 'closed' });
    const reader = await readCase(specimen);
    expect(transcript(reader, [{ type: 'today.turned' }])).toEqual(['reader: law.turned']);
    expect(contextAfter(reader).today).toBe(true);
    reader.send({ type: 'today.turned' });
    expect(contextAfter(reader).today).toBe(false);
    reader.send({ type: 'today.turned' });
    reader.send({ type: 'title.returned' });
    expect(contextAfter(reader).today).toBe(false);
  });

  it('keeps a hearing under way, and not one that has ended', async () => {
    const actor = await openHearing(specimen);
    actor.send({ type: 'hearing.begun', players: 'two' });
    const kept = contextAfter(actor).hearing;
    actor.send({ type: 'title.returned' });
    expect(contextAfter(actor)).toMatchObject({ hearing: null, savedHearing: kept });
    actor.send({ type: 'title.returned' });
    expect(contextAfter(actor).savedHearing).toEqual(kept);
    // One move before its end: the last question is ruled on, and there is nothing left to take up.
    const docket = argued(
      'two',
      move('notice/people-knew', 'they-knew'),
      move('notice/three-days', 'the-rule'),
      move('danger/how-soon', 'fence'),
    );
    actor.send({ type: 'saves.found', plays: [], hearing: { docket, draft: {}, proofs: {} } });
    actor.send({ type: 'hearing.resumed' });
    await waitFor(actor, (snapshot) => snapshot.matches({ place: { hearing: 'stage' } }));
    const heard = transcript(actor, [
      { type: 'stage.entered' },
      { type: 'position.taken', position: 'agreed' },
      { type: 'slip.placed', id: 'authority/hearing-rule' },
      { type: 'position.presented' },
      { type: 'line.taken', argument: null },
      { type: 'ruling.read' },
    ]);
    expect(heard.at(-1)).toBe('hearing.ending: page.turned, outcome.opened');
    actor.send({ type: 'title.returned' });
    expect(contextAfter(actor)).toMatchObject({ savedHearing: null, hearings: 1 });
  });

  it('stops what is on its way', async () => {
    const actor = begin(specimen);
    actor.send({ type: 'seat.chosen', seat: 'advocate' });
    actor.send({ type: 'title.returned' });
    expect(contextAfter(actor).intent).toBeNull();
    await new Promise<void>((done) => queueMicrotask(done));
    expect(actor.getSnapshot().matches({ place: 'title' })).toBe(true);
  });
});

describe('the scorecard', () => {
  it.each<[AppEvent, string]>([
    [{ type: 'seat.chosen', seat: 'advocate' }, 'loading: seat.taken'],
    [{ type: 'hearing.chosen' }, 'loading: seat.taken'],
    [{ type: 'case.read' }, 'loading: case.opened'],
    [{ type: 'fork.taken', decision: 'read-the-notice' }, 'decision.find.looking: road.taken, document.taken'],
    [{ type: 'fork.followed' }, 'scorecard: '],
    [{ type: 'seat.replayed' }, 'briefing: seat.taken'],
  ])('leads on by %o', async (event, stands) => {
    expect(transcript(await follow(specimen, 'advocate', 'scorecard'), [event])).toEqual([stands]);
  });

  it('leads to no hearing where the case has none, and to no unknown seat', async () => {
    const without = await follow({ ...specimen, hearing: null }, 'advocate', 'scorecard');
    expect(transcript(without, [{ type: 'hearing.chosen' }, { type: 'seat.chosen', seat: 'nobody' }])).toEqual([
      'scorecard: ',
      'scorecard: ',
    ]);
  });

  it('begins the seat anew with nothing of the play before', async () => {
    const actor = await resume(specimen, {
      docket: whole,
      draft: null,
      page: 'scorecard',
      fork: { original: whole, decision: 'call-the-clerk', onward: true },
    });
    actor.send({ type: 'panel.opened', panel: 'recall' });
    actor.send({ type: 'recall.answered', question: 0, answer: 0 });
    actor.send({ type: 'seat.replayed' });
    expect(contextAfter(actor)).toMatchObject({
      docket: { seat: 'advocate', entries: [] },
      draft: null,
      check: null,
      fork: null,
      endingsMet: [],
      recall: {},
      chapter: 0,
      step: 0,
      page: 'briefing',
    });
  });

  it('goes to the comparison where a second course was played to its end', async () => {
    const actor = await resume(specimen, {
      docket: whole,
      draft: null,
      page: 'scorecard',
      fork: { original: whole, decision: 'call-the-clerk', onward: true },
    });
    expect(transcript(actor, [{ type: 'fork.followed' }, { type: 'fork.followed' }, { type: 'fork.left' }])).toEqual([
      'comparison: page.turned',
      'comparison: ',
      'scorecard: page.turned',
    ]);
    expect(contextAfter(actor)).toMatchObject({ fork: null, page: 'scorecard' });
  });
});

describe('a seat', () => {
  it('is taken at its briefing', async () => {
    const actor = await takeSeat(specimen, 'advocate');
    expect(actor.getSnapshot().matches({ place: { seat: 'briefing' } })).toBe(true);
  });
});

/** What is the same on the title whatever was played before. */
const withoutPlace = ({ seat, docket, draft, fork, hearing, intent, recall, today, page, savedHearing }: Context) => ({
  seat,
  docket,
  draft,
  fork,
  hearing,
  intent,
  recall,
  today,
  page,
  savedHearing,
});
