/** The made-up class of the specimen, written down in short, since a teacher who rehearsed yesterday wants to meet it again today. */
import { expect, it } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import type { FormKey } from './formSheets.ts';
import { sampleClass } from './sampleClass.ts';

const key: FormKey = { a: [true, false, true, false, true, false], b: [false, true, false, true, false, true] };

/** A play in a line: its kind, what was chosen, what was cited, and each sheet. */
const inShort = ({ kind, docket, sheets }: ReturnType<typeof sampleClass>[number]): string =>
  [
    kind,
    ...docket.entries.map(({ option, parts, fact, authority }) =>
      [option, ...Object.values(parts), fact ?? '-', authority ?? '-'].join(' '),
    ),
    ...Object.entries(sheets).map(([name, answers]) => `${name} ${answers?.map((each) => each ?? '-').join('')}`),
  ].join(', ');

it('is met again, each with the same choices, slips and forms', () => {
  expect(sampleClass(specimen, key, 10).map(inShort)).toEqual([
    'full, take-it-down in-time not-notice fact/posted-9-march -, ask-to-postpone the-dates hear-it - -, dates-and-fence fact/bridge-cracked -, fence-was-enough not-shown not-shown - authority/county-guide, recall 0---, before 0000000, after 1010101',
    'full, take-it-down too-late good-enough fact/posted-9-march -, ask-to-postpone the-dates hear-it - -, dates-and-fence fact/posted-9-march -, close-at-once disputed not-shown - authority/emergency-rule, recall 1---, before 0011100, after 1111101',
    'full, take-it-down too-late good-enough fact/posted-9-march -, ask-to-postpone the-shop hear-it - -, dates-and-fence fact/posted-9-march -, fence-was-enough disputed not-shown - -, recall 0---, before 0101100',
    'full, take-it-down in-time not-notice fact/posted-9-march -, ask-to-postpone the-shop a-lie - -, fence-only fact/bakery-opened authority/notice-rule, close-at-once not-shown not-shown - authority/county-guide, recall 0---, before 1110110, after 0111000',
    'full, take-it-down too-late not-notice fact/posted-9-march -, ask-to-postpone the-dates hear-it - -, dates-and-fence fact/posted-9-march authority/notice-rule, fence-was-enough disputed not-shown - authority/county-guide, recall 0---, before 1011100, after 0100000',
    'full, take-it-down in-time not-notice fact/posted-9-march -, ask-to-postpone the-shop a-lie - -, fence-only fact/posted-9-march authority/county-guide, fence-was-enough disputed not-shown - authority/county-guide, recall 0---, before 1110101, after 0101010',
    'full, write-to-clerk too-late not-notice fact/posted-9-march -, ask-to-postpone the-dates hear-it - -, dates-and-fence - authority/notice-rule, fence-was-enough disputed not-shown - authority/emergency-rule, recall 1---, before 0101000, after 1010001',
    'short, take-it-down - -, ask-to-postpone - -, dates-and-fence - -, fence-was-enough - -',
    'full, write-to-clerk too-late not-notice fact/hearing-12-march -, ask-to-postpone the-dates hear-it - -, dates-and-fence fact/posted-9-march -, fence-was-enough disputed not-shown - authority/county-guide, recall 1---, before 0000110, after 1010101',
    'full, write-to-clerk in-time not-notice fact/posted-9-march -, ask-to-postpone the-shop hear-it - -, dates-and-fence fact/fence-in-store -, fence-was-enough disputed not-shown - authority/emergency-rule, recall 0---, before 1010001, after 0101010',
  ]);
});
