/** What every page of the debrief counts: plays of those who took a seat, each once where the teacher wants that. */
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
  expect(debriefInput({ file, results, hands, once: false })).toEqual({
    file,
    plays: [results[0], nothing],
    hands,
  });
});

test('a code that came twice counts once where the teacher wants that, and twice where not', () => {
  const results = [play('A', 2), play('B', 3), play('A', 2)];
  expect(debriefInput({ file, results, hands, once: true }).plays.map(({ docket }) => docket.entries.length)).toEqual([
    2, 3,
  ]);
  expect(debriefInput({ file, results, hands, once: false }).plays).toHaveLength(3);
});

test('the same results give the same list of plays, so that what was worked out for it stays', () => {
  const results = [play('A', 2), forms];
  const { plays } = debriefInput({ file, results, hands, once: true });
  expect(debriefInput({ file, results, hands: [], once: true }).plays).toBe(plays);
});
