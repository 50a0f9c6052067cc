/** What opens a chapter: its title, its day and what has happened, at the head of its first decision. */
import type { Play } from '../../domain/play/context.ts';
import type { Cited } from '../common/citation.view.ts';
import { remembered } from '../common/remembered.view.ts';
import type { Words } from '../common/words.view.ts';

export interface ChapterOpening {
  readonly title: string;
  readonly when: string;
  readonly opens: string;
  readonly after: Cited | null; // what this road adds to it
}

/** The opening of the chapter whose first decision is in hand; null at every other decision. */
export function chapterOpening({ file, seat, docket, chapter, decision }: Play, words: Words): ChapterOpening | null {
  if (chapter.decisions[0] !== decision.id) return null;
  const { title, when, opens, after } = chapter;
  return {
    title,
    when,
    opens,
    after: remembered({ file, seat, docket, at: decision.id, upTo: 'before' }, after, words),
  };
}

/** The opening as lines to be read aloud: what names the chapter, and what is told of it. */
export const openingSpoken = (opening: ChapterOpening | null): { named: string[]; told: string[] } =>
  opening === null
    ? { named: [], told: [] }
    : { named: [opening.title], told: [opening.opens, ...(opening.after ? [opening.after.text] : [])] };
