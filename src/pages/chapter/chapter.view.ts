/** The page that opens a chapter: its day, its title and what has happened. */
import { playOf, type Context } from '../../domain/play/context.ts';
import type { Cited } from '../common/citation.view.ts';
import { remembered } from '../common/remembered.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface ChapterView {
  readonly count: string;
  readonly title: string;
  readonly when: string;
  readonly opens: string;
  readonly after: Cited | null; // what this road adds to it
  readonly supposed: string | null;
}

export function chapterView(context: Context, words: Words): ChapterView {
  const { file, seat, docket, chapter } = playOf(context);
  const at = chapter.decisions[0] ?? '';
  return {
    count: say(words, 'chapter.count', { n: context.chapter + 1, of: Object.keys(seat.chapters).length }),
    title: chapter.title,
    when: chapter.when,
    opens: chapter.opens,
    after: remembered({ file, seat, docket, at, upTo: 'before' }, chapter.after, words),
    supposed: chapter.what === 'supposed' ? say(words, 'chapter.supposed') : null,
  };
}
