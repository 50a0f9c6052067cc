/** Packs of the offline copy: every picture and sound lies in one, whole, with others of its ending. */
import { describe, expect, it } from 'vitest';
import { packsOf } from './packs.ts';

const bytes = (length: number, fill: number): Uint8Array => new Uint8Array(length).fill(fill);
const files = new Map([
  ['assets/office-bed.webm', bytes(120_000, 1)],
  ['assets/office-bed.m4a', bytes(50_000, 2)],
  ['assets/agent-bed.webm', bytes(70_000, 3)],
  ['assets/still.webp', bytes(90_000, 4)],
  ['assets/court-bed.webm', bytes(120_000, 5)],
  ['assets/play.js', bytes(10, 6)],
  ['assets/type.woff2', bytes(10, 7)],
]);
const { bodies, places } = packsOf(files);

describe('packs', () => {
  it('hold each picture and each sound as it was', () => {
    for (const [path, [pack, from, length]] of places)
      expect(
        Buffer.from(bodies[pack] ?? [])
          .subarray(from, from + length)
          .equals(files.get(path) ?? bytes(0, 0)),
        path,
      ).toBe(true);
    expect([...places.keys()].toSorted()).toEqual([...files.keys()].filter((path) => !path.endsWith('.js')).toSorted());
  });

  it('hold nothing twice and nothing else', () => {
    const packed = [...places.keys()].reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
    expect(bodies.reduce((sum, body) => sum + body.length, 0)).toBe(packed);
  });

  it('put no two endings together, and no more than comes at once', () => {
    const held = bodies.map((_, pack) => [...places].flatMap(([path, [in_]]) => (in_ === pack ? path : [])));
    expect(held.toSorted()).toEqual([
      ['assets/agent-bed.webm', 'assets/court-bed.webm'],
      ['assets/office-bed.m4a'],
      ['assets/office-bed.webm'],
      ['assets/still.webp'],
      ['assets/type.woff2'],
    ]);
  });
});
