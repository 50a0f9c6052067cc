/** Draws the debrief and keeps the focus on the heading when another page or another item opens. */
import './debrief.css';
import './gather/gather.css';
import './gather/classTable.css';
import './forms/forms.css';
import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { DebriefView } from './debrief.view.ts';
import { classPage } from './class/class.page.ts';
import { formsPage } from './forms/forms.page.ts';
import { gatherPage } from './gather/gather.page.ts';
import { createFitting } from './run/fitting.page.ts';
import { runPage } from './run/run.page.ts';
import { teacherPage } from './teacher/teacher.page.ts';
import { notesLink, type DebriefTools } from './common/tools.page.ts';

export function createDebriefPage(
  host: HTMLElement,
  announcer: HTMLElement,
  tools: DebriefTools,
): { show: (view: DebriefView) => void } {
  let drawn = '';
  const fitting = createFitting(tools.send);
  host.replaceChildren();
  return {
    show(view) {
      render(
        view.body.kind === 'run'
          ? runPage(view.body, tools, home(view, tools))
          : html`${bar(view, tools)}${page(view, tools)}`,
        host,
      );
      const key = `${view.page} ${view.body.kind === 'run' ? view.body.key : ''}`;
      if (drawn !== '' && drawn !== key) {
        window.scrollTo(0, 0);
        host.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      }
      drawn = key;
      if (view.body.kind === 'run') fitting.after(view.body);
    },
  };
}

const home = (_: DebriefView, { send, say, links, room }: DebriefTools): TemplateResult =>
  html`<a href=${notesLink({ links, room })} target="_blank" rel="noopener">${say('notes.title')}</a><button type="button" data-page="gather" @click=${() => send({ type: 'page.opened', page: 'gather' })}>${say('debriefPage.leave')}</button>`;

const bar = (
  view: DebriefView,
  { send, links }: DebriefTools,
): TemplateResult => html`<header class="run-bar debrief-bar">
  <a class="run-name" href=${links.to({ page: 'title' })}>Due Yesterday</a>
  ${view.made && view.body.kind !== 'class' ? html`<p class="made-up">${view.made}</p>` : nothing}
  <nav aria-label=${view.title}>${view.pages.map(({ id, name, here }) => html`<button type="button" data-page=${id} aria-current=${here ? 'page' : nothing} @click=${() => send({ type: 'page.opened', page: id })}>${name}</button>`)}</nav>
</header>`;

function page({ body, made }: DebriefView, tools: DebriefTools): TemplateResult | typeof nothing {
  switch (body.kind) {
    case 'class':
      return classPage(body, made, tools.say);
    case 'forms':
      return formsPage(body, tools);
    case 'teacher':
      return teacherPage(body, tools);
    case 'gather':
      return gatherPage(body, tools);
    case 'run':
      return nothing;
  }
}
