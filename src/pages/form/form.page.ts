/** Draws the form: its opening, its statements as pairs of choices, and the code at its end; the focus goes to the heading of each. */
import './form.css';
import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { Links } from '../../domain/address/linkTo.ts';
import type { FormEvent } from '../../machines/form/formMachine.ts';
import type { FormView, HandIn, MarkRow } from './form.view.ts';
import { qrCode } from '../common/qrCode.page.ts';
import { copyButton } from '../common/copyButton.page.ts';

export interface FormTools {
  readonly send: (event: FormEvent) => void;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly links: Links;
  /** Reads the code of a form before. */
  readonly earlier: (text: string) => void;
  /** The code of a form before that this window still has, or nothing. */
  readonly kept: string;
}

export function createFormPage(host: HTMLElement, tools: FormTools): { show: (view: FormView) => void } {
  let drawn = '';
  host.replaceChildren();
  return {
    show(view) {
      render(page(view, tools), host);
      if (drawn !== '' && drawn !== view.step) {
        window.scrollTo(0, 0);
        host.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      }
      drawn = view.step;
    },
  };
}

const page = (view: FormView, tools: FormTools): TemplateResult => html`
  <main class="form-page" data-form=${view.step}>
    <p class="form-case">${view.case}</p>
    <h1 tabindex="-1">${view.title}</h1>
    ${view.step === 'opening' ? opening(view, tools) : view.step === 'done' && view.handIn ? done(view.handIn, tools) : statements(view, tools)}
  </main>`;

function opening(view: FormView, { send, say, earlier, kept }: FormTools): TemplateResult {
  const begin = html`<button type="button" class=${view.asksEarlier ? 'link' : 'primary'} data-begin @click=${() => send({ type: 'form.begun' })}>${say(view.asksEarlier ? 'form.beginWithout' : 'form.begin')}</button>`;
  const submit = (event: Event): void => {
    event.preventDefault();
    earlier((event.currentTarget as HTMLFormElement).querySelector('input')?.value ?? '');
  };
  return html`<p class="lead">${view.tell}</p><p>${say('form.nothing')}</p>
    ${
      view.asksEarlier
        ? html`<form class="earlier" @submit=${submit}>
      <label for="earlier">${say('form.earlier')}</label>
      <p class="small" id="earlier-why">${say('form.earlierWhy')}</p>
      <input id="earlier" name="earlier" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="earlier-why" />
      ${kept ? html`<p class="small">${say('form.earlierKept')} <button type="button" class="link" data-kept @click=${() => earlier(kept)}>${say('form.earlierMine')}</button></p>` : nothing}
      ${view.refused ? html`<p role="alert" class="warning">${view.refused}</p>` : nothing}
      <button class="primary" data-earlier>${say('form.beginWith')}</button>
    </form>`
        : nothing
    }
    <p class="begin">${begin}</p>`;
}

const statements = (view: FormView, { send, say }: FormTools): TemplateResult => html`
  <p class="lead">${view.tell}</p>
  <form class="marks" @submit=${(event: Event) => {
    event.preventDefault();
    send({ type: 'form.finished' });
  }}>
    <ol class="marking">${view.items.map((row) => markRow(row, send, say))}</ol>
    <h2>${say('form.situation')}</h2><p class="situation">${view.situation}</p>
    <ol class="marking" start=${view.items.length + 1}>${view.transfer.map((row) => markRow(row, send, say))}</ol>
    <div role="status">${view.left ? html`<p class="warning">${view.left}</p>` : nothing}</div>
    <p class="form-acts">
      ${view.left && view.canHandIn ? html`<button class="primary" data-finish="anyway">${say('form.anyway')}</button>` : nothing}
      ${
        view.left
          ? html`<button type="button" class="link" data-back @click=${(event: Event) => {
              send({ type: 'form.reopened' });
              firstOpen(event);
            }}>${say('form.backToOpen')}</button>`
          : html`<button class="primary" data-finish>${say('form.finish')}</button>`
      }
    </p>
  </form>`;

/** Back to the first statement that is still open. */
function firstOpen(event: Event): void {
  const rows = (event.currentTarget as HTMLElement).closest('form')?.querySelectorAll('fieldset') ?? [];
  for (const row of rows)
    if (!row.querySelector('input:checked')) {
      row.querySelector('input')?.focus();
      return;
    }
}

const markRow = (
  { at, text, mark }: MarkRow,
  send: FormTools['send'],
  say: FormTools['say'],
): TemplateResult => html`<li>
  <fieldset data-statement=${at}><legend><span class="n">${at + 1}</span>${text}</legend>
    <div class="two">${[true, false].map((supported) => html`<label><input type="radio" name=${`s${at}`} value=${supported ? 'yes' : 'no'} .checked=${mark === supported} @change=${() => send({ type: 'mark.made', at, supported })} /> ${say(supported ? 'form.yes' : 'form.no')}</label>`)}</div>
  </fieldset></li>`;

const done = (of: HandIn, { send, say, links }: FormTools): TemplateResult => {
  const address = links.whole(of.link);
  return html`<p class="lead">${of.text}</p>${of.paired ? html`<p>${of.paired}</p>` : nothing}
    <p><output class="code" translate="no" data-code="form">${of.code}</output></p>
    <p class="form-acts">${copyButton(of.code, 'form.copy', say)} ${copyButton(address, 'form.copyLink', say)}
      <button type="button" class="link" data-print @click=${() => print()}>${say('form.print')}</button>
      <button type="button" class="link" data-back @click=${() => send({ type: 'form.reopened' })}>${say('form.change')}</button></p>
    <figure class="qr">${qrCode(address, say('form.qr', { code: of.code }))}<figcaption>${say('form.qrText')}</figcaption></figure>
    <p class="small">${say('form.inside')}</p>
    <p><a class="link" href=${links.to({ page: 'title' })}>${say('form.play')}</a></p>`;
};
