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

  it('opens once a seat has been played to its end', () => {
    expect(view({}).hearing).toEqual({ open: false, text: say(words, 'title.hearingShut'), resume: null });
    expect(view({ finished: { advocate: whole } })).toMatchObject({
      finished: ['advocate'],
      hearing: { open: true, text: say(words, 'title.hearing'), resume: null },
    });
  });

  it('that was left can be gone on with, by how many questions were argued', () => {
    const docket = argued('residents', move('people-knew', 'they-knew'));
    expect(view({ savedHearing: { docket, draft: {}, proofs: {} } }).hearing?.resume).toBe(
      say(words, 'title.continueHearing', { n: 1 }),
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
