/** What can be told of the game holds nothing of a play: it is the same before, after, and whatever was chosen. */
import { expect, it } from 'vitest';
import { loadOffered } from '../../../content/load/caseFolders.ts';
import { shareView } from './share.view.ts';

it.each(loadOffered())('$id is told by its cover alone', (file) => {
  const { title, line, dates } = shareView(file);
  expect({ title, line }).toEqual({ title: file.cover.title, line: file.cover.line });
  expect(dates.map(({ word, when }) => ({ word, when }))).toEqual(
    file.cover.opened.map(({ word, when }) => ({ word, when })),
  );
});
