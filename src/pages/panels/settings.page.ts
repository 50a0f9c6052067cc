/** Preferences: sound, motion, text; each applies at once and is kept on this device. */
import { html, type TemplateResult } from 'lit-html';
import { ROOM_SETTINGS, type Settings } from '../common/settings.view.ts';
import type { Tools } from '../common/tools.page.ts';

type Switch = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];
type Level = { [K in keyof Settings]: Settings[K] extends number ? K : never }[keyof Settings];

export const settingsPanel = (settings: Settings, { say, change, forget }: Tools): TemplateResult => {
  const onOff = (
    key: Switch,
  ) => html`<label class="setting"><input type="checkbox" data-setting=${key} .checked=${settings[key]}
      @change=${(event: Event) => change({ [key]: (event.target as HTMLInputElement).checked })} /> ${say(`settings.${key}`)}</label>`;
  const level = (
    key: Level,
    min: number,
    max: number,
    step: number,
  ) => html`<label class="setting range">${say(`settings.${key}`)}
      <input type="range" data-setting=${key} min=${min} max=${max} step=${step} .value=${String(settings[key])}
        @input=${(event: Event) => change({ [key]: Number((event.target as HTMLInputElement).value) })} /> <span class="level-now">${settings[key]}%</span></label>`;
  const room = html`<label class="setting">${say('settings.stage')}
      <select data-setting="stage" @change=${(event: Event) => change({ stage: ROOM_SETTINGS[(event.target as HTMLSelectElement).selectedIndex] ?? 'auto' })}>
        ${ROOM_SETTINGS.map((each) => html`<option value=${each} ?selected=${settings.stage === each}>${say(`settings.room-${each}`)}</option>`)}
      </select></label>`;
  return html`
    <fieldset><legend>${say('settings.heard')}</legend>${onOff('sound')}${level('music', 0, 100, 10)}${level('place', 0, 100, 10)}${level('cues', 0, 100, 10)}${onOff('quiet')}${onOff('captions')}</fieldset>
    <fieldset><legend>${say('settings.spoken')}</legend>${onOff('readAloud')}${level('pace', 50, 200, 10)}<p class="small">${say('settings.aloudNote')}</p></fieldset>
    <fieldset><legend>${say('settings.seen')}</legend>${onOff('motion')}${room}${level('size', 100, 200, 10)}${onOff('contrast')}${onOff('plain')}</fieldset>
    <fieldset><legend>${say('settings.pressed')}</legend>${onOff('keys')}${onOff('bySelf')}</fieldset>
    <p class="small">${say('settings.stored')}</p>
    <p><button type="button" class="link" data-forget @click=${forget}>${say('settings.forget')}</button></p>
  `;
};
