/** Where a class comes in, below the door for teachers: codes come in by paste, file, table, camera or hands; what is in stands below, and what was refused with its reason. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { GatherView } from './gather.view.ts';
import { notesLink, type DebriefTools } from '../common/tools.page.ts';
import type { GatherAgain } from './tally.view.ts';
import { keepCodes } from '../../common/keepCodes.page.ts';
import { door } from '../door/door.page.ts';
import { classTable } from './classTable.page.ts';
import { handsCount } from './handsCount.page.ts';
import { notUnderstood } from './notUnderstood.page.ts';
import { periods } from './periods.page.ts';
import { scanning } from './scanning.page.ts';

export const gatherPage = (view: GatherView, tools: DebriefTools): TemplateResult => {
  const { send, say } = tools;
  const over = (event: DragEvent): void => {
    event.preventDefault();
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) send({ type: 'files.given', files });
    else send({ type: 'codes.given', text: event.dataTransfer?.getData('text/plain') ?? '', from: 'paste' });
  };
  return html`<main class="debrief-page gather" @dragover=${over} @drop=${dropped}>
    <h1 tabindex="-1">${view.title}</h1>
    ${view.door ? door(view.door, tools) : nothing}
    <div class="gather-ins">
      <section aria-labelledby="in-codes"><h2 id="in-codes">${say('gather.codes')}</h2>${paste(view, tools)}</section>
      <section class="gather-stand" aria-labelledby="in-stand"><h2 id="in-stand">${say('gather.stand')}</h2>${stand(view, tools)}</section>
    </div>
    ${notUnderstood(view, tools)}
    ${classTable(view, tools)}
    <details class="gather-way" data-hands><summary>${say('gather.hands')}</summary>${handsCount(view.hands, tools)}</details>
    <details class="gather-way" data-camera @toggle=${(event: Event) => {
      if (!(event.currentTarget as HTMLDetailsElement).open) send({ type: 'camera.closed' });
    }}><summary>${say('gather.scan')}</summary>${scanning(view.scanned, tools)}</details>
    ${renew(tools)}
    <p class="small">${say(view.kept ? 'debriefPage.staysKept' : 'debriefPage.stays')}</p>
    ${
      view.canKeep || view.canForget
        ? html`<p class="gather-ways">
      ${view.canKeep ? html`<label class="setting"><input type="checkbox" data-kept .checked=${view.kept} @change=${(event: Event) => send({ type: 'class.kept', on: (event.target as HTMLInputElement).checked })} /> ${say('gather.keep')}</label>` : nothing}
      ${
        view.canForget
          ? html`<button type="button" class="link" data-forget @click=${(event: Event) => {
              const page = (event.currentTarget as HTMLElement).closest('main');
              send({ type: 'class.forgotten' });
              page?.querySelector<HTMLElement>('[data-undo]')?.focus();
            }}>${say('debriefPage.forget')}</button>`
          : nothing
      }
    </p>`
        : nothing
    }
  </main>`;
};

/** Here no lesson is under way, and the window holds what is in over the change. */
const renew = ({ renew: way, say }: DebriefTools): TemplateResult | typeof nothing => {
  const take = way();
  return take
    ? html`<p><button type="button" class="link" data-renew @click=${take}>${say('title.newer')}</button></p>`
    : nothing;
};

/** A longer text is read at once, without standing in the box. */
const SHOWN = 8_000;

const paste = (view: GatherView, { say, send }: DebriefTools): TemplateResult => {
  const read = (text: string): void => send({ type: 'codes.given', text, from: 'paste' });
  const submit = (event: Event): void => {
    event.preventDefault();
    const area = event.currentTarget instanceof HTMLFormElement ? event.currentTarget.querySelector('textarea') : null;
    if (!area || area.value.trim() === '') return;
    read(area.value);
    area.value = '';
  };
  /** Laying out ten thousand lines in a box takes longer than reading them. */
  const pasted = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length <= SHOWN) return;
    event.preventDefault();
    read(text);
  };
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    send({ type: 'files.given', files: [...(input.files ?? [])] });
    input.value = '';
  };
  return html`<form @submit=${submit}>
      <label for="codes">${say('debriefPage.paste')}</label><textarea id="codes" name="codes" rows="7" spellcheck="false" autocomplete="off" @paste=${pasted}></textarea>
      <p class="gather-ways"><button class="primary" data-read>${say('debriefPage.read')}</button>
        <label class="file-in">${say('gather.files')} <input type="file" multiple accept=".txt,.csv,.tsv,text/plain,text/csv,image/*" data-files @change=${chosen} /></label></p>
    </form>
    <p class="small">${say('gather.drop')}</p>
    <p><label>${say('gather.group')} <select data-group-next @change=${(event: Event) => send({ type: 'group.opened', group: (event.target as HTMLSelectElement).value || null })}>
      ${['', 'A', 'B'].map((id) => html`<option value=${id} ?selected=${view.group === id}>${say(id === '' ? 'gather.noGroup' : 'gather.inGroup', { group: id })}</option>`)}</select></label></p>`;
};

/** Asked once: whether what is in already came a second time. */
const again = (
  { ask, same, other }: GatherAgain,
  send: DebriefTools['send'],
): TemplateResult => html`<div class="gather-again" role="group" aria-label=${ask} data-again-ask>
    <p>${keepCodes(ask)}</p>
    <p class="gather-ways"><button type="button" data-again="same" @click=${() => send({ type: 'again.answered', key: null, same: true })}>${same}</button>
    <button type="button" data-again="other" @click=${() => send({ type: 'again.answered', key: null, same: false })}>${other}</button></p>
  </div>`;

const stand = (view: GatherView, { send, say, links, room, newPeriod }: DebriefTools): TemplateResult => html`
  ${view.periods ? periods(view.periods, { say, send, newPeriod }) : nothing}
  <div role="status"><p class="gather-count">${view.told}</p>${view.reading ? html`<p>${view.reading}</p>` : nothing}${view.tally ? html`<p data-tally>${view.tally}</p>` : nothing}</div>
  ${view.again ? again(view.again, send) : nothing}
  ${view.notice ? html`<p role="alert" class="warning">${view.notice}</p>` : nothing}
  ${view.forgotten ? html`<p class="gather-kept">${view.forgotten} <button type="button" class="link" data-undo @click=${() => send({ type: 'class.unforgotten' })}>${say('gather.undo')}</button></p>` : nothing}
  ${view.keptHere ? html`<p class="gather-kept" data-kept-here>${view.keptHere} <button type="button" class="link" data-own @click=${() => send({ type: 'rehearsal.ended' })}>${say('gather.backToClass')}</button></p>` : nothing}
  <ul class="plain">${view.seats.map((each) => html`<li>${each}</li>`)}</ul>${view.carried ? html`<p class="small">${view.carried}</p>` : nothing}
  <p class="gather-ways">
    ${view.anything ? html`<button type="button" class="primary" data-page="run" @click=${() => send({ type: 'page.opened', page: 'run' })}>${say('debriefPage.start')}</button>` : nothing}
    ${view.canRehearse && !view.door ? html`<button type="button" class="link" data-sample @click=${() => send({ type: 'sample.shown' })}>${say('debriefPage.sample')}</button>` : nothing}
    <a class="link" href=${notesLink({ links, room })} target="_blank" rel="noopener">${say('debriefPage.notes')}</a>
  </p>
  ${view.door ? nothing : html`<p class="small">${say(view.canRehearse ? 'debriefPage.sampleMeans' : 'gather.noSample')}</p>`}`;
