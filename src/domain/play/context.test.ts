/** The play under way: what it is made of, and that there is none while any part is missing. */
import { describe, expect, it } from 'vitest';
import { contextOf, playing, upTo } from '../../../tests/fixtures/context.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { documentedDocket } from '../docket/docket.ts';
import { playOf, type Context } from './context.ts';

const docket = upTo(documentedDocket(specimen, 'advocate'), 3);
const context = playing(specimen, docket);

describe('the play under way', () => {
  it('is at the chapter and the decision that the context names', () => {
    const play = playOf(context);
    expect(play).toMatchObject({ file: specimen, docket, seat: { id: 'advocate' }, chapter: { id: 'hearing' } });
    expect(play.decision.id).toBe('test-the-emergency');
  });

  it('has the draft of this decision, else an empty one', () => {
    const draft = { decision: 'test-the-emergency', parts: {}, option: 'close-at-once' };
    expect(playOf({ ...context, draft }).draft).toBe(draft);
    const empty = { decision: 'test-the-emergency', parts: {} };
    expect(playOf({ ...context, draft: { ...draft, decision: 'write-the-letter' } }).draft).toEqual(empty);
    expect(playOf(context).draft).toEqual(empty);
  });

  it.each<[string, Partial<Context>]>([
    ['no case has come', { file: null }],
    ['the case has no such seat', { docket: { ...docket, seat: 'nobody' } }],
    ['there is no docket', { docket: null }],
    ['the seat has no such chapter', { chapter: 2 }],
    ['the chapter has no such decision', { step: 2 }],
  ])('is none where %s', (_, change) => {
    expect(() => playOf({ ...context, ...change })).toThrow('no play is under way');
  });

  it('is none on the title', () => {
    expect(() => playOf(contextOf(specimen))).toThrow('no play is under way');
  });
});
