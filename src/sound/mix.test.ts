/** The buses, and the table of mixes against the gains that the game really sets. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MusicState } from '../pages/common/stage/musicState.view.ts';
import { busLevels } from './mix.ts';
import { stemGains } from './stemGains.ts';

const usual = { music: 0.6, place: 0.6, cues: 0.8 };
const at = { muted: false, dipped: false, spoken: false };
const decibels = (a: number, b: number): number => 20 * Math.log10(a / b);

describe('busLevels', () => {
  it('leaves the sliders alone, and is silent when muted', () => {
    expect(busLevels(usual, at)).toEqual(usual);
    expect(busLevels(usual, { ...at, muted: true })).toMatchObject({ music: 0, place: 0 });
  });

  it('dips music by 4 dB under a long cue and leaves the room alone', () => {
    expect(decibels(busLevels(usual, { ...at, dipped: true }).music, usual.music)).toBeCloseTo(-4);
    expect(busLevels(usual, { ...at, dipped: true }).place).toBe(usual.place);
  });

  it('stands back under a voice: music and room by 14 dB, cues by 8', () => {
    const under = busLevels(usual, { ...at, spoken: true });
    expect(
      [decibels(under.music, usual.music), decibels(under.place, usual.place), decibels(under.cues, usual.cues)].map(
        Math.round,
      ),
    ).toEqual([-14, -14, -8]);
  });
});

const rows =
  readFileSync(new URL('../../docs/sound.md', import.meta.url), 'utf8')
    .split('<!-- mixes -->')[1]
    ?.split('<!-- /mixes -->')[0]
    ?.trim()
    .split('\n')
    .slice(2) ?? [];
const STATES: Readonly<Record<string, Partial<MusicState>>> = {
  reading: { reading: true },
  firm: { strengthMeter: 1 },
  even: {},
  uneasy: { riskMeter: 1 },
  exposed: { riskMeter: 2 },
};

describe('docs/sound.md', () => {
  it('has measured mixes', () => expect(rows.length).toBeGreaterThan(10));

  it.each(rows)('was measured at the gains of the game: %s', (row) => {
    const [room = '', state = '', gains = ''] = row
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    const game = stemGains({
      room: room as MusicState['room'],
      strengthMeter: 0,
      riskMeter: 0,
      reading: false,
      silent: false,
      ...STATES[state],
    });
    const heard = Object.fromEntries(
      Object.entries(game)
        .filter(([, gain]) => gain > 0)
        .map(([stem, gain]) => [stem, Math.round(gain * 1000) / 1000]),
    );
    expect(
      Object.fromEntries(
        gains
          .split(', ')
          .map((each) => each.split(' '))
          .map(([stem, gain]) => [stem, Number(gain)]),
      ),
    ).toEqual(heard);
  });
});
