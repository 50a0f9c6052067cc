/** Builds the link a class is given: which seat, which language, and without sound; it is only an address, nothing is stored. */
import { html, type TemplateResult } from 'lit-html';
import type { TeacherView } from '../../view-models/debrief/teacherView.ts';
import type { RunTools } from './tools.ts';

/** The address of a choice; what is left at its default is left out. */
export function linkOf(base: string, of: { readonly case: string; readonly seat: string; readonly muted: boolean; readonly still: boolean }): string {
  const url = new URL(base);
  url.search = '';
  url.hash = '';
  url.searchParams.set('case', of.case);
  if (of.seat) url.searchParams.set('seat', of.seat);
  if (of.muted) url.searchParams.set('class', 'on');
  if (of.still) url.searchParams.set('motion', 'off');
  return url.href;
}

const read = (form: HTMLFormElement, of: string): string => {
  const data = new FormData(form);
  return linkOf(location.href, { case: of, seat: String(data.get('seat') ?? ''), muted: data.has('muted'), still: data.has('still') });
};

export const linkBuilder = (view: TeacherView, say: RunTools['say']): TemplateResult => {
  const changed = (event: Event): void => {
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const out = form.querySelector<HTMLInputElement>('input[name="link"]');
    if (out) out.value = read(form, view.case);
  };
  const copy = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const out = form.querySelector<HTMLInputElement>('input[name="link"]');
    const told = form.querySelector('output');
    out?.select();
    const tell = (text: string): void => { if (told) told.textContent = text; };
    navigator.clipboard?.writeText(out?.value ?? '').then(() => tell(say('teacher.copied')), () => tell(say('teacher.copyByHand')));
  };
  return html`<form class="link-builder" @input=${changed} @submit=${copy}>
    <label>${say('teacher.seat')} <select name="seat"><option value="">${say('teacher.anySeat')}</option>${view.seats.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}</select></label>
    <label><input type="checkbox" name="muted" checked /> ${say('teacher.muted')}</label>
    <label><input type="checkbox" name="still" /> ${say('teacher.still')}</label>
    <label>${say('teacher.address')} <input name="link" type="text" readonly .value=${linkOf(location.href, { case: view.case, seat: '', muted: true, still: false })} /></label>
    <button class="primary">${say('teacher.copy')}</button> <output role="status"></output>
  </form>`;
};
