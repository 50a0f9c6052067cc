/** The hours: each room's day runs its own way, and nothing leaves the range the stage can print. */
import { describe, expect, it } from 'vitest';
import { ambientAt } from './hours.view.ts';

describe('ambientAt', () => {
  it('lets the evening fall in the office, and the morning come everywhere else', () => {
    expect(ambientAt('office', 1)).toBeLessThan(ambientAt('office', 0));
    expect(ambientAt('agent-office', 1)).toBeGreaterThan(ambientAt('agent-office', 0));
    expect(ambientAt('kitchen', 1)).toBeGreaterThan(ambientAt('kitchen', 0));
    expect(ambientAt('court', 1)).toBe(ambientAt('court', 0));
  });

  it.each(['title', 'office', 'agent-office', 'kitchen', 'court', 'desk', 'agent-desk'] as const)(
    'stays within what can be printed: %s',
    (room) => {
      for (const done of [0, 0.5, 1]) {
        expect(ambientAt(room, done)).toBeGreaterThan(0);
        expect(ambientAt(room, done)).toBeLessThanOrEqual(1.6);
      }
    },
  );
});
