/** Every policy plays every seat of an edition twice, and each row leaves its band exactly where a figure does. */
import { describe, expect, it } from 'vitest';
import { BANDS, guesserOutside, outside } from '../../.ci/measure/bots/bands.ts';
import { report } from '../../.ci/measure/bots/report.ts';
import { rowsOf, type PolicyRow } from '../../.ci/measure/bots/seats.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { documentedDocket } from '../../src/domain/docket/docket.ts';
import { assessDocket } from '../../src/domain/scoring/assessDocket.ts';
import { specimen as file } from '../fixtures/specimen.ts';

const rows = rowsOf(file, 'full');

describe('the rows of an edition', () => {
  it('are one for each policy without slips, and one with', () => {
    const names = rows.filter(({ slips }) => !slips).map(({ policy }) => policy);
    expect(new Set(names).size).toBe(8);
    expect(rows.filter(({ slips }) => slips).map(({ policy }) => policy)).toEqual(names);
  });

  it('are none while no decision is in it', () => {
    expect(rowsOf(file, 'core')).toEqual([]);
  });

  it('play the decisions of the edition and no other', () => {
    const seat = Object.values(file.seats)[0];
    const [slug, decision] = Object.entries(seat?.decisions ?? {})[0] ?? [];
    if (!seat || !slug || !decision) throw new Error('the specimen has no decision');
    const marked = { ...decision, edition: 'core' as const };
    const cored: CaseFile = {
      ...file,
      seats: { [seat.id]: { ...seat, decisions: { ...seat.decisions, [slug]: marked } } },
    };
    const alone: CaseFile = { ...file, seats: { [seat.id]: { ...seat, decisions: { [slug]: decision } } } };
    const figures = (of: readonly PolicyRow[]) => of.map((row) => ({ ...row, edition: null }));
    expect(figures(rowsOf(cored, 'core'))).toEqual(figures(rowsOf(alone, 'full')));
    expect(figures(rowsOf(cored, 'full'))).toEqual(figures(rows));
  });

  it('give a seat the Law that its scorecard would', () => {
    const first = rows.find(({ policy, slips }) => policy === 'first' && !slips);
    const entries = Object.values(file.seats['advocate']?.decisions ?? {}).map(({ id, options, parts }) => ({
      decision: id,
      option: Object.keys(options)[0] ?? '',
      parts: Object.fromEntries(
        Object.entries(parts).map(([part, { replies }]) => [part, Object.keys(replies)[0] ?? '']),
      ),
    }));
    const { law } = assessDocket(file, { ...documentedDocket(file, 'advocate'), entries });
    expect(Math.round(first?.law ?? -1)).toBe(law?.points);
  });
});

const row = (change: Partial<PolicyRow>): PolicyRow => ({
  edition: 'full',
  policy: 'longest',
  slips: true,
  seats: [
    { seat: 'one', law: 50, chance: 50 },
    { seat: 'two', law: 50, chance: 50 },
  ],
  law: 50,
  chance: 50,
  holdsUp: 0.4,
  holdsUpByChance: 0.4,
  ...change,
});
const where = (change: Partial<PolicyRow>): string[] => outside(row(change)).map((each) => each.where);

describe('a band', () => {
  it.each([
    [{ law: 50 + BANDS.together }, []],
    [{ law: 50 + BANDS.together + 0.1 }, ['together']],
    [{ law: 50 - BANDS.together - 0.1 }, ['together']],
    [{ seats: [{ seat: 'one', law: 60, chance: 50 }] }, []],
    [{ seats: [{ seat: 'one', law: 39.9, chance: 50 }] }, ['one']],
    [{ edition: 'core', seats: [{ seat: 'one', law: 65, chance: 50 }] }, []],
    [{ edition: 'core', seats: [{ seat: 'one', law: 34.9, chance: 50 }] }, ['one']],
    [{ holdsUp: 0.5 }, []],
    [{ holdsUp: 0.501 }, ['holds up']],
    [{ holdsUp: 0 }, []],
  ] satisfies [Partial<PolicyRow>, string[]][])('holds %o to what it should: outside is %j', (change, out) => {
    expect(where(change)).toEqual(out);
  });

  it('says who left it, how far, and what was expected', () => {
    expect(outside(row({ law: 57.25 }))[0]?.sentence).toBe(
      'full edition, longest, with slips: Law of the seats together is 57.3, by chance 50.0; expected at most 5 apart',
    );
  });

  it('lets the guesser be right ten points oftener than chance and no more', () => {
    const guesser = { edition: 'core' as const, decisions: 10, holdsUpByChance: 0.5 };
    expect(guesserOutside({ ...guesser, holdsUp: 0.6 })).toEqual([]);
    expect(guesserOutside({ ...guesser, holdsUp: 0.61 })[0]?.sentence).toContain('61.0 % of decisions');
  });
});

describe('the page', () => {
  const figures = { name: 'A case', guesser: [], backing: [], hearing: [], places: [], uneven: 0, decisions: 4 };

  it('sets what is outside in bold, and says of a row whether it keeps its bands', () => {
    const page = report([{ ...figures, rows: [row({ law: 60 }), row({ policy: 'shortest', holdsUp: 0.3 })] }]);
    expect(page).toContain(
      '| longest | with | 50.0 (±0.0) | 50.0 (±0.0) | **60.0 (+10.0)** | 40.0 % (±0.0) | **no** |',
    );
    expect(page).toContain('| shortest | with | 50.0 (±0.0) | 50.0 (±0.0) | 50.0 (±0.0) | 30.0 % (−10.0) | yes |');
    expect(page).toContain('1 of 2 rows keep their bands.');
    expect(page).toContain('No decision is marked as core yet');
  });
});
