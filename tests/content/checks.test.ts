/** Quotations of sources are short and belong to what they prove, and each core edition meets two claims that a paper settles. */
import { describe, expect, it } from 'vitest';
import { checkFindings, fragmentFindings } from '../../.ci/author/checks.ts';
import { citingOf, counted } from '../../.ci/author/citing.ts';
import { checkAt } from '../../src/domain/play/check.ts';
import { documentedDocket } from '../../src/domain/docket/docket.ts';
import { hasCore, seatIn } from '../../src/domain/docket/edition.ts';
import { claimed, claimedSeat } from '../fixtures/checks.ts';
import { completeCases } from '../fixtures/cases.ts';
import { specimen } from '../fixtures/specimen.ts';

const messages = (found: readonly { readonly message: string }[]): string[] => found.map(({ message }) => message);
const withWords = (words: string, proves: readonly string[] = ['fact/posted-9-march']) => ({
  ...specimen,
  fragments: { 'source/notice': { one: { words, proves: [...proves] } } },
});

describe('a fragment', () => {
  it('has ten words at most', () => {
    expect(fragmentFindings(withWords('one two three four five six seven eight nine ten')).breaches).toEqual([]);
    const long = fragmentFindings(withWords('one two three four five six seven eight nine ten eleven'));
    expect(messages(long.breaches)).toEqual(['11 words; at most 10']);
  });

  it('that proves words which no sentence has is noted', () => {
    const { breaches, notes } = fragmentFindings(withWords('three days', ['words that nobody wrote']));
    expect([breaches, messages(notes)]).toEqual([
      [],
      ['no sentence that cites source/notice has the words words that nobody wrote'],
    ]);
  });

  it('is counted once for each statement that it proves', () => {
    const all = new Set(citingOf(specimen).map(({ statement }) => statement)).size;
    expect(counted(specimen, citingOf(specimen))).toBe(`0 of ${all}`);
    const file = withWords('three days');
    expect(counted(file, citingOf(file))).toBe(`1 of ${all}`);
  });
});

describe('the claims of a seat', () => {
  const [seat] = Object.values(claimed().seats);
  const cored = () => {
    const whole = claimedSeat();
    const [first = '', second = ''] = Object.keys(whole.decisions);
    const decisions = Object.fromEntries(
      Object.entries(whole.decisions).map(([slug, each]) => [
        slug,
        { ...each, edition: [first, second].includes(slug) ? ('core' as const) : ('full' as const) },
      ]),
    );
    return { ...whole, decisions };
  };
  const lines = { ...claimedSeat().checks['last']?.lines, third: { told: 'A third.', says: 'It is a third.' } };
  const sound = () => {
    const whole = cored();
    return {
      ...whole,
      checks: Object.fromEntries(Object.entries(whole.checks).map(([slug, each]) => [slug, { ...each, lines }])),
    };
  };

  it('have three or four lines and ninety words at most', () => {
    expect(messages(checkFindings(seat ?? claimedSeat()).breaches)).toEqual(Array(2).fill('2 lines; expected 3 or 4'));
    expect(checkFindings(sound()).breaches).toEqual([]);
    const wordy = sound();
    const { last } = wordy.checks;
    if (!last) throw new Error('the claim is lost');
    const long = { ...last, claim: { ...last.claim, text: Array(90).fill('word').join(' ') } };
    expect(messages(checkFindings({ ...wordy, checks: { ...wordy.checks, last: long } }).breaches)).toEqual([
      expect.stringMatching(/^\d+ words; at most 90$/u),
    ]);
  });

  it('are two in a core edition, one of them at its end', () => {
    const { early, last } = sound().checks;
    if (!early || !last) throw new Error('the claims are lost');
    expect(messages(checkFindings({ ...sound(), checks: { last } }).breaches)).toEqual([
      '1 in the core edition; expected 2',
    ]);
    expect(messages(checkFindings({ ...sound(), checks: { early, again: early } }).breaches)).toEqual([
      'expected one that names no decision, so that it is met at the end',
    ]);
    expect(checkFindings({ ...sound(), checks: {}, decisions: claimedSeat().decisions }).breaches).toEqual([]);
  });

  it.each(
    completeCases().flatMap((file) =>
      Object.values(file.seats)
        .filter(hasCore)
        .map((each) => ({ id: each.id, file, each })),
    ),
  )('$id meets the last of them whatever was chosen, and the paper it opens is one of the court', ({ file, each }) => {
    const whole = documentedDocket(file, each.id, undefined, 'core');
    const check = checkAt(seatIn(each, 'core'), whole);
    expect(file.sources[check?.source ?? '']?.kind).toBe('court-filing');
  });
});
