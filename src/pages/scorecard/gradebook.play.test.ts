/** A play as a gradebook keeps it: how far it is, the figure a teacher asked for, and each decision with its reason and sources. */
import { describe, expect, it } from 'vitest';
import { upTo } from '../../../tests/fixtures/context.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { richestSeat } from '../../../tests/fixtures/cases.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { documentedDocket, type Docket } from '../../domain/docket/docket.ts';
import { assessDocket } from '../../domain/scoring/assessDocket.ts';
import { say } from '../common/words.view.ts';
import { reasonView } from './reasons.view.ts';
import type { ScoreWish } from './decisionReports.view.ts';
import { gradebookView } from './gradebook.view.ts';

const words = firstWordsInNode();
const whole = documentedDocket(specimen, 'advocate');
/** Takes the notice down and calls the crack a lie; the rest as documented. */
const rash: Docket = {
  ...whole,
  entries: whole.entries.map((entry) =>
    entry.decision === 'read-the-notice'
      ? { ...entry, option: 'take-it-down', fact: 'fact/bakery-opened' }
      : entry.decision === 'call-the-clerk'
        ? { ...entry, parts: { ...entry.parts, crack: 'a-lie' } }
        : entry,
  ),
};

it.each([
  [0, false, 0],
  [1, false, 0.25],
  [3, false, 0.75],
  [4, true, 1],
])('of a play with %i of four decisions it says how far it is', (count, completed, progress) => {
  expect(gradebookView(specimen, upTo(whole, count), words)).toMatchObject({ seat: 'advocate', completed, progress });
});

it.each([0, 1, 3])('has no score before the seat is played to its end: %i decisions', (count) => {
  expect(gradebookView(specimen, upTo(whole, count), words)).toMatchObject({ score: null, measures: {}, ended: [] });
});

it('of a seat that the case has not, it says so', () => {
  expect(() => gradebookView(specimen, { ...whole, seat: 'nobody' }, words)).toThrow('nobody');
});

describe('the figure that is asked for', () => {
  const { law, record, care } = assessDocket(specimen, rash);
  const points = { law: law?.points ?? NaN, record: record?.points ?? NaN, care: care?.points ?? NaN };
  it.each<[ScoreWish | undefined, number]>([
    ['law', points.law],
    ['record', points.record],
    ['care', points.care],
    ['law-and-record', (points.law + points.record) / 2],
    [undefined, (points.law + points.record) / 2],
  ])('%s', (wish, score) => {
    expect(gradebookView(specimen, rash, words, wish).score).toBe(Math.round(score));
  });

  it('tells measures apart in this play, so that the rows above say something', () => {
    expect(new Set(Object.values(points)).size).toBe(3);
  });

  it('is the figure of each decision too, from 0 to 1', () => {
    const [first] = assessDocket(specimen, rash).entries;
    const [care, law] = (['care', 'law'] as const).map(
      (wish) => gradebookView(specimen, rash, words, wish).decisions[0]?.score,
    );
    expect(care).toBe(Math.round(first?.care?.points ?? NaN) / 100);
    expect(law).toBe(Math.round(first?.law.points ?? NaN) / 100);
  });
});

describe('each decision', () => {
  const [first, second] = gradebookView(specimen, rash, words).decisions;

  it('tells the options in their order and which was taken', () => {
    expect(first).toMatchObject({
      id: 'advocate-read-the-notice',
      options: ['write-to-clerk', 'take-it-down', 'let-it-pass'],
      chosen: 1,
      title: 'Read the notice',
      said: 'You took the notice down.',
    });
    expect(second).toMatchObject({ id: 'advocate-call-the-clerk', chosen: 0 });
  });

  it('tells each measure with its level, and leaves out one that does not apply', () => {
    const [entry] = assessDocket(specimen, rash).entries;
    const levelOf = (name: 'law' | 'record' | 'care'): string =>
      entry?.[name]
        ? `${say(words, `score.${name}`)}: ${entry[name].points}, ${say(words, `score.${entry[name].level}`)}.`
        : '';
    expect(first?.levels).toBe([levelOf('law'), levelOf('record'), levelOf('care')].filter(Boolean).join(' '));
  });

  it('gives the weightiest reason of Law, for or against, with what it stands on', () => {
    for (const [n, decision] of gradebookView(specimen, rash, words).decisions.entries()) {
      const [heaviest, ...rest] = assessDocket(specimen, rash).entries[n]?.law.reasons ?? [];
      if (!heaviest) throw new Error('no reason was given');
      const found = rest.reduce(
        (most, each) => (Math.abs(each.points) > Math.abs(most.points) ? each : most),
        heaviest,
      );
      expect(decision.reason).toBe(reasonView(specimen, found, words).text);
      expect(decision.sources.every((source) => !decision.reason.includes(source))).toBe(true);
    }
    expect(first?.sources.length).toBeGreaterThan(0);
  });
});

describe('the edition that counts', () => {
  const { file, seat } = richestSeat();
  const full = documentedDocket(file, seat.id);
  const core = documentedDocket(file, seat.id, undefined, 'core');
  const all = full.entries.length;

  it.each([
    { played: 'the core', counts: 'core', docket: core, completed: true },
    { played: 'the core', counts: 'full', docket: core, completed: false },
    { played: 'the full edition', counts: 'full', docket: full, completed: true },
    { played: 'the full edition', counts: 'core', docket: full, completed: true },
    { played: 'most of the full edition', counts: 'full', docket: upTo(full, all - 1), completed: false },
  ] as const)('$played, where the $counts counts: completed is $completed', ({ docket, counts, completed }) => {
    const view = gradebookView(file, docket, words, 'law-and-record', counts);
    expect(view.completed).toBe(completed);
    expect(view.score === null).toBe(!completed);
    expect(view.decisions).toHaveLength(docket.entries.length);
  });

  it('gives a play of the full edition the score of the core decisions in it, where the core counts', () => {
    const of = (docket: Docket): number | null => gradebookView(file, docket, words, 'law', 'core').score;
    expect(of(full)).toBe(of(core));
  });

  it('names a source for every decision of the documented course, and never the reason itself', () => {
    for (const { sources, reason } of gradebookView(file, full, words).decisions) {
      expect(sources).not.toEqual([]);
      for (const source of sources) expect(reason).not.toContain(source);
    }
  });
});
