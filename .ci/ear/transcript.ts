/** Plays the core edition of a seat from its briefing to its scorecard, by keys alone, and keeps what is heard as it is to be read. */
import type { Entry } from '../../src/domain/docket/docket.ts';
import type { Listener } from './listener.ts';
import type { Places } from './places.ts';

/** No seat has as many pages; one that goes on longer goes round in a circle. */
const MOST_PAGES = 60;

/**
 * On each page first what is said as it comes, then all of it read from its heading on, then what each act is answered.
 * @returns lines of text @throws Error when the scorecard is not reached
 */
export async function transcriptOf(ear: Listener, places: Places): Promise<string[]> {
  await ear.visit(places.at('briefing'));
  ear.log.length = 0;
  let heading = '';
  for (let page = 0; page < MOST_PAGES; page++) {
    if ((await ear.page.heading()) !== heading) {
      heading = await ear.page.heading();
      ear.log.push('', `— ${heading} —`);
      await ear.press('KP_Add', 3);
      await ear.hush();
    }
    if ((await ear.page.state()) === 'scorecard') return ear.log;
    await goOn(ear, places, heading);
  }
  throw new Error(`The scorecard was not reached; the last page was “${heading}”.`);
}

/** What the documented road does on the page that is there. */
async function goOn(ear: Listener, places: Places, heading: string): Promise<void> {
  const state = await ear.page.state();
  if (state.startsWith('decision')) return decide(ear, places, heading);
  if (state.startsWith('claim-check')) await settleClaim(ear);
  await act(ear, '[data-next]');
}

async function decide(ear: Listener, { seat }: Places, heading: string): Promise<void> {
  const [slug, decision] = Object.entries(seat.decisions).find(([, { title }]) => title === heading) ?? [];
  const entry = seat.documented[slug ?? ''];
  if (!decision || !entry) throw new Error(`Nothing is documented for “${heading}”.`);
  if (decision.order === 'course-first') await takeCourse(ear, entry);
  for (const [part, reply] of Object.entries(entry.parts)) await answer(ear, part, reply);
  if (await ear.page.has('[data-cap]')) await act(ear, '[data-cap]');
  if (decision.order !== 'course-first') await takeCourse(ear, entry);
  for (const slot of decision.slots) await back(ear, slot, entry[slot] ?? null);
  await act(ear, '[data-commit]');
}

const takeCourse = (ear: Listener, { option }: Omit<Entry, 'decision'>): Promise<void> =>
  choose(ear, `[data-option="${option}"]`);

/** A line is circled where it is to be; a line that comes in phrases is heard out; words are put in; the rest is answered. */
async function answer(ear: Listener, part: string, reply: string): Promise<void> {
  const line = `[data-line="${part}"]`;
  if (await ear.page.has(line)) {
    if (await ear.page.has(`${line}[data-circle="${reply}"]`)) await act(ear, line);
    return;
  }
  while (await ear.page.has('[data-press]')) await act(ear, '[data-press]');
  const radio = `#part-${part} input[data-reply="${reply}"]`;
  if (await ear.page.has(radio)) return choose(ear, radio);
  const said = `#part-${part} [data-reply="${reply}"]`;
  if (await ear.page.has(said)) await act(ear, said);
}

async function back(ear: Listener, slot: string, slip: string | null): Promise<void> {
  const wanted = slip === null ? `[data-waive="${slot}"]` : `[data-slip="${slip}"]`;
  if (!(await ear.page.has(wanted))) await act(ear, `[data-raise="${slot}"]`);
  await act(ear, wanted);
}

/** The paper is opened and its lines are pressed, one after the other, until one settles the claim. */
async function settleClaim(ear: Listener): Promise<void> {
  await act(ear, '[data-open-paper]');
  while (!(await ear.page.has('[data-next]'))) await act(ear, '.fragment[aria-pressed="false"]');
}

/** Reads from radio to radio, as Orca does by its own key, and takes the one that is wanted. */
async function choose(ear: Listener, selector: string): Promise<void> {
  await reach(ear, 'r', selector);
  await ear.press('space', 2);
}

async function act(ear: Listener, selector: string): Promise<void> {
  await reach(ear, 'Tab', selector);
  await ear.press('Return', 2.5);
}

/** @throws Error when the keys do not lead there, which is a fault of the page */
async function reach(ear: Listener, key: string, selector: string): Promise<void> {
  for (let n = 0; n < 60; n++) {
    if (await ear.page.isOn(selector)) return;
    await ear.press(key, 0.5);
  }
  throw new Error(`“${key}” does not lead to ${selector}.`);
}
