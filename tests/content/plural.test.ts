/** Keeps open what lawyers dispute: each course that a case's review calls professional can reach full Law. */
import { describe, expect, it } from 'vitest';
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import type { Docket } from '../../src/domain/docket/docket.ts';
import { assessDocket } from '../../src/domain/scoring/assessDocket.ts';
import { assessEntry } from '../../src/domain/scoring/assessEntry.ts';
import { bestPlayOf, rubricTable, type RubricRow } from '../../src/domain/scoring/rubricTable.ts';
import { fullestPlay, scoringContextOf } from '../../src/domain/scoring/seatScoring.ts';
import { reviewedCases } from '../fixtures/cases.ts';

/** What kept a course below full Law, for whoever mends the map. */
const whatCost = ({ reasons }: RubricRow): string =>
  reasons
    .flatMap(({ measure, points, rule, node }) =>
      measure === 'law' && (points < 0 || rule.endsWith('contested')) ? [`${rule} ${node}`] : [],
    )
    .join(', ');

/** Law of a whole play that is full everywhere but takes this course at its decision. */
function lawOfSeatWith(file: CaseFile, seat: Seat, row: RubricRow): number | undefined {
  const slugs = Object.keys(seat.decisions);
  const entries = fullestPlay(file, seat, slugs).entries.map((entry) =>
    entry.decision === row.decision ? row.entry : entry,
  );
  expect(entries.map(({ decision }) => decision)).toEqual(slugs);
  expect(entries).toContain(row.entry);
  const docket: Docket = { format: 1, case: file.id, version: file.cover.version, seat: seat.id, entries };
  return assessDocket(file, docket).law?.points;
}

/** Law of a course with one wrong argument laid under it. */
function lawWithAnError(file: CaseFile, seat: Seat, row: RubricRow): number {
  const wrong = Object.values(file.arguments).find(({ strength }) => strength === 'wrong');
  const decision = seat.decisions[row.decision];
  const course = decision?.options[row.option];
  if (!wrong || !decision || !course) throw new Error('the case has no wrong argument to lay under it');
  const options = { ...decision.options, [row.option]: { ...course, asserts: [...course.asserts, wrong.id] } };
  const changed: Seat = { ...seat, decisions: { ...seat.decisions, [row.decision]: { ...decision, options } } };
  const other: CaseFile = { ...file, seats: { ...file.seats, [seat.id]: changed } };
  return assessEntry(other, changed, bestPlayOf(scoringContextOf(other, changed, row.decision), row.option)).law.points;
}

describe.each(reviewedCases())('$id', ({ file, review }) => {
  const rows = rubricTable(file);
  const questions = Object.entries(review.open).flatMap(([id, asked]) =>
    Object.entries(asked).map(([question, refs]) => ({ question, refs, seat: seatNamed(id) })),
  );
  const courses = questions.flatMap(({ question, refs, seat }) => refs.map((ref) => ({ question, ref, seat })));
  const apart = Object.entries(review.apart).flatMap(([id, pairs]) =>
    pairs.map((pair) => ({ ...pair, seat: seatNamed(id) })),
  );

  function seatNamed(id: string): Seat {
    const seat = file.seats[id];
    if (!seat) throw new Error(`no seat is called ${id}`);
    return seat;
  }
  /** The one course with this ref. @throws when none has it, or more than one */
  function courseNamed(ref: string): RubricRow {
    const [found, ...more] = rows.filter((row) => row.ref === ref);
    if (!found || more.length > 0) throw new Error(`${found ? 'more than one option is' : 'no option is'} ${ref}`);
    return found;
  }

  it('leaves something open in every seat, once it is offered', () => {
    const closed = Object.keys(file.seats).filter((seat) => !review.open[seat]);
    expect(file.cover.listed === 'yes' ? closed : []).toEqual([]);
  });

  describe.each(courses)('$question: $ref', ({ ref, seat }) => {
    it('reaches full Law at its decision, and costs no Care', () => {
      const row = courseNamed(ref);
      expect(row.law, whatCost(row)).toBe(100);
      expect(row.level).toBe('holdsUp');
      expect(row.care).toBe(100);
    });

    it('leaves the Law of the whole seat full', () => {
      expect(lawOfSeatWith(file, seat, courseNamed(ref))).toBe(100);
    });

    it('would not, were one wrong argument laid under it', () => {
      expect(lawWithAnError(file, seat, courseNamed(ref))).toBeLessThan(60);
    });
  });

  it.each(questions)('$question is not open to just anything: what the review does not list stays below', (asked) => {
    const decision = courseNamed(asked.refs[0] ?? '').decision;
    const others = rows.filter(
      (row) => row.seat === asked.seat.id && row.decision === decision && !asked.refs.includes(row.ref),
    );
    expect(others.flatMap(({ ref, law }) => (law >= 80 ? [`${ref}: ${law}`] : []))).toEqual([]);
  });

  it.each(apart)('$what are told apart: the one holds up, the other falls however it is backed', (pair) => {
    expect(courseNamed(pair.fair).law, pair.fair).toBe(100);
    const row = courseNamed(pair.unfair);
    expect(row.law, whatCost(row)).toBeLessThan(60);
    expect(['halfRight', 'wouldNotStand'], pair.unfair).toContain(row.level);
    expect(assessEntry(file, pair.seat, row.entry).law.points).toBe(row.law);
  });
});
