/** Which of the teacher's papers are printed in a test, and what students may never find on theirs. */
import { caseNamed } from '../simulate/seatActor.ts';
import { keyView } from '../../src/pages/debrief/teacher/key.view.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { letters, type PrintedPage } from './pdf.ts';

const file = caseNamed('twitter-v-dhs');
const { teaching } = file;
if (!teaching) throw new Error('the case has lost its teaching content');

export const HELD = ['facts', 'roles', 'situations', 'forms', 'ticket', 'exit', 'comparison', 'absent', 'words'];
export const TEACHERS = ['plan', 'lessons', 'kit', 'tally', 'reveal', 'key', 'ticketkey', 'exitkey', 'comparisonkey'];

/** So many pages each lesson plan may take: one for every 45 minutes. */
export const PLAN_PAGES: readonly number[] = Object.values(teaching.plans).map(({ lessons }) =>
  lessons.reduce((pages, { minutes }) => pages + Math.ceil(minutes / 45), 0),
);

/** What only a key says, as letters. */
export const ANSWERS: readonly string[] = [
  ...keyView(file, teaching, firstWordsInNode()).forms.flatMap(({ rows }) => rows.map(({ why }) => why)),
  ...teaching.exit.items.map(({ good }) => good),
  ...Object.values(teaching.comparison?.parts ?? {}).flatMap(({ point, accept }) => [point, ...accept]),
  ...Object.values(file.learning.quiz).flatMap(({ options }) => options.map(({ rationale }) => rationale)),
].map(letters);

/**
 * What is wrong with a printed paper.
 * @param name of the paper, and of who printed it
 * @param least how many points its letters have to have at least; 0 for a teacher's paper, which may also have keys
 */
export const faultsIn = (pages: readonly PrintedPage[], name: string, least: 0 | 12 | 18): string[] =>
  pages.flatMap(({ text, smallest }, n) => {
    const [where, on] = [`${name} in ${least}, page ${n + 1}`, letters(text)];
    return [
      ...(on.length < 12 ? [`${where} is blank`] : []),
      ...(smallest < least ? [`${where}: ${smallest} point`] : []),
      ...(least === 0 ? [] : ANSWERS.filter((answer) => on.includes(answer)).map((answer) => `${where}: ${answer}`)),
    ];
  });
