/** Plays the short bench of a hearing on the real statechart, draws each page as the players see it, and counts what is read and done. */
import { render } from 'lit-html';
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import { linksOf } from '../../../src/domain/address/linkTo.ts';
import type { AppEvent } from '../../../src/machines/events.ts';
import { beginCitations } from '../../../src/pages/common/citation.page.ts';
import { beginPage } from '../../../src/pages/common/gloss.page.ts';
import type { Tools } from '../../../src/pages/common/tools.page.ts';
import { say } from '../../../src/pages/common/words.view.ts';
import { appView } from '../../../src/pages/registry/appView.ts';
import { drawPage } from '../../../src/pages/registry/registry.ts';
import { bringEveryPage } from '../../../tests/fixtures/pages.ts';
import { everySetting } from '../../../tests/fixtures/settings.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { hearingEvents } from '../../../tests/simulate/hearingRoads.ts';
import { after, machineFor, openHearing, type Snapshot } from '../../../tests/simulate/seatActor.ts';
import { statePath } from '../../../tests/simulate/statePath.ts';
import { draw, type Lot } from '../lot.ts';
import { pageReader, shownTexts, wordsIn } from './shownText.ts';

await bringEveryPage();

/** What one play of the short bench comes to, from the choice of players to what stays unsettled. */
export interface BenchLength {
  readonly words: number;
  readonly picks: number;
  readonly presses: number;
  readonly moves: number; // how many lines and answers or objections the sides made in the stage where they made fewest
}

/** How likely whoever listens is to object when a phrase has come: never, now and then, at once. */
export const TEMPERS = [0, 0.3, 1] as const;

/** These choose between alternatives; what else is done only leads on. */
const PICKS = new Set<AppEvent['type']>([
  'position.taken',
  'hand.chosen',
  'objection.raised',
  'line.taken',
  'bench.ruled',
]);

/** @returns a function that plays the bench by lot and says how long it was */
export async function benchPlayer(file: CaseFile, players: string): Promise<(lot: Lot, temper: number) => BenchLength> {
  const words = firstWordsInNode();
  const machine = machineFor(file);
  const foyer = (await openHearing(file, 'bench')).getSnapshot();
  const drawn = new Map<string, readonly string[]>();
  const nothing = (): void => {};
  const tools: Tools = {
    links: linksOf('https://school.example/', { case: file.id, lang: null }),
    send: nothing,
    drawn: nothing,
    say: (key, values) => say(words, key, values),
    change: nothing,
    forget: nothing,
    readAloud: nothing,
    renew: nothing,
  };
  const textsOf = (snapshot: Snapshot): readonly string[] => {
    const { page, terms } = appView(snapshot, words, everySetting);
    const same = JSON.stringify(page);
    const found = drawn.get(same);
    if (found) return found;
    const host = document.createElement('div');
    beginPage(same, terms);
    beginCitations(same, tools.say);
    render(drawPage(page, tools), host);
    const texts = shownTexts(host);
    drawn.set(same, texts);
    return texts;
  };
  return (lot, temper) => {
    // What stands on every page, and what is repeated from the page before, is read once.
    const reader = pageReader();
    let [read, picks, presses] = [0, 0, 0];
    const meet = (snapshot: Snapshot): void => {
      read += wordsIn(reader.read(textsOf(snapshot)));
    };
    meet(foyer);
    let at = after(machine, foyer, { type: 'hearing.begun', players, form: 'bench' });
    picks += 1;
    for (meet(at); statePath(at) !== 'hearing.unsettled';) {
      for (const event of chosen(at, lot, temper)) {
        if (PICKS.has(event.type)) picks += 1;
        else presses += 1;
        at = after(machine, at, event);
        meet(at);
      }
    }
    return { words: read, picks, presses, moves: fewestMoves(at) };
  };
}

/** One of the ways that lead on. */
function chosen(snapshot: Snapshot, lot: Lot, temper: number): readonly AppEvent[] {
  const ways = hearingEvents(snapshot).filter(([event]) => event?.type !== 'card.skipped');
  const objection = ways.find(([event]) => event?.type === 'objection.raised');
  if (!objection) return draw(lot, ways);
  return lot() < temper
    ? objection
    : draw(
        lot,
        ways.filter((way) => way !== objection),
      );
}

/** In each stage each side says a line, and meets the other's by an answer or an objection. */
function fewestMoves({ context: { file, hearing } }: Snapshot): number {
  const stages = Object.keys(file?.hearing?.bench?.stages ?? {});
  const moves = hearing?.docket.moves ?? [];
  return Math.min(...stages.map((stage) => moves.filter(({ question }) => question.startsWith(`${stage}/`)).length));
}
