/** Made-up classes that hand in as classes do: every play is in once, none is invented, no line of a code is passed over. */
import { expect, it } from 'vitest';
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
