/** Writes the figures down as a table for people. */
import { cpus } from 'node:os';
import type { Figure } from './figure.ts';

const SYSTEMS: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

const cell = (text: string): string => text.replaceAll('|', '\\|');
const mark = (holds: boolean | null): string => (holds === null ? '—' : holds ? 'yes' : '**no**');

/**
 * The page docs/bench.md.
 * @param waiting bars that nothing here can measure yet, with the reason
 * @param conditions the browser's own name and version, the day, and how many processes wanted the processor before and after the run
 */
export function report(
  figures: readonly Figure[],
  waiting: readonly (readonly [what: string, why: string])[],
  {
    browser,
    day,
    load,
  }: {
    readonly browser: string;
    readonly day: Date;
    readonly load: { readonly before: number; readonly after: number };
  },
): string {
  const rows = figures.map(
    ({ what, bar, measured, holds, how }) => `| ${[what, bar, measured, mark(holds), how].map(cell).join(' | ')} |`,
  );
  const machine = `${cpus().length} cores, ${SYSTEMS[process.platform] ?? process.platform}, Node ${process.versions.node}, ${browser}, headless, drawing in software`;
  return `# Bench

What \`npm run bench\` measured on ${day.toISOString().slice(0, 10)}: ${machine}.
Load ${load.before.toFixed(1)} before the run and ${load.after.toFixed(1)} after it; the run alone makes about 2, and other work on the machine lengthens every time.

The production build (\`npm run build\`) is served with brotli from this machine, and measured in one run beside three floors that the bench makes itself: a page with
one button (*floor page*), a small story run by inkjs (*story of a text engine*), and an empty stage from the full Phaser package with one picture
(*stock stage*). Ratios travel from machine to
machine; seconds do not. The worker that keeps all files for times without a network is kept out, since its fetches would be counted with the
page's; *whole game* says what it keeps. The *school profile* slows the processor four times and the connection to 10 Mb/s with 40 ms.
Nothing here fails a build; the bars are what we hold ourselves to.

| figure | bar | measured | holds | how |
|---|---|---|---|---|
${rows.join('\n')}

Not measured yet:

${waiting.map(([what, why]) => `- ${what}: ${why}`).join('\n')}
`;
}
