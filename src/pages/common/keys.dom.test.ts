/** The digits: they take a course, keep off the fields they would disturb, and rest when they are not wanted. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listenToKeys } from './keys.page.ts';

let host: HTMLElement;
let wanted: boolean;

const press = (key: string, more: KeyboardEventInit = {}, target: Element = host): void =>
  void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
const taken = (): string | undefined => host.querySelector<HTMLInputElement>('input:checked')?.value;

beforeEach(() => {
  wanted = true;
  host = document.createElement('div');
  host.innerHTML =
    '<p><span class="line">It came today.</span></p><fieldset class="options"><input type="radio" name="o" value="a"><input type="radio" name="o" value="b"></fieldset><textarea></textarea><h1 tabindex="-1">Now</h1><button>Footing</button>';
  document.body.replaceChildren(host);
  listenToKeys(host, () => wanted);
});

describe('a digit', () => {
  it('takes the course of its number, and none beyond the last', () => {
    press('2');
    expect(taken()).toBe('b');
    press('3');
    expect(taken()).toBe('b');
  });

  it('is left to the browser with a modifier and to a field one writes in', () => {
    press('1', { ctrlKey: true });
    press('1', {}, host.querySelector('textarea') ?? host);
    expect(taken()).toBeUndefined();
  });

  it('takes a course from the heading, and none from a control that is no choice', () => {
    press('2', {}, host.querySelector('button') ?? host);
    expect(taken()).toBeUndefined();
    press('2', {}, host.querySelector('h1') ?? host);
    expect(taken()).toBe('b');
  });

  it('does nothing once single keys are switched off', () => {
    wanted = false;
    press('1');
    expect(taken()).toBeUndefined();
  });
});
