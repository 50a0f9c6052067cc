/** The player's result to hand in: two codes of the play, what is in them, and a record of it for paper. */
import type { Route } from '../../domain/address/address.ts';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { grouped, writeCode } from '../../domain/codes/resultCode.ts';
import { RECALL } from '../../domain/codes/sheets.ts';
import { seatOf } from '../../domain/docket/edition.ts';
import { assessDocket } from '../../domain/scoring/assessDocket.ts';
import { positions } from '../../domain/play/position.ts';
import type { Context, Play } from '../../domain/play/context.ts';
import { reasonView } from '../scorecard/reasons.view.ts';
import { recallQuestions, recallSheet, type RecallQuestion } from './recall.view.ts';
import { carriedText } from '../common/carried.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface ResultPanel {
  readonly title: string;
  readonly seat: string;
  /** What is handed in: a whole play, or one that was cut short, which counts as far as it goes. */
  readonly intro: string;
  /** Null until something was decided. */
  readonly result: Result | null;
}

export interface Result {
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

export function resultPanel(context: Context, words: Words): ResultPanel {
  const { seat, docket } = handedIn(context);
  const [done, of] = [docket.entries.length, positions(seat).length];
  return {
    title: say(words, 'result.heading'),
    seat: seat.title,
    intro: say(words, done === 0 ? 'result.nothing' : done < of ? 'result.part' : 'result.intro', { done, of }),
    result: done === 0 ? null : resultOf(context, words),
  };
}

/** The play of the seat: what is made behind a side door is no part of it, and a coda goes beside it. @throws Error when nothing is played */
function handedIn({ file, docket }: Context): Pick<Play, 'file' | 'seat' | 'docket'> {
  const seat = file && docket ? seatOf(file, docket) : undefined;
  if (!file || !docket || !seat) throw new Error('no play is under way');
  return { file, seat, docket };
}

function resultOf(context: Context, words: Words): Result {
  const { file, seat, docket } = handedIn(context);
  const coda = context.coda?.docket;
  const book = codebookOf(file, [RECALL]);
  const full = grouped(writeCode('full', docket, book, recallSheet(context.recall[seat.id]), coda));
  return {
    short: docket.carried ? null : grouped(writeCode('short', docket, book, {}, coda)),
    noShort: docket.carried ? say(words, 'older.noShort') : '',
    full,
    link: { page: 'debrief', part: 'gather', code: full },
    record: recordOf({ file, seat, docket }, context, words),
  };
}

/** The record is of the seat alone; a coda has a card of its own. */
function recordOf(context: Context, words: Words): PlayRecord {
  const { file, seat, docket } = handedIn(context);
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
