/** What is marked for print stays marked where `print()` does not wait, until somebody does something else. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { printMarked } from './printMarked.page.ts';

const root = document.documentElement;
const marked = (): string | undefined => root.dataset['only'];
const markWith = (name: string) => (): (() => void) => {
  root.dataset['only'] = name;
  return () => {
    delete root.dataset['only'];
  };
};

beforeEach(() => {
  vi.stubGlobal('print', () => {}); // returns at once, as on a tablet
});
afterEach(() => {
  dispatchEvent(new Event('keydown'));
  vi.unstubAllGlobals();
});

it('is still marked when print has returned, and when the page is read for it', () => {
  printMarked(markWith('one'));
  expect(marked()).toBe('one');
  dispatchEvent(new Event('beforeprint'));
  expect(marked()).toBe('one');
  dispatchEvent(new Event('afterprint'));
  expect(marked()).toBe('one');
});

it.each(['pointerdown', 'keydown'])('is no longer marked after the next %s', (act) => {
  printMarked(markWith('one'));
  dispatchEvent(new Event(act));
  expect(marked()).toBeUndefined();
});

it('does not narrow a print that the browser’s own menu begins later', () => {
  printMarked(markWith('one'));
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('beforeprint'));
  expect(marked()).toBeUndefined();
});

it('another print takes the mark of the one before', () => {
  const unmark = vi.fn<() => void>();
  printMarked(() => unmark);
  printMarked(markWith('two'));
  expect(unmark).toHaveBeenCalledOnce();
  expect(marked()).toBe('two');
});
