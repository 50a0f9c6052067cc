/** A play of an older version comes over whole or not at all: a class is never shown half of what somebody chose. */
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

describe('a play of an older version', () => {
  it('is the same play in the present one where everything chosen is still there', () => {
    expect(migrateDocket(docket(), present)).toEqual({ ...docket(), version: 4 });
  });

  it('may have cited nothing and answered nothing', () => {
    const { decision, option } = entry;
    const bare: Docket = { ...docket(), entries: [{ decision, option, parts: {} }] };
    expect(migrateDocket(bare, present)).toEqual({ ...bare, version: 4 });
    expect(migrateDocket({ ...docket(), entries: [] }, present)).toEqual({ ...docket(), entries: [], version: 4 });
  });

  it.each<{ gone: string; change: Partial<Entry> }>([
    { gone: 'the decision', change: { decision: 'letter' } },
    { gone: 'the option', change: { option: 'shred' } },
    { gone: 'a part', change: { parts: { ...entry.parts, whom: 'court' } } },
    { gone: 'one of the replies', change: { parts: { why: 'duty', when: 'never' } } },
    { gone: 'the fact', change: { fact: 'fact/letter' } },
    { gone: 'the authority', change: { authority: 'authority/old' } },
    { gone: 'the slot of the fact, which is now an authority', change: { fact: 'authority/act' } },
  ])('is none where $gone is gone', ({ change }) => {
    expect(migrateDocket(docket(change), present)).toBeNull();
  });

  it('is none where one of its later decisions no longer fits', () => {
    const { entries, ...rest } = docket();
    const later = { decision: 'court', option: 'appeal', parts: {} };
    expect(migrateDocket({ ...rest, entries: [...entries.slice(0, 1), later] }, present)).toBeNull();
  });

  it('is none where the seat is gone, or was not loaded', () => {
    expect(migrateDocket(docket({}, 'speaker'), present)).toBeNull();
    expect(migrateDocket(docket({}, 'agent'), present)).toBeNull();
  });
});
