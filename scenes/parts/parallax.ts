/** Where the onlooker stands: layers nearer to the eye follow the pointer, or a phone's scroll, a little further. */

/** How far a layer goes at most, in CSS pixels. */
export const REACH = { back: 0, figure: 6, front: 12 } as const;
/** The time in which two thirds of the way are gone; milliseconds. */
const EASE = 170;
const THERE = 0.004;

export class Parallax {
  /** −1 (far left, top) to 1 (far right, foot), eased. */
  x = 0;
  y = 0;
  #to = { x: 0, y: 0 };

  /** Looks towards a point, −1 to 1 each way. Returns true when that is somewhere else than before. */
  towards(x: number, y: number): boolean {
    const near = (value: number): number => Math.max(-1, Math.min(1, value));
    this.#to = { x: near(x), y: near(y) };
    return this.moving;
  }

  get moving(): boolean {
    return Math.abs(this.#to.x - this.x) > THERE || Math.abs(this.#to.y - this.y) > THERE;
  }

  /** Goes on for some milliseconds; the rest of a very small way is gone at once. */
  step(ms: number): void {
    const share = this.moving ? 1 - Math.exp(-ms / EASE) : 1;
    this.x += (this.#to.x - this.x) * share;
    this.y += (this.#to.y - this.y) * share;
  }

  /** Straight ahead at once: for players who want no motion. */
  rest(): void {
    this.#to = { x: 0, y: 0 };
    this.x = this.y = 0;
  }
}
