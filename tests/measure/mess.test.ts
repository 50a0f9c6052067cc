/** Made-up classes that hand in as classes do: every play is in once, none is invented, no line of a code is passed over. */
import { expect, it } from 'vitest';
import { readResults } from '../../src/domain/codes/readResults.ts';
import { loadOffered, readFrozenBooks } from '../../.ci/measure/mess/books.ts';
import { messyClass } from '../../.ci/measure/mess/classes.ts';
import { cacheOf, judged } from '../../.ci/measure/mess/judge.ts';
import { holds, messReport, summed } from '../../.ci/measure/mess/report.ts';

it('forty classes of thirty, from a seed', async () => {
  const codebooks = cacheOf(readFrozenBooks(loadOffered()));
  const verdicts = [];
  for (let seed = 0; seed < 40; seed++) verdicts.push(await judged(messyClass(seed, codebooks.present), codebooks));
  const sum = summed(verdicts);
  expect(verdicts.flatMap(({ silent }) => silent)).toEqual([]);
  expect(sum).toMatchObject({ plays: 1_200, invented: 0, silent: 0 });
  expect(holds(sum)).toBe(true);
  expect(messReport({ ...sum, invented: 1 }, 40).holds).toBe(false);
});

/** In each of these some pieces read, by chance, as a short code, as one of a version of long ago, or as a word or a number. */
it.each([
  ['a wrong last sign', '', 'RJ4N-9337-0YNF-21HC-4'],
  ['a wrong last sign, where two parts of it read as codes', '', 'CN41-H4AA-S46D-DA79-7SRP-HFN7-AX'],
  ['a wrong last sign, where a play was invented', '', 'DD4T-11T8-YY0B-XSCF-BPW5-1NY1'],
  ['a wrong last sign after a name', 'Jane ', 'Q141-SBHQ-0P1W-9WZX-7R78-DHTJ'],
  ['a wrong sign in the first piece', '', 'YM4A-044E-X9F5-TXSX-67QC-RCJS-4'],
  ['a sign that is missing', '', 'Y441-ZC14-NAYH-0RYQ-Z5A2-7978-A'],
  ['a sign too many', '', 'RJ4N-9337-0YNF-21HC-85'],
  ['spaces', '', 'SG42 CK7T B62N 80D3 66G7 5'],
  ['spaces, and a sign too many', '', 'Q141 SBHQ 0P1W 9WZX 7R78 DHT16'],
  ['spaces, in small letters, in a list', '3. ', 'y441 zc14 nayh 0ryq z5a2 7978 a6'],
  ['spaces, and a piece that reads as a word', '3. ', 't84j hgf6 accc kd19 68q8 nnyc'],
])('a slip in a long code is one line with one box: %s', (_, before, code) => {
  const { found, refused } = readResults(`${before}${code}`, readFrozenBooks(loadOffered()));
  expect(found).toEqual([]);
  expect(refused).toHaveLength(1);
  expect(code.startsWith(refused[0]?.text ?? 'none')).toBe(true);
});
