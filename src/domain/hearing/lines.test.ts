/** The lines a player is offered: what meets the point among what does not, in an order that is the same everywhere. */
import { describe, expect, it } from 'vitest';
import { hearingOver } from '../../../tests/fixtures/hearing.ts';
import type { Line } from '../../../tests/fixtures/argumentMap.ts';
import { offeredLines } from './lines.ts';

const side = 'residents';
const meets: Line = { rebuts: 'claim/c', side, issue: 'law', strength: 'strong' };
const beside: Line = { supports: 'claim/other', side, issue: 'law', strength: 'strong' };
const of = (line: Line, ...slugs: string[]) => Object.fromEntries(slugs.map((slug) => [slug, line]));

/** Offers against 'said', which supports a claim, from a map of these lines. */
function offered(lines: Record<string, Line>, seed = 'a moment', used: readonly string[] = []): string[] {
  const { file, hearing } = hearingOver({
    said: { supports: 'claim/c', side: 'town', issue: 'law', strength: 'strong' },
    ...lines,
  });
  const target = { asserts: ['argument/said'], denies: [] };
  const ids = new Set(used.map((slug) => `argument/${slug}`));
  return offeredLines(file, hearing, side, target, ids, seed).map((id) => id.replace('argument/', ''));
}

describe('what is offered', () => {
  it('is four lines at most, of which three at most meet the point', () => {
    const lines = { ...of(meets, 'm1', 'm2', 'm3', 'm4', 'm5'), ...of(beside, 'b1', 'b2', 'b3') };
    const offer = offered(lines);
    expect(offer).toHaveLength(4);
    expect(offer.filter((slug) => slug.startsWith('m')).toSorted()).toEqual(['m1', 'm2', 'm3']);
  });

  it('is filled up with what is beside the point', () => {
    const offer = offered({ ...of(meets, 'm1'), ...of(beside, 'b1', 'b2', 'b3', 'b4') });
    expect(offer).toHaveLength(4);
    expect(offer).toContain('m1');
    expect(offered({ ...of(meets, 'm1', 'm2') }).toSorted()).toEqual(['m1', 'm2']);
    expect(offered({ ...of(beside, 'b1', 'b2') }).toSorted()).toEqual(['b1', 'b2']);
  });

  it.each([
    { why: 'used already', line: beside, used: ['b1'] },
    { why: 'of the other side', line: { ...beside, side: 'town' }, used: [] },
    { why: 'law of a later day', line: { ...beside, warrant: ['authority/none'] }, used: [] },
    { why: 'about a question nobody argues here', line: { ...beside, issue: 'weather' }, used: [] },
  ])('leaves out what is $why, even beside the point', ({ line, used }) => {
    expect(offered({ b1: line, ...of(beside, 'b2') }, 'a moment', used)).toEqual(['b2']);
  });

  it('leaves out what the other side has just said itself', () => {
    const { file, hearing } = hearingOver({ said: { ...beside, side: 'neutral' } });
    const target = { asserts: ['argument/said'], denies: [] };
    expect(offeredLines(file, hearing, side, target, new Set(), 'a moment')).toEqual([]);
  });

  it('takes lines on the same question of law before lines on others that are argued', () => {
    const { file, hearing } = hearingOver({
      said: { supports: 'claim/c', side: 'town', issue: 'law', strength: 'strong' },
      far1: { supports: 'claim/other', side, issue: 'fact', strength: 'strong' },
      far2: { supports: 'claim/other', side, issue: 'fact', strength: 'strong' },
      ...of(beside, 'b1', 'b2', 'b3', 'b4'),
    });
    const claim = { id: 'claim/x', statement: 'x', issue: 'fact', standard: 'prevailing' as const };
    const stage = Object.values(hearing.stages)[0];
    if (!stage) throw new Error('the specimen has lost its stages');
    const arguing = { ...hearing, stages: { one: { ...stage, about: ['claim/x'] } } };
    const over = { ...file, claims: { ...file.claims, 'claim/x': claim } };
    const target = { asserts: ['argument/said'], denies: [] };
    const offer = (...used: string[]) =>
      offeredLines(over, arguing, side, target, new Set(used), 'a moment').toSorted();
    expect(offer()).toEqual(['argument/b1', 'argument/b2', 'argument/b3', 'argument/b4']);
    expect(offer('argument/b1', 'argument/b2', 'argument/b3')).toEqual([
      'argument/b4',
      'argument/far1',
      'argument/far2',
    ]);
  });

  it('has nothing near to what the map does not have', () => {
    const { file, hearing } = hearingOver(of(beside, 'b1'));
    const target = { asserts: ['argument/none'], denies: [] };
    expect(offeredLines(file, hearing, side, target, new Set(), 'a moment')).toEqual([]);
  });

  it('counts the question of what is denied as near, too', () => {
    const { file, hearing } = hearingOver({
      denied: { supports: 'claim/d', side: 'town', issue: 'weather', strength: 'strong' },
      b1: { ...beside, issue: 'weather' },
    });
    const target = { asserts: [], denies: ['argument/denied'] };
    expect(offeredLines(file, hearing, side, target, new Set(), 'a moment')).toEqual(['argument/b1']);
  });
});

describe('the order', () => {
  const lines = { ...of(meets, 'm1', 'm2', 'm3'), ...of(beside, 'b1', 'b2', 'b3') };

  // Written down, since another browser, a reload and the next version have to lay the lines out alike.
  it.each([
    { seed: 'a moment', order: ['b2', 'm3', 'm2', 'm1'] },
    { seed: 'another moment', order: ['m3', 'm2', 'm1', 'b2'] },
    { seed: 'notice/three-days 0', order: ['m1', 'm3', 'm2', 'b2'] },
  ])('of "$seed" is settled', ({ seed, order }) => {
    expect(offered(lines, seed)).toEqual(order);
  });

  it('tells nothing: over many moments each place holds each line that meets the point', () => {
    const places = [0, 1, 2, 3].map(
      (place) => new Set(Array.from({ length: 60 }, (_, n) => offered(lines, `moment ${n}`)[place])),
    );
    for (const place of places) expect([...place]).toEqual(expect.arrayContaining(['m1', 'm2', 'm3']));
  });
});
