/** The period whose class is shown: another can be opened, this one named, and a new one begun. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { DebriefTools } from '../common/tools.page.ts';
import type { PeriodsView } from './periods.view.ts';

/** As long as a name may be. */
const LONGEST = 40;

export const periods = (
  { list, name, canOpen, first }: PeriodsView,
  { say, send, newPeriod }: Pick<DebriefTools, 'say' | 'send' | 'newPeriod'>,
): TemplateResult => {
  const opened = ({ target }: Event): void => {
    const { selectedIndex } = target as HTMLSelectElement;
    const chosen = list[selectedIndex];
    if (chosen && !chosen.here) send({ type: 'period.opened', id: chosen.id });
  };
  const begun = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const input = form.querySelector('input');
    const wanted = tidy(input?.value ?? '');
    if (wanted === '') return input?.focus();
    send({ type: 'period.opened', id: newPeriod(), name: wanted });
    form.reset();
    form.closest('details')?.removeAttribute('open');
    form.closest('.gather-periods')?.querySelector('select')?.focus();
  };
  return html`<div class="gather-periods" data-periods>
    <p><label>${say('gather.period')} <select data-period ?disabled=${!canOpen} @change=${opened}>
      ${list.map(({ id, text, here }) => html`<option value=${id} .selected=${live(here)}>${text}</option>`)}</select></label></p>
    ${
      name === null
        ? nothing
        : html`<p><label>${say('gather.periodName')} <input data-period-name autocomplete="off" maxlength=${LONGEST} .value=${live(name)}
      @change=${({ target }: Event) => send({ type: 'period.named', name: tidy((target as HTMLInputElement).value) })} /></label></p>`
    }
    ${first === null ? nothing : html`<p class="small">${first}</p>`}
    ${
      canOpen
        ? html`<details data-period-next><summary>${say('gather.periodNext')}</summary>
      <form @submit=${begun}><p class="gather-ways"><label>${say('gather.periodNew')} <input autocomplete="off" maxlength=${LONGEST} /></label>
        <button data-period-begin>${say('gather.periodBegin')}</button></p></form></details>`
        : nothing
    }
  </div>`;
};

const tidy = (name: string): string => name.replace(/\s+/gu, ' ').trim();
