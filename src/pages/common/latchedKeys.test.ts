// @vitest-environment happy-dom
/** Keys that stay down by themselves (sticky keys): with Ctrl, Alt or Meta a single key is the browser's and never the game's; with Shift it is as it stands. */
import { render } from 'lit-html';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handsCount } from '../debrief/gather/handsCount.page.ts';
import type { HandsSeat } from '../debrief/gather/hands.view.ts';
import type { DebriefTools } from '../debrief/common/tools.page.ts';
import { listenToRunKeys } from '../debrief/run/runKeys.page.ts';
import { listenToAloudKey } from './aloud.page.ts';
import { listenToKeys } from './keys.page.ts';

const LATCHES = ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'] as const;

/** Begins listening; each answer of the game calls back. */
type Listen = (host: HTMLElement, did: () => void) => void;

const clicks = (selector: string): Listen =>
  function listen(on, did) {
    on.querySelector(selector)?.addEventListener('click', did);
    listenToKeys(on, () => true);
  };
const run: Listen = (_, did) => {
  stop = listenToRunKeys({ step: did, open: did, blank: did }, () => true, true);
};
const counted: HandsSeat = {
  id: 'counsel',
  name: 'Counsel',
  counted: '0',
  decisions: [{ id: 'first', title: 'First', options: [{ id: 'a', mark: '1', text: 'Wait.', count: 0 }] }],
};
const hands: Listen = (on, did) =>
  void render(handsCount([counted], { say: String, send: did } as unknown as DebriefTools), on);

/** Last, the modifier that means something there. A digit with Shift is what some keyboards need for a digit at all. */
const LISTENERS: readonly (readonly [name: string, key: string, listen: Listen, own: string | null])[] = [
  ['a course by its digit', '1', clicks('input'), null],
  ['a position by its letter', 'q', clicks('[data-hand-key]'), null],
  ['a position by its capital', 'Q', clicks('[data-hand-key]'), null],
  ['reading aloud', 'r', (on, did) => listenToAloudKey(on, () => true, did), null],
  ['reading aloud by its capital', 'R', (on, did) => listenToAloudKey(on, () => true, did), null],
  ['a phase of the run', '2', run, null],
  ['the blank wall', 'B', run, null],
  ['a clicker', 'PageDown', run, null],
  ['the space bar in the run', ' ', run, null],
  ['hands counted, where Alt takes one back', '1', hands, 'altKey'],
];

let host: HTMLElement;
let stop = (): void => {};
beforeEach(() => {
  stop();
  host = document.createElement('div');
  host.innerHTML =
    '<h1 tabindex="-1">Now</h1><fieldset class="options"><input type="radio" name="o"></fieldset><button data-hand-key="q">Q</button>';
  document.body.replaceChildren(host);
});

describe.each(LISTENERS)('%s', (_, key, listen, own) => {
  it.each(['none', ...LATCHES])('with %s latched', (latch) => {
    const did = vi.fn<() => void>();
    listen(host, did);
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, [latch]: true });
    (host.querySelector('fieldset.hands-of') ?? host.querySelector('h1') ?? host).dispatchEvent(event);
    expect(did).toHaveBeenCalledTimes(['none', 'shiftKey', own].includes(latch) ? 1 : 0);
  });
});
