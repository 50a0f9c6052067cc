/** The made-up class: the same at every rehearsal, mixed as it promises, and split enough to talk about. */
import { describe, expect, it, test } from 'vitest';
import { richestCase } from '../../../tests/fixtures/cases.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { RECALL_QUESTIONS } from '../codes/sheets.ts';
import { keyOf, readForm } from './formSheets.ts';
import { seatOf } from '../docket/edition.ts';
import { sampleClass, SAMPLE_SIZE } from './sampleClass.ts';

const file = richestCase();
const forms = file.teaching?.forms;
if (!forms) throw new Error('the richest case has no forms');
const key = keyOf(forms);
const plays = sampleClass(file, key);

test('every eighth hands in a short code, which holds options alone', () => {
  plays.forEach(({ kind, sheets, docket }, n) => {
    expect(kind).toBe(n % 8 === 7 ? 'short' : 'full');
    if (kind !== 'short') return;
    expect(sheets).toEqual({});
    for (const entry of docket.entries) expect(Object.keys(entry).toSorted()).toEqual(['decision', 'option', 'parts']);
    for (const { parts } of docket.entries) expect(parts).toEqual({});
  });
});

test('seats and groups take turns', () => {
  const seats = Object.keys(file.seats);
  expect(plays.map(({ docket }) => docket.seat)).toEqual(plays.map((_, n) => seats[n % seats.length]));
  expect(plays.map(({ group }) => group)).toEqual(plays.map((_, n) => (n % 2 === 0 ? 'A' : 'B')));
});

test('a class is as large as asked for, and needs a seat', () => {
  expect(sampleClass(file, key, 3)).toEqual(plays.slice(0, 3));
  expect(plays).toHaveLength(SAMPLE_SIZE);
  expect(() => sampleClass({ ...file, seats: {} })).toThrow(`The case ${file.id} has no seat.`);
});

describe('what they chose', () => {
  const entries = plays.flatMap(({ kind, docket }) =>
    docket.entries.map((entry) => ({
      kind,
      entry,
      decision: seatOf(file, docket)?.decisions[entry.decision],
      documented: file.seats[docket.seat]?.documented[entry.decision],
    })),
  );
  const full = entries.filter(({ kind }) => kind === 'full');

  it('is within the case: options, a reply to each part, slips of the tray where there is a slot', () => {
    for (const { entry, decision } of full) {
      expect(Object.keys(decision?.options ?? {})).toContain(entry.option);
      expect(Object.keys(entry.parts)).toEqual(Object.keys(decision?.parts ?? {}));
      for (const [part, reply] of Object.entries(entry.parts))
        expect(Object.keys(decision?.parts[part]?.replies ?? {})).toContain(reply);
      if (entry.fact !== undefined) expect(decision?.tray.facts).toContain(entry.fact);
      if (entry.authority !== undefined) expect(decision?.tray.authorities).toContain(entry.authority);
      for (const slot of ['fact', 'authority'] as const)
        if (!decision?.slots.includes(slot)) expect(entry[slot]).toBeUndefined();
    }
  });

  it('leaves about one slot in eight empty', () => {
    const slots = full.flatMap(({ entry, decision }) => (decision?.slots ?? []).map((slot) => entry[slot]));
    const empty = slots.filter((slip) => slip === undefined).length / slots.length;
    expect(empty).toBeGreaterThan(0.05);
    expect(empty).toBeLessThan(0.22);
  });

  it('is what was documented more often than any other course, and not always', () => {
    const same = entries.filter(({ entry, documented }) => entry.option === documented?.option).length;
    expect(same / entries.length).toBeGreaterThan(0.35);
    expect(same / entries.length).toBeLessThan(0.9);
  });

  it('cites the documented slip more often than one drawn by lot would be', () => {
    const cited = full.flatMap(({ entry, documented }) =>
      entry.fact !== undefined && documented?.fact !== undefined ? [entry.fact === documented.fact] : [],
    );
    expect(cited.filter(Boolean).length / cited.length).toBeGreaterThan(0.5);
  });
});

describe('their forms', () => {
  const filled = plays.flatMap(({ sheets }) => {
    const before = readForm(sheets['before'], key);
    return before ? [{ before, after: readForm(sheets['after'], key) }] : [];
  });
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('come from everybody with a full code; a few were not there afterwards', () => {
    expect(filled).toHaveLength(plays.filter(({ kind }) => kind === 'full').length);
    const absent = filled.filter(({ after }) => after === null).length;
    expect(absent).toBeGreaterThan(0);
    expect(absent).toBeLessThan(filled.length / 3);
  });

  it('begin with A for about half, and go on with the other one', () => {
    const first = filled.filter(({ before }) => before.form === 'a').length;
    expect(first).toBeGreaterThan(filled.length / 3);
    expect(first).toBeLessThan((2 * filled.length) / 3);
    for (const { before, after } of filled) if (after) expect(after.form).not.toBe(before.form);
  });

  it('show that something was learnt, and not everything', () => {
    const after = filled.flatMap((each) => (each.after ? [each.after.right] : []));
    expect(mean(after)).toBeGreaterThan(mean(filled.map(({ before }) => before.right)));
    expect(mean(after)).toBeLessThan(1);
  });

  it('are left out where the case has none', () => {
    for (const { sheets } of sampleClass(file)) expect(sheets).not.toHaveProperty('before');
  });
});

test('each with a full code answered the questions of the seat, each within its answers', () => {
  for (const { kind, docket, sheets } of plays) {
    if (kind === 'short') continue;
    const asked = file.seats[docket.seat]?.recall ?? [];
    expect(sheets['recall']).toHaveLength(RECALL_QUESTIONS);
    sheets['recall']?.forEach((answer, n) => {
      const options = file.learning.quiz[asked[n] ?? '']?.options ?? [];
      if (options.length === 0) expect(answer).toBeNull();
      else expect(options[answer ?? -1]).toBeDefined();
    });
  }
});

test('a teacher who rehearsed yesterday sees the same class today: the first of the specimen is written down', () => {
  const [first] = sampleClass(specimen);
  expect(first).toMatchInlineSnapshot(`
    {
      "docket": {
        "case": "specimen",
        "entries": [
          {
            "decision": "read-the-notice",
            "fact": "fact/posted-9-march",
            "option": "take-it-down",
            "parts": {
              "posting-day": "in-time",
              "small-print": "not-notice",
            },
          },
          {
            "decision": "call-the-clerk",
            "option": "ask-to-postpone",
            "parts": {
              "crack": "hear-it",
              "opening": "the-dates",
            },
          },
          {
            "decision": "write-the-letter",
            "fact": "fact/bridge-cracked",
            "option": "dates-and-fence",
            "parts": {},
          },
          {
            "authority": "authority/county-guide",
            "decision": "test-the-emergency",
            "option": "fence-was-enough",
            "parts": {
              "danger": "not-shown",
              "no-other-way": "not-shown",
            },
          },
        ],
        "format": 1,
        "seat": "advocate",
        "version": 1,
      },
      "group": "A",
      "kind": "full",
      "sheets": {
        "recall": [
          0,
          null,
          null,
          null,
        ],
      },
    }
  `);
});
