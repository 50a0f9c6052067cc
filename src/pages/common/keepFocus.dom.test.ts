/** Focus when what had it goes away in a drawing: it goes to what comes next, and is left alone where it need not move. */
import { beforeEach, describe, expect, it } from 'vitest';
import { keepingFocus } from './keepFocus.page.ts';

let host: HTMLElement;
const at = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`nothing is called ${id}`);
  return found;
};
const focused = (): string | undefined => document.activeElement?.id;

/** Draws so that the answer goes away and something else stands there. */
const answered = (rest: string): void =>
  keepingFocus(host, () => {
    at('answer').remove();
    at('rest').innerHTML = rest;
  });

const COMMIT = '<button id="commit" data-commit>Commit</button>';
const LINE = '<div class="part now" id="line" tabindex="-1">Who asks?</div>';
const courses = (state: string): string =>
  `<fieldset class="options"><input type="radio" id="course" ${state}></fieldset>`;

beforeEach(() => {
  host = document.createElement('div');
  host.innerHTML = '<main><button id="answer">No.</button><div id="rest"></div></main><button id="file">File</button>';
  document.body.replaceChildren(host);
  at('answer').focus();
});

describe('goes to', () => {
  it.each([
    ['the line in hand, before all', COMMIT + courses('') + LINE, 'line'],
    ['the courses where none is taken', COMMIT + courses(''), 'course'],
    [
      'the empty slot of a course that is taken',
      `${COMMIT}${courses('checked')}<div class="slot empty"><button id="slot" data-raise>Fact</button></div>`,
      'slot',
    ],
    [
      'the slot whose slip may be swapped',
      `${COMMIT}${courses('checked')}<div class="slot full misses"><button id="swap" data-raise>Fact</button></div>`,
      'swap',
    ],
    ['the way on', COMMIT + courses('checked'), 'commit'],
  ])('%s', (_, rest, wanted) => {
    answered(rest);
    expect(focused()).toBe(wanted);
  });
});

describe('stays', () => {
  it('where it is while that is still there', () => {
    keepingFocus(host, () => (at('rest').innerHTML = COMMIT));
    expect(focused()).toBe('answer');
  });

  it('in the bar, whatever goes away on the page', () => {
    at('file').focus();
    answered(COMMIT);
    expect(focused()).toBe('file');
  });

  it('to be placed by the page that comes, where the whole page goes away', () => {
    keepingFocus(host, () => (host.innerHTML = `<main>${COMMIT}</main>`));
    expect(focused()).not.toBe('commit');
  });
});
