/** What was meant as a code and is none: each with the lines around it, the reason, and a box to right it in its place; and the lines that hold no code. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { keepCodes } from '../../common/keepCodes.page.ts';
import type { DebriefTools } from '../common/tools.page.ts';
import type { GatherRefusal, GatherView } from './gather.view.ts';

export const notUnderstood = (view: GatherView, tools: DebriefTools): TemplateResult =>
  html`${
    view.refusedHead === null
      ? nothing
      : html`<section class="refused" aria-labelledby="in-refused"><h2 id="in-refused" tabindex="-1">${view.refusedHead}</h2>
      <ul class="plain" data-refused>${repeat(
        view.refused,
        ({ key, text }) => key ?? text,
        (each) => refusal(each, tools),
      )}</ul>${view.refusedMore ? html`<p>${view.refusedMore}</p>` : nothing}</section>`
  }${
    view.passed
      ? html`<details class="gather-passed" data-passed><summary>${view.passed.head}</summary>
      <ol class="plain">${view.passed.lines.map((line) => html`<li translate="no">${line}</li>`)}</ol></details>`
      : nothing
  }`;

const refusal = (each: GatherRefusal, { say, send }: DebriefTools): TemplateResult => {
  const { key } = each;
  if (key === null) return html`<li>${keepCodes(each.text)}</li>`;
  const mend = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    send({ type: 'refusal.mended', key, text: form.querySelector('input')?.value ?? '' });
    onward(form);
  };
  const drop = (event: Event): void => {
    onward((event.currentTarget as HTMLElement).closest('form'));
    send({ type: 'refusal.dropped', key });
  };
  return html`<li>
    <p>${keepCodes(each.text)}</p>
    ${
      each.line === '' || each.line === each.written
        ? around(each.before, each.after, each.written)
        : around(each.before, each.after, each.line)
    }
    <form class="mend" @submit=${mend}><label><span class="unseen">${keepCodes(say('gather.mendLabel', { text: each.written }))}</span>
      <input type="text" data-mend autocomplete="off" autocapitalize="characters" spellcheck="false" translate="no" .value=${each.written} /></label>
      <button data-mend-read>${say('gather.mend')}</button>
      <button type="button" class="link" data-mend-leave @click=${drop}>${say('gather.leave')}</button></form>
  </li>`;
};

/** The line between its neighbors, so that it is found again in what was pasted. */
const around = (before: string, after: string, line: string): TemplateResult =>
  html`<p class="around" translate="no">${before ? html`<span>${before}</span>` : nothing}<b>${line}</b>${after ? html`<span>${after}</span>` : nothing}</p>`;

/** The focus goes to the next box, or back to the heading where none is left: what had it goes away. */
function onward(form: HTMLElement | null): void {
  const item = form?.closest('li');
  const next = item?.nextElementSibling ?? item?.previousElementSibling;
  (next?.querySelector<HTMLElement>('[data-mend]') ?? document.querySelector<HTMLElement>('#codes'))?.focus();
}
