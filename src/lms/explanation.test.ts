/** A gradebook's line explains itself in whatever room there is. */
import { describe, expect, it } from 'vitest';
import { cut, explain } from './explanation.ts';

describe('cut', () => {
  it.each([
    { why: 'a text that just fits stays whole', text: 'ten signs!', longest: 10, gives: 'ten signs!' },
    { why: 'one sign too many ends in a mark', text: 'abcdefghijk', longest: 10, gives: 'abcdefghi…' },
    { why: 'a word near the end is left out whole', text: 'a summons was sent', longest: 16, gives: 'a summons was…' },
    // Nearer than a fifth of the room, and the space itself goes too.
    { why: 'a space at four fifths is not near enough', text: 'abcdefgh ijklm', longest: 10, gives: 'abcdefgh …' },
    { why: 'a far space is no place to stop', text: 'at unconstitutionally', longest: 10, gives: 'at uncons…' },
    { why: 'a single sign of room holds the mark', text: 'abc', longest: 1, gives: '…' },
    { why: 'no room holds nothing', text: 'abc', longest: 0, gives: '' },
    { why: 'less than no room holds nothing', text: 'abc', longest: -3, gives: '' },
  ])('$why', ({ text, longest, gives }) => {
    expect(cut(text, longest)).toBe(gives);
  });
});

describe('explain', () => {
  const report = {
    id: 's-one',
    seat: 's',
    texts: ['A.'],
    question: 'Which?',
    options: ['a'],
    chosen: 0,
    score: 1,
    title: 'A title',
    said: 'What was said.',
    levels: 'Law: 90, strong.',
    reason: `Because ${'of this '.repeat(40)}it holds.`,
    sources: ['19 U.S.C. § 1509(a)(1), a long name of a source'.repeat(3), 'Other'],
  };

  it('gives all of it where there is room', () => {
    expect(explain(report)).toBe(
      `A title: What was said. Law: 90, strong. ${report.reason} [${report.sources.join('; ')}]`,
    );
  });

  it('has no brackets where no source is named', () => {
    const bare = { ...report, reason: 'It holds.', sources: [] };
    expect(explain(bare)).toBe('A title: What was said. Law: 90, strong. It holds.');
    expect(explain(bare, 30)).toBe('Law: 90, strong. It holds.');
  });

  it('leaves out what was decided only when not all of it fits', () => {
    const short = { ...report, reason: 'It holds.', sources: ['Src'] };
    const whole = explain(short);
    expect(explain(short, whole.length)).toBe(whole);
    expect(explain(short, whole.length - 1)).toBe('Law: 90, strong. It holds. [Src]');
  });

  it('gives the reason all the room that levels and source leave', () => {
    const one = { ...report, sources: ['Src'] };
    expect(explain(one, 100).length).toBeGreaterThan(100 - 'of this …'.length);
    expect(explain(one, 100)).toMatch(/… \[Src\]$/u);
  });

  it('never gives up the levels, the reason or the source, and never more than there is room', () => {
    for (const room of [120, 250, 340]) {
      const line = explain(report, room);
      expect(line.length).toBeLessThanOrEqual(room);
      expect(line).toMatch(/^Law: 90, strong\. Because .+\[19 U\.S\.C\. .+\]$/u);
    }
  });
});
