/** The scorecard: sentence first, three measures with every reason, two dockets, arguments made and missed. */
import type { Route } from '../../domain/address/address.ts';
import { codebookOf, type AnswerSheets } from '../../domain/codes/codebook.ts';
import { writeCode } from '../../domain/codes/resultCode.ts';
import { RECALL } from '../../domain/codes/sheets.ts';
import { assessDocket, type DocketAssessment } from '../../domain/scoring/assessDocket.ts';
import { riskMeter } from '../../domain/scoring/meters.ts';
import type { Level, Measure } from '../../domain/scoring/measure.ts';
import { playOf, type Context, type Play } from '../../domain/play/context.ts';
import { sideDoorsOf, soundExtras, type Extras } from '../../domain/play/sideDoor.ts';
import { cite, chipsFor, labelView, type Chip, type Cited, type LabelView } from '../common/citation.view.ts';
import { carriedText } from '../common/carried.view.ts';
import { levelSentence } from '../common/levels.view.ts';
import { saidAndWrong, type WrongView } from './saidAndWrong.view.ts';
import { reasonView, type ReasonView } from './reasons.view.ts';
import { recallSheet } from '../panels/recall.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface MeasureView {
  readonly id: 'law' | 'record' | 'care';
  readonly name: string;
  readonly asks: string;
  readonly points: number;
  readonly level: string;
  readonly sentence: string;
  readonly decisions: readonly {
    readonly title: string;
    readonly points: string;
    readonly reasons: readonly ReasonView[];
  }[];
}

export interface ScorecardView {
  readonly title: string;
  readonly carried: string | null; // that the play was begun in an older version of the case
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
  readonly led: readonly Cited[];
  /** Other seats, those not yet played first. */
  readonly seats: readonly {
    readonly id: string;
    readonly name: string;
    readonly hour: string;
    readonly played: boolean;
  }[];
  /** The decisions of the full play that a core play leaves out, with what was done there, if anything. */
  readonly sideDoors: readonly { readonly id: string; readonly title: string; readonly did: string | null }[];
  readonly debrief: Route; // of this play alone
  readonly recall: boolean; // whether there are questions to remember it by
  readonly hearing: boolean; // whether the case has one
  readonly onward: boolean; // whether this is a second road, played to its end
  /** What was said and is wrong, struck out. */
  readonly wrong: readonly WrongView[];
  /** The sentence that names the endings met on the way, or null where there was none. */
  readonly endings: string | null;
  /** Whether a second road may leave this one; a road that ended early is whole no longer. */
  readonly forks: boolean;
  readonly argumentsOnRecord: readonly {
    readonly title: string;
    readonly items: readonly { readonly text: string; readonly label: LabelView; readonly chips: readonly Chip[] }[];
  }[];
}

export function scorecardView(context: Context, words: Words): ScorecardView {
  const play = playOf(context);
  const { file, seat, docket } = play;
  const assessment = assessDocket(file, docket);
  const law = assessment.law;
  return {
    title: law ? heading(play, assessment, words) : say(words, 'score.heading'),
    carried: carriedText(docket.carried, words),
    measures: (['law', 'record', 'care'] as const).flatMap((id) => {
      const measure = assessment[id];
      return measure ? [measureView(play, id, measure, assessment, words)] : [];
    }),
    dockets: docket.entries.flatMap((entry) => {
      const decision = seat.decisions[entry.decision];
      const option = decision?.options[entry.option];
      if (!decision || !option) return [];
      const same = decision.done.option === entry.option;
      return [
        {
          id: decision.id,
          when: decision.when,
          done: cite(file, words, decision.done),
          did: same ? say(words, 'score.same') : option.said,
          said: option.said,
          same,
        },
      ];
    }),
    decided: cite(file, words, file.outcome.decided),
    led: file.outcome.led.map((each) => cite(file, words, each)),
    seats: context.cover.seats
      .filter(({ id }) => id !== seat.id)
      .map(({ id, title, hour }) => ({ id, name: title, hour, played: context.finished[id] !== undefined }))
      .sort((a, b) => Number(a.played) - Number(b.played)),
    sideDoors: context.fork === null ? sideDoorViews(play, context.extras) : [],
    debrief: debriefOf(play, recallSheet(context.recall[seat.id])),
    recall: seat.recall.length > 0,
    hearing: context.cover.hearing,
    onward: context.fork?.onward === true,
    wrong: saidAndWrong(file, docket, words),
    endings: endingsSentence(play, context.endingsMet, words),
    forks: docket.entries.length === Object.keys(seat.decisions).length,
    argumentsOnRecord: argumentGroups(play, assessment, words),
  };
}

function sideDoorViews({ file, docket }: Play, extras: Extras): ScorecardView['sideDoors'] {
  const made = soundExtras(extras[docket.seat], file, docket);
  return sideDoorsOf(file, docket).map(({ id, title, options }) => {
    const entry = made.find(({ decision }) => decision === id);
    return { id, title, did: options[entry?.option ?? '']?.said ?? null };
  });
}

/** The sentence over the scorecard. Nobody is said to have paid nothing while what is at risk lies open. */
function heading({ file, docket }: Play, assessment: DocketAssessment, words: Words): string {
  const levels = `${spokenLevel(assessment, 'law')}-${spokenLevel(assessment, 'care')}`;
  const [meter] = Object.values(file.meters);
  const risk = riskMeter(file, docket);
  if (meter && risk >= HIGH && levels === 'holdsUp-holdsUp')
    return say(words, 'heading.holdsUp-atRisk', { meter: meter.title, level: meter.levels[risk] ?? '' });
  return say(words, `heading.${levels}`);
}

/** From this level on a meter of risk counts as high, out of three. */
const HIGH = 2;

/** The endings met by name: those taken back, then the one at which this road stopped. The first cost nothing; the last is scored like any course. */
function endingsSentence({ seat, docket }: Play, met: readonly string[], words: Words): string | null {
  const last = docket.entries.at(-1);
  const courses = [...met, ...(last ? [`${last.decision}/${last.option}`] : [])];
  const titles = courses.flatMap((course) => {
    const [decision = '', option = ''] = course.split('/');
    const ending = seat.endings[seat.decisions[decision]?.options[option]?.ends ?? ''];
    return ending ? [ending.title] : [];
  });
  const names = [...new Set(titles)].map((title) => `“${title}”`).join(', ');
  return names === '' ? null : say(words, 'score.endings', { names });
}

const debriefOf = ({ file, docket }: Play, sheets: AnswerSheets): Route => ({
  page: 'debrief',
  part: 'run',
  code: writeCode('full', docket, codebookOf(file, [RECALL]), sheets),
});

/** A seat's level as the heading may say it: no play "holds up" whole while a choice in it would not stand, or others paid for one. */
function spokenLevel(assessment: DocketAssessment, name: 'law' | 'care'): Level {
  const level = assessment[name]?.level ?? 'holdsUp';
  const poor = assessment.entries.some(
    (entry) => entry[name].level === 'wouldNotStand' || (name === 'care' && entry[name].level === 'halfRight'),
  );
  return poor && level === 'holdsUp' ? 'defensible' : level;
}

function measureView(
  { file, seat }: Play,
  id: MeasureView['id'],
  measure: Measure,
  assessment: DocketAssessment,
  words: Words,
): MeasureView {
  const byDecision = assessment.entries.flatMap((entry) => {
    const own = entry[id];
    const decision = seat.decisions[entry.decision];
    if (!decision || !own) return [];
    return [
      {
        title: decision.title,
        points: String(own.points),
        reasons: own.reasons.map((reason) => reasonView(file, reason, words)),
      },
    ];
  });
  const overSeat =
    id === 'record'
      ? measure.reasons.filter((reason) => reason.rule.startsWith('argument-') || reason.rule.includes('cited'))
      : [];
  return {
    id,
    name: say(words, `score.${id}`),
    asks: say(words, `score.${id}Asks`),
    points: measure.points,
    level: say(words, `score.${measure.level}`),
    sentence: levelSentence(id, id === 'record' ? measure.level : spokenLevel(assessment, id), words),
    decisions:
      overSeat.length > 0
        ? [
            ...byDecision,
            {
              title: say(words, 'score.overSeat'),
              points: '',
              reasons: overSeat.map((reason) => reasonView(file, reason, words)),
            },
          ]
        : byDecision,
  };
}

function argumentGroups(
  { file }: Play,
  { onRecord, constructed }: DocketAssessment,
  words: Words,
): ScorecardView['argumentsOnRecord'] {
  const item = (id: string, labelName: 'alleged' | 'constructed') => {
    const argument = file.arguments[id];
    return argument
      ? [
          {
            text: argument.statement,
            label: labelView(labelName, words),
            chips: chipsFor(file, [id, ...argument.raised.sources]),
          },
        ]
      : [];
  };
  const of = (made: boolean) =>
    onRecord.filter((each) => each.made === made).flatMap((each) => item(each.argument, 'alleged'));
  return [
    { title: say(words, 'score.made'), items: of(true) },
    { title: say(words, 'score.missed'), items: of(false) },
    {
      title: say(words, 'score.constructed'),
      items: constructed
        .filter((id) => file.arguments[id]?.strength !== 'wrong')
        .flatMap((id) => item(id, 'constructed')),
    },
  ];
}
