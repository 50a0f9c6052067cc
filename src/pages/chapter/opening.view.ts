/** What opens a chapter: its title, its day and what has happened, at the head of its first decision. */
import { codaOf } from '../../domain/play/coda.ts';
import type { Play } from '../../domain/play/context.ts';
import type { Cited } from '../common/citation.view.ts';
import { remembered } from '../common/remembered.view.ts';
import type { Words } from '../common/words.view.ts';

export interface ChapterOpening {
  readonly title: string;
  readonly when: string;
  readonly who: string | null; // in a coda: who you are now, before its first chapter
  readonly opens: string;
  readonly after: Cited | null; // what this road adds to it
}

/** The opening of the chapter whose first decision is in hand; null at every other decision. */
export function chapterOpening(play: Play, words: Words): ChapterOpening | null {
  const { file, seat, docket, chapter, decision } = play;
  if (chapter.decisions[0] !== decision.id) return null;
  const { title, when, opens, after } = chapter;
  return {
    title,
    when,
    who: whoIn(play),
    opens,
    after: remembered({ file, seat, docket, at: decision.id, upTo: 'before' }, after, words),
  };
}

/** Who you are by now, at the first decision of a coda. */
const whoIn = ({ file, seat, docket, decision }: Play): string | null =>
  docket.edition === 'coda' && Object.keys(seat.decisions)[0] === decision.id
    ? (codaOf(file, docket)?.opening ?? null)
    : null;

/** The opening as lines to be read aloud: what names the chapter, and what is told of it. */
export const openingSpoken = (opening: ChapterOpening | null): { named: string[]; told: string[] } =>
  opening === null
    ? { named: [], told: [] }
    : {
        named: [opening.title],
        told: [
          ...(opening.who === null ? [] : [opening.who]),
          opening.opens,
          ...(opening.after ? [opening.after.text] : []),
        ],
      };
