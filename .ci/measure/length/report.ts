/** Writes down how long the seats are, as a page for people who write them. */
import { BENCH_MINUTES, BENCH_MOVES, type BenchFigure, type BenchSummary } from './benchSummary.ts';
import { wordsIn } from './shownText.ts';
import type { LengthFigure, LengthSummary } from './summary.ts';

const WHAT: Readonly<Record<LengthFigure['what'], string>> = {
  words: 'words, the most',
  picks: 'picks, the most',
  presses: 'presses, the most',
  minutes: 'minutes by the clock, the most',
  slots: 'slots for slips, the fewest',
  marks: 'marks to find, the fewest',
  lines: 'spoken lines to answer, the fewest',
};
const SIGN = (what: LengthFigure['what']): string => (['slots', 'marks', 'lines'].includes(what) ? '≥' : '≤');

/** What was counted, how often and when. */
export interface Counted {
  readonly summaries: readonly LengthSummary[];
  readonly benches: readonly BenchSummary[];
  readonly roads: number; // through each edition and each coda
  readonly day: string; // of the count
}

/** The page docs/length.md. */
export const lengthReport = ({ summaries, benches, roads, day }: Counted): string => `# Length

What \`npm run length\` counted on ${day}, on ${roads} roads drawn by lot through each seat in each of its editions, from the title to the page that
says what was decided, and on as many through each coda, from its first page up to its card. The short bench is played from the choice of
players to what stays unsettled. The real pages are drawn and the real statechart is played; no road takes a course that ends it.

- *Words*: each text that comes into view in the page's main part is counted once while the page is the same, with courses not taken, slips
  offered, labels and names of sources. The line above, sheets and what is folded away are not counted.
- *Picks* choose between alternatives: a course, an answer, a line to circle, a slip or none, the words of a source. A second try is not one.
- *Presses* lead on: taking the seat, raising slips, hearing a phrase, committing, going on.
- The *clock* takes a minute for 200 words and ten seconds for a pick.

What a case promises stands under \`length\` and \`coda\` in its \`review.yaml\`: the first holds for the edition that is usually played. A coda gives
back what was chosen in the seat, so before each one a core is played by lot and not counted. Nor is its card, as a seat's scorecard is not.

${summaries.map(section).join('\n')}${benches.length > 0 ? `\n${benches.map(benchSection).join('\n')}` : ''}`;

/** Each text of the longest road of an edition with its number of words, for whoever has to shorten it. */
export const textsOfLongest = ({
  seat,
  edition,
  longest,
}: LengthSummary): string => `## The longest road of ${seat}, ${called(edition)}

${[...longest].map(([page, texts]) => [`${page}: ${wordsIn(texts)}`, ...texts.map((text) => `  ${wordsIn([text])}\t${text}`)].join('\n')).join('\n')}
`;

const called = (edition: LengthSummary['edition']): string => (edition === 'coda' ? 'coda' : `${edition} edition`);

const section = ({ seat, edition, figures, pages }: LengthSummary): string => `## ${seat}, ${called(edition)}

| of ${seat}, ${edition} | worst | median | promised | holds |
|---|---|---|---|---|
${figures.map(row).join('\n')}

| words on the page | median | most |
|---|---|---|
${pages.map(({ page, median, most }) => `| ${page} | ${median} | ${most} |`).join('\n')}
`;

const benchSection = ({
  players,
  plays,
  figures,
  moves,
  holds,
}: BenchSummary): string => `## The short bench, ${players} players

${plays} plays: on each road of the lot nobody objects, somebody does now and then, and somebody does at once.

| of the bench, ${players} | least | median | most |
|---|---|---|---|
${figures.map(benchRow).join('\n')}

Expected: ${BENCH_MINUTES.least} to ${BENCH_MINUTES.most} minutes, and at least ${BENCH_MOVES} moves in each stage. The fewest moves in a stage were ${moves}. ${holds ? 'It holds.' : '**It does not hold.**'}
`;

const benchRow = ({ what, least, median, most }: BenchFigure): string =>
  `| ${[what === 'minutes' ? 'minutes by the clock' : what, shown(least), shown(median), shown(most)].join(' | ')} |`;

const row = ({ what, worst, median, limit, holds }: LengthFigure): string =>
  `| ${[WHAT[what], shown(worst), shown(median), limit === null ? '—' : `${SIGN(what)} ${limit}`, limit === null ? '—' : holds ? 'yes' : '**no**'].join(' | ')} |`;

const shown = (count: number): string => String(Math.round(count * 10) / 10);
