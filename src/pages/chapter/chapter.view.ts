/** The page that opens a chapter: its day, its title and what has happened. */
import { playOf, type Context } from '../../domain/play/context.ts';
import { say, type Words } from '../common/words.view.ts';

export interface ChapterView {
  readonly count: string;
  readonly title: string;
  readonly when: string;
  readonly opens: string;
  readonly supposed: string | null;
}

export function chapterView(context: Context, words: Words): ChapterView {
  const { seat, chapter } = playOf(context);
  return {
    count: say(words, 'chapter.count', { n: context.chapter + 1, of: Object.keys(seat.chapters).length }),
    title: chapter.title,
    when: chapter.when,
    opens: chapter.opens,
    supposed: chapter.what === 'supposed' ? say(words, 'chapter.supposed') : null,
  };
}
