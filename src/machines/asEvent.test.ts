/** An action takes the event it belongs to and no other: a chart that gives it another is wrong, and says so. */
import { expect, it } from 'vitest';
import { asEvent } from './asEvent.ts';

type Event = { readonly type: 'one'; readonly value: number } | { readonly type: 'other' };

it('gives the event back as what it is', () => {
  const event = { type: 'one', value: 7 } as Event;
  expect(asEvent(event, 'one').value).toBe(7);
});

it('refuses another, and names both', () => {
  expect(() => asEvent({ type: 'other' } as Event, 'one')).toThrow('an action for one was given other');
});
