/** The cut to later years: the paper of then, what each side said of it, and how it ended. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { CameraName } from '../../content/schema/scalars.ts';
import { cite, type Cited } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface YearsLaterView {
  readonly kicker: string;
  readonly title: string;
  readonly picture: CameraName;
  readonly paper: readonly { readonly head: string; readonly text: string; readonly hidden: boolean }[];
  readonly hidden: string; // what is said to the ear of a black bar
  readonly statements: readonly Cited[];
  readonly note: string;
  readonly next: string;
}

/** @throws Error for a case that tells of no later years, since the chart goes past the page there */
export function yearsLaterView(file: CaseFile, words: Words): YearsLaterView {
  const { yearsLater } = file.outcome;
  if (!yearsLater) throw new Error(`the case ${file.id} tells of no later years`);
  const { kicker, title, camera, paper, statements, note } = yearsLater;
  return {
    kicker,
    title,
    picture: camera,
    paper: paper.map((row) => ({ ...row, hidden: row.hidden === 'yes' })),
    hidden: say(words, 'outcome.nameLeftOut'),
    statements: statements.map((each) => cite(file, words, each)),
    note,
    next: say(words, 'outcome.toScore'),
  };
}

export const yearsLaterSpoken = ({ kicker, title, paper, hidden, statements, note }: YearsLaterView): string[] => [
  `${kicker}: ${title}`,
  ...paper.map((row) => `${row.head}: ${row.text}${row.hidden ? `, ${hidden}` : ''}`),
  ...statements.map(({ text }) => text),
  note,
];
