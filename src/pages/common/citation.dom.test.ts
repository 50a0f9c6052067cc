/** The sources of a statement on the page: one stands by its name, several as one button that gives way to them. */
import { html, render } from 'lit-html';
import { beforeEach, expect, it } from 'vitest';
import type { AppEvent } from '../../machines/events.ts';
import { beginCitations, chips } from './citation.page.ts';

const [letter, rule] = ['letter', 'rule'].map((id) => ({ id, text: `The ${id}`, full: `The whole ${id}` }));
if (!letter || !rule) throw new Error('two chips are needed');
let host: HTMLElement;
let sent: AppEvent[];

const draw = (page: string, list: Parameters<typeof chips>[0]): void => {
  beginCitations(page, (key) => key);
  render(html`${chips(list, (event) => void sent.push(event))}`, host);
};
const shown = (): string[] =>
  [...host.querySelectorAll('button')].filter((each) => !each.closest('[hidden]')).map((each) => each.textContent);

beforeEach(() => {
  sent = [];
  host = document.createElement('div');
  document.body.replaceChildren(host);
  beginCitations('', (key) => key);
});

it('a single source stands by its name and opens', () => {
  draw('page', [letter]);
  expect(shown()).toEqual(['The letter']);
  host.querySelector('button')?.click();
  expect(sent).toEqual([{ type: 'source.opened', id: 'letter' }]);
});

it('several are one button; pressed, it gives way to them and focus is on the first', () => {
  draw('page', [letter, rule]);
  expect(shown()).toEqual(['cite.sources']);
  host.querySelector<HTMLElement>('[data-sources]')?.click();
  expect(shown()).toEqual(['The letter', 'The rule']);
  expect(document.activeElement?.textContent).toBe('The letter');
  expect(sent).toEqual([]);
});

it('what was unfolded stays so on its page and is folded on the next', () => {
  draw('page', [letter, rule]);
  host.querySelector<HTMLElement>('[data-sources]')?.click();
  draw('page', [letter, rule]);
  expect(shown()).toEqual(['The letter', 'The rule']);
  draw('another', [letter, rule]);
  expect(shown()).toEqual(['cite.sources']);
});

it('a statement without a source shows nothing', () => {
  draw('page', []);
  expect(host.textContent).toBe('');
});
