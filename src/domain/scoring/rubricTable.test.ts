/** The authors' table: every option once, at its best, with reasons for each measure. */
import { describe, expect, test } from 'vitest';
import { loadCaseFolder } from '../../content/load/caseFolders.ts';
import { completeCases } from '../../../tests/fixtures/cases.ts';
import { rubricTable } from './rubricTable.ts';

describe.each(completeCases())('$id', (file) => {
  const rows = rubricTable(file);

  test('every option of every decision stands in it once', () => {
    const options = Object.values(file.seats).flatMap((seat) =>
      Object.values(seat.decisions).flatMap(({ id, options: all }) =>
        Object.keys(all).map((option) => `${seat.id} ${id} ${option}`),
      ),
    );
    expect(rows.map(({ seat, decision, option }) => `${seat} ${decision} ${option}`)).toEqual(options);
  });

  test('every measure of every row says why', () => {
    for (const row of rows) {
      const measures = new Set(row.reasons.map(({ measure }) => measure));
      expect([...measures].sort()).toEqual(row.record === null ? ['care', 'law'] : ['care', 'law', 'record']);
    }
  });
});

test('an option is shown with the slips that are its own where several would do', () => {
  const row = rubricTable(loadCaseFolder('specimen')).find(({ ref }) => ref === 'SP4/a');
  expect(row).toMatchObject({
    law: 100,
    record: 100,
    care: 100,
    level: 'holdsUp',
    entry: { authority: 'authority/county-guide', parts: { danger: 'disputed', 'no-other-way': 'not-shown' } },
  });
});
