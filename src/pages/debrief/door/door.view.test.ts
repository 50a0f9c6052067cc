/** Before anything is in, a teacher is told what it is, for whom and how long, and has the links of a class ready to post. */
import { expect, it } from 'vitest';
import { loadCaseFolder } from '../../../content/load/caseFolders.ts';
import { coverOf } from '../../../content/load/coverOf.ts';
import { code, file, opened } from '../../../../tests/fixtures/debrief.ts';
import { completeCases } from '../../../../tests/fixtures/cases.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import { gatherView } from '../gather/gather.view.ts';
import { doorView } from './door.view.ts';

const words = firstWordsInNode();
const cases = completeCases().flatMap((each) =>
  each.teaching ? [{ id: each.id, each, teaching: each.teaching }] : [],
);

it.each(cases)('$id: every fact of the door is said, and every seat has its link', ({ each, teaching }) => {
  const { what, facts, posts } = doorView(coverOf(each), teaching, words);
  expect([what, ...facts.flatMap(({ name, text }) => [name, text])].filter((text) => text.trim() === '')).toEqual([]);
  expect(facts.map(({ id }) => id)).toEqual(['minutes', 'grades', 'standards', 'privacy', 'fair']);
  const seats = posts.find(({ id }) => id === 'seats');
  expect(seats?.links.map(({ route }) => route)).toEqual(
    Object.keys(each.seats).map((seat) => ({ page: 'seat', seat })),
  );
});

it.each(cases)(
  '$id: the door names every set of standards that a decision is said to serve, and each unit',
  ({ each, teaching }) => {
    const told = doorView(coverOf(each), teaching, words).facts.find(({ id }) => id === 'standards')?.text ?? '';
    const named = Object.values(teaching.standards).flatMap(({ set, text }) => [
      set,
      /^Unit (\d)/u.exec(text)?.[1] ?? set,
    ]);
    expect(named.filter((name) => !told.includes(name))).toEqual([]);
  },
);

it('deals by lot only where there is more than one seat', () => {
  for (const { each, teaching } of cases)
    expect(doorView(coverOf(each), teaching, words).posts.some(({ id }) => id === 'lot')).toBe(
      Object.keys(each.seats).length > 1,
    );
});

it('is shut as soon as something was refused or is in', async () => {
  const { teaching } = loadCaseFolder(file.id);
  const debrief = await opened();
  const door = () => gatherView(debrief.snapshot(), words, teaching).door;
  expect(door()).not.toBeNull();
  await debrief.paste('K7QM*2XD4');
  expect(door()).toBeNull();
  await debrief.paste(code);
  expect(door()).toBeNull();
});
