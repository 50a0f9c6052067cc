/** A docket only grows, in the order of the seat. */
import { describe, expect, it, test } from 'vitest';
import { advocateOf } from '../../../tests/fixtures/specimen.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { loadCaseFolder } from '../../content/load/caseFolders.ts';
import { append, documentedDocket, documentedSteps, emptyDocket, entryFor, type Entry } from './docket.ts';

const file = loadCaseFolder('specimen');
const first: Entry = { decision: 'read-the-notice', option: 'write-to-clerk', parts: {} };
const second: Entry = { decision: 'call-the-clerk', option: 'ask-to-postpone', parts: {} };

test('entries follow each other and can be found again', () => {
  const docket = append(file, append(file, emptyDocket(file, 'advocate'), first), second);
  expect(docket.entries).toEqual([first, second]);
  expect(entryFor(docket, 'call-the-clerk')).toBe(second);
  expect(entryFor(docket, 'write-the-letter')).toBeUndefined();
});

test('the docket that was added to is left as it was', () => {
  const empty = emptyDocket(file, 'advocate');
  append(file, empty, first);
  expect(empty.entries).toEqual([]);
});

test('a decision twice, out of order or unknown is refused in plain words', () => {
  const docket = append(file, emptyDocket(file, 'advocate'), first);
  expect(() => append(file, docket, first)).toThrow('read-the-notice is already entered');
  expect(() => append(file, docket, { ...first, decision: 'write-the-letter', option: 'no-letter' })).toThrow(
    'out of order; call-the-clerk comes next',
  );
  expect(() => append(file, docket, { ...first, decision: 'none' })).toThrow('no decision called none');
  expect(() => append(file, docket, { ...second, option: 'none' })).toThrow('no option called none');
  expect(() => emptyDocket(file, 'nobody')).toThrow('no seat called nobody');
});

test('in a play carried over, a gap is closed in its place, and a road that ends there leaves nothing after it', () => {
  const [, , letter, emergency] = documentedDocket(file, 'advocate').entries;
  if (!letter || !emergency) throw new Error('the specimen has lost its course');
  const gaps = {
    ...emptyDocket(file, 'advocate'),
    entries: [first, emergency],
    carried: { from: 0, kept: 2, left: 1 },
  };
  expect(append(file, gaps, second).entries).toEqual([first, second, emergency]);
  expect(() => append(file, gaps, letter)).toThrow('out of order; call-the-clerk comes next');
  const advocate = advocateOf();
  const call = advocate.decisions['call-the-clerk'];
  const option = call?.options[second.option];
  if (!call || !option) throw new Error('the specimen has lost a course');
  const ending = { ...call, options: { ...call.options, [second.option]: { ...option, ends: 'gone' } } };
  const seats = { advocate: { ...advocate, decisions: { ...advocate.decisions, 'call-the-clerk': ending } } };
  expect(append({ seats }, gaps, second).entries).toEqual([first, second]);
});

test('the documented course is a whole play', () => {
  const docket = documentedDocket(file, 'advocate');
  expect(docket.entries.map(({ decision }) => decision)).toEqual(Object.keys(file.seats['advocate']?.decisions ?? {}));
  expect(docket.entries.reduce((made, entry) => append(file, made, entry), emptyDocket(file, 'advocate'))).toEqual(
    docket,
  );
});

describe('the steps that the record shows', () => {
  const seat = advocateOf();
  const first = Object.keys(seat.decisions)[0] ?? '';
  /** The specimen, in which the record says otherwise of the first decision. */
  const doneAs = (option: string | undefined): CaseFile => {
    const decision = seat.decisions[first];
    const { option: _, ...done } = decision?.done ?? {};
    const changed = { ...decision, done: option === undefined ? done : { ...done, option } };
    return {
      ...file,
      seats: { advocate: { ...seat, decisions: { ...seat.decisions, [first]: changed } } },
    } as unknown as CaseFile;
  };
  const shown = (from: CaseFile, also?: string): string[] =>
    documentedSteps(from, 'advocate', also).entries.map(({ decision }) => decision);
  const documented = Object.values(seat.decisions).flatMap(({ id, done }) => (done.option ? [id] : []));

  it.each([
    ['all that name what was done', file, undefined, documented],
    ['not one of which nobody knows', doneAs(undefined), undefined, documented.filter((id) => id !== first)],
    [
      'not one at which the course is another',
      doneAs('let-it-pass'),
      undefined,
      documented.filter((id) => id !== first),
    ],
    ['that one all the same where it is asked for', doneAs(undefined), first, documented],
  ])('are %s', (_, from, also, expected) => {
    expect(shown(from, also)).toEqual(expected);
  });
});
