/** What a screen reader needs of the markup, on every page that a play of the specimen comes to; docs/accessibility.md has the reasons. */
import { render } from 'lit-html';
import { beforeAll, expect, it } from 'vitest';
import { linksOf } from '../../src/domain/address/linkTo.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import type { Tools } from '../../src/pages/common/tools.page.ts';
import { say } from '../../src/pages/common/words.view.ts';
import { appView } from '../../src/pages/registry/appView.ts';
import { drawPage, drawPanel } from '../../src/pages/registry/registry.ts';
import { bringEveryPage } from '../fixtures/pages.ts';
import { everySetting } from '../fixtures/settings.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { documentedEvents } from '../simulate/documentedEvents.ts';
import { hearingEvents } from '../simulate/hearingRoads.ts';
import { begin, caseNamed, openHearing, takeSeat, type Snapshot } from '../simulate/seatActor.ts';

await bringEveryPage();
const words = firstWordsInNode();
const tools: Tools = {
  links: linksOf('https://school.example/', { case: 'specimen', lang: null }),
  send: () => {},
  drawn: (then) => then(),
  say: (key, values) => say(words, key, values),
  change: () => {},
  forget: () => {},
  readAloud: () => {},
  renew: () => {},
};

interface Page {
  readonly state: string;
  readonly root: HTMLElement;
}
const pages: Page[] = [];

/** Draws what is in view now. The page that is shown while a part of the game arrives gives way by itself. */
function look(snapshot: Snapshot): void {
  const { page, panel, state } = appView(snapshot, words, everySetting);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render((panel && drawPanel(panel, page, tools)) ?? drawPage(page, tools), root);
  if (page.kind !== 'loading') pages.push({ state: panel ? `sheet ${panel.kind}` : state, root });
}

beforeAll(async () => {
  const file = caseNamed('specimen');
  look(begin(file).getSnapshot());
  const actor = await takeSeat(file, Object.keys(file.seats)[0] ?? '');
  const send = (event: AppEvent): void => {
    actor.send(event);
    look(actor.getSnapshot());
  };
  look(actor.getSnapshot());
  for (const event of documentedEvents(actor)) send(event);
  for (const panel of ['file', 'docket', 'about', 'settings', 'result', 'recall'] as const)
    send({ type: 'panel.opened', panel });
  send({ type: 'source.opened', id: Object.keys(file.sources).map((id) => `source/${id}`)[0] ?? '' });
  actor.send({ type: 'panel.closed' });
  const hearing = await openHearing(file);
  look(hearing.getSnapshot());
  hearing.send({ type: 'hearing.begun', players: 'three' });
  for (let ways = hearingEvents(hearing.getSnapshot()); ways[0]; ways = hearingEvents(hearing.getSnapshot()))
    for (const event of ways[0]) {
      hearing.send(event);
      look(hearing.getSnapshot());
    }
});

/** The words that a reader meets before something, in the same part of the page. */
function wordsBefore(root: Element, until: Element): string {
  const met: string[] = [];
  for (const each of root.querySelectorAll('*')) {
    if (each === until) break;
    if (each.closest('[aria-hidden="true"], [hidden]') || each.contains(until)) continue;
    met.push(each.getAttribute('alt') ?? each.textContent);
  }
  return met.join(' ').trim();
}

const failing = (fails: (page: Page) => boolean): string[] => [
  ...new Set(pages.filter(fails).map(({ state }) => state)),
];

it('the play comes to every kind of page that has a heading of its own', () => {
  const kinds = new Set(pages.map(({ state }) => state.split('.')[0]));
  expect([...kinds]).toEqual(
    expect.arrayContaining(['title', 'briefing', 'decision', 'consequence', 'recap', 'outcome', 'scorecard']),
  );
  expect(kinds.size).toBeGreaterThan(16);
});

it('every page has words before its heading: Orca opens one in silence that begins with it', () => {
  const silent = failing(({ root }) => {
    const [main, heading] = [root.querySelector('main'), root.querySelector('main h1')];
    return main !== null && (heading === null || wordsBefore(main, heading) === '');
  });
  expect(silent).toEqual([]);
});

it('no text hides behind a tip: Firefox has the tip read in its place', () => {
  expect(failing(({ root }) => root.querySelector('[title]') !== null)).toEqual([]);
});

it('every choice lies inside its own label, so that it is said once', () => {
  const apart = failing(({ root }) =>
    [...root.querySelectorAll('input[type="radio"], input[type="checkbox"]')].some((each) => !each.closest('label')),
  );
  expect(apart).toEqual([]);
});

it('no list lies in the meaning of a term, where its first point is dropped', () => {
  expect(failing(({ root }) => root.querySelector('dd li') !== null)).toEqual([]);
});

it('nothing speaks as it appears, over the title of the sheet that opens', () => {
  expect(failing(({ root, state }) => state === 'sheet settings' && root.querySelector('output') !== null)).toEqual([]);
});
