/** The small life of a room: rain on a pane, dust in the light, a lamp that hums. It stirs when something happens and dies down again. */

export type AmbientOffsets = 'rain' | 'dust' | 'hum';

/** How long it swells, stays and fades; seconds. A room at rest draws nothing, so it has to end. */
const SWELL = 1.4;
const STAY = 15.8;
const WHOLE = STAY + 2 * SWELL;

export class AmbientMotion {
  /** Seconds that have passed while anything stirred. */
  time = 0;
  #left = 0;
  readonly #kinds: readonly AmbientOffsets[];

  constructor(kinds: readonly AmbientOffsets[]) {
    this.#kinds = kinds;
  }

  /** Stirs it, or keeps it stirring without a break; nothing to do in a room without any. */
  stir(): void {
    if (this.#kinds.length === 0) return;
    this.#left = this.#left < SWELL ? WHOLE - this.#left : Math.max(this.#left, STAY + SWELL);
  }

  /** Ends it at once: for players who want no motion. */
  still(): void {
    this.#left = 0;
  }

  get stirring(): boolean {
    return this.#left > 0;
  }

  step(ms: number): void {
    if (!this.stirring) return;
    this.time = (this.time + ms / 1_000) % 512;
    this.#left = Math.max(0, this.#left - ms / 1_000);
  }

  /** How strongly a kind shows, 0 to 1. */
  strength(kind: AmbientOffsets): number {
    if (!this.#kinds.includes(kind)) return 0;
    const swelling = WHOLE - this.#left;
    return smooth(Math.min(1, Math.max(0, Math.min(this.#left, swelling) / SWELL)));
  }

  /** What the hum adds to the lamp: a filament's unrest, under two hundredths, with a rare dip. */
  get hum(): number {
    const strength = this.strength('hum');
    if (strength === 0) return 0;
    const unrest = Math.sin(this.time * 7.3) * Math.sin(this.time * 3.1) * 0.014;
    const dip = Math.max(0, Math.sin(this.time * 0.83) - 0.985) * -4;
    return strength * (unrest + dip);
  }
}

const smooth = (x: number): number => x * x * (3 - 2 * x);
