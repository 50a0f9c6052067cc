/** A save that was damaged: each field that is not what it should be is met with its sentence, and what stood before it is kept. */
import { describe, expect, it, test } from 'vitest';
import { specimen as file } from '../../../tests/fixtures/specimen.ts';
import { append, documentedDocket, emptyDocket } from './docket.ts';
import { parseDocket } from './parseDocket.ts';

const good = documentedDocket(file, 'advocate');
const spoilt = (at: number, change: object): unknown => ({
  ...good,
  entries: good.entries.map((entry, i) => (i === at ? { ...entry, ...change } : entry)),
});

test.each([
  { what: 'a number for a seat', json: { ...good, seat: 7 } },
  { what: 'a list for a seat', json: { ...good, seat: ['advocate'] } },
  { what: 'no seat', json: { ...good, seat: undefined } },
])('$what names none', ({ json }) => {
  expect(parseDocket(json, file)).toEqual({
    docket: null,
    kept: 0,
    problems: ['This save names a seat the case does not have.'],
    overclaimed: 0,
  });
});

describe.each([0, 1, 3])('entry %i, counted from none', (at) => {
  it.each<{ what: string; change: object | null; says: string }>([
    { what: 'nothing', change: null, says: 'cannot be read' },
    { what: 'a decision that is no text', change: { decision: ['read-the-notice'] }, says: 'names a decision' },
    { what: 'a decision every object has', change: { decision: 'constructor' }, says: 'names a decision' },
    { what: 'an option that is no text', change: { option: ['write-to-clerk'] }, says: 'names an option' },
    { what: 'no option', change: { option: undefined }, says: 'names an option' },
    { what: 'a reply that is no text', change: { parts: { opening: ['a'] } }, says: 'names an answer' },
    { what: 'a part every object has', change: { parts: { constructor: 'name' } }, says: 'names an answer' },
    { what: 'a list of parts', change: { parts: [] }, says: 'has answers that cannot be read' },
  ])('with $what is named by its place, and ends the docket before it', ({ change, says }) => {
    const json =
      change === null
        ? { ...good, entries: good.entries.map((entry, i) => (i === at ? null : entry)) }
        : spoilt(at, change);
    const { docket, kept, problems } = parseDocket(json, file);
    expect(docket?.entries).toEqual(good.entries.slice(0, at));
    expect(kept).toBe(at);
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^Entry ${at + 1} ${says}`, 'u'))]);
  });
});

test('an entry without parts has answered none', () => {
  const { docket, problems } = parseDocket(spoilt(0, { parts: undefined }), file);
  expect(docket?.entries[0]?.parts).toEqual({});
  expect(problems).toEqual([]);
});

describe('a slip', () => {
  const slotted = good.entries.findIndex(({ fact }) => fact !== undefined);

  it.each([
    { what: 'that is no text', fact: 7, named: 'an unreadable fact' },
    { what: 'that is an empty object', fact: {}, named: 'an unreadable fact' },
    { what: 'of the other kind', fact: 'authority/notice-rule', named: 'authority/notice-rule' },
    { what: 'that the tray does not hold', fact: 'fact/none', named: 'fact/none' },
  ])('$what is taken out and named', ({ fact, named }) => {
    const { docket, kept, problems } = parseDocket(spoilt(slotted, { fact }), file);
    const { fact: _, ...rest } = good.entries[slotted] ?? {};
    expect(docket?.entries[slotted]).toStrictEqual(rest);
    expect(kept).toBe(good.entries.length);
    expect(problems).toEqual([
      `Entry ${slotted + 1} cites ${named}, which is not on offer there; the rest of it is kept.`,
    ]);
  });

  it.each([null, undefined])('that was left out as %s is no trouble', (fact) => {
    expect(parseDocket(spoilt(slotted, { fact }), file).problems).toEqual([]);
  });

  it('in a tray whose decision has no slot for it is taken out', () => {
    const advocate = file.seats['advocate'];
    const slug = good.entries[slotted]?.decision ?? '';
    const decision = advocate?.decisions[slug];
    if (!advocate || !decision) throw new Error('the specimen has lost its seat');
    const slots = decision.slots.filter((slot) => slot !== 'fact');
    const seat = { ...advocate, decisions: { ...advocate.decisions, [slug]: { ...decision, slots } } };
    const { docket, problems } = parseDocket(good, { ...file, seats: { advocate: seat } });
    expect(docket?.entries[slotted]).not.toHaveProperty('fact');
    expect(problems).toHaveLength(1);
  });
});

describe('the documented course', () => {
  it('is as long as asked for', () => {
    for (const count of [0, 1, 2])
      expect(documentedDocket(file, 'advocate', count).entries).toEqual(good.entries.slice(0, count));
  });

  it('leaves out a decision nothing is documented of', () => {
    const advocate = file.seats['advocate'];
    if (!advocate) throw new Error('the specimen has lost its seat');
    const [first = '', ...rest] = Object.keys(advocate.decisions);
    const documented = Object.fromEntries(Object.entries(advocate.documented).filter(([slug]) => slug !== first));
    const seats = { advocate: { ...advocate, documented } };
    expect(documentedDocket({ ...file, seats }, 'advocate').entries.map(({ decision }) => decision)).toEqual(rest);
  });

  it('is of a seat the case has', () => {
    expect(() => documentedDocket(file, 'nobody')).toThrow('The case specimen has no seat called nobody.');
  });
});

test('nothing is entered for a seat the case does not have', () => {
  const [entry] = good.entries;
  if (!entry) throw new Error('the specimen has lost its course');
  expect(() => append(file, { ...emptyDocket(file, 'advocate'), seat: 'nobody' }, entry)).toThrow(
    'The seat nobody has no decision called read-the-notice.',
  );
});
