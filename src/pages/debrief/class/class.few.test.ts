/** What is said of a small class, of one seat, of one group and of errors that nobody made. */
import { describe, expect, it } from 'vitest';
import { richestCase } from '../../../../tests/fixtures/cases.ts';
import { specimen } from '../../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import type { ClassPlay, HandCount } from '../../../domain/debrief/classPlay.ts';
import { sampleClass } from '../../../domain/debrief/sampleClass.ts';
import { documentedDocket, type Entry } from '../../../domain/docket/docket.ts';
import { say } from '../../common/words.view.ts';
import { classView } from './class.view.ts';

const words = firstWordsInNode();
const rich = richestCase();
const [first] = Object.values(rich.seats);
if (!first) throw new Error('the case has no seat');

const documented = (file: CaseFile, seat: string, changes: Record<string, Partial<Entry>> = {}): ClassPlay => {
  const docket = documentedDocket(file, seat);
  const entries = docket.entries.map((entry) => ({ ...entry, ...changes[entry.decision] }));
  return { kind: 'full', docket: { ...docket, entries }, sheets: {} };
};
const viewOf = (file: CaseFile, plays: readonly ClassPlay[], hands: readonly HandCount[] = []) =>
  classView({ file, plays, hands }, words);

it.each([
  [0, 'class.few'],
  [9, 'class.few'],
  [10, null],
])('of %i results it says whether they are few', (count, few) => {
  expect(viewOf(rich, sampleClass(rich, null, count)).few).toBe(few && say(words, few));
});

it('sums up how many results, how many of them with reasons, and how many hands', () => {
  const short: ClassPlay = { ...documented(specimen, 'advocate'), kind: 'short' };
  const hands: HandCount[] = [
    { seat: 'advocate', decision: 'read-the-notice', hands: { 'write-to-clerk': 3, 'let-it-pass': 1 } },
    { seat: 'advocate', decision: 'call-the-clerk', hands: { 'no-way-back': 2 } },
  ];
  const view = viewOf(specimen, [documented(specimen, 'advocate'), short], hands);
  expect(view.summary).toBe(say(words, 'class.summary', { plays: 2, full: 1, hands: 6 }));
  expect(view.seats[0]?.summary).toBe(say(words, 'class.seat', { count: 2, full: 1 }));
});

describe('the seats', () => {
  it('that nobody played are left out', () => {
    expect(viewOf(rich, []).seats).toEqual([]);
    expect(viewOf(rich, [documented(rich, first.id)]).seats.map(({ id }) => id)).toEqual([first.id]);
  });

  it('of which one decision alone was counted by hand stand there', () => {
    const [decision] = Object.values(first.decisions);
    const [option = ''] = Object.keys(decision?.options ?? {});
    const hands = [{ seat: first.id, decision: decision?.id ?? '', hands: { [option]: 2 } }];
    const [seat, ...others] = viewOf(rich, [], hands).seats;
    expect([seat?.id, others.length]).toEqual([first.id, 0]);
    expect(seat?.boxplots.every(({ five, text }) => five === null && text === say(words, 'class.noFull'))).toBe(true);
    expect(seat?.made).toEqual([]);
  });
});

describe('the groups', () => {
  const play = documented(specimen, 'advocate');
  const other = documented(specimen, 'advocate', { 'read-the-notice': { option: 'let-it-pass' } });
  const headsOf = (...plays: ClassPlay[]) => viewOf(specimen, plays).seats[0]?.decisions[0]?.heads;

  it('stand beside all only where there are two of them', () => {
    expect(headsOf(play, other)).toEqual([say(words, 'class.everyone')]);
    expect(headsOf({ ...play, group: 'A' }, other)).toHaveLength(1);
    expect(headsOf({ ...play, group: 'B' }, { ...other, group: 'A' })).toEqual([
      say(words, 'class.everyone'),
      say(words, 'class.group-A'),
      say(words, 'class.group-B'),
    ]);
  });

  it('are counted apart, and somebody in none of them counts among all', () => {
    const table = viewOf(specimen, [{ ...play, group: 'A' }, { ...other, group: 'B' }, play]).seats[0]?.decisions[0];
    expect(table?.rows.map(({ cells }) => cells.map(({ count, of }) => `${count}/${of}`))).toEqual([
      ['2/3', '1/1', '0/1'],
      ['0/3', '0/1', '0/1'],
      ['1/3', '0/1', '1/1'],
    ]);
  });
});

describe('how far they were split', () => {
  const table = (hands: Record<string, number>) =>
    viewOf(
      specimen,
      [],
      [
        { seat: 'advocate', decision: 'read-the-notice', hands },
        { seat: 'advocate', decision: 'call-the-clerk', hands: { 'no-way-back': 1 } },
      ],
    ).seats[0]?.decisions[0];

  it.each<[Record<string, number>, string]>([
    [{}, 'class.splitNone'],
    [{ 'write-to-clerk': 1 }, 'class.splitNone'],
    [{ 'write-to-clerk': 2 }, 'class.splitLittle'],
    [{ 'write-to-clerk': 19, 'let-it-pass': 1 }, 'class.splitLittle'],
    [{ 'write-to-clerk': 8, 'let-it-pass': 3 }, 'class.splitSome'],
    [{ 'write-to-clerk': 5, 'let-it-pass': 5, 'take-it-down': 5 }, 'class.splitWide'],
  ])('%o', (hands, key) => {
    expect(table(hands)?.split).toBe(say(words, key));
  });

  it('is drawn against the longest bar, and a bar of nobody has a length too', () => {
    expect(table({ 'write-to-clerk': 7, 'let-it-pass': 3 })?.most).toBe(7);
    expect(table({})?.most).toBe(1);
  });
});

describe('the errors', () => {
  const erring = documented(specimen, 'advocate', { 'read-the-notice': { parts: { 'small-print': 'good-enough' } } });
  const known = Object.values(rich.learning.misconceptions).filter(({ actedOn }) => actedOn.length > 0);

  it('that nobody acted on are counted, and not shown', () => {
    expect(viewOf(specimen, [documented(specimen, 'advocate')])).toMatchObject({
      errors: [],
      errorsMore: say(words, 'class.avoidedOne', { count: 1 }),
    });
    const plays = sampleClass(rich);
    const { errors, errorsMore } = viewOf(rich, plays);
    const reached = new Set(plays.flatMap(({ docket }) => docket.entries.map((at) => `${docket.seat}/${at.decision}`)));
    const open = ({ actedOn }: (typeof known)[number]): boolean =>
      actedOn.some((choice) => reached.has(choice.split('/').slice(0, 2).join('/')));
    const left = known.filter(open).length - errors.length;
    expect(errorsMore).toBe(
      left === 0 ? null : say(words, left === 1 ? 'class.avoidedOne' : 'class.avoided', { count: left }),
    );
    expect(viewOf(rich, []).errorsMore).toBeNull();
    const ofFirst = known.filter(({ actedOn }) => actedOn.some((choice) => choice.startsWith(`${first.id}/`)));
    expect(ofFirst.length).toBeGreaterThan(1);
    expect(viewOf(rich, [documented(rich, first.id)]).errorsMore).toBe(
      say(words, 'class.avoided', { count: ofFirst.length }),
    );
  });

  it('that somebody acted on stand with the choice, in the words of the case, and how often it was made', () => {
    const { errors, errorsMore } = viewOf(specimen, [erring, erring, documented(specimen, 'advocate')]);
    expect(errorsMore).toBeNull();
    expect(errors.map(({ counted, where }) => [counted.count, counted.of, where])).toEqual([
      [2, 3, [say(words, 'class.choice', { choice: 'Advocate, Read the notice: Then everyone knew.', count: 2 })]],
    ]);
  });

  it('are told by the course where no question of the decision was asked', () => {
    const [belief] = Object.entries(specimen.learning.misconceptions);
    if (!belief) throw new Error('the specimen has lost its error');
    const byCourse = {
      ...specimen,
      learning: {
        ...specimen.learning,
        misconceptions: { [belief[0]]: { ...belief[1], actedOn: ['advocate/read-the-notice/take-it-down'] } },
      },
    };
    const down = documented(specimen, 'advocate', { 'read-the-notice': { option: 'take-it-down' } });
    expect(viewOf(byCourse, [down]).errors[0]?.where[0]).toContain(
      'Advocate, Read the notice: Take the bad notice down.',
    );
  });
});

it('tells apart what the real filing led with, and what nobody on record argued', () => {
  const [led] = specimen.outcome.led;
  const down = documented(specimen, 'advocate', { 'read-the-notice': { option: 'take-it-down' } });
  const [seat] = viewOf(specimen, [down]).seats;
  expect(seat?.made.map(({ heading }) => heading)).toEqual([say(words, 'class.led'), say(words, 'class.alsoOpen')]);
  expect(seat?.made[0]?.rows.map(({ text }) => text)).toEqual([specimen.arguments[led?.argument ?? '']?.statement]);
  expect(seat?.made[1]?.rows.map(({ text }) => text)).not.toContain(seat?.made[0]?.rows[0]?.text);
  const wrong = specimen.arguments['argument/take-it-down'];
  expect(seat?.constructed).toEqual([
    {
      text: wrong?.statement,
      count: 1,
      verdict: { word: say(words, `run.strength-${wrong?.strength}`), why: wrong?.why },
    },
  ]);
});
