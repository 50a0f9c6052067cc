/** Which cue answers which event of play. Every cue repeats something visible; none carries a fact alone. */
import type { CueName } from '../machines/events.ts';
import type { CueSound } from './audioFiles.ts';

export const cueTable: Readonly<Record<CueName, CueSound>> = {
  'seat.taken': 'fax-handshake',
  'chapter.opened': 'chapter',
  'document.marked': 'pen-mark',
  'reply.given': 'pen-mark',
  'option.chosen': 'pen-mark',
  'tool.taken': 'drawer',
  'slip.placed': 'paper-down',
  'slip.lifted': 'paper-lift',
  'decision.committed': 'commit',
  'slips.fit': 'key',
  'page.turned': 'page-turn',
  'source.opened': 'source',
  'outcome.opened': 'stamp',
  'hearing.opened': 'hush',
  'line.put': 'paper-down',
  'bench.pressed': 'chair',
  'bench.ruled': 'commit',
};

/** Handled paper never sounds quite the same twice. */
export const VARIED: ReadonlySet<CueSound> = new Set(['paper-lift', 'paper-down', 'page-turn', 'pen-mark']);
/** Long tonal cues: the music gives way for their length. */
export const DIPS_MUSIC: ReadonlySet<CueSound> = new Set(['commit', 'chapter']);
