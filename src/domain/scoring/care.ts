/** Care: who bears what? Duties of the seat broken by an act take from it, duties kept where others break them restore it. */
import type { Entry } from '../docket/docket.ts';
import { sourcesOf } from './cited.ts';
import type { CareRule, Reason } from './measure.ts';
import { everyStance, stancesOf, type Setting, type Stance } from './setting.ts';

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
function touched({ file, seat }: Setting, stances: readonly Stance[], how: 'breaks' | 'keeps'): Touched[] {
  const found = new Map<string, string>();
  for (const act of stances.flatMap((stance) => stance.does)) {
    for (const duty of file.acts[act]?.[how] ?? []) {
      if (file.duties[duty]?.seat === seat.id && !found.has(duty)) found.set(duty, act);
    }
  }
  return [...found].map(([duty, act]) => ({ duty, act }));
}

const memo = new WeakMap<Setting, ReadonlySet<string>>();

/** The duties of this seat that some choice at the decision breaks. */
export function dutiesAtStake(setting: Setting): ReadonlySet<string> {
  let atStake = memo.get(setting);
  if (!atStake)
    memo.set(setting, (atStake = new Set(touched(setting, everyStance(setting), 'breaks').map(({ duty }) => duty))));
  return atStake;
}

/** Works an entry's Care out before it is compared with the best open (design 5.1, rule 8). */
export function workCare(setting: Setting, entry: Pick<Entry, 'option' | 'parts'>): CareWorking {
  const { care } = setting.file.rubric;
  const chosen = stancesOf(setting, entry);
  const broken = touched(setting, chosen, 'breaks');
  const atStake = dutiesAtStake(setting);
  const kept = touched(setting, chosen, 'keeps').filter(
    ({ duty }) => atStake.has(duty) && broken.every((each) => each.duty !== duty),
  );
  const lost = broken.reduce((sum, { duty }) => sum + weightOf(setting, duty), 0);
  return { broken, kept, lost, raw: Math.min(1, Math.max(0, 1 - lost + care.kept * kept.length)) };
}

/** The exact reasons of an entry's Care, measured against the best raw value open at its decision. */
export function careReasons(setting: Setting, entry: Entry, best: number): Reason[] {
  const { file, decision } = setting;
  const { broken, kept, lost, raw } = workCare(setting, entry);
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
      because('duty-broken', (-taken * scale * weightOf(setting, each.duty)) / Math.max(lost, Number.EPSILON), each),
    ),
    ...kept.map((each) => because('duty-kept', (restored * scale) / kept.length, each)),
  ];
}

const weightOf = ({ file }: Setting, duty: string): number => {
  const weight = file.duties[duty]?.weight;
  return weight ? file.rubric.care[weight] : 0;
};
