/** The page that closes a chapter: what really happened, and how the choices of the chapter stand. */
import { cite, type Cited } from '../common/citation.view.ts';
import { entryFor } from '../../domain/docket/docket.ts';
import { assessEntry } from '../../domain/scoring/assessEntry.ts';
import { playOf, type Context } from '../../domain/play/context.ts';
import { otherLanes, type EventView } from '../common/lanes.view.ts';
import { levelWord } from '../common/levels.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface RecapView {
  readonly title: string;
  readonly statements: readonly Cited[];
  readonly more: readonly Cited[];
  readonly stood: readonly {
    readonly title: string;
    readonly did: string;
    readonly level: string;
    readonly notes: readonly string[];
  }[];
  /** What was done at the desks the player has also sat at, on the days of this chapter. */
  readonly elsewhere: readonly EventView[];
  readonly next: string;
}

export function recapView(context: Context, words: Words): RecapView {
  const { file, seat, docket, chapter } = playOf(context);
  const days = chapter.decisions.flatMap((id) => seat.decisions[id]?.date ?? []).sort();
  const last = context.chapter >= Object.keys(seat.chapters).length - 1;
  const stood = chapter.decisions.flatMap((id) => {
    const entry = entryFor(docket, id);
    const decision = seat.decisions[id];
    const option = entry && decision?.options[entry.option];
    if (!entry || !decision || !option) return [];
    const notes = Object.entries(entry.parts).flatMap(
      ([part, reply]) => decision.parts[part]?.replies[reply]?.note ?? [],
    );
    return [
      {
        title: decision.title,
        did: option.said,
        level: levelWord(assessEntry(file, seat, entry).law.points, file.rubric, words),
        notes,
      },
    ];
  });
  return {
    title: chapter.card.title,
    statements: chapter.card.statements.map((each) => cite(file, words, each)),
    more: chapter.card.more.map((each) => cite(file, words, each)),
    stood,
    elsewhere: chapter.what === 'happened' ? otherLanes(context, days[0] ?? '', days.at(-1) ?? '', words) : [],
    next: say(words, last ? 'card.toOutcome' : 'card.next'),
  };
}
