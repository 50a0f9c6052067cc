/** Draws the teacher's own window. */
import '../debrief.css';
import { render } from 'lit-html';
import type { NotesView } from './notes.view.ts';
import { notesPage, type NotesTools } from './notes.page.ts';

export function drawNotes(
  host: HTMLElement,
  view: NotesView | null,
  gone: boolean,
  now: number,
  tools: NotesTools,
): void {
  if (!host.dataset['drawn']) {
    host.replaceChildren();
    host.dataset['drawn'] = 'notes';
  }
  render(notesPage(view, gone, now, tools), host);
}
