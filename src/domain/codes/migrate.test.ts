/** A play of an older version comes over decision by decision, and says how many are left out. */
import { describe, expect, it } from 'vitest';
import type { Docket, Entry } from '../docket/docket.ts';
import type { Codebook, DecisionBook } from './codebook.ts';
import { migrateDocket } from './migrate.ts';

const reply: DecisionBook = {
  id: 'reply',
  options: ['answer', 'wait'],
  parts: [
    { id: 'why', replies: ['law', 'duty'] },
    { id: 'when', replies: ['now', 'later'] },
  ],
  facts: ['fact/fax', 'fact/date'],
  authorities: ['authority/act', 'authority/rule'],
};
const court: DecisionBook = { id: 'court', options: ['file', 'leave'], parts: [], facts: [], authorities: [] };
const present: Codebook = {
  case: 'c',
  version: 4,
  seats: [null, { id: 'agent', decisions: [] }, { id: 'counsel', decisions: [reply, court] }],
  sheets: [],
};
const entry: Entry = {
  decision: 'reply',
  option: 'wait',
  parts: { why: 'duty', when: 'now' },
  fact: 'fact/date',
  authority: 'authority/rule',
};
const docket = (change: Partial<Entry> = {}, seat = 'counsel'): Docket => ({
  format: 1,
  case: 'c',
  version: 2,
  seat,
  entries: [
    { ...entry, ...change },
    { decision: 'court', option: 'leave', parts: {} },
  ],
});

const carried = (kept: number, left: number) => ({ from: 2, kept, left });

describe('a play of an older version', () => {
  it('is the same play in the present one where everything chosen is still there', () => {
    expect(migrateDocket(docket(), present)).toEqual({ ...docket(), version: 4, carried: carried(2, 0) });
  });

  it('may have cited nothing and answered nothing, and decided nothing', () => {
    const { decision, option } = entry;
    const bare: Docket = { ...docket(), entries: [{ decision, option, parts: {} }] };
    expect(migrateDocket(bare, present)).toEqual({ ...bare, version: 4, carried: carried(1, 0) });
    const none = { ...docket(), entries: [] };
    expect(migrateDocket(none, present)).toEqual({ ...none, version: 4, carried: carried(0, 0) });
  });

  it.each<{ gone: string; change: Partial<Entry> }>([
    { gone: 'the decision', change: { decision: 'letter' } },
    { gone: 'the option', change: { option: 'shred' } },
    { gone: 'a part', change: { parts: { ...entry.parts, whom: 'court' } } },
    { gone: 'one of the replies', change: { parts: { why: 'duty', when: 'never' } } },
    { gone: 'the fact', change: { fact: 'fact/letter' } },
    { gone: 'the authority', change: { authority: 'authority/old' } },
    { gone: 'the slot of the fact, which is now an authority', change: { fact: 'authority/act' } },
  ])('leaves the decision out where $gone is gone, and keeps the other', ({ change }) => {
    const { entries, ...rest } = docket(change);
    expect(migrateDocket(docket(change), present)).toEqual({
      ...rest,
      version: 4,
      entries: entries.slice(1),
      carried: carried(1, 1),
    });
  });

  it('keeps which slip was the second taken', () => {
    const twice = docket({ second: ['authority'] });
    expect(migrateDocket(twice, present)?.entries[0]?.second).toEqual(['authority']);
  });

  it('has its decisions in the order they have now', () => {
    const { entries, ...rest } = docket();
    expect(migrateDocket({ ...rest, entries: entries.toReversed() }, present)?.entries).toEqual(entries);
  });

  it('carried over twice is still from where it began, and what was left out before stays counted', () => {
    const before = { ...docket({ option: 'shred' }), carried: { from: 1, kept: 2, left: 3 } };
    expect(migrateDocket(before, present)?.carried).toEqual({ from: 1, kept: 1, left: 4 });
  });

  it('is none where nothing that was chosen is left', () => {
    const { entries, ...rest } = docket({ option: 'shred' });
    expect(migrateDocket({ ...rest, entries: entries.slice(0, 1) }, present)).toBeNull();
  });

  it('is none where the seat is gone, or was not loaded', () => {
    expect(migrateDocket(docket({}, 'speaker'), present)).toBeNull();
    expect(migrateDocket(docket({}, 'agent'), present)).toBeNull();
  });
});
