/** Two roads side by side: what would have followed, what it changed in the measures, and in which arguments. */
import { assessDocket, type DocketAssessment } from '../../domain/scoring/assessDocket.ts';
import { assessEntry } from '../../domain/scoring/assessEntry.ts';
import { entryFor, type Docket } from '../../domain/docket/docket.ts';
import { playOf, type Context } from '../../domain/play/context.ts';
import { chipsFor, type Chip } from '../common/citation.view.ts';
import { levelWord } from '../common/levels.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface ComparedPlay {
  readonly did: string;
  readonly level: string;
  readonly basis: { readonly name: string; readonly word: string };
  readonly text: string;
  readonly chips: readonly Chip[];
}

export interface ComparisonView {
  readonly title: string;
  readonly headings: { readonly was: string; readonly now: string };
  /** Decisions at which the roads part, in the order played. */
  readonly partings: readonly {
    readonly id: string;
    readonly when: string;
    readonly title: string;
    readonly was: ComparedPlay;
    readonly now: ComparedPlay;
    readonly same: boolean;
  }[];
  readonly measures: readonly {
    readonly name: string;
    readonly was: string;
    readonly now: string;
    readonly change: string;
  }[];
  readonly gained: readonly { readonly text: string; readonly chips: readonly Chip[] }[];
  readonly lost: readonly { readonly text: string; readonly chips: readonly Chip[] }[];
  /** Whether the new road can still be played on from here. */
  readonly open: boolean;
  readonly others: readonly { readonly id: string; readonly title: string }[];
}

/** @throws Error when no second road was taken */
export function comparisonView(context: Context, words: Words): ComparisonView {
  const { file, seat, docket } = playOf(context);
  const { fork } = context;
  if (!fork) throw new Error('no second road was taken');
  const was = assessDocket(file, fork.original);
  const now = assessDocket(file, docket);
  const partings = Object.values(seat.decisions).flatMap((decision) => {
    const before = road(decision.id, fork.original);
    const after = road(decision.id, docket);
    const same = JSON.stringify(entryFor(fork.original, decision.id)) === JSON.stringify(entryFor(docket, decision.id));
    if (!before || !after || (same && decision.id !== fork.decision)) return [];
    return [{ id: decision.id, when: decision.when, title: decision.title, was: before, now: after, same }];
  });

  function road(decisionId: string, of: Docket): ComparedPlay | null {
    const entry = entryFor(of, decisionId);
    const option = entry && seat.decisions[decisionId]?.options[entry.option];
    if (!entry || !option) return null;
    const { basis, text, sources } = option.follows;
    const level = levelWord(assessEntry(file, seat, entry).law.points, file.rubric, words);
    return {
      did: option.said,
      level,
      basis: { name: basis, word: say(words, `basis.${basis}`) },
      text,
      chips: chipsFor(file, sources),
    };
  }

  const argument = (id: string) => {
    const found = file.arguments[id];
    return found ? [{ text: found.statement, chips: chipsFor(file, [id]) }] : [];
  };
  const changed = (from: DocketAssessment, to: DocketAssessment) =>
    [...argumentsOf(to)].filter((id) => !argumentsOf(from).has(id)).flatMap(argument);
  return {
    title: say(words, partings.every(({ same }) => same) ? 'roads.sameRoad' : 'roads.heading'),
    headings: { was: say(words, 'roads.was'), now: say(words, 'roads.now') },
    partings,
    measures: (['law', 'record', 'care'] as const).flatMap((id) => {
      const [from, to] = [was[id], now[id]];
      if (!from || !to) return [];
      const by = to.points - from.points;
      return [
        {
          name: say(words, `score.${id}`),
          was: String(from.points),
          now: String(to.points),
          change:
            by === 0 ? say(words, 'roads.noChange') : `${by < 0 ? '−' : '+'}${Math.round(Math.abs(by) * 10) / 10}`,
        },
      ];
    }),
    gained: changed(was, now),
    lost: changed(now, was),
    open: !fork.onward,
    others: fork.original.entries.flatMap(({ decision }) => {
      const found = seat.decisions[decision];
      return found && decision !== fork.decision ? [{ id: decision, title: found.title }] : [];
    }),
  };
}

const argumentsOf = ({ onRecord, constructed }: DocketAssessment): Set<string> =>
  new Set([...onRecord.filter(({ made }) => made).map(({ argument }) => argument), ...constructed]);
