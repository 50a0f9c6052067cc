/** The link to a class hands on the whole address and the title, whatever signs stand in them. */
import { expect, test } from 'vitest';
import { classroomLink } from './classroomLink.ts';

test('a link and a title arrive as they were, as an assignment', () => {
  const address = 'https://school.example/play/?case=bridge&seat=agent&class=on#r=K7QM-2XDA';
  const link = new URL(classroomLink(address, 'Due Yesterday: who & when?'));
  expect(link.origin + link.pathname).toBe('https://classroom.google.com/share');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    url: address,
    title: 'Due Yesterday: who & when?',
    itemtype: 'assignment',
  });
});
