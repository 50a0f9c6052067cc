/** Puts the teacher's own window together: it shows what the room's window says, and asks it for steps. */
import { drawNotes } from '../../pages/debrief/notes/drawNotes.page.ts';
import type { NotesTools } from '../../pages/debrief/notes/notes.page.ts';
import { listenToRunKeys } from '../../pages/debrief/run/runKeys.page.ts';
import { openNotes } from './roomChannel.ts';

/** @param single whether digits and letters steer too; `room` is the sign of the window they were opened from, null where none is named */
export function startNotes(
  root: HTMLElement,
  host: HTMLElement,
  say: NotesTools['say'],
  single: boolean,
  room: string | null,
): void {
  root.dataset['debrief'] = 'notes';
  document.title = say('notes.title');
  const tools: NotesTools = {
    say,
    step: (by) => line.steer({ steer: 'step', by }),
    open: (phase) => line.steer({ steer: 'phase', phase }),
    item: (item) => line.steer({ steer: 'item', item }),
    vote: () => {},
    raise: () => {},
    blank: () => line.steer({ steer: 'blank' }),
    time: (minutes) => line.steer({ steer: 'clock', minutes }),
  };
  const line = openNotes((notes, gone) => drawNotes(host, notes, gone, Date.now(), tools), room); // it draws at once, so the tools stand before it
  listenToRunKeys(tools, () => true, single);
}
