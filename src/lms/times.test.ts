/** A time spent, as each edition writes it. */
import { describe, expect, it } from 'vitest';
import { clock, span } from './times.ts';

describe('how long something took', () => {
  it.each([
    { seconds: 0, clock: '0000:00:00', span: 'PT0H0M0S' },
    { seconds: 5.9, clock: '0000:00:05', span: 'PT0H0M5S' },
    { seconds: 59, clock: '0000:00:59', span: 'PT0H0M59S' },
    { seconds: 60, clock: '0000:01:00', span: 'PT0H1M0S' },
    { seconds: 12 * 60 + 5, clock: '0000:12:05', span: 'PT0H12M5S' },
    { seconds: 3_600, clock: '0001:00:00', span: 'PT1H0M0S' },
    { seconds: 27 * 3_600 + 46 * 60 + 40, clock: '0027:46:40', span: 'PT27H46M40S' },
  ])('$seconds s are $clock and $span', ({ seconds, ...written }) => {
    expect({ clock: clock(seconds), span: span(seconds) }).toEqual(written);
  });
});
