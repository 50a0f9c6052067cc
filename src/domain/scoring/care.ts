/** Care: who bears what? Duties of the seat broken by an act take from it, duties kept where others break them restore it. */
import type { Entry } from '../docket/docket.ts';
import { sourcesOf } from './cited.ts';
import type { CareRule, Reason } from './measure.ts';
import { everyCommitment, commitmentsOf, type ScoringContext, type Commitment } from './scoringContext.ts';

/** A duty of the seat with the act that broke or kept it. */
interface Touched {
  readonly duty: string;
  readonly act: string;
}

export interface CareWorking {
  readonly broken: readonly Touched[];
  readonly kept: readonly Touched[]; // only duties that another choice here breaks
  readonly lost: number; // sum of the broken duties' weights
  readonly raw: number; // 0 to 1
}

/** The duties of this seat that some acts break or keep; each duty once, with the first act that does. */
function touched(
  { file, seat }: ScoringContext,
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

const memo = new WeakMap<ScoringContext, ReadonlySet<string>>();

/** The duties of this seat that some choice at the decision breaks. */
export function dutiesAtStake(context: ScoringContext): ReadonlySet<string> {
  let atStake = memo.get(context);
  if (!atStake)
    memo.set(
      context,
      (atStake = new Set(touched(context, everyCommitment(context), 'breaks').map(({ duty }) => duty))),
    );
  return atStake;
}

/** Works an entry's Care out before it is compared with the best open (design 5.1, rule 8). */
export function workCare(context: ScoringContext, entry: Pick<Entry, 'option' | 'parts'>): CareWorking {
  const { care } = context.file.rubric;
  const chosen = commitmentsOf(context, entry);
  const broken = touched(context, chosen, 'breaks');
  const atStake = dutiesAtStake(context);
  const kept = touched(context, chosen, 'keeps').filter(
    ({ duty }) => atStake.has(duty) && broken.every((each) => each.duty !== duty),
  );
  const lost = broken.reduce((sum, { duty }) => sum + weightOf(context, duty), 0);
  return { broken, kept, lost, raw: Math.min(1, Math.max(0, 1 - lost + care.kept * kept.length)) };
}

/** The exact reasons of an entry's Care, measured against the best raw value open at its decision. */
export function careReasons(context: ScoringContext, entry: Entry, best: number): Reason[] {
  const { file, decision } = context;
  const { broken, kept, lost, raw } = workCare(context, entry);
  const scale = best > 0 ? 100 / best : 0;
  const restored = Math.min(lost, file.rubric.care.kept * kept.length);
  const taken = 1 + restored - raw; // more cannot be lost than there was
  const because = (rule: CareRule, points: number, { duty, act }: Touched): Reason => ({
    measure: 'care',
    rule,
    points,
    node: duty,
    with: act,
    sources: [...new Set([...sourcesOf(file, duty), ...sourcesOf(file, act)])],
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
  ];
}

const weightOf = ({ file }: ScoringContext, duty: string): number => {
  const weight = file.duties[duty]?.weight;
  return weight ? file.rubric.care[weight] : 0;
};
