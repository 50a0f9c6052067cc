/** Holds each last move to the law of its own day: what is sound is full, what was right once and is not now falls, and doing nothing is never best. */
import { describe, expect, it } from 'vitest';
import { codaFindings } from '../../.ci/author/codas.ts';
import { dateBreaches } from '../../.ci/author/dates.ts';
import type { CaseFile, Coda, Seat } from '../../src/content/schema/caseFile.ts';
import type { Decision } from '../../src/content/schema/decision.ts';
import type { Review } from '../../src/content/schema/review.ts';
import { emptyDocket, type Docket, type Entry } from '../../src/domain/docket/docket.ts';
import { assessDocket, type DocketAssessment } from '../../src/domain/scoring/assessDocket.ts';
import { bestPlayOf, codaTable } from '../../src/domain/scoring/rubricTable.ts';
import { fullestPlay, scoringContextOf } from '../../src/domain/scoring/seatScoring.ts';
import { reviewedCases } from '../fixtures/cases.ts';

const FULL = [100, 100, 100];

interface Held {
  readonly name: string;
  readonly file: CaseFile;
  readonly review: Review;
  readonly held: NonNullable<Review['coda']>;
  readonly seat: Seat;
  readonly coda: Coda;
}

/** Every coda of a case that says what it holds its codas to. */
const codas: Held[] = reviewedCases().flatMap(({ id, file, review }) =>
  Object.values(file.seats).flatMap((seat) =>
    review.coda && seat.coda
      ? [{ name: `${id} ${seat.id}`, file, review, held: review.coda, seat, coda: seat.coda }]
      : [],
  ),
);

const measures = ({ law, record, care }: DocketAssessment): (number | undefined)[] =>
  [law, record, care].map((measure) => measure?.points);
const played = ({ file, seat }: Held, entries: readonly Entry[]): (number | undefined)[] => {
  const docket: Docket = { ...emptyDocket(file, seat.id, 'coda'), entries };
  return measures(assessDocket(file, docket));
};

describe.each(codas)('the last move of $name', (each) => {
  const { file, held, seat, coda } = each;
  const rows = codaTable(file).filter((row) => row.seat === seat.id);
  const sound = held.sound[seat.id] ?? {};
  const { holdsUp, defensible, halfRight } = file.rubric.levels;

  it('says of every decision which courses are sound, and of one at least that two are', () => {
    expect(Object.keys(sound)).toEqual(Object.keys(coda.decisions));
    expect(Object.values(sound).some((refs) => refs.length > 1)).toBe(true);
  });

  it.each(rows.filter(({ decision, ref }) => sound[decision]?.includes(ref)))(
    '$ref is sound: full Law, and no Care lost',
    ({ law, care }) => {
      expect([law, care]).toEqual([100, 100]);
    },
  );

  it.each(rows.filter(({ decision, ref }) => !sound[decision]?.includes(ref)))('$ref does not hold up', ({ law }) => {
    expect(law).toBeLessThan(holdsUp);
  });

  const turned = rows.filter(({ ref }) => held.turned.includes(ref));
  it('has a course that was right once', () => {
    expect(turned).not.toEqual([]);
  });
  it.each(turned)('$ref was right once and is below defensible now', ({ law }) => {
    expect(law).toBeLessThan(defensible);
  });

  const idle = rows.filter(({ ref }) => held.idle.includes(ref));
  it('has a course that leaves somebody alone', () => {
    expect(idle).not.toEqual([]);
  });
  it.each(idle)('$ref leaves somebody alone, and is below defensible for it', ({ law, care }) => {
    expect(Math.min(law, care)).toBeLessThan(defensible);
    expect(law).toBeLessThan(holdsUp);
  });

  it('can be played in full, and badly; what was really done lies between', () => {
    const slugs = Object.keys(coda.decisions);
    expect(played(each, fullestPlay(file, coda, slugs).entries)).toEqual(FULL);
    const worst = slugs.map((slug) => {
      const [row] = rows
        .filter(({ decision }) => decision === slug)
        .toSorted((a, b) => a.law - b.law || a.care - b.care);
      return bestPlayOf(scoringContextOf(file, coda, slug), row?.option ?? '');
    });
    expect(played(each, worst)[0]).toBeLessThan(halfRight);
    const documented = slugs.map((decision): Entry => ({
      decision,
      parts: {},
      option: '',
      ...coda.documented[decision],
    }));
    for (const points of played(each, documented)) {
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(100);
    }
  });
});

it.each(reviewedCases())('the codas of $id break nothing', ({ file, review }) => {
  expect(codaFindings(file, review).breaches).toEqual([]);
});

describe('what a coda may not be', () => {
  const [first] = codas;
  if (!first) throw new Error('no case has a coda');
  const { file, review, held, seat, coda } = first;
  const [slug, decision] = Object.entries(coda.decisions)[0] ?? [];
  if (slug === undefined || !decision) throw new Error('a coda has decisions');

  const told = (change: Partial<Coda>, limits = held): string[] => {
    const changed: CaseFile = { ...file, seats: { [seat.id]: { ...seat, coda: { ...coda, ...change } } } };
    return codaFindings(changed, { ...review, coda: limits }).breaches.map(
      (breach) => `${breach.file} ${breach.path.join('.')}: ${breach.message}`,
    );
  };
  const withEach = (change: Partial<Decision>): Partial<Coda> => ({
    decisions: Object.fromEntries(Object.entries(coda.decisions).map(([id, each]) => [id, { ...each, ...change }])),
  });
  const withFirst = (change: Partial<Decision>): Partial<Coda> => ({
    decisions: { ...coda.decisions, [slug]: { ...decision, ...change } },
  });
  const at = `roles/${seat.id}/coda.yaml`;

  it.each<[string, Partial<Coda>, string]>([
    [
      'a chapter that happened',
      {
        chapters: Object.fromEntries(
          Object.entries(coda.chapters).map(([id, each], i) => [id, i === 0 ? { ...each, what: 'happened' } : each]),
        ),
      },
      `${at} coda.chapters.${Object.keys(coda.chapters)[0]}.what: expected supposed: none of it happened`,
    ],
    [
      'a decision that is documented',
      withFirst({ status: 'documented' }),
      `${at} decisions.${slug}.status: expected hypothetical: none of it happened`,
    ],
    [
      'a situation told as fact',
      withFirst({ situation: { ...decision.situation, text: 'A paper has come.' } }),
      `${at} decisions.${slug}.situation: expected constructed, and a text that begins with Suppose`,
    ],
    ['one hand', withEach({ moment: 'choose' }), `${at} decisions: 1 hand; expected 2 or more`],
    [
      'nothing given back',
      withEach({ recalls: undefined }),
      `${at} decisions: nothing that was chosen in the seat is given back; expected recalls at one decision`,
    ],
  ])('%s', (_what, change, message) => {
    expect(told(change)).toEqual([message]);
  });

  it('one that gives back nothing of the day the law is read on', () => {
    const day = file.outcome.readings.thatDay.when;
    const recalls = {
      from: [{ decision: 'nothing', what: 'course' as const, before: `On ${day}:` }],
      ask: '?',
      otherwise: day,
    };
    expect(told(withEach({ recalls }))).toEqual([
      `${at} decisions: gives back nothing of ${day} that the usual edition asks; expected that day in a \`before\``,
    ]);
  });

  it('too many picks', () => {
    expect(told({}, { ...held, picks: 2 })).toEqual([
      `${at} decisions: ${Object.values(coda.decisions).length * 3} picks; at most 2`,
    ]);
  });
});

describe('an argument older than the law it stands on', () => {
  const [first] = codas;
  if (!first) throw new Error('no case has a coda');
  const { file } = first;

  it.each(
    Object.values(file.arguments)
      .filter(({ warrant }) => warrant.length > 0)
      .slice(-5),
  )('is told by its place: $id', (argument) => {
    const { id, raised } = argument;
    const [law = ''] = argument.warrant;
    const authority = file.authorities[law];
    if (!authority) throw new Error(`nothing is called ${law}`);
    const changed: CaseFile = {
      ...file,
      arguments: { [id]: { ...argument, warrant: [law] } },
      authorities: { ...file.authorities, [law]: { ...authority, since: '2999-01-01' } },
    };
    expect(dateBreaches(file)).toEqual([]);
    expect(dateBreaches(changed)).toEqual([
      {
        file: 'arguments.yaml',
        path: ['arguments', id.slice('argument/'.length), 'warrant', 0],
        message: `${law} is in force since 2999-01-01; expected law in force on ${raised.known}, from when the argument was known`,
      },
    ]);
  });
});
