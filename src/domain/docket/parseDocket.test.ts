/** Saves of any age and state: all that can be kept is kept, and the rest is explained. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadCaseFolder } from '../../content/load/caseFolders.ts';
import type { CaseFile, WithId } from '../../content/schema/caseFile.ts';
import type { Decision, Option } from '../../content/schema/decision.ts';
import { advocateOf } from '../../../tests/fixtures/specimen.ts';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { anyDocket } from '../../../tests/fixtures/dockets.ts';
import { documentedDocket } from './docket.ts';
import { parseDocket } from './parseDocket.ts';

const file = loadCaseFolder('specimen');
const good = documentedDocket(file, 'advocate');
const spoilt = (at: number, change: object): unknown => ({
  ...good,
  entries: good.entries.map((entry, i) => (i === at ? { ...entry, ...change } : entry)),
});

test('a whole docket comes back as it was', () => {
  expect(parseDocket(JSON.parse(JSON.stringify(good)), file)).toEqual({
    docket: good,
    kept: 4,
    problems: [],
    overclaimed: 0,
  });
});

test('what is no docket of this case gives none, with one sentence', () => {
  for (const [json, why] of [
    [null, 'not a saved play'],
    [[], 'not a saved play'],
    ['x', 'not a saved play'],
    [{}, 'format'],
    [{ ...good, case: 'other' }, 'another case'],
    [{ ...good, seat: 'nobody' }, 'a seat'],
    [{ ...good, seat: '__proto__' }, 'a seat'],
  ] as const) {
    const parsed = parseDocket(json, file);
    expect(parsed).toMatchObject({ docket: null, kept: 0 });
    expect(parsed.problems.join()).toContain(why);
  }
});

test.each([
  ['an unknown decision', { decision: 'none' }, 'names a decision'],
  ['a decision out of order', { decision: 'test-the-emergency' }, 'not the decision that comes next'],
  ['an unknown option', { option: 'toString' }, 'names an option'],
  ['an unknown part', { parts: { none: 'x' } }, 'names an answer'],
  ['an unknown reply', { parts: { opening: 'none' } }, 'names an answer'],
  ['a decision in a list', { decision: ['call-the-clerk'] }, 'names a decision'],
  ['an option in a list', { option: ['ask-to-postpone'] }, 'names an option'],
  ['a reply in a list', { parts: { opening: ['the-dates'] } }, 'names an answer'],
  ['parts that are no table', { parts: 'x' }, 'cannot be read'],
])('%s ends the docket there', (_, change, why) => {
  const { docket, kept, problems } = parseDocket(spoilt(1, change), file);
  expect(kept).toBe(1);
  expect(docket?.entries).toEqual(good.entries.slice(0, 1));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(why);
});

test('a slip that is not on offer is taken out and its entry kept', () => {
  const { docket, kept, problems } = parseDocket(spoilt(2, { authority: 'authority/web-rule' }), file);
  expect(kept).toBe(4);
  expect(docket?.entries[2]).toEqual({ ...good.entries[2], authority: undefined });
  expect(problems).toEqual(['Entry 3 cites authority/web-rule, which is not on offer there; the rest of it is kept.']);
});

test('a save of another version is kept as far as it fits, and says so', () => {
  expect(parseDocket({ ...good, version: 0 }, file)).toMatchObject({
    docket: good,
    kept: 4,
    problems: [expect.stringContaining('changed')],
  });
});

/** The specimen in its next version, with one decision changed. @param change what of the decision is otherwise */
function nextVersion(slug: string, change: (decision: WithId<Decision>) => Partial<Decision>): CaseFile {
  const advocate = advocateOf();
  const decision = advocate.decisions[slug];
  if (!decision) throw new Error(`the specimen has no decision ${slug}`);
  const decisions = { ...advocate.decisions, [slug]: { ...decision, ...change(decision) } };
  return {
    ...file,
    cover: { ...file.cover, version: file.cover.version + 1 },
    seats: { ...file.seats, advocate: { ...advocate, decisions } },
  };
}

describe('a save of an older version', () => {
  const [first, call, letter, test4] = good.entries;

  it.each<[string, CaseFile]>([
    [
      'its course is gone',
      nextVersion('call-the-clerk', ({ options }) => ({
        options: { 'no-way-back': options['no-way-back'] as Option },
      })),
    ],
    ['a part it answered is gone', nextVersion('call-the-clerk', () => ({ parts: {} }))],
  ])('leaves out a decision where %s, keeps the others and says how many', (_, changed) => {
    const { docket, kept, problems } = parseDocket(good, changed);
    expect(docket?.entries).toEqual([first, letter, test4]);
    expect(docket?.carried).toEqual({ from: file.cover.version, kept: 3, left: 1 });
    expect(kept).toBe(3);
    expect(problems[1]).toMatch(/^Entry 2 .*, so it is left out\.$/u);
  });

  it('leaves out a decision that cites what its tray no longer holds', () => {
    const changed = nextVersion('write-the-letter', () => ({ tray: { facts: [], authorities: [] } }));
    const { docket, problems } = parseDocket(good, changed);
    expect(docket?.entries).toEqual([first, call, test4]);
    expect(problems[1]).toBe('Entry 3 chose what is no longer there, so it is left out.');
  });

  it('keeps to the present order, counts a decision once, and ends where a course now ends the road', () => {
    const twice = { ...good, version: 0, entries: [letter, call, first, call] };
    expect(parseDocket(twice, file).docket).toMatchObject({
      entries: [first, call, letter],
      carried: { from: 0, kept: 3, left: 1 },
    });
    const ended = nextVersion('call-the-clerk', ({ options }) => ({
      options: Object.fromEntries(Object.entries(options).map(([slug, each]) => [slug, { ...each, ends: 'gone' }])),
    }));
    expect(parseDocket(good, ended).docket).toMatchObject({
      entries: [first, call],
      carried: { from: file.cover.version, kept: 2, left: 2 },
    });
  });

  it('is read again with its gaps, and what it says of the older version is believed only where it can be', () => {
    const carried = { ...good, entries: [first, letter], carried: { from: 0, kept: 2, left: 1 } };
    expect(parseDocket(carried, file)).toEqual({ docket: carried, kept: 2, problems: [], overclaimed: 0 });
    for (const odd of [7, { from: 0 }, { from: -1, kept: 1, left: 1 }, { from: 0, kept: 9, left: 1 }]) {
      const { docket, problems } = parseDocket({ ...carried, carried: odd }, file);
      expect(docket?.carried).toBeUndefined();
      expect(docket?.entries).toEqual([first]);
      expect(problems).toHaveLength(2);
    }
    const back = parseDocket({ ...carried, entries: [letter, first] }, file);
    expect(back.docket?.entries).toEqual([letter]);
  });

  it('of a version that is no number is from none', () => {
    expect(parseDocket({ ...good, version: 'x' }, file).docket?.carried?.from).toBe(0);
  });
});

describe('a second try', () => {
  it('comes back where a slip stands in its slot', () => {
    const json = spoilt(2, { second: ['fact', 'authority'] });
    const { docket, problems } = parseDocket(json, file);
    expect(docket?.entries[2]?.second).toEqual(['fact', 'authority']);
    expect(problems).toEqual([]);
  });

  it.each<[string, number, object, readonly string[] | undefined, string]>([
    ['a slot the decision has not', 1, { second: ['fact'] }, undefined, 'claims a second slip'],
    ['an empty slot', 2, { fact: undefined, second: ['fact', 'authority'] }, ['authority'], 'claims a second slip'],
    ['a slot twice, which would be a second swap', 2, { second: ['fact', 'fact'] }, ['fact'], 'claims a second slip'],
    ['what is no slot', 2, { second: ['fact', 7] }, ['fact'], 'claims a second slip'],
    ['no list', 2, { second: 'fact' }, undefined, 'has second slips that cannot be read'],
  ])('is taken out where it names %s, and the rest is kept', (_, at, change, second, says) => {
    const { docket, kept, problems, overclaimed } = parseDocket(spoilt(at, change), file);
    expect(docket?.entries[at]?.second).toEqual(second);
    expect(kept).toBe(4);
    expect(problems).toEqual([
      `Entry ${at + 1} ${says}${says.startsWith('claims') ? ' where there was none to take' : ''}; the rest of it is kept.`,
    ]);
    expect(overclaimed).toBe(1);
  });

  it('at an answer stands only where the first one is corrected', () => {
    const corrected = nextVersion('call-the-clerk', ({ parts }) => ({ parts: withCorrection(parts) }));
    const same = { ...corrected, cover: file.cover };
    const json = spoilt(1, { parts: { opening: 'the-shop', crack: 'hear-it' }, putRight: { opening: 'the-dates' } });
    expect(parseDocket(json, same)).toMatchObject({
      problems: [],
      docket: { entries: [{}, { putRight: { opening: 'the-dates' } }, {}, {}] },
    });
    for (const putRight of [{ opening: 'nobody' }, { crack: 'a-lie' }, { nobody: 'x' }, 'x', ['opening']]) {
      const { docket, problems, overclaimed } = parseDocket(
        spoilt(1, { parts: { opening: 'the-shop', crack: 'hear-it' }, putRight }),
        same,
      );
      expect(docket?.entries[1]).not.toHaveProperty('putRight');
      expect(problems).toEqual(['Entry 2 puts an answer right that nobody had corrected; the rest of it is kept.']);
      expect(overclaimed).toBe(1);
    }
  });
});

/** The parts of a decision, where one answer of the call is met by the clerk. */
const withCorrection = (parts: Decision['parts']): Decision['parts'] =>
  Object.fromEntries(
    Object.entries(parts).map(([part, each]) => [
      part,
      {
        ...each,
        replies: Object.fromEntries(
          Object.entries(each.replies).map(([slug, reply]) => [
            slug,
            slug === 'the-shop'
              ? { ...reply, corrected: { by: 'The clerk', text: 'The shop is not the point.' } }
              : reply,
          ]),
        ),
      },
    ]),
  );

test('a save without its list of decisions starts the seat again', () => {
  expect(parseDocket({ ...good, entries: undefined }, file)).toMatchObject({
    docket: { entries: [] },
    kept: 0,
    problems: [expect.stringContaining('starts again')],
  });
});

test('nothing whatever makes it fail', () => {
  fc.assert(
    fc.property(fc.anything(), (json) => {
      expect(parseDocket(json, file).problems).toHaveLength(1);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.anything(), { minLength: 1 }), (entries) => {
      expect(parseDocket({ ...good, entries }, file)).toMatchObject({ kept: 0, docket: { entries: [] } });
    }),
  );
});

describe.each(completeSeats())('$name', ({ file: each, seat }) => {
  test('every docket comes back with what its trays offer', () => {
    fc.assert(
      fc.property(anyDocket(each, seat), (docket) => {
        const parsed = parseDocket(JSON.parse(JSON.stringify(docket)), each);
        expect(parsed.kept).toBe(docket.entries.length);
        expect(parsed.docket?.entries.map(({ option, parts }) => ({ option, parts }))).toEqual(
          docket.entries.map(({ option, parts }) => ({ option, parts })),
        );
        expect(parseDocket(parsed.docket, each)).toEqual({ ...parsed, problems: [] });
      }),
      { numRuns: 50 },
    );
  });
});

test('an answer to what the core edition no longer asks is passed over', () => {
  const seat = advocateOf();
  const [[slug, decision] = [], ...others] = Object.entries(seat.decisions).filter(
    ([, { parts }]) => Object.keys(parts).length > 0,
  );
  const [part = ''] = Object.keys(decision?.parts ?? {});
  if (!slug || !decision || others.length === 0) throw new Error('the specimen asks too little');
  const parts = { ...decision.parts, [part]: { ...decision.parts[part], edition: 'full' } };
  const decisions = { ...seat.decisions, [slug]: { ...decision, edition: 'core', parts } };
  const short = { ...file, seats: { advocate: { ...seat, decisions } } } as CaseFile;
  const core = documentedDocket(short, 'advocate', undefined, 'core');
  const kept = { ...core, entries: core.entries.map((entry) => ({ ...entry, parts: seat.documented[slug]?.parts })) };
  expect(core.entries.map((entry) => Object.keys(entry.parts))).not.toContain(part);
  expect(Object.keys(kept.entries[0]?.parts ?? {})).toContain(part);
  expect(parseDocket(kept, short)).toEqual({ docket: core, kept: 1, problems: [], overclaimed: 0 });
});
