/**
 * Care: who bears what? A duty that an act breaks takes from it; a duty kept, where another choice breaks it, gives
 * something back.
 */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { CareRule, Reason } from './measure.ts';
import type { Commitment, ScoringContext } from './scoringContext.ts';

/** A duty of the seat with the act that broke or kept it. */
export interface Touched {
  readonly duty: string;
  readonly act: string;
}

export interface CareWorking {
  readonly broken: readonly Touched[];
  readonly kept: readonly Touched[]; // only duties that another choice here breaks
  readonly lost: number; // sum of the broken duties' weights
  readonly grave: readonly string[]; // acts that harm people with no say, and that nothing else makes good
  readonly whole: number; // 0 to 1, before the cap on such acts
  readonly raw: number; // 0 to 1
}

/** The duties of this seat that some acts break or keep; each duty once, with the first act that does. */
export function dutiesTouched(
  file: Pick<CaseFile, 'acts' | 'duties'>,
  seat: Pick<Seat, 'id'>,
  commitments: readonly Commitment[],
  how: 'breaks' | 'keeps',
): Touched[] {
  const found = new Map<string, string>();
  for (const act of commitments.flatMap((commitment) => commitment.does)) {
    for (const duty of file.acts[act]?.[how] ?? []) {
      if (file.duties[duty]?.seat === seat.id && !found.has(duty)) found.set(duty, act);
    }
  }
  return [...found].map(([duty, act]) => ({ duty, act }));
}

/** Works an entry's Care out before it is compared with the best open (docs/model.md, rule 8). */
export function workCare(context: ScoringContext, commitments: readonly Commitment[]): CareWorking {
  const { file, seat, dutiesAtStake } = context;
  const { care } = file.rubric;
  const broken = dutiesTouched(file, seat, commitments, 'breaks');
  const kept = dutiesTouched(file, seat, commitments, 'keeps').filter(
    ({ duty }) => dutiesAtStake.has(duty) && broken.every((each) => each.duty !== duty),
  );
  const lost = broken.reduce((sum, { duty }) => sum + weightOf(context, duty), 0);
  const whole = Math.min(1, Math.max(0, 1 - lost + care.kept * kept.length));
  const grave = [...new Set(commitments.flatMap(({ does }) => does))].filter((act) => file.acts[act]?.grave === 'yes');
  return { broken, kept, lost, grave, whole, raw: grave.length > 0 ? Math.min(whole, care.grave) : whole };
}

/** The exact reasons of an entry's Care, measured against the best raw value open at its decision. */
export function careReasons(
  context: ScoringContext,
  { broken, kept, lost, grave, whole, raw }: CareWorking,
  best: number,
): Reason[] {
  const { file, decision, sourcesOf } = context;
  const scale = best > 0 ? 100 / best : 0;
  const restored = Math.min(lost, file.rubric.care.kept * kept.length);
  const taken = 1 + restored - whole; // more cannot be lost than there was
  const because = (rule: CareRule, points: number, { duty, act }: Touched): Reason => ({
    measure: 'care',
    rule,
    points,
    node: duty,
    with: act,
    sources: [...new Set([...sourcesOf(duty), ...sourcesOf(act)])],
  });
  return [
    {
      measure: 'care',
      rule: 'starts-full',
      points: scale,
      node: `decision/${decision.id}`,
      sources: decision.situation.sources,
    },
    ...broken.map((each) =>
      because('duty-broken', (-taken * scale * weightOf(context, each.duty)) / Math.max(lost, Number.EPSILON), each),
    ),
    ...kept.map((each) => because('duty-kept', (restored * scale) / kept.length, each)),
    ...graveReasons(grave, (raw - whole) * scale, sourcesOf),
  ];
}

/** What grave harm takes beyond the duties it breaks, at a decision or over a seat; the first such act stands for it. */
export const graveReasons = (
  grave: readonly string[],
  points: number,
  sourcesOf: ScoringContext['sourcesOf'],
): Reason[] =>
  grave.slice(0, 1).map((act) => ({ measure: 'care', rule: 'grave-harm', points, node: act, sources: sourcesOf(act) }));

const weightOf = ({ file }: ScoringContext, duty: string): number => {
  const weight = file.duties[duty]?.weight;
  return weight ? file.rubric.care[weight] : 0;
};
