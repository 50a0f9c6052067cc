/**
 * The golden view of the specimen: what every page says on its documented play, from the title to the scorecard, then its sheets,
 * a second road and the cited case, reviewed like a transcript. When a difference is meant, `npx vitest run tests/play/golden.test.ts --update`
 * writes the file anew; read it before it goes in.
 */
import { expect, it } from 'vitest';
import type { AppEvent } from '../../src/machines/events.ts';
import { appView } from '../../src/pages/registry/appView.ts';
import { spokenText } from '../../src/pages/registry/registry.ts';
import { newsOf, written } from '../fixtures/golden.ts';
import { bringEveryPage } from '../fixtures/pages.ts';
import { everySetting } from '../fixtures/settings.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { begin, caseNamed, readCase, takeSeat, type Snapshot } from '../simulate/seatActor.ts';
import { documentedEvents } from '../simulate/documentedEvents.ts';

await bringEveryPage();
const words = firstWordsInNode();
const SEAT = 'advocate';

/** What the specimen's papers are looked at for: a source, a rule, a fact and an argument. */
const OPENED = ['source/letter', 'authority/notice-rule', 'fact/posted-9-march', 'argument/short-notice'];

/** What is seen and what is heard of one page. */
function seen(snapshot: Snapshot): unknown {
  const { page, bar, light, silent, documentTitle } = appView(snapshot, words, everySetting);
  return { documentTitle, bar, light, music: silent ? 'silent' : 'plays', page, spoken: spokenText(page) };
}

it('every page of the documented play says what it said when it was last reviewed', async () => {
  const file = caseNamed('specimen');
  const pages = [seen(begin(file).getSnapshot())];
  const actor = await takeSeat(file, SEAT);
  pages.push(seen(actor.getSnapshot()));
  for (const event of documentedEvents(actor)) {
    actor.send(event);
    pages.push(seen(actor.getSnapshot()));
  }
  expect(appView(actor.getSnapshot(), words, everySetting).page.kind).toBe('scorecard');
  const sheet = (...events: AppEvent[]): void => {
    for (const event of events) actor.send(event);
    pages.push({ sheet: appView(actor.getSnapshot(), words, everySetting).panel });
  };
  for (const panel of ['file', 'docket', 'about', 'settings', 'result', 'recall'] as const)
    sheet({ type: 'panel.opened', panel });
  sheet({ type: 'recall.answered', question: 0, answer: 1 });
  for (const id of OPENED) sheet({ type: 'source.opened', id });
  actor.send({ type: 'panel.closed' });
  actor.send({ type: 'fork.taken', decision: 'read-the-notice' });
  actor.send({ type: 'part.answered', part: 'small-print', reply: 'good-enough' });
  actor.send({ type: 'part.answered', part: 'posting-day', reply: 'in-time' });
  for (const event of [
    { type: 'option.chosen', option: 'take-it-down' },
    { type: 'slip.placed', id: 'fact/bakery-opened' },
    { type: 'decision.committed' },
    { type: 'consequence.read' },
  ] as const) {
    actor.send(event);
    pages.push(seen(actor.getSnapshot()));
  }
  expect(appView(actor.getSnapshot(), words, everySetting).page.kind).toBe('comparison');
  const reader = await readCase(file);
  const then = appView(reader.getSnapshot(), words, everySetting).page;
  reader.send({ type: 'today.turned' });
  pages.push(...newsOf([then, appView(reader.getSnapshot(), words, everySetting).page]));
  await expect(written(pages)).toMatchFileSnapshot('../golden/specimen-seat.json');
});
