/** How soon a press is answered, four times slower: a story of a text engine, and the game without a room, as this browser shows it, and drawn. */
import type { Browser } from '@playwright/test';
import { median, percentile, type Figure, type Places } from './figure.ts';
import { pressOn } from './pressables.ts';
import { notesOn, watchPresses, type Press, type PressNotes } from './pressNotes.ts';
import { slow, visit, type Visit } from './visit.ts';

const PACES = [
  { called: 'at a pupil’s pace', hand: 'mouse', pace: 700, how: 'one each 700 ms, by mouse' },
  {
    called: 'as fast as the page allows',
    hand: 'keys',
    pace: 0,
    how: 'each as soon as the last was painted, by keyboard',
  },
] as const;

interface Row {
  readonly name: string;
  readonly url: (places: Places) => string;
  readonly ready: string;
  /** The row it is held against, and how far from it median and 98th percentile may be. */
  readonly beside?: { readonly row: string; readonly middle: number; readonly high: number };
}
const ROWS: readonly Row[] = [
  { name: 'story of a text engine', url: ({ textEngine }) => textEngine.origin, ready: 'due:first-choice' },
  {
    name: 'stage off',
    url: ({ game }) => `${game.origin}?sound=off&stage=none`,
    ready: 'due:first-choice',
    beside: { row: 'story of a text engine', middle: 1, high: 1.5 },
  },
  {
    name: 'stage as this browser gets it',
    url: ({ game }) => `${game.origin}?sound=off`,
    ready: 'due:first-choice',
    beside: { row: 'stage off', middle: 1.25, high: 1.25 },
  },
  { name: 'stage forced on', url: ({ game }) => `${game.origin}?sound=off&stage=on`, ready: 'due:stage-drawn' },
];

type Measured = PressNotes & { readonly row: Row; readonly drawing: string };

/**
 * Each row alone in the browser, one after the other: a headless browser hides no tab, so a stage that draws in another page would take
 * its part of the processor from the row that is measured.
 */
async function measureOnce(
  browser: Browser,
  places: Places,
  { hand, pace }: (typeof PACES)[number],
  count: number,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const row of ROWS) {
    const seen = await visit(browser, row.url(places), false, watchPresses);
    await seen.mark(row.ready);
    await seen.page.waitForLoadState('networkidle');
    await slow(seen.cdp, false);
    const starts = await pressOn(seen.page, count, hand, pace);
    await seen.page.waitForTimeout(500); // the last of them is told a little later
    measured.push({ row, drawing: await drawingOf(seen), ...(await notesOn(seen.page, starts)) });
    await seen.close();
  }
  return measured;
}

/** Who draws in this browser, as it says itself. */
const drawingOf = ({ page }: Visit): Promise<string> =>
  page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl');
    const names = gl?.getExtension('WEBGL_debug_renderer_info');
    const name = gl && names ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : '';
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    return !gl
      ? 'no WebGL'
      : /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name)
        ? 'software'
        : 'hardware';
  });

/**
 * @param runs how often the whole is measured; the figures are medians of the runs
 * @param count presses a row in each run
 */
export async function presses(browser: Browser, places: Places, runs: number, count: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const pace of PACES) {
    const all: Measured[][] = [];
    for (let run = 0; run < runs; run++) all.push(await measureOnce(browser, places, pace, count));
    const numbers = new Map(ROWS.map((row, n) => [row.name, numbersOf(all.flatMap((run) => run[n] ?? []))]));
    for (const [n, row] of ROWS.entries()) {
      const own = numbers.get(row.name);
      const first = all[0]?.[n];
      if (own && first)
        figures.push(
          figureOf(
            row,
            own,
            numbers.get(row.beside?.row ?? ''),
            first,
            pace,
            `${runs} runs of ${first.presses.length}`,
            all,
          ),
        );
    }
  }
  return figures;
}

interface Numbers {
  readonly middle: number;
  readonly high: number;
  readonly parts: string;
  readonly changed: string;
}

/** The medians of the runs. */
function numbersOf(runs: readonly Measured[]): Numbers {
  const over = (value: (presses: readonly Press[]) => number): number =>
    median(runs.map(({ presses: each }) => value(each)));
  const part = (key: 'delay' | 'processing' | 'presentation'): number =>
    Math.round(over((each) => median(each.map((press) => press[key]))));
  return {
    middle: over((each) => median(each.map(({ whole }) => whole))),
    high: over((each) =>
      percentile(
        each.map(({ whole }) => whole),
        0.98,
      ),
    ),
    parts: `input delay ${part('delay')}, processing ${part('processing')}, presentation ${part('presentation')}`,
    changed: `${changedAfter(runs, 0.5)} ms, 98th ${changedAfter(runs, 0.98)} ms`,
  };
}

/** Until the page itself had changed, in milliseconds: a press may be answered by a mark on what was pressed before that. */
const changedAfter = (runs: readonly Measured[], part: number): number =>
  Math.round(
    median(
      runs.map(({ presses: each }) =>
        percentile(
          each.flatMap(({ changed }) => changed ?? []),
          part,
        ),
      ),
    ),
  );

function figureOf(
  { name, beside }: Row,
  { middle, high, parts, changed }: Numbers,
  other: Numbers | undefined,
  { timed, framed, drawing }: Measured,
  { called, how, pace }: (typeof PACES)[number],
  counted: string,
  all: readonly (readonly Measured[])[],
): Figure {
  const what = `press to next paint ${called}, 4× slower, ${name}`;
  if (!timed) return { what, bar: '—', measured: 'not measured: this browser has no Event Timing', holds: null, how };
  const ratio = other && `${(middle / other.middle).toFixed(2)} × and ${(high / other.high).toFixed(2)} ×`;
  const waits = framed
    ? waitsOf(all.flatMap((run) => run.filter((each) => each.row.name === name)))
    : 'no long-animation-frames in this browser';
  return {
    what,
    bar:
      beside && pace > 0 ? `≤ ${beside.middle} × in the median, ≤ ${beside.high} × in the 98th, of ${beside.row}` : '—',
    measured: `median ${middle} ms, 98th ${high} ms${ratio && beside ? ` (${ratio} ${beside.row})` : ''}; the page itself had changed after ${changed}`,
    holds:
      beside && other && pace > 0 ? middle <= beside.middle * other.middle && high <= beside.high * other.high : null,
    how: `${how}; ${counted}, medians of the runs; medians of ${parts} ms; drawing: ${drawing}; slow ones waited for ${waits}`,
  };
}

/** What the presses over 48 ms waited for, most frequent first. */
function waitsOf(runs: readonly Measured[]): string {
  const counts = new Map<string, number>();
  for (const { waitedFor } of runs.flatMap(({ presses: each }) => each))
    if (waitedFor) counts.set(waitedFor, (counts.get(waitedFor) ?? 0) + 1);
  const most = [...counts].sort(([, one], [, other]) => other - one).slice(0, 3);
  return most.length > 0 ? most.map(([reason, count]) => `${reason} (${count})`).join(', ') : 'nothing over 50 ms';
}
