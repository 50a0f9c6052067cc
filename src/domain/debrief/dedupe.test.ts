/** What came twice: the same code, or a short code beside the full one of the same play. */
import { expect, it } from 'vitest';
import { emptyDocket, type Docket } from '../docket/docket.ts';
import { completeCases } from '../../../tests/fixtures/cases.ts';
import { dedupe, repeated } from './dedupe.ts';

const [file] = completeCases();
if (!file) throw new Error('no case');
const [seat] = Object.values(file.seats);
if (!seat) throw new Error('no seat');
const [decision = '', { options } = { options: {} }] = Object.entries(seat.decisions)[0] ?? [];
const [one = '', other = ''] = Object.keys(options);
const played = (option: string): Docket => ({
  ...emptyDocket(file, seat.id),
  entries: [{ decision, option, parts: {} }],
});

const short = { text: 'S1', kind: 'short', docket: played(one) } as const;
const full = { text: 'F1', kind: 'full', docket: played(one) } as const;
const elsewise = { text: 'S2', kind: 'short', docket: played(other) } as const;

it('counts a code once however often it comes, and says how often', () => {
  expect(dedupe([full, elsewise, { ...full }])).toEqual([full, elsewise]);
  expect([...repeated([full, elsewise, { ...full }])]).toEqual([['F1', 2]]);
});

it('takes a short code with the choices of a full one for the same play', () => {
  expect(dedupe([short, full, elsewise])).toEqual([full, elsewise]);
  expect([...repeated([short, full, elsewise])]).toEqual([['S1', 2]]);
});

it('leaves two short codes of two plays, and hands that have no code, as they are', () => {
  const bare = { text: '', kind: 'short', docket: played(one) } as const;
  expect(dedupe([short, elsewise, bare, bare])).toHaveLength(4);
  expect(repeated([short, elsewise, bare, bare]).size).toBe(0);
});
