/** Lines of a paper: which are to be found, how far the ink reaches, and what the pen leaves when it is put down. */
import { describe, expect, it } from 'vitest';
import type { Decision, Part } from '../../content/schema/decision.ts';
import type { Draft } from './context.ts';
import { circleOf, inkAllows, inkLeft, isCircled, isToFind, leaveOf, toFind, withRestLeft } from './circles.ts';

const reply = (corrected?: string) => ({
  text: 'so',
  ...(corrected !== undefined && { corrected: { by: 'A clerk', text: corrected } }),
});
const line = (corrected?: string): Part =>
  ({ kind: 'line', title: '', prompt: '', replies: { circled: reply(corrected), left: reply() } }) as unknown as Part;
const parts = {
  due: line(),
  law: line(),
  signed: line('It needs no judge, because no law asks for one.'),
  call: { ...line(), kind: 'exchange' } as Part,
};
const paper = { parts } as unknown as Decision;
const draft = (given: Record<string, string> = {}): Draft => ({ decision: 'paper', parts: given });

describe('a line', () => {
  it('is to be found where its circle is not corrected, and what is no line never is', () => {
    expect(Object.entries(parts).map(([id, part]) => [id, isToFind(part)])).toEqual([
      ['due', true],
      ['law', true],
      ['signed', false],
      ['call', false],
    ]);
    expect(toFind(paper)).toBe(2);
  });

  it('is circled by its first answer and left by its second', () => {
    expect([circleOf(parts.due), leaveOf(parts.due)]).toEqual(['circled', 'left']);
    expect([circleOf(parts.call), leaveOf(undefined)]).toEqual([undefined, undefined]);
    expect(isCircled(paper, draft({ due: 'circled' }), 'due')).toBe(true);
    expect(isCircled(paper, draft({ due: 'left' }), 'due')).toBe(false);
    expect(isCircled(paper, draft({ call: 'circled' }), 'call')).toBe(false);
    expect(isCircled(paper, draft(), 'nowhere')).toBe(false);
  });
});

describe('the ink', () => {
  it.each([
    [{}, 4],
    [{ due: 'circled' }, 3],
    [{ due: 'circled', signed: 'circled' }, 2],
    [{ due: 'left', call: 'circled' }, 4],
  ])('after %j is left for %i circles', (given, left) => {
    expect(inkLeft(paper, draft(given))).toBe(left);
  });

  it('is never less than none, and then allows no new circle and everything else', () => {
    const spent = { parts: { a: line('no'), b: line('no'), c: line('no') } } as unknown as Decision;
    const drawn = draft({ a: 'circled', b: 'circled', c: 'circled' });
    expect(inkLeft(spent, drawn)).toBe(0);
    expect(inkAllows(spent, draft({ a: 'circled', b: 'circled' }), 'c', 'circled')).toBe(false);
    expect(inkAllows(spent, drawn, 'c', 'left')).toBe(true);
    expect(inkAllows(paper, draft(), 'due', 'circled')).toBe(true);
    expect(inkAllows(paper, draft(), 'call', 'circled')).toBe(true);
  });
});

it('a pen that is put down leaves what was passed over, and nothing else', () => {
  expect(withRestLeft(paper, draft({ due: 'circled', law: 'left' })).parts).toEqual({
    due: 'circled',
    law: 'left',
    signed: 'left',
  });
});
