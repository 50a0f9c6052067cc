/** A side door leads to what the core leaves out, on the road that the core took, and what is kept of it is read with care. */
import { describe, expect, it } from 'vitest';
import { cored as file, corePlay, leftOut } from '../../../tests/fixtures/core.ts';
import { documentedDocket, type Entry } from '../docket/docket.ts';
import { madeAt, placeOf, sideDoor, sideDoorsOf, soundExtras, soundSideDoor, withMade } from './sideDoor.ts';

const whole = documentedDocket(file, 'advocate');
const entryAt = (slug: string): Entry => {
  const found = whole.entries.find(({ decision }) => decision === slug);
  if (!found) throw new Error(`the specimen documents nothing at ${slug}`);
  return found;
};
const [first = '', last = ''] = leftOut;

describe('the side doors of a play', () => {
  it('are the decisions its core leaves out', () => {
    expect(sideDoorsOf(file, corePlay).map(({ id }) => id)).toEqual(leftOut);
    expect(sideDoorsOf(file, whole)).toEqual([]);
    expect(sideDoorsOf(file, { ...corePlay, seat: 'nobody' })).toEqual([]);
  });

  it('open on the road that the core took as far as there, in the full edition', () => {
    const door = sideDoor(file, corePlay, first);
    expect(door.docket.edition).toBeUndefined();
    expect(door.docket.entries).toEqual(corePlay.entries.slice(0, 1));
    expect(placeOf(file, door)).toMatchObject({ decision: first, chapter: 0, step: 1 });
    expect(() => placeOf(file, { ...door, decision: 'nothing' })).toThrow('no decision nothing');
    expect(madeAt(door)).toBeUndefined();
    const made = withMade(file, door, entryAt(first));
    expect(madeAt(made)).toEqual(entryAt(first));
    expect(made.docket.entries.map(({ decision }) => decision)).toEqual([corePlay.entries[0]?.decision, first]);
  });
});

describe('a door that was kept', () => {
  const made = withMade(file, sideDoor(file, corePlay, last), entryAt(last));

  it('opens where it was left', () => {
    expect(soundSideDoor(JSON.parse(JSON.stringify(made)), file, corePlay)).toEqual(made);
    expect(soundSideDoor(sideDoor(file, corePlay, first), file, corePlay)).toEqual(sideDoor(file, corePlay, first));
  });

  it('is opened anew where what was made there cannot be read, and not at all where there is none', () => {
    const anew = sideDoor(file, corePlay, last);
    for (const docket of [undefined, {}, { entries: 'none' }, { entries: [{ ...entryAt(last), option: 'nothing' }] }])
      expect(soundSideDoor({ decision: last, docket }, file, corePlay)).toEqual(anew);
    for (const kept of [
      null,
      undefined,
      'door',
      {},
      { decision: corePlay.entries[0]?.decision },
      { decision: 'nothing' },
    ])
      expect(soundSideDoor(kept, file, corePlay)).toBeNull();
    expect(soundSideDoor(made, file, whole)).toBeNull();
  });
});

it('extras that were kept are one for each door, in order, as far as they fit', () => {
  const other = { ...entryAt(first), parts: {} };
  const kept = [entryAt(last), other, entryAt(first), corePlay.entries[0], null, { ...other, option: 'nothing' }];
  expect(soundExtras(kept, file, corePlay)).toEqual([entryAt(first), entryAt(last)]);
  expect(soundExtras(undefined, file, corePlay)).toEqual([]);
  expect(soundExtras(kept, file, { ...corePlay, seat: 'nobody' })).toEqual([]);
});
