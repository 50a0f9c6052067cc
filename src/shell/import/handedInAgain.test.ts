/** What comes in has an identity: a student's own file is one hand-in, a form's later export brings its new rows alone, and what is not plain is asked once. */
import { describe, expect, it } from 'vitest';
import { differentPlays } from '../../../tests/fixtures/codes.ts';
import { blob, opened } from '../../../tests/fixtures/debrief.ts';
import { counting } from '../../domain/debrief/dedupe.ts';

const plays = differentPlays(24);
const [one, two] = plays;
if (!one || !two) throw new Error('no plays');
type Play = typeof one;

/** What the game saves for a student. */
const own = ({ short, full, link }: Play): string => `Due Yesterday\nCounsel\n${short}\n${full}\n${link}\n`;
const rowsOf = (of: readonly Play[]): string[] =>
  of.map(({ short }, n) => `2026/11/30 9:${String(10 + n)}:00 AM,student${n}@school.example,${short}`);
const form = (of: readonly Play[], question = 'Your code'): string =>
  [`Timestamp,Username,${question}`, ...rowsOf(of)].join('\n');
const [early, late] = [form(plays.slice(0, 20)), form(plays)];
const turned = [late.split('\n')[0], ...late.split('\n').slice(1).toReversed()].join('\n');

/** Each step is what is dropped or pasted at one go. */
type Step = readonly string[] | string;
interface Row {
  readonly what: string;
  readonly steps: readonly Step[];
  readonly counts: number;
  /** How many wait for an answer. */
  readonly asked?: number;
}

const ROWS: readonly Row[] = [
  { what: 'a student’s own file', steps: [[own(one)]], counts: 1 },
  { what: 'the files of all students, dropped together', steps: [plays.map(own)], counts: 24 },
  { what: 'both codes and the link on one line', steps: [`Jane: ${one.short} ${one.full} ${one.link}`], counts: 1 },
  {
    what: 'the code pasted, and then the file of the same student',
    steps: [one.full, [own(one)]],
    counts: 1,
    asked: 1,
  },
  { what: 'the same file again', steps: [[own(one)], [own(one)]], counts: 1, asked: 1 },
  { what: 'one code on two lines', steps: [`${one.short}\n${one.short}`], counts: 2 },
  { what: 'one code in two rows of a form', steps: [[form([one, one])]], counts: 2 },
  { what: 'the later export of a form', steps: [[early], [late]], counts: 24 },
  { what: 'the later export of a form, pasted', steps: [early, late], counts: 24 },
  { what: 'the later export of a form, opened together with the earlier one', steps: [[early, late]], counts: 24 },
  { what: 'the later export of a form, sorted otherwise', steps: [[early], [turned]], counts: 24 },
  { what: 'the same export again', steps: [[early], [early]], counts: 20 },
  {
    what: 'the later export after its question was worded otherwise',
    steps: [[early], [form(plays, 'Paste your code')]],
    counts: 24,
    asked: 20,
  },
];

describe('hand-ins', () => {
  it.each(ROWS)('$what', async ({ steps, counts, asked = 0 }) => {
    const { take, paste, context } = await opened();
    for (const step of steps)
      if (typeof step === 'string') await paste(step);
      else await take(step.map((text, n) => blob(text, `due-yesterday-result (${n}).txt`)));
    const { results, refused } = context();
    expect(counting(results)).toHaveLength(counts);
    expect(results.length - counts, 'wait for an answer').toBe(asked);
    expect(refused).toEqual([]);
  });

  it('a later export says how many of its rows came before', async () => {
    const { take, context } = await opened();
    await take([blob(early, 'answers.csv')]);
    await take([blob(late, 'answers (1).csv')]);
    expect(context().tally).toMatchObject({ codes: 24, known: 20, refused: 0 });
  });
});
