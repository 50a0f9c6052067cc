/** A line that comes in phrases: how far it was heard, when it can be objected to, and what of a save can have been. */
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../content/schema/decision.ts';
import type { Draft } from './context.ts';
import {
  canObject,
  canPress,
  hearingOf,
  isHeardOut,
  lineInHand,
  soundHearing,
  withObjection,
  withPhrase,
} from './phrases.ts';

const phrase = (text: string) => ({ text, objected: { by: 'The bench', text: `to ${text}` } });
const decision = {
  parts: {
    first: { phrases: [phrase('one'), phrase('two'), phrase('three')] },
    second: { phrases: [phrase('four'), phrase('five')] },
    plain: {},
  },
} as unknown as Decision;
const desk = (change: Partial<Draft> = {}) => ({ decision, draft: { decision: 'd', parts: {}, ...change } as Draft });

describe('the line in hand', () => {
  it('is the first that waits for an answer', () => {
    expect(lineInHand(desk())).toBe('first');
    expect(lineInHand(desk({ parts: { first: 'yes' } }))).toBe('second');
    expect(lineInHand(desk({ parts: { first: 'yes', second: 'no', plain: 'so' } }))).toBeUndefined();
  });

  it('has its first phrase heard at once, and one more at each press', () => {
    expect(hearingOf(desk(), 'first')).toMatchObject({ heard: 1, objected: null });
    const pressed = withPhrase(decision, desk().draft);
    expect(hearingOf(desk(pressed), 'first')).toMatchObject({ heard: 2 });
    expect(hearingOf(desk({ heard: { first: 99 } }), 'first')).toMatchObject({ heard: 3 });
    expect(hearingOf(desk(), 'plain')).toBeNull();
  });

  it.each([
    ['at first', {}, true, true, false],
    ['when it is heard out', { heard: { first: 3 } }, false, true, true],
    ['after an objection', { objected: { first: 0 } }, false, false, true],
    ['where the line in hand has no phrases', { parts: { first: 'a', second: 'b' } }, false, false, true],
    ['where none waits', { parts: { first: 'a', second: 'b', plain: 'c' } }, false, false, true],
  ])('%s: press %s', (_, change, press, object, out) => {
    const at = desk(change);
    expect([canPress(at), canObject(at)]).toEqual([press, object]);
    expect(isHeardOut(at, lineInHand(at) ?? 'plain')).toBe(out);
  });

  it('is cut off where it was objected to', () => {
    const { draft } = desk({ heard: { first: 2 } });
    expect(withObjection(decision, draft).objected).toEqual({ first: 1 });
    expect(() => withPhrase(decision, desk({ parts: { first: 'a', second: 'b' } }).draft)).toThrow('no line');
  });
});

it('of a kept draft only counts stand that a line can have come to', () => {
  const kept = {
    heard: { first: 3, second: 3, plain: 1, nowhere: 1 },
    objected: { first: 2, second: 2, plain: 0 },
  };
  expect(soundHearing(decision, kept)).toEqual({ heard: { first: 3 }, objected: { first: 2 } });
  expect(soundHearing(decision, { heard: { first: 0.5 }, objected: null as never })).toEqual({});
});
