/** Every state of the chart takes the events its row in the table names, and no others: none out of place, none with an unknown name. */
import { questionOf } from '../../src/domain/hearing/agenda.ts';
import { dueInStage } from '../../src/domain/play/secretPicks.ts';
import { hasCore } from '../../src/domain/docket/edition.ts';
import { claimed } from '../fixtures/checks.ts';
import { answersTo } from '../simulate/answersTo.ts';
import { describe, expect, it } from 'vitest';
import { caseNames } from '../../src/content/load/caseFolders.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { documentedDocket } from '../../src/domain/docket/docket.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import { hearingOf } from '../../src/domain/hearing/hearingDocket.ts';
import { statePath } from '../simulate/statePath.ts';
import { upTo } from '../fixtures/context.ts';
import { EVENT_TYPES, samplesAt, type EventType } from '../simulate/eventSamples.ts';
import { hearingEvents, hearingRoads } from '../simulate/hearingRoads.ts';
import { ALWAYS, notRefused, sheetOf, TAKEN, TAKEN_BY_SHEET, takenAt } from '../simulate/refusals.ts';
import {
  askAgain,
  after,
  begin,
  caseNamed,
  follow,
  machineFor,
  openHearing,
  readCase,
  resume,
  type Snapshot,
} from '../simulate/seatActor.ts';
import { groundsOf, walk } from '../simulate/walkRoads.ts';

/** Where no walk comes by: the title, what is on its way, the case to read, second courses, and a sheet over a page. */
async function aside(file: CaseFile): Promise<Snapshot[]> {
  const machine = machineFor(file);
  const seat = Object.values(file.seats)[0];
  if (!seat) throw new Error(`the case ${file.id} has no seat`);
  const whole = documentedDocket(file, seat.id);
  const title = begin(file).getSnapshot();
  const play = { docket: upTo(whole, 1), draft: null, page: 'decision' as const };
  const full = after(machine, title, {
    type: 'saves.found',
    plays: [play],
    hearing: file.hearing && { docket: { ...emptyHearing(file) }, draft: {}, proofs: {} },
  });
  const loading = after(machine, title, { type: 'seat.chosen', seat: seat.id });
  const scorecard = (await follow(file, seat.id, 'scorecard')).getSnapshot();
  const [decision = ''] = Object.keys(seat.decisions);
  const roads = await resume(file, {
    docket: whole,
    draft: null,
    page: 'comparison',
    fork: { original: whole, decision, onward: false },
  });
  const followed = await resume(file, {
    docket: whole,
    draft: null,
    page: 'scorecard',
    fork: { original: whole, decision, onward: true },
  });
  const sheets = Object.keys(TAKEN_BY_SHEET).flatMap((panel) =>
    panel === 'closed' || panel === 'source'
      ? []
      : [after(machine, scorecard, { type: 'panel.opened', panel: panel as 'file' })],
  );
  const source = after(machine, scorecard, { type: 'source.opened', id: Object.keys(file.sources)[0] ?? '' });
  const answered = sheets
    .filter((each) => sheetOf(each) === 'recall')
    .map((each) => after(machine, each, { type: 'recall.answered', question: 0, answer: 0 }));
  return [
    title,
    full,
    loading,
    (await askAgain(file, play)).getSnapshot(),
    scorecard,
    roads.getSnapshot(),
    followed.getSnapshot(),
    (await readCase(file)).getSnapshot(),
    ...sheets,
    ...answered,
    source,
    after(machine, title, { type: 'notice.raised', notice: 'other-tab' }),
  ];
}

const emptyHearing = (file: CaseFile) => ({
  format: 1 as const,
  case: file.id,
  version: file.cover.version,
  players: 'two' as const,
  round: 0,
  moves: [],
});

describe.each(caseNames())('%s', (name) => {
  const file = caseNamed(name);

  it('refuses beside the roads what is out of place or has an unknown name', async () => {
    const machine = machineFor(file);
    const stands = await aside(file);
    // Each is tried alone, since the title with and without a kept play is one state and refuses different events.
    expect(stands.flatMap((snapshot) => notRefused(machine, file, [snapshot]))).toEqual([]);
    if (file.hearing) {
      const foyer = (await openHearing(file)).getSnapshot();
      expect(notRefused(machine, file, [foyer])).toEqual([]);
    }
  });
});

/** Every state of the seats and the hearing of a small case. */
async function everywhere(file: CaseFile): Promise<Snapshot[]> {
  const machine = machineFor(file);
  const visited = await aside(file);
  for (const ground of groundsOf(file)) visited.push(...(await walk(file, ground)).snapshots);
  const foyer = (await openHearing(file)).getSnapshot();
  for (const players of ['two', 'three', ...Object.keys(hearingOf(file).sides)]) {
    const { states } = hearingRoads(machine, after(machine, foyer, { type: 'hearing.begun', players }));
    // The walk presents a position with its slips at one go; before it is presented it can be.
    const inHand = states.map((at) =>
      (hearingEvents(at)[0] ?? []).slice(0, -1).reduce((then, event) => after(machine, then, event), at),
    );
    visited.push(...states, ...inHand);
  }
  const benches = ['two', 'three', ...Object.keys(hearingOf(file).sides)].map((players) => ({ players }));
  for (const manner of [...benches, { players: 'two', hands: 'both' as const }]) {
    const begun = after(machine, foyer, { type: 'hearing.begun', form: 'bench', ...manner });
    const { states } = hearingRoads(machine, begun);
    // A choice is presented once it was taken, by one side or by both hands.
    const inHand = states.map((at) =>
      [...samplesAt(file, at)('position.taken').known, ...handsAt(file, at)]
        .filter((event) => at.can(event))
        .reduce((then, event) => after(machine, then, event), at),
    );
    visited.push(...states, ...inHand);
  }
  return [...visited, foyer];
}

/** What both hands at one keyboard would choose where a bench stands: the first line of each side. */
function handsAt(file: CaseFile, { context }: Snapshot): AppEvent[] {
  const { hearing } = context;
  if (!hearing) return [];
  return dueInStage(file, hearing.docket).map(({ id, side }) => {
    const [position = ''] = Object.keys(questionOf(hearingOf(file), id).question.positions);
    return { type: 'hand.chosen', side, position };
  });
}

/** Every state of the decisions of a case: one decision of each hand and order, with and without slots and phrases. */
async function everyHand(file: CaseFile): Promise<Snapshot[]> {
  const machine = machineFor(file);
  const kinds = new Map<string, { seat: string; slug: string }>();
  for (const seat of Object.values(file.seats))
    for (const [slug, { moment, order, parts, slots }] of Object.entries(seat.decisions)) {
      const phrased = Object.values(parts).some(({ phrases }) => phrases !== undefined);
      const asks = Object.keys(parts).length > 0;
      kinds.set([moment, order, asks, slots.length > 0, phrased].join(' '), { seat: seat.id, slug });
    }
  const found: Snapshot[] = [];
  for (const { seat, slug } of kinds.values()) {
    const ground = groundsOf(file).find(({ name }) => name === seat);
    if (!ground) throw new Error(`the seat ${seat} has no ground`);
    const seen = new Set<string>();
    const queue = [(await follow(file, seat, slug)).getSnapshot()];
    for (let at = queue.pop(); at; at = queue.pop()) {
      const here = at;
      const key = `${ground.key(here)} ${JSON.stringify(here.context.draft?.missed)}`;
      if (!statePath(here).startsWith('decision') || seen.has(key)) continue;
      seen.add(key);
      found.push(here);
      const open = ground.events(here).filter((each) => here.can(each));
      queue.push(...open.map((each) => after(machine, here, each)));
    }
  }
  return found;
}

/** The end of a road: on the first play of a seat, and on a second road taken from its scorecard. */
async function roadEnds(file: CaseFile): Promise<Snapshot[]> {
  const machine = machineFor(file);
  for (const seat of Object.values(file.seats))
    for (const [slug, { parts, options }] of Object.entries(seat.decisions)) {
      const [option] = Object.keys(options).filter((id) => options[id]?.ends !== undefined);
      if (option === undefined) continue;
      const events: AppEvent[] = [
        ...answersTo({ parts }),
        { type: 'option.chosen', option },
        { type: 'decision.committed' },
      ];
      const first = (await follow(file, seat.id, slug)).getSnapshot();
      const scorecard = (await follow(file, seat.id, 'scorecard')).getSnapshot();
      const second = after(machine, scorecard, { type: 'fork.taken', decision: slug });
      return [first, second].map((at) => events.reduce((then, event) => after(machine, then, event), at));
    }
  return [];
}

describe('the table of what each state takes', () => {
  const file = caseNamed('specimen');

  it('is what the chart takes, state by state', async () => {
    const visited = (await everywhere(file)).map((snapshot) => ({ file, snapshot }));
    for (const other of caseNames().map(caseNamed))
      for (const snapshot of [...(await everyHand(other)), ...(await roadEnds(other))])
        visited.push({ file: other, snapshot });
    for (const other of caseNames().map(caseNamed))
      for (const { id } of Object.values(other.seats).filter(hasCore))
        visited.push({ file: other, snapshot: (await follow(other, id, 'scorecard', 'core')).getSnapshot() });
    const withClaims = claimed();
    for (const ground of groundsOf(withClaims))
      for (const snapshot of (await walk(withClaims, ground)).snapshots) visited.push({ file: withClaims, snapshot });
    const seen = new Map<string, Set<EventType>>();
    for (const { file: from, snapshot } of visited) {
      const samples = samplesAt(from, snapshot);
      const takes = EVENT_TYPES.filter((type) => samples(type).known.some((event) => snapshot.can(event)));
      for (const [key, rows] of [
        [statePath(snapshot), TAKEN],
        [sheetOf(snapshot), TAKEN_BY_SHEET],
      ] as const) {
        const here = seen.get(key) ?? new Set();
        seen.set(key, here);
        takes.filter((type) => rows[key]?.includes(type)).forEach((type) => here.add(type));
      }
      expect(takes.filter((type) => !takenAt(snapshot).has(type))).toEqual([]);
    }
    const sorted = (types: Iterable<EventType>): EventType[] => [...types].sort();
    for (const [key, types] of Object.entries({ ...TAKEN, ...TAKEN_BY_SHEET }))
      expect(sorted(seen.get(key) ?? []), key).toEqual(sorted(types));
  });

  it('gives a reason for what is always taken', () => {
    for (const reason of Object.values(ALWAYS)) expect(reason.split(' ').length).toBeGreaterThan(5);
  });
});
