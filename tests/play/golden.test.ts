/**
 * The golden view of the specimen: what every page says on its documented play, from the title to the scorecard, reviewed like a
 * transcript. When a difference is meant, `npx vitest run tests/play/golden.test.ts -u` writes the file anew; read it before it goes in.
 */
import { expect, it } from 'vitest';
import { appView } from '../../src/pages/registry/appView.ts';
import { spokenText } from '../../src/pages/registry/registry.ts';
import { bringEveryPage } from '../fixtures/pages.ts';
import { everySetting } from '../fixtures/settings.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { begin, caseNamed, takeSeat, type Snapshot } from '../simulate/seatActor.ts';
import { documentedEvents } from '../simulate/documentedEvents.ts';

await bringEveryPage();
const words = firstWordsInNode();
const SEAT = 'advocate';

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
  await expect(`${JSON.stringify(pages, null, 1)}\n`).toMatchFileSnapshot('../golden/specimen-seat.json');
});
