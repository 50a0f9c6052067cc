/** The fork at a decision: the documented road beside every other, each with this decision's own marks, and which of them a room is offered. */
import { describe, expect, it } from 'vitest';
import { advocateOf, specimen } from '../../../tests/fixtures/specimen.ts';
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import { assessEntry } from '../scoring/assessEntry.ts';
import { forkAt, onlyOn, roadToTry, type Fork, type OtherRoad } from './fork.ts';

const seat = advocateOf();
const decisions = Object.keys(seat.decisions);

describe.each(decisions)('the fork at %s', (slug) => {
  const fork = forkAt(specimen, seat, slug);
  const options = Object.keys(seat.decisions[slug]?.options ?? {});
  const documented = seat.documented[slug];

  it('lays the documented course beside every other, in the order of the case', () => {
    expect(fork.taken.option).toBe(documented?.option);
    expect(fork.others.map(({ option }) => option)).toEqual(options.filter((id) => id !== documented?.option));
  });

  it('marks each road by this decision alone, with all else there as it was documented', () => {
    for (const { option, marks, asserts } of [fork.taken, ...fork.others]) {
      const { law, record, care } = assessEntry(specimen, seat, {
        ...(documented ?? { parts: {} }),
        decision: slug,
        option,
      });
      expect(marks, option).toEqual({ law: law.points, record: record?.points ?? null, care: care.points });
      expect(asserts, option).toEqual(seat.decisions[slug]?.options[option]?.asserts);
    }
  });

  it('says by how many points the marks are apart, and whether anything at all tells two roads apart', () => {
    const sum = (a: Fork['taken'], b: Fork['taken']): number =>
      (['law', 'record', 'care'] as const).reduce(
        (all, id) => all + Math.abs((a.marks[id] ?? 0) - (b.marks[id] ?? 0)),
        0,
      );
    for (const road of fork.others) {
      expect(road.apart, road.option).toBe(sum(fork.taken, road));
      const argued = [...onlyOn(fork.taken, road), ...onlyOn(road, fork.taken)];
      expect(road.differs, road.option).toBe(road.apart > 0 || argued.length > 0);
    }
  });

  it('is worked out once for a seat', () => {
    expect(forkAt(specimen, seat, slug)).toBe(fork);
  });
});

describe('roads alike', () => {
  /** The first decision with its documented course once more, under another name. */
  const [slug = ''] = decisions;
  const decision = seat.decisions[slug];
  const real = seat.documented[slug]?.option ?? '';
  const twin = decision?.options[real];
  const withTwin = (asserts: readonly string[] | undefined): Fork => {
    const options = { ...decision?.options, twin: { ...twin, asserts } };
    const other = { ...seat, decisions: { ...seat.decisions, [slug]: { ...decision, options } } } as unknown as Seat;
    return forkAt({ ...specimen, seats: { ...specimen.seats, [seat.id]: other } } as CaseFile, other, slug);
  };
  const twinOf = ({ others }: Fork) => others.find(({ option }) => option === 'twin');

  it('are said to be alike', () => {
    expect(twinOf(withTwin(twin?.asserts))).toMatchObject({ apart: 0, differs: false });
  });
});

it('is refused at a decision that the seat does not have', () => {
  expect(() => forkAt(specimen, seat, 'nowhere')).toThrow(`The seat ${seat.id} has no decision called nowhere.`);
});

describe('the road a room is offered', () => {
  const road = (option: string, apart: number, differs = apart > 0): OtherRoad => ({
    option,
    apart,
    differs,
    marks: { law: 0, record: null, care: 0 },
    asserts: [],
  });
  const forkOf = (...others: OtherRoad[]): Fork => ({ taken: road('taken', 0), others });

  it.each([
    ['follows the codes among roads whose marks are apart', [road('a', 40), road('b', 20)], { b: 3, a: 1 }, false, 'b'],
    ['passes over a favorite whose marks are alike', [road('a', 9), road('b', 10)], { a: 9, b: 0 }, false, 'b'],
    [
      'prefers what an argument tells apart to what nothing does',
      [road('a', 0), road('b', 0, true)],
      { a: 9 },
      false,
      'b',
    ],
    ['takes the one furthest apart among equals', [road('a', 20), road('b', 60)], { a: 2, b: 2 }, false, 'b'],
    ['follows raised hands wherever they lead', [road('a', 0), road('b', 60)], { a: 5, b: 1 }, true, 'a'],
  ] as const)('%s', (_, others, counts: Readonly<Record<string, number>>, byHand, expected) => {
    expect(roadToTry(forkOf(...others), { count: (id) => counts[id] ?? 0, byHand })?.option).toBe(expected);
  });

  it('is none where there is only one course', () => {
    expect(roadToTry(forkOf(), { count: () => 0, byHand: false })).toBeNull();
  });
});
