/** Three moments of a play in words: what held up best, what held up least, and what was false; each leads back to its decision. */
import type { DocketAssessment } from '../../domain/scoring/assessDocket.ts';
import type { Level } from '../../domain/scoring/measure.ts';
import { momentsOf, type Moment } from '../../domain/scoring/moments.ts';
import type { Play } from '../../domain/play/context.ts';
import type { Chip } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';
import { reasonView } from './reasons.view.ts';
import { wrongView } from './saidAndWrong.view.ts';

export interface MomentView {
  readonly kind: 'best' | 'worst' | 'falsehood';
  readonly heading: string;
  /** Null where the play has no such moment; `why` then says so. */
  readonly at: { readonly when: string; readonly title: string; readonly did: string } | null;
  /** What was said and is false, struck out. */
  readonly struck: string | null;
  readonly level: string | null; // 'Law: holds up. Care: half right.'
  readonly why: string;
  readonly chips: readonly Chip[];
  readonly putRight: string | null;
  /** The decision to which one may go back, and that said in full; null where no other road can be taken. */
  readonly fork: { readonly decision: string; readonly says: string } | null;
}

/** @param forks whether a second road may leave this one */
export function momentViews({ file, seat, docket }: Play, forks: boolean, words: Words): MomentView[] {
  const { best, worst, falsehood } = momentsOf(file, docket);
  const placed = (slug: string): Pick<MomentView, 'at' | 'fork'> => {
    const { title = '', when = '', options = {} } = seat.decisions[slug] ?? {};
    const option = docket.entries.find(({ decision }) => decision === slug)?.option ?? '';
    const did = options[option]?.said ?? '';
    return {
      at: { when, title, did },
      fork: forks ? { decision: slug, says: say(words, 'score.goBackAt', { title, what: did }) } : null,
    };
  };
  const told = (kind: 'best' | 'worst', moment: Moment | null, none: string): MomentView => {
    const heading = say(words, `score.${kind}`);
    if (!moment) return { ...BARE, kind, heading, why: none };
    const { text, chips } = reasonView(file, moment.reason, words);
    return {
      ...BARE,
      ...placed(moment.entry.decision),
      kind,
      heading,
      level: levels(moment.entry, words),
      why: text,
      chips,
    };
  };
  return [
    told('best', best, say(words, 'score.noBest')),
    told('worst', worst, say(words, best ? 'score.noWorst' : 'score.noBest')),
    falsehood
      ? {
          ...BARE,
          ...placed(falsehood.decision),
          ...falsely(wrongView(file, falsehood, seat.decisions[falsehood.decision]?.title ?? '', words)),
          kind: 'falsehood',
          heading: say(words, 'score.wrong'),
        }
      : { ...BARE, kind: 'falsehood', heading: say(words, 'score.wrong'), why: say(words, 'score.noWrong') },
  ];
}

const BARE = { at: null, struck: null, level: null, chips: [], putRight: null, fork: null } as const;

const falsely = ({ said, correction, chips, putRight }: ReturnType<typeof wrongView>) => ({
  struck: said,
  why: correction,
  chips,
  putRight,
});

const levels = (entry: DocketAssessment['entries'][number], words: Words): string =>
  (['law', 'care'] as const)
    .map((name) => {
      const level: Level = entry[name].level;
      return `${say(words, `score.${name}`)}: ${say(words, `score.${level}`)}`;
    })
    .join(' · ');

/** A moment as lines to be read aloud. */
export const momentSpoken = ({ heading, at, struck, level, why, putRight }: MomentView): string[] => [
  [heading, at?.title, at?.did, level].filter(Boolean).join('. '),
  [struck, why, putRight].filter(Boolean).join(' '),
];
