/** The switch under a spoken line: whether its words come by themselves or by a press. */
import { html, type TemplateResult } from 'lit-html';
import type { Tools } from './tools.page.ts';

/** One button with two faces, of which the style shows the one that can be had, so that focus stays where it is pressed. */
export const paceSwitch = ({ say, change }: Tools): TemplateResult => html`
  <p class="pace">
    <button type="button" class="link" data-by-self @click=${() => change({ bySelf: document.documentElement.dataset['phrases'] !== 'self' })}><span class="by-press">${say('phrases.bySelf')}</span><span class="by-self">${say('phrases.byPress')}</span></button>
  </p>
`;

const CONTROLS = 'main :is(button, a, input, summary):focus-visible:not([data-by-self])';

/** Whether somebody stands on a control of the page by keys, the switch itself excepted. A mouse or a finger holds nothing. */
export const isHeldByKeys = (): boolean => document.activeElement?.matches(CONTROLS) ?? false;
