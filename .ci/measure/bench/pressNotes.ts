/** What the page itself says of each press: Event Timing, and the long frames that a slow press waited for. */
import type { Page } from '@playwright/test';

/** One press, in milliseconds; the three parts add up to the whole. */
export interface Press {
  readonly whole: number;
  readonly delay: number;
  readonly processing: number;
  readonly presentation: number;
  /** Until the page itself, not only the mark of what was pressed, had changed and was painted; absent where it did not change. */
  readonly changed?: number;
  /** What held a slow press up, by the longest frame it fell in; absent where no long frame was told. */
  readonly waitedFor?: string;
}

export interface PressNotes {
  /** False where the browser has no Event Timing: the figures must say so. */
  readonly timed: boolean;
  readonly framed: boolean;
  readonly presses: readonly Press[];
}

/** The browser tells of no event shorter than this; a press of which nothing is told counts as one. */
const LEAST = 16;
const SLOW = 48;

interface Told {
  readonly start: number;
  readonly duration: number;
  readonly begun: number;
  readonly done: number;
}
interface Frame {
  readonly start: number;
  readonly duration: number;
  readonly layout: number;
  readonly scripts: readonly { readonly what: string; readonly duration: number }[];
}
interface Kept {
  timed: boolean;
  framed: boolean;
  readonly events: Told[];
  readonly frames: Frame[];
  /** When the first change of the page after each press was painted. */
  readonly changes: number[];
}

/** Runs in the page before anything else. */
function keepNotes(): void {
  const kept: Kept = { timed: false, framed: false, events: [], frames: [], changes: [] };
  Object.assign(globalThis, { pressNotes: kept });
  const knows = (type: string): boolean => PerformanceObserver.supportedEntryTypes.includes(type);
  if (knows('event')) {
    kept.timed = true;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.interactionId)
          kept.events.push({
            start: entry.startTime,
            duration: entry.duration,
            begun: entry.processingStart,
            done: entry.processingEnd,
          });
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  }
  if (knows('long-animation-frame')) {
    kept.framed = true;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        styleAndLayoutStart: number;
        scripts: { invoker: string; duration: number }[];
      })[])
        kept.frames.push({
          start: entry.startTime,
          duration: entry.duration,
          layout: entry.styleAndLayoutStart ? entry.startTime + entry.duration - entry.styleAndLayoutStart : 0,
          scripts: entry.scripts.map(({ invoker, duration }) => ({ what: invoker, duration })),
        });
    }).observe({ type: 'long-animation-frame', buffered: true });
  }
  let waits = false;
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, () => (waits = true), true);
  new MutationObserver((records) => {
    if (!waits || records.every(({ attributeName }) => attributeName === 'data-pressed')) return;
    waits = false;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => kept.changes.push(performance.now());
      port2.postMessage(0);
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

export const watchPresses = (page: Page): Promise<unknown> => page.addInitScript(keepNotes);

/**
 * What was told of the presses that began at these times, one for each.
 * @param starts by the page's own clock, rising
 */
export async function notesOn(page: Page, starts: readonly number[]): Promise<PressNotes> {
  const { timed, framed, events, frames, changes } = await page.evaluate(
    () => (globalThis as unknown as { pressNotes: Kept }).pressNotes,
  );
  const presses = starts.map((from, n) => {
    const to = starts[n + 1] ?? Infinity;
    const [slowest] = events
      .filter(({ start }) => start >= from && start < to)
      .sort((one, other) => other.duration - one.duration);
    const press = slowest ? pressOf(slowest, frames) : { whole: LEAST, delay: 0, processing: 0, presentation: LEAST };
    const change = changes.find((at) => at >= from && at < to);
    return { ...press, ...(change !== undefined && { changed: change - (slowest?.start ?? from) }) };
  });
  return { timed, framed, presses };
}

function pressOf({ start, duration, begun, done }: Told, frames: readonly Frame[]): Press {
  const press = {
    whole: duration,
    delay: Math.max(0, begun - start),
    processing: Math.max(0, done - begun),
    presentation: Math.max(0, start + duration - done),
  };
  if (duration <= SLOW) return press;
  const [frame] = frames
    .filter((each) => each.start < start + duration && each.start + each.duration > start)
    .sort((one, other) => other.duration - one.duration);
  return { ...press, ...(frame && { waitedFor: reasonOf(frame) }) };
}

/** The longest of: a script, style and layout, or what is left, which is the drawing. */
function reasonOf({ duration, layout, scripts }: Frame): string {
  const [script] = [...scripts].sort((one, other) => other.duration - one.duration);
  const drawing = duration - layout - scripts.reduce((sum, each) => sum + each.duration, 0);
  const parts: [string, number][] = [
    [`script (${script?.what ?? 'unnamed'})`, script?.duration ?? 0],
    ['style and layout', layout],
    ['drawing and other work', drawing],
  ];
  return parts.sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
