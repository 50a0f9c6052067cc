/** The core edition plays what is marked as core, the full one everything; what a chapter left out teaches is not lost. */
import { describe, expect, it } from 'vitest';
import { advocateOf, specimen } from '../../../tests/fixtures/specimen.ts';
import type { Seat } from '../../content/schema/caseFile.ts';
import { decisionsIn, hasCore, seatIn, seatOf, type Edition } from './edition.ts';

const seat = advocateOf();

/** The specimen's seat with these decisions in its core, in chapters of one decision each. */
function withCore(...core: readonly string[]): Seat {
  const decisions = Object.entries(seat.decisions).map(([slug, decision]) => {
    const edition: Edition = core.includes(slug) ? 'core' : 'full';
    return [slug, { ...decision, edition }] as const;
  });
  const [chapter] = Object.values(seat.chapters);
  if (!chapter) throw new Error('the specimen has no chapter');
  const chapters = decisions.map(([slug], n) => [
    `chapter-${slug}`,
    { ...chapter, decisions: [slug], learns: [`fact/${n}`], cites: [`authority/${n}`] },
  ]);
  return {
    ...seat,
    decisions: Object.fromEntries(decisions),
    chapters: Object.fromEntries(chapters) as Seat['chapters'],
  };
}
const [first = '', second = '', third = '', fourth = ''] = Object.keys(seat.decisions);
const marked = withCore(second, fourth);

describe('the decisions of an edition', () => {
  it('come in the order of the seat', () => {
    expect(decisionsIn(marked, 'core').map(({ id }) => id)).toEqual([second, fourth]);
    expect(decisionsIn(marked, 'full').map(({ id }) => id)).toEqual([first, second, third, fourth]);
  });

  it.each([
    [true, 'some decisions are marked', [second]],
    [false, 'none is', []],
    [false, 'all are, so that there is nothing more in the full one', [first, second, third, fourth]],
  ] as const)('make a core of their own (%s) where %s', (has, _, core) => {
    expect(hasCore(withCore(...core))).toBe(has);
  });
});

describe('a seat in its core edition', () => {
  const core = seatIn(marked, 'core');

  it('holds what the core plays, and the chapters it stands in', () => {
    expect(Object.keys(core.decisions)).toEqual([second, fourth]);
    expect(Object.values(core.chapters).map(({ decisions }) => decisions)).toEqual([[second], [fourth]]);
    expect(core.id).toBe(seat.id);
  });

  it('knows by each chapter what those left out before it teach', () => {
    expect(Object.values(core.chapters).map(({ learns }) => learns)).toEqual([
      ['fact/0', 'fact/1'],
      ['fact/2', 'fact/3'],
    ]);
    expect(Object.values(core.chapters).map(({ cites }) => cites)).toEqual([
      ['authority/0', 'authority/1'],
      ['authority/2', 'authority/3'],
    ]);
  });

  it('leaves out the parts that only the full edition asks', () => {
    const slug = Object.values(seat.decisions).find(({ parts }) => Object.keys(parts).length > 1)?.id ?? '';
    const bare = withCore(slug);
    const [[longer = '', part] = [], ...kept] = Object.entries(bare.decisions[slug]?.parts ?? {});
    const parts = { [longer]: { ...part, edition: 'full' }, ...Object.fromEntries(kept) };
    const whole = { ...bare, decisions: { ...bare.decisions, [slug]: { ...bare.decisions[slug], parts } } } as Seat;
    expect(Object.keys(seatIn(whole, 'core').decisions[slug]?.parts ?? {})).toEqual(kept.map(([each]) => each));
    expect(Object.keys(seatIn(whole, 'full').decisions[slug]?.parts ?? {})).toContain(longer);
  });

  it('is one and the same object, so that what scoring works out is kept', () => {
    expect(seatIn(marked, 'core')).toBe(core);
  });

  it('is the seat itself where there is no core, and in the full edition', () => {
    expect(seatIn(seat, 'core')).toBe(seat);
    expect(seatIn(marked, 'full')).toBe(marked);
  });
});

describe('the seat of a docket', () => {
  const file = { seats: { [marked.id]: marked } };

  it.each([
    ['the core', { seat: marked.id, edition: 'core' as const }, seatIn(marked, 'core')],
    ['the full one', { seat: marked.id, edition: 'full' as const }, marked],
    ['none named, as before there were two', { seat: marked.id }, marked],
    ['a seat the case has not', { seat: 'nobody', edition: 'core' as const }, undefined],
    ['a name every object has', { seat: 'constructor' }, undefined],
  ])('by its edition: %s', (_, docket, found) => {
    expect(seatOf(file, docket)).toBe(found);
  });

  it('of the specimen has one edition', () => {
    expect(seatOf(specimen, { seat: seat.id, edition: 'core' })).toBe(specimen.seats[seat.id]);
  });
});
