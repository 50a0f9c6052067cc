/** The scorecard: a sentence, the two lead arguments and three moments; behind them three measures with every reason, and two dockets. */
import { assessDocket } from '../../domain/scoring/assessDocket.ts';
import { codaOf, isCodaOffered } from '../../domain/play/coda.ts';
import { isOver } from '../../domain/play/position.ts';
import { playOf, type Context, type Play } from '../../domain/play/context.ts';
import { cite, type Cited } from '../common/citation.view.ts';
import { carriedText } from '../common/carried.view.ts';
import { withUnknown } from '../common/done.view.ts';
import { laterSpoken, lawTodayView, type LawToday } from '../common/laterEvents.view.ts';
import { shareView, type ShareView } from '../common/share/share.view.ts';
import { say, type Words } from '../common/words.view.ts';
import { argumentGroups, type ArgumentGroup } from './argumentGroups.view.ts';
import { endingsSentence, heading } from './heading.view.ts';
import { measureView, type MeasureView } from './measures.view.ts';
import { momentSpoken, momentViews, type MomentView } from './moments.view.ts';
import { onwardView, type OnwardView } from './onward.view.ts';
import { saidAndWrong, type WrongView } from './saidAndWrong.view.ts';

export interface ScorecardView extends OnwardView {
  readonly title: string;
  readonly carried: string | null; // that the play was begun in an older version of the case
  readonly led: readonly Cited[];
  readonly moments: readonly MomentView[];
  readonly measures: readonly MeasureView[];
  readonly dockets: readonly {
    readonly id: string;
    readonly when: string;
    readonly done: Cited;
    readonly did: string;
    readonly said: string;
    readonly same: boolean;
  }[]; // `said` names the course also where it was the same
  readonly decided: Cited;
  /** What was said and is wrong, struck out. */
  readonly wrong: readonly WrongView[];
  /** The sentence that names the endings met on the way, or null where there was none. */
  readonly endings: string | null;
  /** Whether a second road may leave this one; a road that ended early is whole no longer. */
  readonly forks: boolean;
  readonly argumentsOnRecord: readonly ArgumentGroup[];
  /** What came after; null as long as a class's link holds back the coda that it would give away. */
  readonly today: LawToday | null;
  /** Whether that stands open by itself: this is the end. Folded, and saying so, where a coda waits: its card is the end then. */
  readonly todayOpens: boolean;
  /** What can be told of the game. */
  readonly share: ShareView;
}

export function scorecardView(context: Context, words: Words): ScorecardView {
  const play = playOf(context);
  const { file, seat, docket } = play;
  const assessment = assessDocket(file, docket);
  const forks = docket.entries.length === Object.keys(seat.decisions).length;
  return {
    title: assessment.law ? heading(play, assessment, words) : say(words, 'score.heading'),
    carried: carriedText(docket.carried, words),
    led: file.outcome.led.map((each) => cite(file, words, each)),
    moments: momentViews(play, forks, words),
    measures: (['law', 'record', 'care'] as const).flatMap((id) => {
      const measure = assessment[id];
      return measure ? [measureView(play, id, measure, assessment, words)] : [];
    }),
    dockets: docketRows(play, words),
    decided: cite(file, words, file.outcome.decided),
    wrong: saidAndWrong(file, docket, words),
    endings: endingsSentence(play, context.endingsMet, words),
    forks,
    argumentsOnRecord: argumentGroups(play, assessment, words),
    today: isCodaOffered(context) || !isCodaLeft(context, play) ? lawTodayView(file, words) : null,
    todayOpens: isEnd(context, play),
    share: shareView(context.cover),
    ...onwardView(context, play),
  };
}

/** Whether the seat has a coda that was not played to its end. */
const isCodaLeft = ({ coda }: Context, { file, docket }: Play): boolean => {
  const seat = codaOf(file, docket);
  return seat !== null && !(coda && isOver(seat, coda.docket));
};

/**
 * Whether nothing of the seat comes after the scorecard: its coda was played, it has none, or the code was taken with none begun. A
 * class's link that holds the coda back asks for that code first, so there it ends nothing.
 */
const isEnd = (context: Context, play: Play): boolean =>
  !isCodaLeft(context, play) || (!context.codaHeld && context.coda === null && context.handedIn === play.docket.seat);

const docketRows = ({ file, seat, docket }: Play, words: Words): ScorecardView['dockets'] =>
  docket.entries.flatMap((entry) => {
    const decision = seat.decisions[entry.decision];
    const option = decision?.options[entry.option];
    if (!decision || !option) return [];
    const same = decision.done.option === entry.option;
    return [
      {
        id: decision.id,
        when: decision.when,
        done: cite(file, words, withUnknown(decision.done)),
        did: same ? say(words, decision.done.fits === 'near' ? 'score.near' : 'score.same') : option.said,
        said: option.said,
        same,
      },
    ];
  });

/** The scorecard as lines to be read aloud, in the order in which they stand there. */
export const scorecardSpoken = (view: ScorecardView): (string | null)[] => [
  view.title,
  ...view.led.map(({ text }) => text),
  ...view.moments.flatMap(momentSpoken),
  ...view.measures.map(({ name, level, sentence }) => `${name}: ${level}. ${sentence}`),
  view.endings,
  ...view.wrong.map(({ heard, correction, putRight }) => [heard, correction, putRight].filter(Boolean).join(' ')),
  view.decided.text,
  ...(view.today && view.todayOpens ? laterSpoken(view.today.later) : []),
  ...view.sideDoors.map(({ title, did }) => [title, did].filter(Boolean).join(' ')),
];
