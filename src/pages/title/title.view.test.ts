/** What the title says of plays that are kept, of the hearing and of playing without a network. */
import { describe, expect, it } from 'vitest';
import { contextOf, upTo } from '../../../tests/fixtures/context.ts';
import { argued, move } from '../../../tests/fixtures/hearing.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import type { Context, Offline, SavedPlay } from '../../domain/play/context.ts';
import { say } from '../common/words.view.ts';
import { titleView } from './title.view.ts';

const words = firstWordsInNode();
const whole = documentedDocket(specimen, 'advocate');
const view = (change: Partial<Context>) => titleView(contextOf(specimen, change), words);
const kept = (decided: number, seat = 'advocate'): SavedPlay => ({
  docket: { ...upTo(whole, decided), seat },
  draft: null,
  page: 'decision',
});

it('offers each kept play to go on with, the latest first, by its seat and how much is decided', () => {
  expect(view({ saved: [] }).resume).toEqual([]);
  expect(view({ saved: [kept(3), kept(1)] }).resume).toEqual([
    say(words, 'title.continueSeat', { seat: 'Advocate', n: 3 }),
    say(words, 'title.continueEarlier', { seat: 'Advocate', n: 1 }),
  ]);
});

it('names a kept play of a seat that is gone by what the save calls it', () => {
  expect(view({ saved: [kept(1, 'mayor')] }).resume).toEqual([
    say(words, 'title.continueSeat', { seat: 'mayor', n: 1 }),
  ]);
});

describe('the hearing', () => {
  const { cover } = contextOf(specimen);

  it('is not told of where the case has none', () => {
    expect(view({ cover: { ...cover, hearing: false } }).hearing).toBeNull();
  });

  it('is open to everybody from the start, the short bench for two before the whole of it', () => {
    const open = { bench: say(words, 'title.bench'), text: say(words, 'title.hearing'), resume: null };
    expect(view({}).hearing).toEqual(open);
    expect(view({ finished: { advocate: whole } })).toMatchObject({ finished: ['advocate'], hearing: open });
    expect(view({ cover: { ...cover, bench: false } }).hearing?.bench).toBeNull();
  });

  it('that was left can be gone on with, by how many questions were argued', () => {
    const docket = argued('residents', move('people-knew', 'they-knew'));
    expect(view({ savedHearing: { docket, draft: {}, proofs: {} } }).hearing?.resume).toBe(
      say(words, 'title.continueHearing', { n: 1 }),
    );
    const bench = { ...docket, form: 'bench' as const };
    expect(view({ savedHearing: { docket: bench, draft: {}, proofs: {} } }).hearing?.resume).toBe(
      say(words, 'title.continueBench', { n: 1 }),
    );
  });
});

it.each<[Offline, ReturnType<typeof titleView>['offline']]>([
  ['unknown', null],
  ['ready', { text: say(words, 'title.offline'), renew: false }],
  ['newer', { text: say(words, 'title.newer'), renew: true }],
])('of a network that is %s it promises no more than is known', (offline, told) => {
  expect(view({ offline }).offline).toEqual(told);
});

it('lets the date glow that does not add up, and no other', () => {
  expect(view({}).dates.map(({ glows }) => glows)).toEqual([false, true]);
});

it('puts first the seat that the case puts first, and leaves the others and the case in their order', () => {
  const { cover } = contextOf(specimen);
  const usual = cover.seats.map(({ id }) => id);
  const last = usual.at(-1) ?? '';
  const seats = view({ cover: { ...cover, cover: { ...cover.cover, first: last } } }).seats.map(({ id }) => id);
  expect(seats).toEqual([last, ...usual.slice(0, -1)]);
  expect(view({}).seats.map(({ id }) => id)).toEqual(usual);
});

it('says whether one plays or two', () => {
  expect([view({}).pair, view({ pair: true }).pair]).toEqual([false, true]);
});
