/** The gradebook is told of every decision once, of what did not arrive again, and of the rest when the player leaves. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../../../tests/fixtures/memoryStorage.ts';
import { upTo } from '../../../tests/fixtures/context.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { begin, follow, resume } from '../../../tests/simulate/seatActor.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import type { Arrival, Gradebook } from '../../lms/gradebook.ts';
import { gradebookView, type GradebookView } from '../../pages/scorecard/gradebook.view.ts';
import { startReporting } from './reporting.ts';
import { nothingKept } from './suspendData.ts';
import { readSuspendData } from './suspendText.ts';

const words = new Proxy({}, { get: (_, key) => String(key) }) as Record<string, string>;
const whole = documentedDocket(specimen, 'advocate');
const none = nothingKept('m', 'specimen');
const next = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => {});

/** A gradebook that answers as told, and what it was told. */
function gradebook(answer: () => Arrival | Promise<Arrival> = () => 'arrived') {
  const told: { readonly view: GradebookView; readonly keep: string }[] = [];
  const calls = { again: 0, left: 0 };
  const book: Gradebook = {
    kept: '',
    stands: { completed: false, best: null },
    rows: 0,
    mode: 'normal',
    reports: true,
    silent: false,
    back: null,
    longest: 64_000,
    know: () => {},
    isTold: () => false,
    report({ view, keep }) {
      told.push({ view, keep: keep() });
      return Promise.resolve(answer());
    },
    again() {
      calls.again += 1;
      return Promise.resolve(answer());
    },
    part: () => Promise.resolve(),
    leave() {
      calls.left += 1;
    },
  };
  return { book, told, calls };
}

let page: EventTarget & { hidden: boolean };
beforeEach(() => {
  vi.useFakeTimers();
  page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Player = ReturnType<typeof begin>;
const reporting = (
  actor: Player,
  book: Gradebook,
  kept = none,
  views: readonly GradebookView[] = [],
  device = memoryStore(),
) =>
  startReporting({
    actor,
    gradebook: book,
    device,
    wish: 'law-and-record',
    edition: 'full',
    kept,
    views,
    codas: [],
    words: () => words,
  });
const notices = (actor: Player): readonly string[] => actor.getSnapshot().context.notices;

describe('a play', () => {
  it('is nothing before a seat is taken; only the mark of this device is kept', async () => {
    const { book, told } = gradebook();
    reporting(begin(specimen), book);
    await next();
    expect(told.map(({ view, keep }) => [view.decisions, readSuspendData(keep)?.mark])).toEqual([[[], 'm']]);
  });

  it('is reported as it stands, with all that is needed to take it up', async () => {
    const { book, told } = gradebook();
    reporting(await resume(specimen, { docket: upTo(whole, 2), draft: null, page: 'decision' }), book);
    await next();
    expect(told).toHaveLength(1);
    expect(told[0]?.view).toEqual({ ...gradebookView(specimen, upTo(whole, 2), words), completed: false });
    expect(Object.keys(readSuspendData(told[0]?.keep ?? '')?.plays ?? {})).toEqual(['advocate']);
  });

  it('is reported at once when a decision is entered, and a draft a second after it has changed', async () => {
    const actor = await follow(specimen, 'advocate', 'write-the-letter');
    const { book, told } = gradebook();
    reporting(actor, book);
    await next();
    actor.send({ type: 'option.chosen', option: 'no-letter' });
    await next();
    expect(told).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toHaveLength(2);
    expect(readSuspendData(told[1]?.keep ?? '')?.draft?.option).toBe('no-letter');
    actor.send({ type: 'slot.waived', slot: 'fact' });
    actor.send({ type: 'slot.waived', slot: 'authority' });
    actor.send({ type: 'decision.committed' });
    await next();
    expect(told).toHaveLength(3);
    expect(told[2]?.view.decisions).toHaveLength(3);
  });

  it('is not reported again while nothing has changed', async () => {
    const { book, told, calls } = gradebook();
    reporting(await follow(specimen, 'advocate', 'write-the-letter'), book);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toHaveLength(1);
    expect(calls.again).toBe(0);
  });

  it('that was played to its end keeps its best score', async () => {
    const { book, told } = gradebook();
    const actor = await follow(specimen, 'advocate', 'scorecard');
    reporting(actor, book);
    await next();
    expect(told[0]?.view.completed).toBe(true);
    const best = readSuspendData(told[0]?.keep ?? '')?.best;
    expect(best).toBe(gradebookView(specimen, whole, words).score);
    actor.send({ type: 'seat.replayed' });
    await next();
    expect(readSuspendData(told.at(-1)?.keep ?? '')?.best).toBe(best);
  });

  it('that was the best stays it at the next launch, where nothing of it arrived and a window that told nothing more played it', async () => {
    const device = memoryStore();
    const actor = await resume(specimen, { docket: upTo(whole, 0), draft: null, page: 'briefing' });
    reporting(actor, gradebook(() => 'ended').book, none, [], device).yield();
    actor.send({ type: 'saves.found', plays: [], finished: { advocate: whole } });
    await next();
    const { score, measures } = gradebookView(specimen, whole, words);
    const { book, told } = gradebook();
    const worse = { ...gradebookView(specimen, whole, words), score: (score ?? 0) - 1, measures: {} };
    reporting(begin(specimen), book, none, [worse], device);
    await next();
    expect(told[0]?.view).toMatchObject({ completed: true, score, measures });
    expect(readSuspendData(told[0]?.keep ?? '')?.best).toBe(score);
  });

  it('stands beside the plays that the gradebook knew before', async () => {
    const { book, told } = gradebook();
    const before = { ...gradebookView(specimen, whole, words), seat: 'clerk' };
    reporting(await follow(specimen, 'advocate', 'call-the-clerk'), book, none, [before]);
    await next();
    expect(told[0]?.view).toMatchObject({ seat: 'advocate', completed: true });
    expect(told[0]?.view.decisions).toHaveLength(5);
  });

  it('is the finished one, and not the seat begun anew beside it, until something is decided', async () => {
    const actor = await resume(specimen, { docket: upTo(whole, 0), draft: null, page: 'briefing' });
    actor.send({ type: 'saves.found', plays: [], finished: { advocate: whole } });
    const { book, told } = gradebook();
    reporting(actor, book);
    await next();
    expect(told[0]?.view.decisions).toHaveLength(4);
    const begun = await resume(specimen, { docket: upTo(whole, 1), draft: null, page: 'decision' });
    begun.send({ type: 'saves.found', plays: [], finished: { advocate: whole } });
    reporting(begun, book);
    await next();
    expect(told.at(-1)?.view.decisions).toHaveLength(1);
  });

  it('is reported once its case is at hand, and a seat that the case does not have never is', async () => {
    const actor = begin(specimen);
    const { book, told } = gradebook();
    reporting(actor, book);
    const finished = { advocate: whole, nobody: { ...whole, seat: 'nobody' } };
    actor.send({ type: 'saves.found', plays: [], finished });
    await next();
    expect(told.map(({ view }) => view.seat)).toEqual(['']);
    actor.send({ type: 'case.read' });
    await next();
    expect(told.map(({ view }) => view.seat)).toEqual(['', 'advocate']);
  });
});

describe('what did not arrive', () => {
  it('is said, sent again until it does, and then no longer said', async () => {
    let answer: Arrival = 'late';
    const { book, calls } = gradebook(() => answer);
    const actor = await follow(specimen, 'advocate', 'write-the-letter');
    reporting(actor, book);
    await next();
    expect(notices(actor)).toEqual(['lms-late']);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(calls.again).toBe(1);
    answer = 'arrived';
    await vi.advanceTimersByTimeAsync(15_000);
    expect(calls.again).toBe(2);
    expect(notices(actor)).toEqual([]);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(calls.again).toBe(2);
  });

  it('is not said again to a player who has put the notice away', async () => {
    const actor = await follow(specimen, 'advocate', 'write-the-letter');
    reporting(actor, gradebook(() => 'late').book);
    await next();
    actor.send({ type: 'notice.dismissed', notice: 'lms-late' });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(notices(actor)).toEqual([]);
  });

  it.each<[string, () => Promise<Arrival>, readonly string[]]>([
    ['is on its way and arrives', () => Promise.resolve('arrived'), []],
    ['is on its way and does not arrive', () => Promise.resolve('late'), ['lms-late']],
    ['meets a log-in', () => Promise.resolve('signed-out'), ['lms-signed-out']],
    ['comes after the end of the session', () => Promise.resolve('ended'), ['lms-ended']],
  ])('%s', async (_, answer, expected) => {
    const actor = await follow(specimen, 'advocate', 'write-the-letter');
    reporting(actor, gradebook(answer).book);
    await next();
    expect(notices(actor)).toEqual(expected);
  });

  it('is sent again as soon as there is a network, and when the page is hidden', async () => {
    const { book, calls } = gradebook(() => 'late');
    reporting(await follow(specimen, 'advocate', 'write-the-letter'), book);
    await next();
    page.dispatchEvent(new Event('online'));
    expect(calls.again).toBe(1);
    page.dispatchEvent(new Event('visibilitychange')); // it comes into view
    expect(calls.again).toBe(1);
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(calls.again).toBe(2);
  });
});

describe('a player who leaves', () => {
  it('leaves nothing untold', async () => {
    const { book, told, calls } = gradebook();
    const actor = await follow(specimen, 'advocate', 'write-the-letter');
    reporting(actor, book);
    await next();
    actor.send({ type: 'option.chosen', option: 'no-letter' });
    page.dispatchEvent(new Event('pagehide'));
    expect(told).toHaveLength(2);
    expect(calls.left).toBe(1);
  });

  it('and is brought back by the browser is told that the session has ended', async () => {
    const { book } = gradebook();
    const actor = await follow(specimen, 'advocate', 'write-the-letter');
    reporting(actor, book);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(notices(actor)).toEqual(['lms-ended']);
  });

  it('for another window tells nothing more, and is told so', async () => {
    const { book, told, calls } = gradebook();
    const actor = await follow(specimen, 'advocate', 'write-the-letter');
    const reports = reporting(actor, book);
    await next();
    reports.yield();
    expect(notices(actor)).toEqual(['lms-other-window']);
    expect(calls.left).toBe(1);
    actor.send({ type: 'option.chosen', option: 'no-letter' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told).toHaveLength(1);
  });

  it('having played a seat to its end is told once that it was handed in', async () => {
    const actor = await follow(specimen, 'advocate', 'scorecard');
    reporting(actor, gradebook().book);
    await next();
    expect(notices(actor)).toEqual(['lms-handed']);
  });
});
