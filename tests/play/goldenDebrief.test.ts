/**
 * The golden views of the specimen's debrief: the documented play's codes are pasted beside a few others, and every page then says
 * what it said when it was last reviewed. `npx vitest run tests/play/goldenDebrief.test.ts --update` writes the files anew; read them
 * before they go in.
 */
import { expect, it } from 'vitest';
import { waitFor } from 'xstate';
import { codebookOf } from '../../src/domain/codes/codebook.ts';
import { grouped, seatless, writeCode } from '../../src/domain/codes/resultCode.ts';
import { sheetsOf } from '../../src/domain/codes/sheets.ts';
import { keyOf, sheetOf } from '../../src/domain/debrief/formSheets.ts';
import type { PageName } from '../../src/machines/debrief/context.ts';
import type { DebriefEvent } from '../../src/machines/debrief/events.ts';
import { debriefView, notesOf } from '../../src/pages/debrief/debrief.view.ts';
import { resultPanel } from '../../src/pages/panels/result.view.ts';
import { createCodebookCache } from '../../src/shell/import/codebookCache.ts';
import { memory, opened } from '../fixtures/debrief.ts';
import { newsOf, written } from '../fixtures/golden.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { documentedEvents } from '../simulate/documentedEvents.ts';
import { caseNamed, takeSeat } from '../simulate/seatActor.ts';

const words = firstWordsInNode();
const file = caseNamed('specimen');
const { teaching } = file;
if (!teaching) throw new Error('the specimen has lost its teaching content');
const { forms } = teaching;
const book = codebookOf(file, sheetsOf(forms));

/** The codes of the documented play, as the player's result shows them once the question about it is answered. */
async function documentedCodes(): Promise<{ readonly short: string; readonly full: string }> {
  const player = await takeSeat(file, 'advocate');
  for (const event of documentedEvents(player)) player.send(event);
  player.send({ type: 'panel.opened', panel: 'recall' });
  player.send({ type: 'recall.answered', question: 0, answer: 0 });
  const { result } = resultPanel(player.getSnapshot().context, words);
  if (!result?.short) throw new Error('the documented play has no result');
  return { short: result.short, full: result.full };
}

/** Somebody who takes the notice down, calls the crack a lie and is wrong about the end. */
const rash = (): string =>
  writeCode(
    'full',
    {
      ...seatless(book),
      seat: 'advocate',
      entries: [
        { decision: 'read-the-notice', option: 'take-it-down', parts: { 'small-print': 'good-enough' } },
        { decision: 'call-the-clerk', option: 'no-way-back', parts: { crack: 'a-lie' } },
        { decision: 'write-the-letter', option: 'no-letter', parts: {}, fact: 'fact/bakery-opened' },
        { decision: 'test-the-emergency', option: 'close-at-once', parts: { danger: 'disputed' } },
      ],
    },
    book,
    { recall: [1] },
  );

/** Somebody who marks everything as supported before the lesson, and all but the last statement rightly after it. */
const learner = (): string => {
  const key = keyOf(forms);
  return writeCode('full', seatless(book), book, {
    before: sheetOf(
      'a',
      key.a.map(() => true),
    ),
    after: sheetOf(
      'b',
      key.b.map((right, n) => (n === key.b.length - 1 ? null : right)),
    ),
  });
};

/** A code with its last symbol written down wrongly. */
const mistyped = (code: string): string => `${code.slice(0, -1)}${code.endsWith('1') ? '2' : '1'}`;

/** The debrief with these in it: the documented play twice and once as a short code, in group A; the others in group B. */
async function gathered() {
  const debrief = await opened(memory(), { file, codebooks: createCodebookCache(book, async () => null) });
  const give = (...events: DebriefEvent[]): void => events.forEach((event) => debrief.actor.send(event));
  const { short, full } = await documentedCodes();
  give({ type: 'group.opened', group: 'A' });
  await debrief.paste([full, short, full].join('\n'));
  give({ type: 'group.opened', group: 'B' });
  await debrief.paste([grouped(rash()), grouped(learner()), mistyped(short)].join('\n'));
  return {
    give,
    open: async (page: PageName): Promise<void> => {
      give({ type: 'page.opened', page });
      await waitFor(debrief.actor, (now) => !now.hasTag('measuring'));
    },
    page: () => debriefView(debrief.snapshot(), teaching, words),
    notes: () => notesOf(debrief.snapshot(), teaching, words),
    atEnd: () => !debrief.snapshot().can({ type: 'step.next' }),
  };
}

it('what has come in, the class and its forms read as they did when they were last reviewed', async () => {
  const { give, open, page } = await gathered();
  const pages = [page()];
  give({ type: 'hands.counted', seat: 'advocate', decision: 'read-the-notice', option: 'let-it-pass', count: 2 });
  give({ type: 'again.answered', key: null, same: true }, { type: 'class.kept', on: true });
  pages.push(page());
  for (const name of ['class', 'forms'] as const) {
    await open(name);
    pages.push(page());
  }
  give({ type: 'answers.shown', on: true });
  pages.push(page());
  await expect(written(pages)).toMatchFileSnapshot('../golden/specimen-class.json');
});

it('every step of the run, on the wall and in the notes, reads as it did when it was last reviewed', async () => {
  const { give, open, page, notes, atEnd } = await gathered();
  await open('run');
  give({ type: 'clock.started', at: 0, minutes: 10 });
  const walls = [page().body];
  const asides = [notes()];
  const show = (): void => {
    walls.push(page().body);
    asides.push(notes());
  };
  give({ type: 'screen.blanked' });
  show();
  give({ type: 'screen.blanked' });
  while (!atEnd()) {
    give({ type: 'step.next' });
    show();
  }
  give({ type: 'phase.opened', phase: 'whatif' });
  give({ type: 'item.opened', item: 2 });
  give({ type: 'vote.counted', seat: 'advocate', decision: 'read-the-notice', option: 'let-it-pass', count: 3 });
  show();
  give({ type: 'step.next' });
  show();
  const [wall, aside] = [newsOf(walls), newsOf(asides)];
  const told = wall.map((each, n) => ({ wall: each, notes: aside[n] }));
  await expect(written(told)).toMatchFileSnapshot('../golden/specimen-run.json');
});

it('the teacher’s papers read as they did when they were last reviewed', async () => {
  const { open, page } = await gathered();
  await open('teacher');
  await expect(written(page())).toMatchFileSnapshot('../golden/specimen-papers.json');
});
