/** The steps of the hour as slides: a question, what stands under it, the choices at its side, and how to lead it in the notes. */
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import type { CaseCover } from '../../../src/content/schema/caseCover.ts';
import { say, type Words } from '../../../src/pages/common/words.view.ts';
import { doorView } from '../../../src/pages/debrief/door/door.view.ts';
import type { GuideView } from '../../../src/pages/debrief/notes/guide.view.ts';
import { blocksOf, runsOf, textOf, type Block } from './blocks.ts';
import type { DrawnStep } from './drawSteps.ts';

export interface Slide {
  readonly phase: string; // where in the hour it stands
  readonly title: string;
  readonly where: string; // whose decision it is, and when
  /** One column, or two roads side by side. */
  readonly columns: readonly (readonly Block[])[];
  readonly side: readonly Block[]; // the choices, which stay in view
  readonly notes: string;
}

/** What a slide says in a place of its own. */
const APART = 'h1, .run-where, aside, .two-roads';

/** @param drawn what the wall shows of a step */
export function slideOf(drawn: Element, { phase, place, guide }: Omit<DrawnStep, 'is'>, words: Words): Slide {
  const roads = [...drawn.querySelectorAll('.run-road')];
  const aside = drawn.querySelector('aside');
  const rest = drawn.cloneNode(true) as Element;
  for (const each of rest.querySelectorAll(APART)) each.remove();
  const body = blocksOf(rest);
  return {
    phase: [phase, place].filter(Boolean).join(' · '),
    title: wordsIn(drawn, 'h1'),
    where: wordsIn(drawn, '.run-where'),
    columns: roads.length > 0 ? roads.map((road) => blocksOf(road)) : [body],
    side: aside ? blocksOf(aside) : [],
    notes: guide ? notesOf(guide, words) : '',
  };
}

const wordsIn = (drawn: Element, selector: string): string => {
  const found = drawn.querySelector(selector);
  return found ? textOf(runsOf([...found.childNodes])) : '';
};

/** How to lead a step, as the notes window tells it. */
function notesOf({ minutes, say: aloud, listen, replies, nobody }: GuideView, words: Words): string {
  const part = (key: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`${say(words, key)}:`, ...lines.map((line) => `– ${line}`)] : [];
  return [
    minutes,
    ...part('notes.say', aloud),
    ...part('notes.listen', listen),
    ...part(
      'notes.replies',
      replies.map(({ they, you }) => `“${they}” ${you}`),
    ),
    ...part('notes.nobody', nobody),
  ].join('\n');
}

/** What comes before the run: the question of the hour, and how a pair plays. */
export function firstSlides(file: CaseFile, cover: CaseCover, words: Words): Slide[] {
  const [plan] = Object.values(file.teaching?.plans ?? {});
  if (!file.teaching || !plan) return [];
  const posts = doorView(cover, file.teaching, words).posts;
  const post = posts.at(-1);
  const text = (words_: string): Block => ({ kind: 'text', runs: [{ text: words_, bold: false, italic: false }] });
  const item = (words_: string): Block => ({
    kind: 'item',
    marker: 'bullet',
    list: 0,
    depth: 0,
    under: false,
    runs: [{ text: words_, bold: false, italic: false }],
  });
  const none = { where: '', side: [], notes: '' };
  return [
    { ...none, phase: file.cover.title, title: plan.question, columns: [[text(file.teaching.door.what)]] },
    { ...none, phase: file.cover.title, title: say(words, 'teacher.aims'), columns: [plan.aims.map(item)] },
    {
      ...none,
      phase: file.cover.title,
      title: post?.before ?? '',
      columns: [[...(post?.links.map(({ label }) => item(label.replace(/:$/u, ''))) ?? []), text(post?.after ?? '')]],
    },
  ];
}
