/**
 * The golden view of the specimen's hearing: what every page says while it is argued by one side and then by three players, each
 * question another way. `npx vitest run tests/play/goldenHearing.test.ts --update` writes it anew; read it before it goes in.
 */
import { expect, it } from 'vitest';
import type { AppEvent } from '../../src/machines/events.ts';
import { appView } from '../../src/pages/registry/appView.ts';
import { spokenText } from '../../src/pages/registry/registry.ts';
import { newsOf, written } from '../fixtures/golden.ts';
import { bringEveryPage } from '../fixtures/pages.ts';
import { everySetting } from '../fixtures/settings.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { hearingEvents } from '../simulate/hearingRoads.ts';
import { caseNamed, openHearing, type Snapshot } from '../simulate/seatActor.ts';

await bringEveryPage();
const words = firstWordsInNode();

/** What is seen and what is heard of one page. */
function seen(snapshot: Snapshot): object {
  const { page, bar, light, silent, documentTitle } = appView(snapshot, words, everySetting);
  return { documentTitle, bar, light, music: silent ? 'silent' : 'plays', ...page, spoken: spokenText(page) };
}

/** Every page of a hearing, from the choice of players to the end. Which of the ways open is taken changes from step to step. */
async function argued(players: string): Promise<object[]> {
  const actor = await openHearing(caseNamed('specimen'));
  const pages = [seen(actor.getSnapshot())];
  const send = (event: AppEvent): void => {
    actor.send(event);
    pages.push(seen(actor.getSnapshot()));
  };
  send({ type: 'hearing.begun', players });
  for (let turn = 0; ; turn++) {
    const ways = hearingEvents(actor.getSnapshot());
    const way = ways[turn % ways.length];
    if (!way) return newsOf(pages);
    if (way[0]?.type === 'prove.read') send({ type: 'showing.answered', showing: 'how-soon', reply: 'not-shown' });
    for (const event of way) send(event);
  }
}

it('every page of the hearing says what it said when it was last reviewed', async () => {
  const hearings = { residents: await argued('residents'), three: await argued('three') };
  await expect(written(hearings)).toMatchFileSnapshot('../golden/specimen-hearing.json');
});
