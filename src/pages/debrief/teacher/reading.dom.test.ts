/** What a teacher has to read before a first lesson: the door, and one plan. Every word that stands there is counted once. */
import { render } from 'lit-html';
import { expect, it } from 'vitest';
import { completeCases } from '../../../../tests/fixtures/cases.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import { coverOf } from '../../../content/load/coverOf.ts';
import { linksOf } from '../../../domain/address/linkTo.ts';
import { say } from '../../common/words.view.ts';
import { door } from '../door/door.page.ts';
import { doorView } from '../door/door.view.ts';
import { teacherPage } from './teacher.page.ts';
import { teacherView } from './teacher.view.ts';

const MOST = 1200;
const words = firstWordsInNode();

it.each(completeCases().flatMap((file) => (file.teaching ? [{ id: file.id, file, teaching: file.teaching }] : [])))(
  `$id: at most ${MOST} words`,
  ({ file, teaching }) => {
    const host = document.createElement('div');
    const tools = {
      say: (key: string, values?: Readonly<Record<string, string | number>>) => say(words, key, values),
      links: linksOf('https://school.example/', { case: file.id, lang: null }),
      languages: ['en'],
    };
    const wordsOf = (selector: string): number =>
      (host.querySelector(selector)?.textContent ?? '').split(/\s+/u).filter((each) => /[\p{L}\p{N}]/u.test(each))
        .length;
    render(door(doorView(coverOf(file), teaching, words), tools as unknown as Parameters<typeof door>[1]), host);
    const atTheDoor = wordsOf('.door');
    render(teacherPage(teacherView(file, coverOf(file), teaching, words), tools), host);
    const plan = wordsOf('.lesson-plan');
    expect([atTheDoor > 0, plan > 0]).toEqual([true, true]);
    expect(atTheDoor + plan).toBeLessThanOrEqual(MOST);
  },
);
