/** What has come in from a class: how much, from where, what could not be read and why, and hands counted in the room. */
import type { Teaching } from '../../../content/schema/teaching.ts';
import { NO_SEAT } from '../../../domain/codes/resultCode.ts';
import { counting, repeated } from '../../../domain/debrief/dedupe.ts';
import { EDITIONS, editionOf, type Edition } from '../../../domain/docket/edition.ts';
import { memoizeByRef } from '../../../domain/memoizeByRef.ts';
import type { DebriefContext, Refusal, Result } from '../../../machines/debrief/context.ts';
import type { DebriefSnapshot } from '../../../machines/debrief/debriefMachine.ts';
import { seatName } from '../../common/seatName.view.ts';
import { carriedIn, carriedText } from '../../common/carried.view.ts';
import { say, type Words } from '../../common/words.view.ts';
import { handsOf, type HandsSeat } from './hands.view.ts';
import { againIn, passedIn, tallyText, type GatherAgain, type Passed } from './tally.view.ts';
import { periodsIn, type PeriodsView } from './periods.view.ts';
import { scannedIn, type Scanned } from './scanned.view.ts';
import { doorView, type DoorView } from '../door/door.view.ts';

export interface GatherRow {
  readonly key: string;
  readonly code: string;
  readonly seat: string;
  readonly kind: string;
  readonly from: string;
  readonly carried: string | null; // that it was begun in an older version, and how much of it is left out
  readonly same: string | null;
  readonly again: string | null; // that it may have come before, and does not count until somebody says
  readonly group: string; // '' for none
}

/** Something that was not understood, with what stands around it, to be mended where it stands. */
export interface GatherRefusal {
  readonly key: string | null; // null for a whole file
  readonly text: string; // the line, what stood there, and why it is no code
  readonly written: string; // what stood there, to be changed
  readonly before: string;
  readonly line: string;
  readonly after: string;
}

export interface GatherView {
  readonly kind: 'gather';
  readonly title: string;
  readonly door: DoorView | null; // before anything is in
  readonly results: number;
  readonly anything: boolean; // results or hands, so that there is something to run
  readonly canRehearse: boolean;
  readonly keptHere: string | null; // during a rehearsal: that the teacher's own class is kept, and safe
  readonly periods: PeriodsView | null; // the classes that this device keeps
  readonly told: string; // how much is in
  readonly seats: readonly string[];
  readonly carried: string | null;
  readonly forgotten: string | null; // that the class was forgotten, while that can be undone
  readonly reading: string | null;
  readonly notice: string | null;
  /** How much the last reading went through. */
  readonly tally: string | null;
  readonly passed: Passed | null;
  readonly again: GatherAgain | null;
  readonly scanned: Scanned | null; // while the camera or a picture has brought something
  readonly refused: readonly GatherRefusal[];
  readonly refusedHead: string | null;
  readonly refusedMore: string | null;
  readonly rows: readonly GatherRow[];
  readonly rowsMore: string | null;
  readonly group: string;
  readonly kept: boolean;
  readonly canKeep: boolean; // or stop keeping
  readonly canForget: boolean;
  readonly hands: readonly HandsSeat[];
}

/** Results by seat and edition. */
const seatCounts = memoizeByRef((results: readonly Result[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { docket } of results) {
    const key = countKey(docket.seat, editionOf(docket));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
});

const countKey = (seat: string, edition: Edition = 'full'): string => `${seat} ${edition}`;

/** More than this a page does not list; all of them count. */
const LISTED = { rows: 40, refused: 40 } as const;

/** @param teaching what the door tells a teacher, where it has come */
export function gatherView(snapshot: DebriefSnapshot, words: Words, teaching: Teaching | null = null): GatherView {
  const { context } = snapshot;
  const { refused } = context;
  const results = counting(context.results);
  const kept = snapshot.hasTag('kept');
  const keptAside = kept && snapshot.hasTag('rehearsal');
  const times = repeated(results);
  const forms = results.filter(({ docket }) => docket.seat === NO_SEAT).length;
  const anything = context.results.length > 0 || context.hands.length > 0;
  const empty = !anything && refused.length === 0 && !context.reading && !context.forgotten;
  const door = teaching && empty ? doorView(context.cover, teaching, words) : null;
  return {
    kind: 'gather',
    title: say(words, door ? 'title.debrief' : 'debriefPage.gather'),
    door,
    results: results.length,
    anything,
    canRehearse: snapshot.can({ type: 'sample.shown' }),
    keptHere: keptAside ? say(words, 'gather.keptHere') : null,
    periods: periodsIn(snapshot, words),
    told: say(words, results.length === 0 ? 'gather.none' : results.length === 1 ? 'gather.one' : 'gather.in', {
      count: results.length,
    }),
    seats: context.cover.seats
      .flatMap(({ id }) =>
        EDITIONS.flatMap((edition) => {
          const count = seatCounts(results).get(countKey(id, edition)) ?? 0;
          const seat = seatName(context.cover, id, edition, words);
          return count === 0 ? [] : [say(words, 'gather.seat', { seat, count })];
        }),
      )
      .concat(forms === 0 ? [] : [say(words, 'gather.seat', { seat: say(words, 'debriefPage.forms'), count: forms })]),
    carried: carriedIn(results, words),
    forgotten: context.forgotten ? say(words, 'gather.forgotten') : null,
    reading: progressOf(context, words),
    notice: context.notice ? say(words, `gather.${context.notice}`) : null,
    tally: tallyText(context.tally, words),
    passed: passedIn(context.tally, words),
    again: againIn(context, words),
    scanned: scannedIn(context, words),
    refused: refused.slice(0, LISTED.refused).map((each) => refusalOf(each, words)),
    refusedHead:
      refused.length === 0
        ? null
        : say(words, refused.length === 1 ? 'gather.refusedOne' : 'gather.refused', { count: refused.length }),
    refusedMore:
      refused.length > LISTED.refused ? say(words, 'gather.more', { count: refused.length - LISTED.refused }) : null,
    rows: context.results
      .slice(-LISTED.rows)
      .toReversed()
      .map((each) => rowOf(each, times, context, words)),
    rowsMore:
      context.results.length > LISTED.rows
        ? say(words, 'gather.rowsMore', { count: LISTED.rows, of: context.results.length })
        : null,
    group: context.group ?? '',
    kept,
    canKeep: snapshot.can({ type: 'class.kept', on: !kept }),
    canForget: !keptAside && snapshot.can({ type: 'class.forgotten' }), // there the way back ends the rehearsal
    hands: handsOf(context, words),
  };
}

/** How far the reading is, or the scoring that the page of the class waits for. */
const progressOf = ({ reading, scoring }: DebriefContext, words: Words): string | null =>
  reading
    ? say(words, 'gather.reading', { ...reading })
    : scoring
      ? say(words, 'gather.measuring', { ...scoring })
      : null;

const refusalOf = (refusal: Refusal, words: Words): GatherRefusal => {
  const [before = '', line = '', after = ''] = refusal.around ?? [];
  return { key: refusal.key ?? null, text: refusalText(refusal, words), written: refusal.text, before, line, after };
};

/** The line, what stood there, the reason, and what to do. */
export const refusalText = ({ line, text, problem, values }: Refusal, words: Words): string =>
  say(words, line === null ? 'gather.badFile' : 'gather.badLine', {
    line: line ?? 0,
    text,
    why: say(words, `refused.${problem}`, values),
  });

const rowOf = (
  { key, text, docket, kind, from, sheets, again, group = '' }: Result,
  times: ReadonlyMap<string, number>,
  { cover }: DebriefContext,
  words: Words,
): GatherRow => ({
  key,
  code: text,
  seat: docket.seat === NO_SEAT ? '–' : seatName(cover, docket.seat, editionOf(docket), words),
  kind: say(
    words,
    `gather.kind-${docket.seat === NO_SEAT ? (sheets['before'] && sheets['after'] ? 'forms' : sheets['after'] ? 'after' : 'before') : kind}`,
  ),
  from: say(words, `gather.from-${from}`),
  carried: carriedText(docket.carried, words),
  again: again === undefined ? null : say(words, 'gather.againRow'),
  same: again === undefined && times.has(text) ? say(words, 'gather.same', { count: times.get(text) ?? 0 }) : null,
  group,
});
