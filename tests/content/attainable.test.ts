/** Holds every seat to what a player is promised: one play is full on all three measures, and nothing in it stands without a source. */
import { describe, expect, it } from 'vitest';
import { loadReviewOf } from '../../src/content/load/caseFolders.ts';
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import { documentedDocket, type Docket } from '../../src/domain/docket/docket.ts';
import { parseDocket } from '../../src/domain/docket/parseDocket.ts';
import { assessDocket, type DocketAssessment } from '../../src/domain/scoring/assessDocket.ts';
import { findSources } from '../../src/domain/scoring/findSources.ts';
import { fullestPlay, scoringContextOf } from '../../src/domain/scoring/seatScoring.ts';
import { completeSeats } from '../fixtures/cases.ts';

const FULL = [100, 100, 100];
const everySeat = completeSeats();
const measures = ({ law, record, care }: DocketAssessment): (number | undefined)[] =>
  [law, record, care].map((measure) => measure?.points);

/** Slugs of the decisions that the full play of a seat passes by, and what that play is worth. */
function fullest(file: CaseFile, seat: Seat): { missing: string[]; worth: (number | undefined)[] } {
  const slugs = Object.keys(seat.decisions);
  const { entries } = fullestPlay(file, seat, slugs);
  const docket: Docket = { format: 1, case: file.id, version: file.cover.version, seat: seat.id, entries };
  return {
    missing: slugs.filter((slug) => entries.every(({ decision }) => decision !== slug)),
    worth: measures(assessDocket(file, docket)),
  };
}

/** Everything of the map that `value` refers to: facts, authorities, arguments, acts and duties, each once. */
function referredTo(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string' && /^(fact|authority|argument|act|duty)\/[a-z0-9-]+$/.test(value)) found.add(value);
  else if (value !== null && typeof value === 'object') Object.values(value).forEach((item) => referredTo(item, found));
  return found;
}

/** What a seat refers to, its acts' duties and its arguments' premises included, that names no source the case holds. */
function unsourced(file: CaseFile, seat: Seat): string[] {
  const direct = [...referredTo({ ...seat, id: undefined })];
  const deeper = direct.flatMap((id) => [
    ...referredTo(file.acts[id]),
    ...referredTo(file.arguments[id]?.premises),
    ...referredTo(file.arguments[id]?.warrant),
  ]);
  return [...new Set([...direct, ...deeper])].filter((id) => {
    const sources = findSources(file, id);
    return sources.length === 0 || sources.some((source) => file.sources[source] === undefined);
  });
}

/** Statements of a seat's briefing, situations, consequences and record cards whose sources the case does not hold. */
function unsourcedStatements(file: CaseFile, seat: Seat): string[] {
  const cited: readonly { readonly text: string; readonly sources: readonly string[] }[] = [
    { text: seat.briefing.who, sources: seat.briefing.sources },
    ...Object.values(seat.chapters).flatMap(({ card }) => [...card.statements, ...card.more]),
    ...Object.values(seat.decisions).flatMap(({ situation, done, options }) => [
      situation,
      done,
      ...Object.values(options).map(({ follows }) => follows),
    ]),
  ];
  return cited
    .filter(({ sources }) => sources.length === 0 || sources.some((source) => file.sources[source] === undefined))
    .map(({ text }) => text);
}

describe.each(everySeat)('$name', ({ file, seat }) => {
  const inFull = loadReviewOf(file)?.inFull.includes(seat.id);

  it('can be played in full on Law, Record and Care at once, every decision taken', () => {
    expect(fullest(file, seat)).toEqual({ missing: [], worth: FULL });
  });

  it('scores what the real actors did, every decision of it, without a word of complaint', () => {
    const docket = documentedDocket(file, seat.id);
    const { docket: read, kept, problems } = parseDocket(JSON.parse(JSON.stringify(docket)), file);
    expect(problems).toEqual([]);
    expect(kept).toBe(Object.keys(seat.decisions).length);
    expect(read).toEqual(docket);
    const result = assessDocket(file, docket);
    expect(result.entries).toHaveLength(kept);
    for (const points of measures(result)) expect(points).toBeGreaterThanOrEqual(0);
    if (inFull) expect(measures(result)).toEqual(FULL);
  });

  it('answers every part of the documented course, and fills every slot', () => {
    for (const entry of documentedDocket(file, seat.id).entries) {
      const { parts, slots } = scoringContextOf(file, seat, entry.decision).decision;
      expect(Object.keys(entry.parts).sort(), entry.decision).toEqual(Object.keys(parts).sort());
      for (const slot of slots) expect(entry[slot], `${entry.decision}: ${slot}`).toBeDefined();
    }
  });

  it('rests on facts, arguments, law and acts that each name a source of the case', () => {
    expect(referredTo(seat).size).toBeGreaterThan(0);
    expect(unsourced(file, seat)).toEqual([]);
    expect(unsourcedStatements(file, seat)).toEqual([]);
  });

  it('offers something really argued at most of its decisions, so that Record is measured', () => {
    const slugs = Object.keys(seat.decisions);
    expect(slugs.filter((slug) => scoringContextOf(file, seat, slug).onRecord.length > 0).length).toBeGreaterThan(
      slugs.length / 2,
    );
  });
});

describe('the checks bite', () => {
  const [first] = everySeat;
  if (!first) return;
  const { file, seat } = first;

  it('on a decision at which every course breaks a duty or rests on nothing', () => {
    const [slug = '', decision] = Object.entries(seat.decisions)[0] ?? [];
    const breach = Object.values(file.acts).find(
      ({ lawful, breaks }) => lawful === undefined && breaks.some((duty) => file.duties[duty]?.seat === seat.id),
    );
    const [best] = fullestPlay(file, seat, [slug]).entries;
    const course = decision?.options[best?.option ?? ''];
    if (!decision || !breach || !best || !course) throw new Error('the case has no such decision or act');
    const soft = { ...course, asserts: [], denies: course.asserts, faces: [], does: [] };
    const options = { hard: { ...course, does: [...course.does, breach.id] }, soft };
    const changed: Seat = { ...seat, decisions: { ...seat.decisions, [slug]: { ...decision, options } } };
    const other: CaseFile = { ...file, seats: { ...file.seats, [seat.id]: changed } };
    expect(fullest(other, changed).missing).toEqual([slug]);
  });

  it('on a source that is taken away', () => {
    const [gone = ''] = findSources(file, [...referredTo(seat)][0] ?? '');
    const sources = Object.fromEntries(Object.entries(file.sources).filter(([id]) => id !== gone));
    expect(unsourced({ ...file, sources }, seat)).not.toEqual([]);
  });
});
