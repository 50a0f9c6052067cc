/** The player's result to hand in: two codes of the play, what is in them, and a record of it for paper. */
import type { Route } from '../../domain/address/address.ts';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { grouped, writeCode } from '../../domain/codes/resultCode.ts';
import { RECALL } from '../../domain/codes/sheets.ts';
import { assessDocket } from '../../domain/scoring/assessDocket.ts';
import { seatOf } from '../../domain/docket/edition.ts';
import type { Context, Play } from '../../domain/play/context.ts';
import { reasonView } from '../scorecard/reasons.view.ts';
import { recallQuestions, recallSheet, type RecallQuestion } from './recall.view.ts';
import { carriedText } from '../common/carried.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface ResultPanel {
  readonly title: string;
  readonly seat: string;
  /** Ten symbols at most, to type; null for a play that was carried over, which would need more. */
  readonly short: string | null;
  /** What is said where there is no short code. */
  readonly noShort: string;
  /** Fifty-two symbols at most, to scan, paste or keep. Both in groups of four. */
  readonly full: string;
  /** To a debrief with this play. */
  readonly link: Route;
  readonly record: PlayRecord;
}

/** One page of the play: for paper, without a name. */
export interface PlayRecord {
  readonly carried: string | null; // that the play was begun in an older version of the case
  readonly measures: readonly {
    readonly name: string;
    readonly points: number;
    readonly level: string;
    readonly reasons: readonly string[];
  }[];
  readonly choices: readonly { readonly when: string; readonly title: string; readonly said: string }[];
  readonly sources: readonly string[];
  readonly questions: readonly RecallQuestion[];
}

/** How many reasons of a measure a page has room for. */
const REASONS = 2;

/** Null until something was decided, and behind a side door, since what is made there is handed in nowhere. */
export function resultPanel(context: Context, words: Words): ResultPanel | null {
  const { file, docket, coda } = context;
  const seat = file && docket ? seatOf(file, docket) : undefined;
  if (!file || !docket || !seat || docket.entries.length === 0 || context.side !== null) return null;
  const book = codebookOf(file, [RECALL]);
  const full = grouped(writeCode('full', docket, book, recallSheet(context.recall[seat.id]), coda?.docket));
  return {
    title: say(words, 'result.heading'),
    seat: seat.title,
    short: docket.carried ? null : grouped(writeCode('short', docket, book, {}, coda?.docket)),
    noShort: docket.carried ? say(words, 'older.noShort') : '',
    full,
    link: { page: 'debrief', part: 'gather', code: full },
    record: recordOf({ file, seat, docket }, context, words),
  };
}

/** The record is of the seat alone; a coda has a card of its own. */
function recordOf(
  { file, seat, docket }: Pick<Play, 'file' | 'seat' | 'docket'>,
  context: Context,
  words: Words,
): PlayRecord {
  const assessment = assessDocket(file, docket);
  const sources = new Set<string>();
  const measures = (['law', 'record', 'care'] as const).flatMap((name) => {
    const measure = assessment[name];
    if (!measure) return [];
    const weightiest = measure.reasons
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .slice(0, REASONS)
      .map((reason) => reasonView(file, reason, words));
    for (const { full } of weightiest.flatMap(({ chips }) => chips)) sources.add(full);
    return [
      {
        name: say(words, `score.${name}`),
        points: measure.points,
        level: say(words, `score.${measure.level}`),
        reasons: weightiest.map(({ text }) => text),
      },
    ];
  });
  const choices = docket.entries.flatMap((entry) => {
    const decision = seat.decisions[entry.decision];
    const option = decision?.options[entry.option];
    return decision && option ? [{ when: decision.when, title: decision.title, said: option.said }] : [];
  });
  const questions = recallQuestions(file, seat, context.recall[seat.id] ?? []);
  for (const { full } of questions.flatMap(({ answer }) => answer?.chips ?? [])) sources.add(full);
  return { carried: carriedText(docket.carried, words), measures, choices, sources: [...sources], questions };
}
