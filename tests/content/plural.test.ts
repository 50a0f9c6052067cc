/** Keeps open what lawyers dispute: each course that the law dossier (its section 6) calls professional can reach full Law. */
import { describe, expect, it } from 'vitest';
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import type { Docket } from '../../src/domain/docket/docket.ts';
import { assessDocket } from '../../src/domain/scoring/assessDocket.ts';
import { assessEntry } from '../../src/domain/scoring/assessEntry.ts';
import { fullestPlay } from '../../src/domain/scoring/fullPlays.ts';
import { bestPlayOf, rubricTable, type RubricRow } from '../../src/domain/scoring/rubricTable.ts';
import { settingOf } from '../../src/domain/scoring/setting.ts';
import { allCases } from './texts.ts';

/** The dossier's ids of the courses, by the question on which lawyers differ; PC7/e is the one with equal weight. */
const COURSES: Readonly<Record<string, readonly string[]>> = {
  'when to warn the user': ['PC3/b', 'PC3/c', 'PC3/e'],
  'sue, refuse and wait, or negotiate': ['PC6/a', 'PC6/b', 'PC6/c'],
  'statute first, or both grounds with equal weight': ['PC7/a', 'PC7/e'],
  'which test of free speech to offer': ['PC8/a', 'PC8/b', 'PC8/c'],
  'why a suit is not too early': ['PC9/a', 'PC9/c'],
  'drop the suit, or go on, after the withdrawal': ['PC10/a', 'PC10/b'],
  'when and where to post, should there be a job': ['AS2/a', 'AS2/d'],
  'what to do with proof of waste': ['AS3/a', 'AS3/d', 'AS3/e'],
  'appear as Doe, or leave it to the platform': ['AS6/a', 'AS6/b'],
  'a supervisor asks': ['AS7/b', 'AS7/c'],
  'which protection to claim': ['AS8/a', 'AS8/c'],
  'speak on, or ask why, after the withdrawal': ['AS9/a', 'AS9/d'],
  'a grand jury subpoena for the speaker': ['AS10/a', 'AS10/b'],
  'write the rule down, or ask how to route it': ['AA1/a', 'AA1/d'],
  'which lawful tool to take up': ['AA5/b', 'AA5/c', 'AA5/d', 'AA5/e'],
  'whose case it is': ['AA4/a', 'AA4/c'],
  'stop at the printed purposes, or have counsel read them': ['AA6/b', 'AA6/c'],
  'ask for silence, leave it to a court, or leave it out': ['AA7/b', 'AA7/c', 'AA7/d'],
  'answer company counsel, or hand the call to our own': ['AA8/a', 'AA8/d'],
  'keep and brief, defend honestly, or advise withdrawal': ['AA10/a', 'AA10/c', 'AA10/d'],
};
const LISTED = Object.entries(COURSES).flatMap(([question, refs]) => refs.map((ref) => ({ question, ref })));

interface Found {
  readonly file: CaseFile;
  readonly seat: Seat;
  readonly row: RubricRow;
}

const everyRow: readonly Found[] = allCases().flatMap((file) =>
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
  reasons.flatMap(({ measure, points, rule, node }) => (measure === 'law' && (points < 0 || rule.endsWith('contested')) ? [`${rule} ${node}`] : [])).join(', ');

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
    const entries = fullestPlay(file, seat, slugs).entries.map((entry) => (entry.decision === row.decision ? row.entry : entry));
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
    expect(assessEntry(other, changed, bestPlayOf(settingOf(other, changed, row.decision), row.option)).law.points).toBeLessThan(60);
  });
});

describe.each(Object.entries(COURSES))('%s', (_, refs) => {
  it('is not open to just anything: what the dossier does not list stays below', () => {
    const { file, seat, row } = courseNamed(refs[0] ?? '');
    const others = everyRow.filter((each) => each.file === file && each.seat === seat && each.row.decision === row.decision && !refs.includes(each.row.ref));
    expect(others.length).toBeGreaterThan(0);
    for (const { row: other } of others) expect(other.law, other.ref).toBeLessThan(80);
  });
});
