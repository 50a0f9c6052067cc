/** What every page of the debrief counts: plays of those who took a seat, and none that may have come before. */
import { expect, test } from 'vitest';
import { specimen as file } from '../../../tests/fixtures/specimen.ts';
import { seatless } from '../codes/resultCode.ts';
import { documentedDocket, emptyDocket } from '../docket/docket.ts';
import { debriefInput } from './debriefInput.ts';

const play = (text: string, count: number) => ({
  text,
  kind: 'full' as const,
  docket: documentedDocket(file, 'advocate', count),
  sheets: {},
});
const forms = { ...play('F', 0), docket: seatless({ case: file.id, version: 1 }) };
const hands = [{ seat: 'advocate', decision: 'read-the-notice', hands: { 'write-to-clerk': 3 } }];

test('a code that holds forms alone counts for no seat; one that took a seat and entered nothing does', () => {
  const nothing = { ...play('N', 0), docket: emptyDocket(file, 'advocate') };
  const results = [play('A', 2), forms, nothing];
  expect(debriefInput({ file, results, hands })).toEqual({
    file,
    plays: [results[0], nothing],
    hands,
  });
});

test('equal plays count as often as they were handed in, and one that may have come before not until somebody says so', () => {
  const results = [play('A', 2), play('B', 3), play('A', 2), { ...play('A', 2), again: 'a' }];
  expect(debriefInput({ file, results, hands }).plays.map(({ docket }) => docket.entries.length)).toEqual([2, 3, 2]);
});

test('the same results give the same list of plays, so that what was worked out for it stays', () => {
  const results = [play('A', 2), forms];
  const { plays } = debriefInput({ file, results, hands });
  expect(debriefInput({ file, results, hands: [] }).plays).toBe(plays);
});
