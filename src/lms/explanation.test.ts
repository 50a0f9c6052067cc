/** A gradebook's line explains itself in whatever room there is. */
import { describe, expect, it } from 'vitest';
import { explain } from './explanation.ts';

describe('explain', () => {
  const report = {
    id: 's-one',
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

  it('never gives up the levels, the reason or the source, and never more than there is room', () => {
    for (const room of [120, 250, 340]) {
      const line = explain(report, room);
      expect(line.length).toBeLessThanOrEqual(room);
      expect(line).toMatch(/^Law: 90, strong\. Because .+\[19 U\.S\.C\. .+\]$/u);
    }
  });
});
