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

const line = (index: number, seat: string, n: number) => ({
  index,
  text: say(words, 'title.continueSeat', { seat, n }),
});

it.each<
  [
    string,
    readonly SavedPlay[],
    readonly (readonly [number, string, number])[],
    readonly (readonly [number, string, number])[],
  ]
>([
  ['nothing', [], [], []],
  ['one play', [kept(3)], [[0, 'Advocate', 3]], []],
  ['two of one seat', [kept(3), kept(1)], [[0, 'Advocate', 3]], [[1, 'Advocate', 1]]],
  [
    'three seats',
    [kept(3), kept(1, 'clerk'), kept(2, 'mayor')],
    [
      [0, 'Advocate', 3],
      [1, 'clerk', 1],
      [2, 'mayor', 2],
    ],
    [],
  ],
  [
    'three seats, one of them three times',
    [kept(3), kept(1, 'clerk'), kept(2), kept(0, 'mayor'), kept(1)],
    [
      [0, 'Advocate', 3],
      [1, 'clerk', 1],
      [3, 'mayor', 0],
    ],
    [
      [2, 'Advocate', 2],
      [4, 'Advocate', 1],
    ],
  ],
])('offers %s to go on with: the latest of each seat first, and every other at hand', (_, saved, resume, earlier) => {
  expect(view({ saved })).toMatchObject({
    resume: resume.map((each) => line(...each)),
    earlier: earlier.map((each) => line(...each)),
    earlierWord: say(words, 'title.earlier', { n: earlier.length }),
  });
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
