/** What was kept may have been changed by anybody: what has not the shape of a play, a hearing or a count is not taken for one. */
import { describe, expect, it } from 'vitest';
import { countFrom, draftFrom, forkFrom, isDocket, isHearingDocket, isObject, jsonFrom } from './keptShapes.ts';

const docket = { seat: 'x', entries: [] };

describe('a kept text', () => {
  it.each<[string | null, unknown]>([
    ['{"a":1}', { a: 1 }],
    ['7', 7],
    ['', null],
    ['{', null],
    ['\u0000', null],
    [null, null],
  ])('%j holds %j', (text, value) => {
    expect(jsonFrom(text)).toEqual(value);
  });
});

describe('a kept value', () => {
  it.each([null, undefined, 7, 'text', true, [], [docket]])('%j is no table', (value) => {
    expect(isObject(value)).toBe(false);
  });

  it('is a table where it has names', () => {
    expect(isObject({})).toBe(true);
  });

  it.each<[unknown, boolean]>([
    [docket, true],
    [{ ...docket, seat: 7 }, false],
    [{ ...docket, entries: {} }, false],
    [{ seat: 'x' }, false],
    [null, false],
  ])('%j as a docket: %s', (value, is) => {
    expect(isDocket(value)).toBe(is);
  });

  it.each<[unknown, boolean]>([
    [{ players: 'two', moves: [] }, true],
    [{ players: 2, moves: [] }, false],
    [{ players: 'two', moves: 'none' }, false],
    [{}, false],
    ['two', false],
  ])('%j as a hearing: %s', (value, is) => {
    expect(isHearingDocket(value)).toBe(is);
  });

  it.each<[unknown, boolean]>([
    [{ decision: 'd', parts: {} }, true],
    [{ decision: 'd', parts: { a: 'b' }, option: 'o', fact: null }, true],
    [{ decision: 7, parts: {} }, false],
    [{ decision: 'd', parts: [] }, false],
    [{ decision: 'd' }, false],
    [null, false],
  ])('%j as a draft: %s', (value, is) => {
    expect(draftFrom(value)).toEqual(is ? value : null);
  });

  it.each<[unknown, boolean]>([
    [{ decision: 'd', original: docket, onward: true }, true],
    [{ decision: 'd', original: docket, onward: false }, true],
    [{ decision: 7, original: docket, onward: true }, false],
    [{ decision: 'd', original: {}, onward: true }, false],
    [null, false],
  ])('%j as a second course: %s', (value, is) => {
    expect(forkFrom(value)).toEqual(is ? value : null);
  });

  it('is a second course that is played on only where it says so', () => {
    expect(forkFrom({ decision: 'd', original: docket, onward: 'yes' })?.onward).toBe(false);
  });

  it.each<[unknown, number]>([
    [0, 0],
    [3, 3],
    [-1, 0],
    [0.5, 0],
    ['3', 0],
    [null, 0],
  ])('%j as a count is %i', (value, count) => {
    expect(countFrom(value)).toBe(count);
  });
});
