/** The stem map: the named states, the states between them, and every room's own score. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MusicState } from '../pages/common/stage/musicState.view.ts';
import { loopPosition } from './loopPosition.ts';
import { NOWHERE, isSilent, stemGains, moodName, sameGains } from './stemGains.ts';
import { SCORES } from './scores.ts';

const mood = (strengthMeter: number, riskMeter: number, more: Partial<MusicState> = {}): MusicState => ({
  room: 'office',
  strengthMeter,
  riskMeter,
  reading: false,
  silent: false,
  ...more,
});
const rooms = Object.keys(SCORES) as (keyof typeof SCORES)[];

describe('stemGains', () => {
  it('plays the bed and its melody alone while something is read, and steps back into the room', () => {
    expect(stemGains(mood(2, 3, { reading: true }))).toEqual({
      'office-place': 0.5,
      'office-bed': 0.7,
      'office-pulse': 0,
      tension: 0,
      'office-warmth': 0,
      melody: 0.7,
    });
    expect(stemGains(mood(2, 3, { room: 'agent-office', reading: true }))['agent-bed']).toBe(0.7);
  });

  it('is warm on firm footing, and only while nobody is exposed', () => {
    expect(stemGains(mood(1, 0))['office-warmth']).toBe(0.8);
    expect(stemGains(mood(2, 1))['office-warmth']).toBe(0);
  });

  it('holds its breath when exposure is high, whatever the footing', () => {
    for (const strength of [-2, 0, 2]) expect(stemGains(mood(strength, 2)).tension).toBe(1);
  });

  it('leaves the kitchen to the rain until somebody may be found, and the court to its stillness', () => {
    expect(stemGains(mood(0, 0, { room: 'kitchen' }))).toMatchObject({
      'kitchen-rain': 1,
      'kitchen-pulse': 0,
      tension: 0,
      melody: 0,
    });
    expect(stemGains(mood(1, 0, { room: 'kitchen' })).melody).toBe(0.8);
    expect(stemGains(mood(0, 3, { room: 'kitchen' }))['kitchen-pulse']).toBe(1);
    expect(Object.keys(stemGains(mood(0, 3, { room: 'court' })))).toEqual(['court-place', 'court-bed', 'court-pulse']);
  });

  it('is silent for the truth, and has nothing where there is no room', () => {
    for (const room of rooms) expect(isSilent(stemGains(mood(1, 1, { room, silent: true })))).toBe(true);
    expect(stemGains(mood(1, 1, { room: 'title' }))).toBe(NOWHERE);
  });

  it('never leaves 0 to 1, never grows calmer as exposure rises, and names only its own stems', () => {
    const level = fc.integer({ min: -2, max: 2 });
    fc.assert(
      fc.property(fc.constantFrom(...rooms), level, fc.integer({ min: 0, max: 2 }), (room, strength, risk) => {
        const now = stemGains(mood(strength, risk, { room }));
        for (const gain of Object.values(now)) expect(gain >= 0 && gain <= 1).toBe(true);
        expect(stemGains(mood(strength, risk + 1, { room })).tension ?? 0).toBeGreaterThanOrEqual(now.tension ?? 0);
        expect(
          Object.keys(now).every((stem) => stem === 'melody' || Object.values(SCORES[room] ?? {}).includes(stem)),
        ).toBe(true);
      }),
    );
  });

  it('knows another room, and calls a state by the word its caption and its mix go by', () => {
    expect(sameGains(NOWHERE, stemGains(mood(1, 0)))).toBe(false);
    expect(sameGains(stemGains(mood(1, 0)), stemGains(mood(1, 0)))).toBe(true);
    expect([mood(1, 0), mood(0, 0), mood(-1, 0), mood(2, 1), mood(2, 2)].map(moodName)).toEqual([
      'firm',
      'even',
      'uneasy',
      'uneasy',
      'exposed',
    ]);
  });
});

describe('loopPosition', () => {
  it('starts a late stem where it would be by now, inside its ring', () => {
    expect(loopPosition(0, [250, 12000])).toBeCloseTo(0.25);
    expect(loopPosition(37.5, [250, 12000])).toBeCloseTo(1.75);
    expect(loopPosition(37.5, [250, 24000])).toBeCloseTo(13.75);
  });
});
