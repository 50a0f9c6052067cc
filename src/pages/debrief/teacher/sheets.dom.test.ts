/** Draws the papers of every case: no sheet that pupils hold shows an answer, and each key stands on a paper of its own. */
import { render } from 'lit-html';
import { describe, expect, it } from 'vitest';
import { completeCases } from '../../../../tests/fixtures/cases.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import { coverOf } from '../../../content/load/coverOf.ts';
import { linksOf } from '../../../domain/address/linkTo.ts';
import { say } from '../../common/words.view.ts';
import { teacherPage } from './teacher.page.ts';
import { teacherView, type TeacherView } from './teacher.view.ts';

const words = firstWordsInNode();
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/gu, ' ').trim();

/** Each sheet with the paper of its key, what the sheet asks, and what only the key may say. */
const SHEETS: readonly [
  sheet: string,
  key: string,
  asks: (view: TeacherView) => readonly string[],
  answers: (view: TeacherView) => readonly string[],
][] = [
  [
    'ticket',
    'ticketkey',
    ({ ticket }) => ticket.map(({ stem }) => stem),
    ({ ticket }) => ticket.flatMap(({ options }) => options.flatMap((each) => (each.right ? each.rationale : []))),
  ],
  [
    'exit',
    'exitkey',
    ({ lessons }) => lessons?.exit.items.map(({ ask }) => ask) ?? [],
    ({ lessons }) => lessons?.exit.items.map(({ good }) => good) ?? [],
  ],
  [
    'comparison',
    'comparisonkey',
    ({ lessons }) => lessons?.comparison?.parts.map(({ task }) => task) ?? [],
    ({ lessons }) => lessons?.comparison?.parts.flatMap(({ accept, refuse }) => [...accept, refuse]) ?? [],
  ],
  [
    'forms',
    'key',
    ({ key }) => key?.sheets.flatMap(({ items, transfer }) => [...items, ...transfer]) ?? [],
    ({ key }) => key?.forms.flatMap(({ rows }) => rows.map(({ why }) => why)) ?? [],
  ],
];

describe.each(completeCases())('the papers of $id', (file) => {
  const view = teacherView(file, coverOf(file), file.teaching, words);
  const host = document.createElement('div');
  render(
    teacherPage(view, {
      say: (key, values) => say(words, key, values),
      links: linksOf('https://school.example/', { case: file.id, lang: null }),
      languages: ['en'],
    }),
    host,
  );
  const paper = (id: string): string => plain(host.querySelector(`[data-paper="${id}"]`)?.textContent);

  it.each(SHEETS)('%s asks everything and answers nothing; %s answers', (sheet, key, asks, answers) => {
    expect(asks(view).filter((text) => !paper(sheet).includes(plain(text)))).toEqual([]);
    expect(answers(view).filter((text) => paper(sheet).includes(plain(text)))).toEqual([]);
    expect(answers(view).filter((text) => !paper(key).includes(plain(text)))).toEqual([]);
  });

  it('no paper folds anything away, since what is folded is printed all the same', () => {
    expect(host.querySelectorAll('details')).toHaveLength(0);
  });

  it('leads to every paper, and names each', () => {
    const ids = [...host.querySelectorAll('[data-paper]')].map((each) => each.id);
    const links = [...host.querySelectorAll('nav.papers a')].map((each) => each.getAttribute('href'));
    expect(links).toEqual(ids.map((id) => `#${id}`));
  });
});
