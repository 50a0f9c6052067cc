/** The sentence over the scorecard, and how a level may be spoken: nothing is praised while a choice in it would not stand. */
import type { DocketAssessment } from '../../domain/scoring/assessDocket.ts';
import type { Level } from '../../domain/scoring/measure.ts';
import { riskMeter } from '../../domain/scoring/meters.ts';
import type { Play } from '../../domain/play/context.ts';
import { say, type Words } from '../common/words.view.ts';

/** The sentence over the scorecard. Nobody is said to have paid nothing while what is at risk lies open. */
export function heading({ file, docket }: Play, assessment: DocketAssessment, words: Words): string {
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
export function endingsSentence({ seat, docket }: Play, met: readonly string[], words: Words): string | null {
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

/** A seat's level as the heading may say it: no play "holds up" whole while a choice in it would not stand, or others paid for one. */
export function spokenLevel(assessment: DocketAssessment, name: 'law' | 'care'): Level {
  const level = assessment[name]?.level ?? 'holdsUp';
  const poor = assessment.entries.some(
    (entry) => entry[name].level === 'wouldNotStand' || (name === 'care' && entry[name].level === 'halfRight'),
  );
  return poor && level === 'holdsUp' ? 'defensible' : level;
}
