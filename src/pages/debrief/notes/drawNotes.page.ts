/** Draws the teacher's own window. */
import '../styles/debrief/debrief.css';
import { render } from 'lit-html';
import type { NotesView } from '../../view-models/debrief/notesView.ts';
import { notesPage, type NotesTools } from './notesPage.ts';

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
