/** Plays one road of a seat, or of the coda beside it, by lot on the real statechart, draws each page as the player sees it, and counts what is read and done. */
import { render } from 'lit-html';
import type { CaseFile, Seat } from '../../../src/content/schema/caseFile.ts';
import type { Decision } from '../../../src/content/schema/decision.ts';
import { seatIn, USUAL_EDITION, type Edition } from '../../../src/domain/docket/edition.ts';
import { linksOf } from '../../../src/domain/address/linkTo.ts';
import { toFind } from '../../../src/domain/play/circles.ts';
import { playOf } from '../../../src/domain/play/context.ts';
import { beginCitations } from '../../../src/pages/common/citation.page.ts';
import { beginPage } from '../../../src/pages/common/gloss.page.ts';
import type { Tools } from '../../../src/pages/common/tools.page.ts';
import { say, type Words } from '../../../src/pages/common/words.view.ts';
import { appView, pageKey, type AppView } from '../../../src/pages/registry/appView.ts';
import { drawPage } from '../../../src/pages/registry/registry.ts';
import { bringEveryPage } from '../../../tests/fixtures/pages.ts';
import { everySetting } from '../../../tests/fixtures/settings.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { eventsAt } from '../../../tests/simulate/roadEvents.ts';
import { after, begin, machineFor, takeSeat, type Snapshot } from '../../../tests/simulate/seatActor.ts';
import { statePath } from '../../../tests/simulate/statePath.ts';
import { roadByLot } from '../bends/roads.ts';
import { draw, type Lot } from '../lot.ts';
import { leaves, picksAt, pressesAt, type Act } from './acts.ts';
import { pageReader, shownTexts, wordsIn, type PageReader } from './shownText.ts';

// All pages are there once this is loaded, since what loads it may be gone when they are wanted.
await bringEveryPage();

/** What a case promises some of, in every seat. */
type Tallied = 'slots' | 'marks' | 'lines';

/** What one play comes to: a seat up to the page that says what was decided, a coda up to its card. */
export interface PlayLength extends Readonly<Record<Tallied, number>> {
  readonly words: number;
  readonly picks: number;
  readonly presses: number;
  /** Page, with what it is the page of → texts read there, in the order met. */
  readonly pages: ReadonlyMap<string, readonly string[]>;
}

/** No play is as long as this; one that is goes round in a circle. */
const MOST_ACTS = 1000;

/** @returns a function that plays a road by lot and says how long it was */
export async function roadPlayer(file: CaseFile, seat: string, edition: Edition): Promise<(lot: Lot) => PlayLength> {
  const title = begin(file, edition).getSnapshot();
  const briefing = (await takeSeat(file, seat, edition)).getSnapshot();
  const machine = machineFor(file);
  const words = firstWordsInNode();
  const drawn = new Map<string, readonly string[]>();
  const host = document.createElement('div');
  return (lot) => {
    const play = new RoadReader(words, file.id, drawn, host);
    play.meet(title);
    play.press(); // takes the seat
    for (let at = briefing, acts = 0; !play.meet(at); acts += 1) {
      if (acts > MOST_ACTS) throw new Error(`a play of ${seat} does not end`);
      at = after(machine, at, play.choose(file, at, lot).event);
    }
    return play.length();
  };
}

/**
 * A coda gives back what was chosen in the seat, so its usual edition is played by lot before it, and counted for nothing.
 * @returns a function that plays the coda of a seat by lot, up to its card, and says how long it was
 */
export async function codaPlayer(file: CaseFile, seat: Seat): Promise<(lot: Lot) => PlayLength> {
  const { id } = seat;
  const played = seatIn(seat, USUAL_EDITION);
  const briefing = (await takeSeat(file, id, USUAL_EDITION)).getSnapshot();
  const machine = machineFor(file);
  const words = firstWordsInNode();
  const drawn = new Map<string, readonly string[]>();
  const host = document.createElement('div');
  return (lot) => {
    const road = roadByLot(played, lot);
    let at = briefing;
    while (statePath(at) !== 'scorecard')
      at = eventsAt(at, (slug) => road.find(({ decision }) => decision === slug)).reduce(
        (from, event) => after(machine, from, event),
        at,
      );
    const play = new RoadReader(words, file.id, drawn, host);
    at = after(machine, at, { type: 'coda.begun' });
    play.press();
    for (let acts = 0; statePath(at) !== 'coda-card'; acts += 1) {
      if (acts > MOST_ACTS) throw new Error(`the coda of ${id} does not end`);
      play.meet(at);
      at = after(machine, at, play.choose(file, at, lot).event);
    }
    return play.length();
  };
}

/** Reads a play page by page, as it is played. */
class RoadReader {
  private readonly words: Words;
  private readonly tools: Tools;
  private readonly pages = new Map<string, readonly string[]>();
  private readonly tallied = { slots: 0, marks: 0, lines: 0 };
  private picks = 0;
  private presses = 0;
  private page: { key: string; reader: PageReader; settled: Set<string> } | null = null;

  private stood: readonly string[] = []; // what was last drawn
  private readonly drawn: Map<string, readonly string[]>;
  private readonly host: HTMLElement;

  constructor(words: Words, id: string, drawn: Map<string, readonly string[]>, host: HTMLElement) {
    this.words = words;
    this.drawn = drawn;
    this.host = host;
    const nothing = (): void => {};
    this.tools = {
      links: linksOf('https://school.example/', { case: id, lang: null }),
      send: nothing,
      drawn: nothing,
      say: (key, values) => say(words, key, values),
      change: nothing,
      forget: nothing,
      readAloud: nothing,
      renew: nothing,
    };
  }

  press(): void {
    this.presses += 1;
  }

  /** Reads what has come. @returns whether this is where the count ends */
  meet(snapshot: Snapshot): boolean {
    const view = appView(snapshot, this.words, everySetting);
    const key = `${pageKey(view.page)}|${snapshot.context.docket?.entries.length ?? ''}`;
    const texts = this.textsOf(view);
    if (this.page?.key !== key) {
      this.page = { key, reader: pageReader(this.stood), settled: new Set() };
      if (view.page.kind === 'decision') this.tally(playOf(snapshot.context).decision);
    }
    const place = placeOf(view, snapshot);
    this.pages.set(place, [...(this.pages.get(place) ?? []), ...this.page.reader.read(texts)]);
    this.stood = texts;
    return view.state === 'outcome.decided';
  }

  private tally(decision: Decision): void {
    const kinds = Object.values(decision.parts).map(({ kind }) => kind);
    this.tallied.slots += decision.slots.length;
    this.tallied.marks += toFind(decision);
    this.tallied.lines += kinds.filter((kind) => kind === 'exchange').length;
  }

  /** Drawing takes long, and roads cross: a page that says the same is drawn once, and one host takes every page, as in the browser. */
  private textsOf({ page, terms }: AppView): readonly string[] {
    const same = JSON.stringify(page);
    const found = this.drawn.get(same);
    if (found) return found;
    beginPage(same, terms);
    beginCitations(same, this.tools.say);
    render(drawPage(page, this.tools), this.host);
    const texts = shownTexts(this.host);
    this.drawn.set(same, texts);
    return texts;
  }

  /** One of the things that can be done: whatever keeps the player on the page first, each thing once. */
  choose(file: CaseFile, snapshot: Snapshot, lot: Lot): Act {
    const settled = this.page?.settled ?? new Set();
    const picks = picksAt(snapshot);
    const presses = pressesAt(file, snapshot);
    const open = [...picks, ...presses.filter((act) => !leaves(act))].filter(
      ({ settles }) => settles === null || !settled.has(settles),
    );
    const onward = presses.filter(leaves);
    if (open.length === 0 && onward.length === 0) return draw(lot, picks); // a second try, which is no pick
    const thing = open.length === 0 ? undefined : draw(lot, [...new Set(open.map(({ settles }) => settles))]);
    const act = draw(lot, thing === undefined ? onward : open.filter(({ settles }) => settles === thing));
    if (act.settles !== null) settled.add(act.settles);
    if (act.picks) this.picks += 1;
    else this.presses += 1;
    return act;
  }

  length(): PlayLength {
    const words = wordsIn([...this.pages.values()].flat());
    return { words, picks: this.picks, presses: this.presses, ...this.tallied, pages: this.pages };
  }
}

/** The page and what it is the page of: `decision the-call`, `outcome timeline`. */
function placeOf({ page, state }: AppView, { context }: Snapshot): string {
  if (page.kind === 'title' || page.kind === 'briefing') return page.kind;
  if (page.kind === 'outcome') return state.replace('.', ' ');
  const { docket } = context.coda?.open ? context.coda : context;
  const made = docket?.entries.at(-1)?.decision ?? '';
  if ('id' in page) return `${page.kind} ${page.id}`;
  return `${page.kind} ${made}`;
}
