/** Which cue answers which event of play. Every cue repeats something visible; none carries a fact alone, and none marks an answer wrong. */
import type { CueName } from '../machines/events.ts';
import type { CueSound } from './audioFiles.ts';

export const cueTable: Readonly<Record<CueName, CueSound>> = {
  'seat.taken': 'fax-handshake',
  'play.resumed': 'paper-lift',
  'chapter.opened': 'chapter',
  'document.printed': 'fax-line',
  'document.taken': 'paper-lift',
  'post.opened': 'phone',
  'document.marked': 'pen-mark',
  'element.judged': 'pen-mark',
  'reply.given': 'pen-mark',
  'clause.written': 'pen-line',
  'post.written': 'type',
  'document.bound': 'bind',
  'option.chosen': 'pen-mark',
  'tool.taken': 'drawer',
  'slip.placed': 'paper-down',
  'slip.lifted': 'paper-lift',
  'slot.waived': 'paper-lift',
  'decision.committed': 'commit',
  'road.ended': 'hush',
  'slips.fit': 'key',
  'page.turned': 'page-turn',
  'source.opened': 'source',
  'statute.opened': 'book-turn',
  'folder.opened': 'paper-lift',
  'docket.unrolled': 'unroll',
  'tools.opened': 'drawer',
  'tools.shut': 'drawer-shut',
  'sheet.opened': 'tap',
  'sheet.closed': 'tap',
  'papers.closed': 'paper-down',
  'outcome.opened': 'stamp',
  'road.taken': 'unroll',
  'hearing.opened': 'hush',
  'line.put': 'paper-down',
  'bench.pressed': 'chair',
  'bench.ruled': 'commit',
  'case.opened': 'book-turn',
  'law.turned': 'book-turn',
  'place.left': 'drawer-shut',
  'notice.dismissed': 'tap',
  'setting.changed': 'tap',
  'page.printed': 'fax-line',
};

/** Handled paper never sounds quite the same twice: how far its pitch may stray. */
export const VARIED: Readonly<Partial<Record<CueSound, number>>> = {
  'paper-lift': 0.04,
  'paper-down': 0.04,
  'page-turn': 0.04,
  'pen-mark': 0.04,
  'pen-line': 0.03,
  'book-turn': 0.03,
  'fax-line': 0.03,
  type: 0.04,
  tap: 0.03,
};
/** Long tonal cues: the music gives way for their length. */
export const DIPS_MUSIC: ReadonlySet<CueSound> = new Set<CueSound>(['commit', 'chapter']);
