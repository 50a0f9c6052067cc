/** The three moments of a play: best, worst and false, with ties, the full play, the worst, one that was cut short and one that ended early. */
import { describe, expect, it } from 'vitest';
import { caseNames, loadCaseFolder } from '../../content/load/caseFolders.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { documentedDocket, type Docket, type Entry } from '../docket/docket.ts';
import { falsehoodsIn } from './falsehoods.ts';
import { momentsOf } from './moments.ts';

const SEAT = 'advocate';
const whole = documentedDocket(specimen, SEAT);
const changed = (changes: Readonly<Record<string, Partial<Entry>>>): Docket => ({
  ...whole,
  entries: whole.entries.map((entry) => ({ ...entry, ...changes[entry.decision] })),
});
const only = (...decisions: readonly string[]): Docket => ({
  ...whole,
  entries: whole.entries.filter(({ decision }) => decisions.includes(decision)),
});
const named = (docket: Docket) => {
  const { best, worst, falsehood } = momentsOf(specimen, docket);
  return {
    best: best?.entry.decision ?? null,
    worst: worst && `${worst.entry.decision}: ${worst.reason.rule}`,
    falsehood: falsehood && `${falsehood.decision}: ${falsehood.about}`,
  };
};

const wrongAt = (...decisions: readonly string[]): Docket =>
  changed(
    Object.fromEntries(
      Object.entries({
        'read-the-notice': { option: 'let-it-pass', parts: {}, fact: undefined },
        'call-the-clerk': { option: 'no-way-back', parts: {} },
        'write-the-letter': { option: 'no-letter', fact: undefined, authority: undefined },
      }).filter(([decision]) => decisions.includes(decision)),
    ),
  );

describe('the moments of a play', () => {
  it.each<[string, Docket, ReturnType<typeof named>]>([
    [
      'a full play has a best one, the later of those that asked for most',
      whole,
      { best: 'test-the-emergency', worst: null, falsehood: null },
    ],
    [
      'the earlier is best where it asked for more',
      only('read-the-notice', 'call-the-clerk'),
      { best: 'read-the-notice', worst: null, falsehood: null },
    ],
    [
      'the later is best where as much was asked for',
      only('call-the-clerk', 'write-the-letter'),
      { best: 'write-the-letter', worst: null, falsehood: null },
    ],
    [
      'one wrong choice is the worst, and what it said is false',
      wrongAt('call-the-clerk'),
      {
        best: 'test-the-emergency',
        worst: 'call-the-clerk: denied-settled',
        falsehood: 'call-the-clerk: argument/may-postpone',
      },
    ],
    [
      'a harm done counts as much as a fault in law',
      changed({ 'read-the-notice': { option: 'take-it-down' } }),
      {
        best: 'test-the-emergency',
        worst: 'read-the-notice: duty-broken',
        falsehood: 'read-the-notice: argument/take-it-down',
      },
    ],
    [
      'a fault that only takes points is still the worst',
      changed({ 'write-the-letter': { option: 'fence-only' } }),
      { best: 'test-the-emergency', worst: 'write-the-letter: authority-beside', falsehood: null },
    ],
    [
      'a play that is wrong throughout has a worst and no best',
      { ...whole, entries: wrongAt('read-the-notice', 'call-the-clerk', 'write-the-letter').entries.slice(0, 3) },
      {
        best: null,
        worst: 'read-the-notice: denied-settled',
        falsehood: 'read-the-notice: argument/short-notice',
      },
    ],
    [
      'a play of one sound choice has a best and no worst',
      only('call-the-clerk'),
      { best: 'call-the-clerk', worst: null, falsehood: null },
    ],
    [
      'a play of one wrong choice has a worst and no best',
      { ...whole, entries: wrongAt('call-the-clerk').entries.slice(1, 2) },
      { best: null, worst: 'call-the-clerk: denied-settled', falsehood: 'call-the-clerk: argument/may-postpone' },
    ],
    ['a play without a choice has none', { ...whole, entries: [] }, { best: null, worst: null, falsehood: null }],
  ])('%s', (_, docket, moments) => {
    expect(named(docket)).toEqual(moments);
    expect(named({ ...docket, entries: docket.entries.toReversed() }), 'in another order').toEqual(moments);
  });

  it('takes a course that ended the road for the worst, whatever its figures', () => {
    const ended = caseNames()
      .map((name) => loadCaseFolder(name))
      .flatMap((file) =>
        Object.values(file.seats).flatMap((seat) => {
          const play = documentedDocket(file, seat.id);
          return Object.values(seat.decisions).flatMap(({ id, options }) =>
            Object.entries(options).flatMap(([option, { ends }]) => {
              const at = play.entries.findIndex(({ decision }) => decision === id);
              const last = play.entries[at];
              return ends && last
                ? [{ file, docket: { ...play, entries: [...play.entries.slice(0, at), { ...last, option }] }, id }]
                : [];
            }),
          );
        }),
      );
    expect(ended.length).toBeGreaterThan(0);
    for (const { file, docket, id } of ended) expect(momentsOf(file, docket).worst?.entry.decision).toBe(id);
  });

  it('tells what was never put right before what was, though that was said first', () => {
    const docket = changed({
      'read-the-notice': {
        parts: { ...whole.entries[0]?.parts, 'small-print': 'good-enough' },
        putRight: { 'small-print': 'not-notice' },
      },
      'call-the-clerk': { option: 'no-way-back' },
    });
    expect(falsehoodsIn(specimen, docket).map(({ decision }) => decision)).toEqual([
      'read-the-notice',
      'call-the-clerk',
    ]);
    expect(named(docket).falsehood).toBe('call-the-clerk: argument/may-postpone');
    expect(named({ ...docket, entries: docket.entries.slice(0, 1) }).falsehood).toContain('read-the-notice: ');
  });

  it('knows no seat that the case does not have', () => {
    expect(() => momentsOf(specimen, { ...whole, seat: 'nobody' })).toThrow('no seat called nobody');
  });
});
