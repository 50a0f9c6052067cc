/** A case that was cut is the same case when its parts are put together, in the same order. */
import { describe, expect, it } from 'vitest';
import { caseOf } from '../joinParts.ts';
import { caseNames, loadCaseFolder } from './caseFolders.ts';
import { cutCase } from './cutCase.ts';

const TABLES = ['facts', 'authorities', 'claims', 'arguments', 'acts', 'duties', 'sources'] as const;

describe.each(caseNames())('%s', (name) => {
  const file = loadCaseFolder(name);
  const { core, seats, later } = cutCase(file);
  const all = Object.values(seats);
  const whole = caseOf([later, core, ...all.flatMap((seat) => [seat.start, seat.later])], file.hearing);

  it('is whole again when all parts are there', () => {
    expect(whole).toEqual({ ...file, teaching: null, expect: [] });
  });

  it.each(TABLES)('%s stand in the order of the file', (table) => {
    expect(Object.keys(whole[table])).toEqual(Object.keys(file[table]));
  });

  it.each(Object.keys(seats))('the decisions of %s stand in the order played', (seat) => {
    const start = caseOf([core, seats[seat]?.start ?? {}], null);
    expect(Object.keys(start.seats[seat]?.decisions ?? {})).toEqual(Object.keys(file.seats[seat]?.decisions ?? {}));
  });

  it.each(Object.keys(seats))('lacks no row where %s is the only seat that was brought', (seat) => {
    const one = caseOf([later, core, seats[seat]?.start ?? {}, seats[seat]?.later ?? {}], file.hearing);
    expect(one).toEqual({ ...file, seats: { [seat]: file.seats[seat] }, teaching: null, expect: [] });
  });

  it('moves nothing twice: a field of a row stands in one part', () => {
    const parts = [later, core, ...all.flatMap((seat) => [seat.start, seat.later])];
    const said = parts.flatMap((part) =>
      TABLES.flatMap((table) =>
        Object.entries((part[table] ?? {}) as Record<string, object>).flatMap(([id, row]) =>
          Object.keys(row)
            .filter((field) => field !== 'raised') // its kind is always there, the rest of it comes with the words
            .map((field) => `${id} ${field}`),
        ),
      ),
    );
    expect(said.filter((each, at) => said.indexOf(each) !== at)).toEqual([]);
  });
});
