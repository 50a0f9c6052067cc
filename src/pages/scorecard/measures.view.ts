/** One of the three measures with its level, its sentence, and every reason to its source. */
import type { DocketAssessment } from '../../domain/scoring/assessDocket.ts';
import type { Measure } from '../../domain/scoring/measure.ts';
import type { Play } from '../../domain/play/context.ts';
import { levelSentence } from '../common/levels.view.ts';
import { say, type Words } from '../common/words.view.ts';
import { spokenLevel } from './heading.view.ts';
import { reasonView, type ReasonView } from './reasons.view.ts';

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

export function measureView(
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
