/** A press is answered by its own mark before the page is drawn anew, and no press falls on a page that has already been left. */
import { beforeEach, expect, it, vi } from 'vitest';
import { answerFirst, type AnsweredFirst } from './answerFirst.ts';

let painted: (() => void)[] = [];
let drawn: string[] = [];
let state = 'title';
let ask = (): void => {};
let answered: AnsweredFirst;
const root = (): HTMLElement => document.body;

/** A press as a person gives it: a program’s own are not trusted, and happy-dom gives no other. */
function press(on: Element, type: 'click' | 'keydown' | 'pointerdown' = 'click', isTrusted = true): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  on.dispatchEvent(event);
  return event;
}
const button = (): HTMLElement => document.querySelector('button') ?? expect.unreachable();
const paint = (): void => {
  for (const then of painted.splice(0)) then();
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceWith(document.createElement('body'));
  document.body.innerHTML =
    '<main><button type="button"><b>On</b></button><label>One <input type="radio"></label></main>';
  [painted, drawn, state] = [[], [], 'title'];
  answered = answerFirst(
    root(),
    () => drawn.push(state),
    (then) => painted.push(then),
  );
  ask = answered.draw;
  button().addEventListener('click', () => {
    state = `${state}+`;
    ask();
  });
});

it('marks what was pressed, and draws once that was painted, without the mark', () => {
  press(document.querySelector('b') ?? expect.unreachable());
  expect(button().hasAttribute('data-pressed')).toBe(true);
  expect(drawn).toEqual([]);
  paint();
  expect(drawn).toEqual(['title+']);
  expect(button().hasAttribute('data-pressed')).toBe(false);
});

it('draws once for a press that changed much', () => {
  button().addEventListener('click', ask);
  press(button());
  paint();
  expect(drawn).toEqual(['title+']);
});

it.each([
  ['what no press asked for', () => ask()],
  ['what a program pressed', () => press(button(), 'click', false)],
  ['what comes after the press was painted', () => (press(document.body, 'keydown'), paint(), ask())],
])('draws %s at once', (_, happens) => {
  happens();
  expect(drawn).toHaveLength(1);
});

it.each(['keydown', 'pointerdown', 'click'] as const)(
  'draws what waits before the next press, a %s, is taken',
  (type) => {
    press(button());
    expect(drawn).toEqual([]);
    press(document.body, type);
    expect(drawn).toEqual(['title+']);
    paint();
    expect(drawn).toEqual(['title+']);
  },
);

it('takes no press on a control that has gone meanwhile', () => {
  const old = button();
  document.body.replaceChildren(...document.body.childNodes);
  ask = answerFirst(
    document.documentElement,
    () => old.remove(),
    (then) => painted.push(then),
  ).draw;
  press(old);
  const second = press(old);
  expect(second.defaultPrevented).toBe(true);
  expect(state).toBe('title+');
});

it('draws, and takes the mark away, where no frame is painted', () => {
  press(button());
  vi.advanceTimersByTime(250);
  expect(drawn).toEqual(['title+']);
  expect(document.querySelector('[data-pressed]')).toBeNull();
});

it('marks the label of a field that stands beside it, whether the label is pressed or the field', () => {
  document.body.innerHTML = '<input type="radio" id="two"><label for="two">Two</label>';
  const [label, field] = ['label', 'input'].map((name) => document.querySelector(name) ?? expect.unreachable());
  for (const on of [label, field]) {
    press(on ?? expect.unreachable());
    expect(document.querySelectorAll('[data-pressed]')).toHaveLength(1);
    expect(label?.hasAttribute('data-pressed')).toBe(true);
  }
});

it('leaves no mark where a press changes nothing, and none of the press before', () => {
  press(document.querySelector('label') ?? expect.unreachable());
  press(button());
  expect(document.querySelectorAll('[data-pressed]')).toHaveLength(1);
  paint();
  expect(document.querySelector('[data-pressed]')).toBeNull();
});

it('calls back when the page shows what was asked for: after a press with its drawing, else at once', () => {
  answered.drawn(() => drawn.push('then'));
  expect(drawn.splice(0)).toEqual(['then']);
  button().addEventListener('click', () => answered.drawn(() => drawn.push('then')));
  press(button());
  expect(drawn).toEqual([]);
  paint();
  expect(drawn).toEqual(['title+', 'then']);
});
