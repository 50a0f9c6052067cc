/** Keeps open what lawyers dispute: each course that the law dossier (its section 6) calls professional can reach full Law. */
import { describe, expect, it } from 'vitest';
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import type { Docket } from '../../src/domain/docket/docket.ts';
import { assessDocket } from '../../src/domain/scoring/assessDocket.ts';
import { assessEntry } from '../../src/domain/scoring/assessEntry.ts';
import { bestPlayOf, rubricTable, type RubricRow } from '../../src/domain/scoring/rubricTable.ts';
import { fullestPlay, scoringContextOf } from '../../src/domain/scoring/seatScoring.ts';
import { allCases } from './texts.ts';

/** The dossier's ids of the courses, by seat and by the question on which lawyers differ; PC7/e is the one with equal weight. */
const COURSES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  counsel: {
    'when to warn the user': ['PC3/b', 'PC3/c', 'PC3/e'],
    'sue, refuse and wait, or negotiate': ['PC6/a', 'PC6/b', 'PC6/c'],
    'statute first, or both grounds with equal weight': ['PC7/a', 'PC7/e'],
    'which test of free speech to offer': ['PC8/a', 'PC8/b', 'PC8/c'],
    'why a suit is not too early': ['PC9/a', 'PC9/c'],
    'drop the suit, or go on, after the withdrawal': ['PC10/a', 'PC10/b'],
  },
  agent: {
    'write the rule down, or ask how to route it': ['AA1/a', 'AA1/d'],
    'whose case it is': ['AA4/a', 'AA4/c'],
    'which lawful tool to take up': ['AA5/b', 'AA5/c', 'AA5/d', 'AA5/e'],
    'stop at the printed purposes, or have counsel read them': ['AA6/b', 'AA6/c'],
    'ask for silence, leave it to a court, or leave it out': ['AA7/b', 'AA7/c', 'AA7/d'],
    'answer company counsel, or hand the call to our own': ['AA8/a', 'AA8/d'],
    'keep and brief, defend honestly, or advise withdrawal': ['AA10/a', 'AA10/c', 'AA10/d'],
  },
  speaker: {
    'when and where to post, should there be a job': ['AS2/a', 'AS2/d'],
    'what to do with proof of waste': ['AS3/a', 'AS3/d', 'AS3/e'],
    'appear as Doe, or leave it to the platform': ['AS6/a', 'AS6/b'],
    'a supervisor asks': ['AS7/b', 'AS7/c'],
    'which protection to claim': ['AS8/a', 'AS8/c'],
    'speak on, or ask why, after the withdrawal': ['AS9/a', 'AS9/d'],
    'a grand jury subpoena for the speaker': ['AS10/a', 'AS10/b'],
  },
};
/** Courses that look alike from afar and are not: a fair reason to look is no reason for this tool. The first holds up, the second does not. */
const APART: Readonly<Record<string, readonly (readonly [what: string, fair: string, unfair: string])[]>> = {
  agent: [
    ['a look at the tweet, and a customs summons for its author', 'AA1/a', 'AA5/a'],
    ['counsel asked before the look, and boilerplate sent as it stands', 'AA1/d', 'AA6/a'],
    ['silence asked for, and silence commanded', 'AA7/b', 'AA7/a'],
  ],
  speaker: [
    ['a journalist told of lawbreaking, and classified text posted', 'AS3/e', 'AS3/c'],
    ['an honest yes, and a lie', 'AS7/c', 'AS7/a'],
  ],
};

const cases = allCases();
/** A seat that no case offers yet is not held to anything; from the day a cover lists it, it is. */
const isOffered = (seat: string): boolean => cases.some(({ cover }) => cover.seats.includes(seat));
const QUESTIONS = Object.entries(COURSES).flatMap(([seat, questions]) =>
  isOffered(seat) ? Object.entries(questions) : [],
);
const LISTED = QUESTIONS.flatMap(([question, refs]) => refs.map((ref) => ({ question, ref })));
const UNLIKE = Object.entries(APART).flatMap(([seat, rows]) => (isOffered(seat) ? rows : []));

interface Found {
  readonly file: CaseFile;
  readonly seat: Seat;
  readonly row: RubricRow;
}

const everyRow: readonly Found[] = cases.flatMap((file) =>
  rubricTable(file).flatMap((row) => {
    const seat = file.seats[row.seat];
    return seat ? [{ file, seat, row }] : [];
  }),
);

/** The one course with this id of the dossier. @throws when none has it, or more than one */
function courseNamed(ref: string): Found {
  const [found, ...more] = everyRow.filter(({ row }) => row.ref === ref);
  if (!found || more.length > 0) throw new Error(`${found ? 'more than one option is' : 'no option is'} ${ref}`);
  return found;
}

/** What kept a course below full Law, for whoever mends the map. */
const whatCost = ({ reasons }: RubricRow): string =>
  reasons
    .flatMap(({ measure, points, rule, node }) =>
      measure === 'law' && (points < 0 || rule.endsWith('contested')) ? [`${rule} ${node}`] : [],
    )
    .join(', ');

describe.each(LISTED)('$question: $ref', ({ ref }) => {
  it('reaches full Law at its decision, and costs no Care', () => {
    const { row } = courseNamed(ref);
    expect(row.law, whatCost(row)).toBe(100);
    expect(row.level).toBe('holdsUp');
    expect(row.care).toBe(100);
  });

  it('leaves the Law of the whole seat full', () => {
    const { file, seat, row } = courseNamed(ref);
    const slugs = Object.keys(seat.decisions);
    const entries = fullestPlay(file, seat, slugs).entries.map((entry) =>
      entry.decision === row.decision ? row.entry : entry,
    );
    const docket: Docket = { format: 1, case: file.id, version: file.cover.version, seat: seat.id, entries };
    expect(entries.map(({ decision }) => decision)).toEqual(slugs);
    expect(entries).toContain(row.entry);
    expect(assessDocket(file, docket).law?.points).toBe(100);
  });

  it('would not, were one wrong argument laid under it', () => {
    const { file, seat, row } = courseNamed(ref);
    const wrong = Object.values(file.arguments).find(({ strength }) => strength === 'wrong');
    const decision = seat.decisions[row.decision];
    const course = decision?.options[row.option];
    if (!wrong || !decision || !course) throw new Error('the case has no wrong argument to lay under it');
    const options = { ...decision.options, [row.option]: { ...course, asserts: [...course.asserts, wrong.id] } };
    const changed: Seat = { ...seat, decisions: { ...seat.decisions, [row.decision]: { ...decision, options } } };
    const other: CaseFile = { ...file, seats: { ...file.seats, [seat.id]: changed } };
    expect(
      assessEntry(other, changed, bestPlayOf(scoringContextOf(other, changed, row.decision), row.option)).law.points,
    ).toBeLessThan(60);
  });
});

describe.each(QUESTIONS)('%s', (_, refs) => {
  it('is not open to just anything: what the dossier does not list stays below', () => {
    const { file, seat, row } = courseNamed(refs[0] ?? '');
    const others = everyRow.filter(
      (each) =>
        each.file === file && each.seat === seat && each.row.decision === row.decision && !refs.includes(each.row.ref),
    );
    expect(others.length).toBeGreaterThan(0);
    for (const { row: other } of others) expect(other.law, other.ref).toBeLessThan(80);
  });
});

describe.each(UNLIKE)('%s', (_, fair, unfair) => {
  it('are told apart: the one holds up, the other falls however it is backed', () => {
    expect(courseNamed(fair).row.law, fair).toBe(100);
    const { file, seat, row } = courseNamed(unfair);
    expect(row.law, whatCost(row)).toBeLessThan(60);
    expect(['halfRight', 'wouldNotStand'], unfair).toContain(row.level);
    expect(assessEntry(file, seat, row.entry).law.points).toBe(row.law);
  });
});

describe('the list', () => {
  it('holds every seat that a case of ours offers to something, but the specimen’s', () => {
    const offered = cases.filter(({ cover }) => cover.listed === 'yes').flatMap(({ cover }) => cover.seats);
    expect(offered.filter((seat) => !COURSES[seat])).toEqual([]);
    expect(LISTED.length).toBeGreaterThan(0);
  });

  it('passes over a seat only as long as no cover lists it', () => {
    expect(isOffered('counsel')).toBe(true);
    expect(isOffered('nobody')).toBe(false);
    for (const seat of Object.keys(COURSES).filter(isOffered)) {
      expect(
        Object.values(COURSES[seat] ?? {})
          .flat()
          .filter((ref) => everyRow.every(({ row }) => row.ref !== ref)),
        seat,
      ).toEqual([]);
    }
  });
});
