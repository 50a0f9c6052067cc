/** The questions a seat is remembered by: the first answer counts, and nothing unknown is kept. */
import { describe, expect, it } from 'vitest';
import { documentedDocket } from '../../domain/docket/docket.ts';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { playing } from '../../../tests/fixtures/context.ts';
import type { Context } from '../../domain/play/context.ts';
import { answered } from './recall.ts';

describe.each(completeSeats())('$name', ({ file, seat }) => {
  const context = (recall: Context['recall']) => playing(file, documentedDocket(file, seat.id), { recall });

  it('keeps the first answer to each question', () => {
    const once = answered(context({}), 0, 1);
    expect(once[seat.id]?.[0]).toBe(1);
    expect(answered(context(once), 0, 2)).toBe(once);
  });

  it('keeps nothing for a question or an answer there is not', () => {
    const none = {};
    for (const [question, answer] of [
      [9, 0],
      [0, 9],
      [-1, 0],
      [0, -1],
      [0.5, 0],
    ] as const)
      expect(answered(context(none), question, answer)).toBe(none);
  });
});
