/** The figures of the forms against numbers worked out by hand or taken from tables, so that a wrong formula is seen. */
import { describe, expect, it, test } from 'vitest';
import { detectionIn, detectionOf, gainOf, marksIn, probit, student } from './forms.ts';
import { formFigures } from './formFigures.ts';
import { keyOf, readForm, sheetOf, type FormKey } from './formSheets.ts';
import { richestCase } from '../../../tests/fixtures/cases.ts';

describe('the normal curve', () => {
  // Abramowitz and Stegun, table 26.1, read the other way round.
  it.each([
    { share: 0.0001, z: -3.719016 },
    { share: 0.001, z: -3.090232 },
    { share: 0.02, z: -2.053749 },
    { share: 0.03, z: -1.880794 },
    { share: 0.1, z: -1.281552 },
    { share: 0.25, z: -0.67449 },
    { share: 0.4, z: -0.253347 },
    { share: 0.5, z: 0 },
    { share: 0.6, z: 0.253347 },
    { share: 0.9, z: 1.281552 },
    { share: 0.97, z: 1.880794 },
    { share: 0.98, z: 2.053749 },
    { share: 0.999, z: 3.090232 },
    { share: 0.9999, z: 3.719016 },
  ])('has $share below $z', ({ share, z }) => {
    expect(probit(share)).toBeCloseTo(z, 5);
  });
});

describe('Student’s curve', () => {
  it.each([
    { freedom: 0, reach: Infinity },
    { freedom: 1, reach: 12.706 },
    { freedom: 2, reach: 4.303 },
    { freedom: 3, reach: 3.182 },
    { freedom: 4, reach: 2.776 },
    { freedom: 5, reach: 2.571 },
    { freedom: 6, reach: 2.447 },
    { freedom: 7, reach: 2.365 },
    { freedom: 8, reach: 2.306 },
    { freedom: 9, reach: 2.262 },
    { freedom: 10, reach: 2.228 },
    { freedom: 11, reach: 2.228 }, // read downwards, so that an interval is never too narrow
    { freedom: 12, reach: 2.179 },
    { freedom: 15, reach: 2.131 },
    { freedom: 29, reach: 2.086 },
    { freedom: 30, reach: 2.042 },
    { freedom: 60, reach: 2 },
    { freedom: 120, reach: 1.98 },
    { freedom: 121, reach: 1.959964 },
  ])('of $freedom reaches $reach', ({ freedom, reach }) => {
    expect(student(freedom)).toBe(reach);
  });
});

describe('telling apart', () => {
  it('counts marks by what is supported and what was said', () => {
    const judged = [
      { supported: true, said: true },
      { supported: true, said: false },
      { supported: true, said: true },
      { supported: false, said: true },
      { supported: false, said: false },
    ];
    expect(marksIn(judged)).toEqual({ good: 3, hits: 2, bad: 2, alarms: 1 });
  });

  it('is worked out with half a count on either side', () => {
    // H = 8.5/11, F = 2.5/11: z = ±0.74786; d′ = 1.49572, c = 0. Var = 2 · H(1 − H) / (11 · φ(z)²).
    const detection = detectionIn({ good: 10, hits: 8, bad: 10, alarms: 2 });
    expect(detection).toMatchObject({ hits: 0.8, falseAlarms: 0.2 });
    expect(detection?.discrimination.value).toBeCloseTo(1.49572, 4);
    expect(detection?.bias.value).toBeCloseTo(0, 9);
    const density = Math.exp(-(0.74786 ** 2) / 2) / Math.sqrt(2 * Math.PI);
    const error = Math.sqrt((2 * ((8.5 / 11) * (2.5 / 11))) / (11 * density ** 2));
    expect(detection?.discrimination.to).toBeCloseTo(1.49572 + 1.959964 * error, 3);
    expect(detection?.discrimination.from).toBeCloseTo(1.49572 - 1.959964 * error, 3);
    expect(detection?.bias.to).toBeCloseTo((1.959964 * error) / 2, 3);
    expect(detection?.bias.from).toBeCloseTo((-1.959964 * error) / 2, 3);
  });

  it('leans to no where little is called supported, and to yes where much is', () => {
    // H = F = 2.5/11: z = −0.74786, so c = 0.74786 and d′ = 0.
    const wary = detectionIn({ good: 10, hits: 2, bad: 10, alarms: 2 });
    expect(wary?.bias.value).toBeCloseTo(0.74786, 4);
    expect(wary?.discrimination.value).toBeCloseTo(0, 9);
    expect(detectionIn({ good: 10, hits: 8, bad: 10, alarms: 8 })?.bias.value).toBeCloseTo(-0.74786, 4);
  });

  it('needs both kinds of statement', () => {
    expect(detectionOf([{ supported: true, said: true }])).toBeNull();
    expect(detectionOf([{ supported: false, said: true }])).toBeNull();
    expect(detectionOf([])).toBeNull();
  });
});

describe('the gain', () => {
  it('is the mean change, with the range of a paired difference, and never beyond all or nothing', () => {
    const gain = gainOf([
      { before: 0.2, after: 0.4 },
      { before: 0.4, after: 0.8 },
    ]);
    expect(gain).toMatchObject({ people: 2 });
    expect(gain?.before).toBeCloseTo(0.3, 9);
    expect(gain?.after).toBeCloseTo(0.6, 9);
    expect(gain?.change.value).toBeCloseTo(0.3, 9);
    // ± 12.706 · √(0.02 / 1 / 2)
    expect([gain?.change.from, gain?.change.to]).toEqual([expect.closeTo(0.3 - 1.2706, 6), 1]);
    expect(gain?.normalised).toBeCloseTo(0.3 / 0.7, 9);
  });

  it('can be a loss', () => {
    const loss = gainOf([
      { before: 0.9, after: 0.5 },
      { before: 0.9, after: 0.5 },
    ]);
    expect(loss?.change.value).toBeCloseTo(-0.4, 9);
    expect(loss?.change.from).toBeCloseTo(-0.4, 9);
    expect(loss?.normalised).toBeCloseTo(-4, 9);
  });
});

const key: FormKey = { a: [true, true, false, false], b: [false, true, false, true] };

describe('a form on its sheet', () => {
  it('names its form first, then each mark; what was left open stays open', () => {
    expect(sheetOf('a', [true, false, null, true])).toEqual([0, 1, 0, null, 1]);
    expect(sheetOf('b', [])).toEqual([1]);
  });

  it('is read by the key of its own form', () => {
    expect(readForm([1, 0, 1, null, 0], key)).toEqual({
      form: 'b',
      marks: [false, true, null, false],
      judged: [
        { supported: false, said: false },
        { supported: true, said: true },
        { supported: true, said: false },
      ],
      right: 0.5,
    });
  });

  it('too short or with marks that are none is read as left open there', () => {
    expect(readForm([0, 1], key)?.marks).toEqual([true, null, null, null]);
    expect(readForm([0, 7, -1, 1, 0], key)?.marks).toEqual([null, null, true, false]);
    expect(readForm([2, 1, 1, 1, 1], key)).toBeNull();
  });

  it('has the key of the statements in the order they are shown', () => {
    const forms = richestCase().teaching?.forms;
    if (!forms) throw new Error('the richest case has no forms');
    for (const form of ['a', 'b'] as const) {
      const shown = [...Object.values(forms[form].items), ...Object.values(forms[form].transfer)];
      expect(keyOf(forms)[form]).toEqual(shown.map(({ supported }) => supported === 'yes'));
    }
    expect(new Set(keyOf(forms).a).size).toBe(2);
  });
});

describe('the forms of a class', () => {
  const marked = (form: 'a' | 'b', ...marks: (boolean | null)[]) => sheetOf(form, marks);

  it('are counted before and after apart, by form and by kind of statement', () => {
    const figures = formFigures(
      [
        { before: marked('a', true, true, true, false), after: marked('b', false, true, false, true) },
        { before: marked('b', true, true, false, null) },
        { after: marked('a', false, true, false, false) },
        {},
      ],
      key,
    );
    expect(figures.before).toMatchObject({
      people: 2,
      forms: { a: 1, b: 1 },
      supported: { said: 3, of: 3 },
      unsupported: { said: 2, of: 4 },
    });
    expect(figures.before.right).toBeCloseTo((3 / 4 + 2 / 4) / 2, 9);
    expect(figures.after).toMatchObject({
      people: 2,
      forms: { a: 1, b: 1 },
      supported: { said: 3, of: 4 },
      unsupported: { said: 0, of: 4 },
    });
    expect(figures.pairs).toBe(1);
    const again = formFigures(
      [1, 2, 3].map((n) => ({ before: marked(n === 1 ? 'b' : 'a', n === 2, null, null, null) })),
      key,
    );
    expect(again.before.forms).toEqual({ a: 2, b: 1 });
    expect(figures.gain?.change.value).toBeCloseTo(1 / 4, 9);
    expect(figures.before.detection).toMatchObject({ hits: 1, falseAlarms: 0.5 });
  });

  it('have ranges over people, by leaving one out at a time', () => {
    const people = [
      [true, true, false, false],
      [true, true, true, false],
      [true, false, false, false],
    ] as const;
    const { before } = formFigures(
      people.map((marks) => ({ before: marked('a', ...marks) })),
      key,
    );
    // The same sum, worked out here from the counts of two at a time.
    const of = (rows: readonly (readonly boolean[])[]): number => {
      const judged = rows.flatMap((row) => row.map((said, n) => ({ supported: key.a[n] ?? false, said })));
      return detectionOf(judged)?.discrimination.value ?? Number.NaN;
    };
    const without = people.map((_, left) => of(people.filter((__, n) => n !== left)));
    const mean = without.reduce((sum, each) => sum + each, 0) / 3;
    const error = Math.sqrt((2 / 3) * without.reduce((sum, each) => sum + (each - mean) ** 2, 0));
    const value = of(people);
    expect(before.detection?.discrimination.value).toBeCloseTo(value, 9);
    expect(before.detection?.discrimination.from).toBeCloseTo(value - 4.303 * error, 6);
    expect(before.detection?.discrimination.to).toBeCloseTo(value + 4.303 * error, 6);
  });

  it('have no range where leaving somebody out leaves one kind of statement', () => {
    const { before } = formFigures(
      [{ before: marked('a', true, null, true, null) }, { before: marked('a', true, true, null, null) }],
      key,
    );
    expect(before.detection?.discrimination).toMatchObject({ from: -Infinity, to: Infinity });
    const third = { before: marked('a', true, false, null, null) };
    const three = formFigures(
      [{ before: marked('a', true, null, true, null) }, { before: marked('a', true, true, null, null) }, third],
      key,
    );
    expect(three.before.detection?.discrimination).toMatchObject({ from: -Infinity, to: Infinity });
  });

  it('have a range from two people on, for the leaning as for telling apart', () => {
    const rows = [
      [true, true, false, false],
      [true, true, true, false],
    ] as const;
    const { before } = formFigures(
      rows.map((marks) => ({ before: marked('a', ...marks) })),
      key,
    );
    const of = (...left: readonly (readonly boolean[])[]): number => {
      const judged = left.flatMap((row) => row.map((said, n) => ({ supported: key.a[n] ?? false, said })));
      return detectionOf(judged)?.bias.value ?? Number.NaN;
    };
    // Of two, each left out leaves the other: the error is half of what lies between them.
    const reach = (12.706 * Math.abs(of(rows[0]) - of(rows[1]))) / 2;
    const bias = before.detection?.bias;
    expect(reach).toBeGreaterThan(0);
    expect(bias?.value).toBeCloseTo(of(...rows), 9);
    expect((bias?.to ?? 0) - (bias?.value ?? 0)).toBeCloseTo(reach, 6);
    expect((bias?.value ?? 0) - (bias?.from ?? 0)).toBeCloseTo(reach, 6);
    expect(before.detection?.discrimination.to).toBeLessThan(Infinity);
    expect(before.detection?.discrimination.from).toBeGreaterThan(-Infinity);
  });

  it('have no change where one of the occasions cannot be told apart', () => {
    const one = { before: marked('a', true, true, null, null), after: marked('b', false, true, false, true) };
    expect(formFigures([one, one], key)).toMatchObject({ pairs: 2, discrimination: null, bias: null });
  });

  it('handed in alone as often as in pairs count as those pairs; once more, and it is somebody else', () => {
    const alone = { before: marked('a', true, true, true, false) };
    const pair = { ...alone, after: marked('b', false, true, false, true) };
    expect(formFigures([alone, alone, pair, pair], key).before.people).toBe(2);
    expect(formFigures([alone, alone, alone, pair, pair], key).before.people).toBe(3);
    // The same marks on the other form are another person's.
    expect(formFigures([{ before: marked('b', true, true, true, false) }, pair], key).before.people).toBe(2);
  });
});

test('ranges of the change are over people, after less before', () => {
  const people = [0, 1, 2].map((n) => ({
    before: sheetOf('a', [n !== 0, true, n === 1, false]),
    after: sheetOf('b', [false, true, n === 2, true]),
  }));
  const { discrimination, before, after } = formFigures(people, key);
  const change = (after.detection?.discrimination.value ?? 0) - (before.detection?.discrimination.value ?? 0);
  expect(discrimination?.value).toBeCloseTo(change, 9);
  expect(change).toBeGreaterThan(0);
  expect(discrimination?.from).toBeLessThan(change);
  expect(discrimination?.to).toBeGreaterThan(change);
});
