/** The figures of many classes, the limits they are held to, and the page that tells them. */
import type { Verdict } from './judge.ts';

export interface MessSum {
  readonly plays: number;
  readonly read: number;
  readonly mended: number;
  readonly invented: number;
  readonly slips: number;
  readonly silent: number;
  readonly lines: number;
  readonly alarms: number;
  readonly asked: number;
}

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

export const summed = (verdicts: readonly Verdict[]): MessSum => ({
  plays: add(verdicts.map(({ plays }) => plays)),
  read: add(verdicts.map(({ read }) => read)),
  mended: add(verdicts.map(({ mended }) => mended)),
  invented: add(verdicts.map(({ invented }) => invented)),
  slips: add(verdicts.map(({ slips }) => slips)),
  silent: add(verdicts.map(({ silent }) => silent.length)),
  lines: add(verdicts.map(({ lines }) => lines)),
  alarms: add(verdicts.map(({ alarms }) => alarms.length)),
  asked: add(verdicts.map(({ asked }) => asked)),
});

/** At least so many plays in, of a thousand; at most so many lines blamed without cause, of a hundred. */
const LIMITS = { in: 995, alarms: 1 } as const;

export const holds = ({ plays, mended, invented, silent, alarms, lines }: MessSum): boolean =>
  mended * 1_000 >= plays * LIMITS.in && invented === 0 && silent === 0 && alarms * 100 <= lines * LIMITS.alarms;

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(2)} %`;
const number = (value: number): string => value.toLocaleString('en-US');

export function messReport(sum: MessSum, classes: number): { readonly text: string; readonly holds: boolean } {
  const rows = [
    [
      'plays that are in, each once',
      `${number(sum.mended)} of ${number(sum.plays)}: ${percent(sum.mended, sum.plays)}`,
      'at least 99.5 %',
    ],
    ['of them before any slip was put right', `${number(sum.read)}: ${percent(sum.read, sum.plays)}`, ''],
    ['plays invented, or counted twice', number(sum.invented), '0'],
    ['slips of the hand, each named with its line', `${number(sum.slips - sum.silent)} of ${number(sum.slips)}`, 'all'],
    ['lines of a code passed over in silence', number(sum.silent), '0'],
    [
      'lines blamed that hold no code',
      `${number(sum.alarms)} of ${number(sum.lines)} lines: ${((100 * sum.alarms) / sum.lines).toFixed(3)} per 100`,
      'at most 1 per 100',
    ],
    ['times the page asked whether a play came before', number(sum.asked), ''],
  ];
  const text = `# Whatever a class does to its codes

Written by \`npm run mess\`. ${number(classes)} classes of thirty are made up from a seed (\`.ci/measure/mess\`) and handed in to the debrief's own reader: lists,
threads of mail, exports of forms, chats, codes typed one by one, pictures, saved files; with names, slips of the hand, rewritten links, broken
lines, second exports, late and double hand-ins. The teacher who answers the page's question knows who handed in twice, and puts right each
slip that the page names. No real class is among them: what students do beyond this is not in these figures.

| | | limit |
|---|---|---|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`;
  return { text, holds: holds(sum) };
}
