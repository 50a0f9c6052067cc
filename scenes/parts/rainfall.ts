/** Rain behind a window: it falls for a while when somebody comes in or something happens, then only the painted drops stay. */
import type * as Phaser from 'phaser';

/** How far the rain has fallen, and how strongly it shows, 0 to 1. */
export interface Weather {
  fall: number;
  strength: number;
}

/** How long it swells, stays and fades; milliseconds. A room at rest draws nothing, so it has to end. */
const SWELL = 1_400;
const STAY = 11_000;
const SPEED = 0.9; // windows a second

/** Lets it rain once; a shower that still falls is left alone. */
export function letItRain(tweens: Phaser.Tweens.TweenManager, weather: Weather): void {
  if (tweens.getTweensOf(weather).length > 0) return;
  const stop = (): void => void Object.assign(weather, { strength: 0, fall: weather.fall % 64 });
  tweens.add({ targets: weather, strength: 1, duration: SWELL, hold: STAY, yoyo: true, ease: 'Sine.InOut', onComplete: stop });
  tweens.add({ targets: weather, fall: weather.fall + ((2 * SWELL + STAY) / 1_000) * SPEED, duration: 2 * SWELL + STAY });
}
