/** Packs a list of small choices, each out of its own number of possibilities, into one whole number, and back. */

/** One choice out of `of` possibilities: 0 to of − 1. */
export interface Digit {
  readonly value: number;
  readonly of: number;
}

/**
 * The number of a list of digits, the first of which counts least.
 * @throws RangeError when a digit is out of its range
 */
export function pack(digits: readonly Digit[]): bigint {
  let number = 0n;
  for (const { value, of } of [...digits].reverse()) {
    if (!Number.isInteger(value) || value < 0 || value >= of) throw new RangeError(`${value} is not one of ${of}`);
    number = number * BigInt(of) + BigInt(value);
  }
  return number;
}

/** Takes digits off a packed number one by one, because the range of the next digit may depend on those before it. */
export class Unpacking {
  #rest: bigint;

  constructor(number: bigint) {
    this.#rest = number;
  }

  /** The next digit, out of `of` possibilities. */
  next(of: number): number {
    const value = this.#rest % BigInt(of);
    this.#rest /= BigInt(of);
    return Number(value);
  }

  /** True when nothing is left: every digit was taken and none was too large. */
  get spent(): boolean {
    return this.#rest === 0n;
  }
}
