/** The commit at the foot of a choice: ready, it commits; gray, it goes to what is missing. */
import { html, type TemplateResult } from 'lit-html';
import type { AppEvent } from '../../machines/events.ts';
import type { CommitView } from './commit.view.ts';
import type { Tools } from './tools.page.ts';

/** @param commit what tells the statechart; it raises the slips of a slot that is missing before focus goes there */
export const commitBar = (view: CommitView, commit: AppEvent, { send, drawn }: Tools): TemplateResult => html`
  <div class="commit ${view.reminded ? 'reminded' : ''}">
    <p id="hint" aria-hidden="true">${view.hint}</p>
    <button type="button" class="primary" data-commit aria-describedby="hint" aria-disabled=${view.ready ? 'false' : 'true'}
      @click=${() => {
        send(commit);
        const { ready, missing } = view;
        if (!ready && missing !== null) drawn(() => goTo(missing));
      }}>${view.word}</button>
  </div>
`;

/** Whatever answers: a course or a reply, a slip, a line to say, or the press that brings the next. */
const ANSWERS = ':is(input:not(:disabled), [data-slip], [data-reply], [data-press]):not([aria-disabled="true"])';

/** Brings what is missing into view, opens it where it is folded, and puts focus on the first thing in it that can be answered. */
export function goTo(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  if (place instanceof HTMLDetailsElement) place.open = true;
  const first = [...place.querySelectorAll<HTMLElement>(ANSWERS)].find((each) => each.checkVisibility());
  place.scrollIntoView({ block: 'nearest' });
  (first ?? place.querySelector<HTMLElement>('button'))?.focus();
}
