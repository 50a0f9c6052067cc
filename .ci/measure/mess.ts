/** `npm run mess`: hands 2,000 made-up classes of thirty in to the debrief, however a class does that, and says what came of it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOffered, readFrozenBooks } from './mess/books.ts';
import { messyClass } from './mess/classes.ts';
import { cacheOf, judged, type Verdict } from './mess/judge.ts';
import { messReport, summed } from './mess/report.ts';

const CLASSES = 2_000;
const REPORT = join(import.meta.dirname, '../../docs/mess.md');

/**
 * @param argv `--classes=100` hands in fewer, and then nothing is written down; `--from=500` begins with that class; `--say` names each line that went wrong
 * @returns 0 when every limit holds, 1 when one does not
 */
export async function main(argv: readonly string[]): Promise<number> {
  const numberOf = (name: string, otherwise: number): number =>
    Number(argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise);
  const [count, first] = [numberOf('classes', CLASSES), numberOf('from', 0)];
  const books = readFrozenBooks(loadOffered());
  const codebooks = cacheOf(books);
  const verdicts: Verdict[] = [];
  for (let seed = first; seed < first + count; seed++) {
    const messy = messyClass(seed, codebooks.present);
    const verdict = await judged(messy, codebooks);
    verdicts.push(verdict);
    if (argv.includes('--say')) {
      const { lost, extra, silent, alarms } = verdict;
      if (lost.length + extra.length + silent.length + alarms.length > 0)
        console.log(seed, messy.roads.join('+'), JSON.stringify({ lost, extra, silent, alarms }, null, 1));
    }
  }
  const sum = summed(verdicts);
  const report = messReport(sum, count);
  console.log(report.text);
  if (count === CLASSES && first === 0) writeFileSync(REPORT, report.text);
  return report.holds ? 0 : 1;
}
