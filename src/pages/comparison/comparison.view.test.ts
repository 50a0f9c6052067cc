/** Two roads side by side: where they part, what each would have led to, what it changed, and where else they could part. */
import { describe, expect, it } from 'vitest';
import { playing, upTo } from '../../../tests/fixtures/context.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { documentedDocket, type Docket, type Entry } from '../../domain/docket/docket.ts';
import { assessDocket } from '../../domain/scoring/assessDocket.ts';
import { say } from '../common/words.view.ts';
import { comparisonView } from './comparison.view.ts';

const words = firstWordsInNode();
const original = documentedDocket(specimen, 'advocate');
const LAST = 'test-the-emergency';

/** The documented play with some of its decisions taken another way. */
const otherwise = (changes: Record<string, Partial<Entry>>): Docket => ({
  ...original,
  entries: original.entries.map((entry) => ({ ...entry, ...changes[entry.decision] })),
});

const compared = (docket: Docket, decision = 'read-the-notice', onward = false) =>
  comparisonView(playing(specimen, docket, { page: 'comparison', fork: { original, decision, onward } }), words);

const rash = otherwise({ 'read-the-notice': { option: 'take-it-down', fact: 'fact/bakery-opened' } });

it('needs a second road', () => {
  expect(() => comparisonView(playing(specimen, original), words)).toThrow('second road');
});

it('shows only where the roads part, in the order played, with what each led to', () => {
  const both = otherwise({
    'read-the-notice': { option: 'take-it-down' },
    [LAST]: { option: 'close-at-once' },
  });
  const { partings } = compared(both);
  expect(partings.map(({ id }) => id)).toEqual(['read-the-notice', LAST]);
  const options = specimen.seats['advocate']?.decisions['read-the-notice']?.options;
  const [first] = partings;
  expect(first).toMatchObject({ same: false, when: 'March 9, 2016' });
  for (const [road, option] of [
    [first?.was, 'write-to-clerk'],
    [first?.now, 'take-it-down'],
  ] as const)
    expect(road).toMatchObject({
      did: options?.[option]?.said,
      text: options?.[option]?.follows.text,
      basis: { name: options?.[option]?.follows.basis },
    });
  expect(first?.was.level).not.toBe(first?.now.level);
});

it('shows another slip or reply at the same course as a parting', () => {
  const { partings } = compared(otherwise({ 'write-the-letter': { fact: 'fact/fence-in-store' } }), 'write-the-letter');
  expect(partings.map(({ id, same }) => [id, same])).toEqual([['write-the-letter', false]]);
});

it('shows the decision that was taken again also where it was taken the same way, and says that it is one road', () => {
  const view = compared(original);
  expect(view.partings.map(({ id, same }) => [id, same])).toEqual([['read-the-notice', true]]);
  expect(view.title).toBe(say(words, 'roads.sameRoad'));
  expect(compared(rash).title).toBe(say(words, 'roads.heading'));
});

it('leaves out what the new road has not reached', () => {
  expect(compared(upTo(rash, 1), 'read-the-notice').partings.map(({ id }) => id)).toEqual(['read-the-notice']);
});

describe('the measures', () => {
  const pointsOf = (docket: Docket, id: 'law' | 'record' | 'care'): number =>
    assessDocket(specimen, docket)[id]?.points ?? NaN;

  it('of both roads stand beside each other, with what changed and its sign', () => {
    const { measures } = compared(rash);
    expect(measures.map(({ name }) => name)).toEqual(
      (['law', 'record', 'care'] as const).map((id) => say(words, `score.${id}`)),
    );
    for (const [n, id] of (['law', 'record', 'care'] as const).entries()) {
      const [was, now] = [pointsOf(original, id), pointsOf(rash, id)];
      expect(measures[n]).toMatchObject({ was: String(was), now: String(now) });
      const by = Math.round((now - was) * 10) / 10;
      expect(measures[n]?.change).toBe(by === 0 ? say(words, 'roads.noChange') : by < 0 ? `−${-by}` : `+${by}`);
    }
    expect(measures.some(({ change }) => change.startsWith('−'))).toBe(true);
  });

  it('that rise are told with a plus', () => {
    const context = playing(specimen, original, {
      page: 'comparison',
      fork: { original: rash, decision: 'read-the-notice', onward: false },
    });
    expect(comparisonView(context, words).measures[0]?.change).toMatch(/^\+\d/);
  });

  it('that stay say so', () => {
    expect(compared(original).measures.every(({ change }) => change === say(words, 'roads.noChange'))).toBe(true);
  });
});

it('tells which arguments only one of the roads made', () => {
  const textOf = (id: string): string | undefined => specimen.arguments[id]?.statement;
  const { gained, lost } = compared(rash);
  expect(gained.map(({ text }) => text)).toEqual([textOf('argument/take-it-down')]);
  expect(gained[0]?.chips.length).toBeGreaterThan(0);
  expect(lost).toEqual([]);
  const back = playing(specimen, original, {
    page: 'comparison',
    fork: { original: rash, decision: 'read-the-notice', onward: true },
  });
  expect(comparisonView(back, words).lost.map(({ text }) => text)).toEqual([textOf('argument/take-it-down')]);
});

it('can be played on until it was, and offers every other decision of the first road', () => {
  expect(compared(rash).open).toBe(true);
  expect(compared(rash, 'read-the-notice', true).open).toBe(false);
  expect(compared(rash).others.map(({ id }) => id)).toEqual(['call-the-clerk', 'write-the-letter', LAST]);
});
