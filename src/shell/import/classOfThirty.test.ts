/** A class of thirty as it was seen to hand in, and as it may: by each way every play is in once, and nothing else is blamed. */
import { describe, expect, it } from 'vitest';
import { differentPlays } from '../../../tests/fixtures/codes.ts';
import { blob, opened } from '../../../tests/fixtures/debrief.ts';
import { counting } from '../../domain/debrief/dedupe.ts';

const plays = differentPlays(30);
const NAMES = 'Aaliyah Jackson,Marcus Smith-Jones,Emma O’Neil,Sofía García,JACKSON,Li Xu'.split(',');
const nameOf = (n: number): string => `${NAMES[n % NAMES.length]}`;
/** A line or a row for each play. */
const each = (row: (play: (typeof plays)[number], n: number) => string): string => plays.map(row).join('\n');
/** What a student puts into a form: one of five ways in turn. */
const answer = ({ short, full, link }: (typeof plays)[number], n: number): string =>
  [short, link, `my code is ${short} .`, `${short} ${full}`, short.replaceAll('-', ' ').toLowerCase()][n % 5] ?? '';
/** What the game copies whole, on lines of its own within a cell. */
const whole = ({ short, full, link }: (typeof plays)[number]): string => `"${short}\n${full}\n${link}"`;
const stamp = (n: number): string => `2026/11/30 9:${String(10 + n)}:00 AM EST`;

const WAYS: readonly (readonly [way: string, text: string])[] = [
  [
    'private comments of a classroom, with names, times and emoji',
    each(({ short }, n) => `${nameOf(n)}\nNov 30, 9:${10 + n} AM\n${short} 👍\n`),
  ],
  [
    'a thread of mail, with quote marks, addresses and signatures',
    each(
      ({ short }, n) =>
        `> On Mon, Nov 30, 2026 at 9:${10 + n} AM ${nameOf(n)} <aaliyah${20 + n}@school.example> wrote:\n> Hi, my code: ${short}\n> --\n> ${nameOf(n)}, class of 2028, room B204`,
    ),
  ],
  [
    'a form with a column Code and answers of all kinds',
    `Timestamp,Code\n${each((p, n) => `${stamp(n)},${answer(p, n)}`)}`,
  ],
  ['a form with a column code', `Timestamp,code\n${each((p, n) => `${stamp(n)},${answer(p, n)}`)}`],
  [
    'a form with a question for a column',
    `Timestamp,Paste your result code here\n${each((p, n) => `${stamp(n)},${answer(p, n)}`)}`,
  ],
  ['a form with the whole result in a cell of Code', `Timestamp,Code\n${each((p, n) => `${stamp(n)},${whole(p)}`)}`],
  [
    'a form with a column for each code',
    `Timestamp,Short code,Full code\n${each(({ short, full }, n) => `${stamp(n)},${short},${full}`)}`,
  ],
  ['a column of a sheet', `Code\n${each(({ short }) => short)}`],
  [
    'a sheet with number, name and section, pasted with tabs',
    `ID\tName\tSection\tCode\n${each((p, n) => `${1048223 + n}\t${nameOf(n)}\tB${n % 6}\t${answer(p, n)}`)}`,
  ],
  ['a sheet without a head', each(({ short }, n) => `${1048223 + n};${nameOf(n)};${short}`)],
  ['a team chat', each(({ short }, n) => `[9:${10 + n} AM] ${nameOf(n)}\n${short}`)],
  ['comments of a course', each(({ full }, n) => `${nameOf(n)}\n${full}\nReply to comment\nNov 30 at 9:${10 + n}am\n`)],
  [
    'typed, with letters for digits, small, spaced, dotted and underlined',
    each(
      ({ short }, n) =>
        [
          short.replaceAll('0', 'O').replaceAll('1', 'l'),
          short.toLowerCase(),
          short.replaceAll('-', ''),
          short.replaceAll('-', ' '),
          short.replaceAll('-', '.'),
          short.replaceAll('-', '_'),
        ].at(n % 6) as string,
    ),
  ],
  ['a list with numbers and points', each(({ short }, n) => `${n + 1}. ${short}`)],
  [
    'a list with numbers, spaced and small',
    each(({ short }, n) => `${n + 1}) ${short.replaceAll('-', ' ').toLowerCase()}`),
  ],
  ['hyphens that do not break, and dashes', each(({ short }, n) => short.replaceAll('-', '‑–—−'.charAt(n % 4)))],
  ['a short and a long code on a line', each(({ short, full }) => `${short} ${full}`)],
  [
    'links that a mail program rewrote',
    each(({ link }) => `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02`),
  ],
  // Of our own
  [
    'ten on a line, parted by commas',
    [0, 10, 20]
      .map((at) =>
        plays
          .slice(at, at + 10)
          .map(({ short }) => short)
          .join(', '),
      )
      .join('\n'),
  ],
  ['long codes that a mail broke over two lines', each(({ full }) => `${full.slice(0, 15)}\n${full.slice(15)}`)],
];

describe('thirty plays are thirty results, each once', () => {
  it.each(WAYS)('%s', async (_, text) => {
    for (const road of ['paste', 'file'] as const) {
      const { paste, take, context } = await opened();
      if (road === 'paste') await paste(text);
      else await take([blob(text, 'class.csv')]);
      const { results, refused } = context();
      expect(
        refused.map(({ text: blamed }) => blamed),
        road,
      ).toEqual([]);
      expect(results, road).toHaveLength(30);
      const codes = results.flatMap(({ text: code, also }) => [code, ...(also ?? [])]);
      expect(
        plays.filter(({ short, full }) => !codes.includes(short) && !codes.includes(full)),
        road,
      ).toEqual([]);
      expect(counting(results), 'nothing waits for an answer').toHaveLength(30);
    }
  });
});
