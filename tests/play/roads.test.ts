/** Walks every reachable state of every seat of every case on the real statechart, and counts what its roads come to. */
import { describe, expect, it } from 'vitest';
import { caseNames } from '../../src/content/load/caseFolders.ts';
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import { documentedDocket, emptyDocket, type Entry } from '../../src/domain/docket/docket.ts';
import { EDITIONS, seatIn } from '../../src/domain/docket/edition.ts';
import { assessDocket, type DocketAssessment } from '../../src/domain/scoring/assessDocket.ts';
import { fullestPlay, scoringContextOf } from '../../src/domain/scoring/seatScoring.ts';
import { appView } from '../../src/pages/registry/appView.ts';
import { statePath } from '../simulate/statePath.ts';
import { entriesOpen, outcomesOf } from '../simulate/outcomes.ts';
import { notRefused } from '../simulate/refusals.ts';
import { caseNamed, machineFor } from '../simulate/seatActor.ts';
import { everySetting } from '../fixtures/settings.ts';
import { codaGroundsOf, coreGroundsOf, groundsOf, walk } from '../simulate/walkRoads.ts';
import { bringEveryPage } from '../fixtures/pages.ts';
import { firstWordsInNode } from '../fixtures/words.ts';

const STATES = [
  'briefing',
  'decision.decide.choosing',
  'decision.decide.ready',
  'consequence',
  'recap',
  'outcome.brief',
  'outcome.decided',
  'why-they-cared',
  'years-later',
  'scorecard',
  'outcome.timeline',
  'outcome.unknown',
];

await bringEveryPage();

describe.each(caseNames())('%s', (name) => {
  const file = caseNamed(name);
  const words = firstWordsInNode();

  it.each([...groundsOf(file), ...coreGroundsOf(file)])(
    '$name: every reachable state is visited, has a page, leads to the end, and refuses what it does not take',
    async (ground) => {
      const { snapshots, ends, dead } = await walk(file, ground);
      expect(ends).toBeGreaterThan(0);
      expect(dead).toEqual([]);
      // The view model never fails, and never shows a key instead of a word.
      for (const snapshot of snapshots)
        expect(JSON.stringify(appView(snapshot, words, everySetting))).not.toContain('undefined');
      expect(notRefused(machineFor(file), file, snapshots)).toEqual([]);
      const states = new Set(snapshots.map(statePath));
      expect(STATES.filter((state) => !states.has(state))).toEqual([]);
      const entered = new Set(snapshots.map(({ context }) => context.docket?.entries.length));
      expect(entered.size).toBe(Object.keys(ground.seat.decisions).length + 1);
    },
  );

  it.each(codaGroundsOf(file))('$name: it is walked to its card from every page of it', async (ground) => {
    const { snapshots, ends, dead } = await walk(file, ground);
    expect(ends).toBeGreaterThan(0);
    expect(dead).toEqual([]);
    for (const snapshot of snapshots) {
      expect(JSON.stringify(appView(snapshot, words, everySetting))).not.toContain('undefined');
      expect(snapshot.can({ type: 'coda.left' })).toBe(true);
    }
    expect(notRefused(machineFor(file), file, snapshots)).toEqual([]);
    const entered = new Set(snapshots.map(({ context }) => context.coda?.docket.entries.length));
    expect(entered.size).toBe(Object.keys(ground.seat.decisions).length + 1);
  });

  it('has a walk for every seat', () => {
    expect(groundsOf(file).map((ground) => ground.name)).toEqual(expect.arrayContaining(Object.keys(file.seats)));
  });

  it.each(Object.values(file.seats).flatMap((seat) => EDITIONS.map((edition) => [seat.id, edition, seat] as const)))(
    '%s, %s: one road is the best there is on all three measures',
    (id, edition, whole) => {
      const seat = seatIn(whole, edition);
      const { entries } = fullestPlay(file, seat, Object.keys(seat.decisions));
      expect(entries.map(({ decision }) => decision)).toEqual(Object.keys(seat.decisions));
      expect(pointsOf(assessDocket(file, { ...emptyDocket(file, id, edition), entries }))).toEqual([100, 100, 100]);
    },
  );

  it.each(Object.values(file.seats).flatMap(({ coda }) => (coda ? [[coda.id, coda] as const] : [])))(
    '%s, the coda: one road is the best there is on all three measures, by the law of its own days',
    (id, coda) => {
      const { entries } = fullestPlay(file, coda, Object.keys(coda.decisions));
      expect(entries.map(({ decision }) => decision)).toEqual(Object.keys(coda.decisions));
      expect(pointsOf(assessDocket(file, { ...emptyDocket(file, id, 'coda'), entries }))).toEqual([100, 100, 100]);
    },
  );
});

const pointsOf = ({ law, record, care }: DocketAssessment): (number | undefined)[] =>
  [law, record, care].map((measure) => measure?.points);

describe('the walk', () => {
  it('a ground with a pit in it is found out', async () => {
    const file = caseNamed('specimen');
    const [ground] = groundsOf(file);
    if (!ground) throw new Error('the case has no seat');
    const pit = {
      ...ground,
      events: (snapshot: Parameters<typeof ground.events>[0]) =>
        ground.events(snapshot).filter(({ type }) => type !== 'outcome.turned'),
    };
    const { ends, dead } = await walk(file, pit);
    expect(ends).toBe(0);
    expect(dead.length).toBeGreaterThan(10);
  });
});

describe('the count of outcomes', () => {
  /** The first case with only these decisions of its first seat: few enough roads to play every one. */
  function cut(from: CaseFile, keep: (index: number) => boolean): { file: CaseFile; seat: Seat } {
    const [whole] = Object.values(from.seats);
    if (!whole) throw new Error('the case has no seat');
    const seat: Seat = {
      ...whole,
      decisions: Object.fromEntries(Object.entries(whole.decisions).filter((_, i) => keep(i))),
    };
    return { file: { ...from, seats: { [seat.id]: seat } }, seat };
  }

  /** All roads of a seat, one after the other. */
  function* roads(file: CaseFile, seat: Seat, slugs: readonly string[]): Generator<Entry[]> {
    const [slug, ...rest] = slugs;
    if (slug === undefined) return yield [];
    for (const entry of entriesOpen(scoringContextOf(file, seat, slug)))
      for (const others of roads(file, seat, rest)) yield [entry, ...others];
  }

  it.each([
    ['the first and second decisions', (i: number) => i < 2],
    ['the second to the last', (i: number) => i > 0],
  ])('is what playing every road comes to: %s of the specimen', (_, keep) => {
    const { file, seat } = cut(caseNamed('specimen'), keep);
    const played = {
      roads: 0n,
      law: new Set<number>(),
      record: new Set<number>(),
      care: new Set<number>(),
      pairs: new Set<string>(),
    };
    for (const entries of roads(file, seat, Object.keys(seat.decisions))) {
      const [law, record, care] = pointsOf(assessDocket(file, { ...emptyDocket(file, seat.id), entries }));
      played.roads++;
      if (law !== undefined) played.law.add(law);
      if (record !== undefined) played.record.add(record);
      if (care !== undefined) played.care.add(care);
      played.pairs.add(`${law} ${care}`);
    }
    const sorted = (values: ReadonlySet<number>): number[] => [...values].sort((a, b) => a - b);
    const { decisions, ...counted } = outcomesOf(file, seat);
    expect(counted).toEqual({
      roads: played.roads,
      law: sorted(played.law),
      record: sorted(played.record),
      care: sorted(played.care),
      lawAndCare: played.pairs.size,
    });
    expect(decisions.reduce((product, { entries }) => product * entries, 1)).toBe(Number(played.roads));
  });

  it('holds what was really done, where it is documented whole', () => {
    const file = caseNamed('specimen');
    for (const seat of Object.values(file.seats)) {
      const { law, record, care } = outcomesOf(file, seat);
      const [l = -1, r = -1, c = -1] = pointsOf(assessDocket(file, documentedDocket(file, seat.id)));
      expect([law.includes(l), record.includes(r), care.includes(c)]).toEqual([true, true, true]);
    }
  });
});
