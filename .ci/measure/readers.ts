/** `npm run readers`: reads 216 made-up pictures of hand-ins with three readers of QR codes, and writes down who read how many. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOffered, readFrozenBooks } from './mess/books.ts';
import { SCRIPT, readersIn } from './readers/contestants.ts';
import { installReaders, MEASURED } from './readers/install.ts';
import { EACH, heldUp } from './readers/kinds.ts';
import { readersReport, type Score } from './readers/report.ts';

const SEED = 18;
const REPORT = join(import.meta.dirname, '../../docs/readers.md');

/**
 * @param argv `--each=3` draws so many of each kind, and then nothing is written down
 * @returns 0; also where the other readers cannot be fetched, which is said
 */
export async function main(argv: readonly string[]): Promise<number> {
  const each = Number(argv.find((word) => word.startsWith('--each='))?.slice('--each='.length) ?? EACH);
  const folder = installReaders();
  if (folder === null) {
    const names = Object.entries(MEASURED).map(([name, version]) => `${name} ${version}`);
    console.log(`npm could not fetch ${names.join(' and ')}, so nothing was measured.`);
    return 0;
  }
  try {
    const readers = [...SCRIPT, ...(await readersIn(folder))];
    const scores: Score[] = [];
    for (const { kind, text, picture } of heldUp(SEED, readFrozenBooks(loadOffered()), each)) {
      for (const { name, read } of readers) {
        const before = process.cpuUsage();
        const texts = await read({ ...picture, data: picture.data.slice() });
        const { user, system } = process.cpuUsage(before);
        const wrong = texts.filter((other) => other !== text).length;
        scores.push({ kind, reader: name, read: texts.includes(text), wrong, took: (user + system) / 1_000 });
      }
      if (argv.includes('--say')) console.log(kind, scores.length / readers.length);
    }
    const report = readersReport(scores);
    console.log(report.text);
    console.log(report.times);
    if (each === EACH) writeFileSync(REPORT, report.text);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
