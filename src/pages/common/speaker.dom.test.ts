/** What is said beside the page: it goes after a while, and is said inside a sheet where one lies open. */
import { beforeEach, expect, it, vi } from 'vitest';
import { createSpeaker, STAYS } from './speaker.page.ts';

let announcer: HTMLElement;
let inSheet: HTMLElement;
let open: boolean;
let say: (text: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  [announcer, inSheet, open] = [document.createElement('div'), document.createElement('p'), false];
  say = createSpeaker(announcer, () => (open ? inSheet : null));
  return () => vi.useRealTimers();
});

it('is gone after a while, so that no old sentence is read again', () => {
  say('Two slips to go.');
  vi.advanceTimersByTime(STAYS - 1);
  expect(announcer.textContent).toBe('Two slips to go.');
  vi.advanceTimersByTime(1);
  expect(announcer.textContent).toBe('');
});

it('stays its whole time, however soon after another it was said', () => {
  say('Two slips to go.');
  vi.advanceTimersByTime(STAYS - 1);
  say('One slip to go.');
  vi.advanceTimersByTime(STAYS - 1);
  expect(announcer.textContent).toBe('One slip to go.');
});

it('is said inside the sheet that lies open, and then no longer beside the page', () => {
  say('One slip to go.');
  open = true;
  say('The play is gone.');
  expect([announcer.textContent, inSheet.textContent]).toEqual(['', 'The play is gone.']);
});

it('is taken back by an empty sentence', () => {
  say('One slip to go.');
  say('');
  expect(announcer.textContent).toBe('');
});
