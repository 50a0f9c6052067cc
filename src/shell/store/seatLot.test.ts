/** Every seat comes up, a device keeps what it drew, and what was drawn in another case or can no longer be had is drawn anew. */
import { expect, it } from 'vitest';
import { blockedStore, memoryStore } from '../../../tests/fixtures/memoryStorage.ts';
import { dealtSeat } from './seatLot.ts';

const seats = ['mayor', 'clerk', 'host'].map((id) => ({ id }));

it.each([
  [0, 'mayor'],
  [0.34, 'clerk'],
  [0.999, 'host'],
])('%d deals %s', (drawn, seat) => {
  expect(dealtSeat('tower', seats, memoryStore(), () => drawn)).toBe(seat);
});

it('keeps what it drew, for each case its own', () => {
  const session = memoryStore();
  expect(dealtSeat('tower', seats, session, () => 0.9)).toBe('host');
  expect(dealtSeat('tower', seats, session, () => 0)).toBe('host');
  expect(dealtSeat('bridge', seats, session, () => 0)).toBe('mayor');
});

it('draws anew where the seat is gone or nothing is kept, and says nothing of an empty case', () => {
  const session = memoryStore();
  dealtSeat('tower', seats, session, () => 0.9);
  expect(dealtSeat('tower', seats.slice(0, 2), session, () => 0)).toBe('mayor');
  expect(dealtSeat('tower', seats, blockedStore(), () => 0.9)).toBe('host');
  expect(dealtSeat('tower', [], session)).toBe('');
});
