/** What a reading of the law asks of a score holds: each course named in a case's review stays in its range. */
import { describe, expect, it } from 'vitest';
import { codaTable, rubricTable } from '../../src/domain/scoring/rubricTable.ts';
import { reviewedCases } from '../fixtures/cases.ts';

const MEASURES = ['law', 'record', 'care'] as const;

describe.each(reviewedCases().filter(({ review }) => review.expect.length > 0))('$id', ({ file, review }) => {
  const rows = [...rubricTable(file), ...codaTable(file)];
  const asked = review.expect.flatMap((each) =>
    MEASURES.flatMap((measure) => {
      const range = each[measure];
      return range ? [{ ref: each.ref, measure, range }] : [];
    }),
  );

  it.each(asked)('$ref: $measure within $range', ({ ref, measure, range: [least, most] }) => {
    const points = rows.find((row) => row.ref === ref)?.[measure];
    expect(points).toBeGreaterThanOrEqual(least);
    expect(points).toBeLessThanOrEqual(most);
  });
});
