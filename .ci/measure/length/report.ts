/** Writes down how long the seats are, as a page for people who write them. */
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

/** The page docs/length.md. */
export const lengthReport = (summaries: readonly LengthSummary[], roads: number): string => `# Length

What \`npm run length\` counts on ${roads} roads drawn by lot through each seat, in each of its editions, from the title to the page that says
what was decided. The real pages are drawn and the real statechart is played; no road takes a course that ends it.

- *Words*: each text that comes into view in the page's main part is counted once while the page is the same, with courses not taken, slips
  offered, labels and names of sources. The line above, sheets and what is folded away are not counted.
- *Picks* choose between alternatives: a course, an answer, a line to circle, a slip or none, the words of a source. A second try is not one.
- *Presses* lead on: taking the seat, raising slips, hearing a phrase, committing, going on.
- The *clock* takes a minute for 200 words and ten seconds for a pick.

What a case promises stands under \`length\` in its \`review.yaml\` and holds for the edition that is usually played.

${summaries.map(section).join('\n')}`;

/** Each text of the longest road of an edition with its number of words, for whoever has to shorten it. */
export const textsOfLongest = ({
  seat,
  edition,
  longest,
}: LengthSummary): string => `## The longest road of ${seat}, ${edition} edition

${[...longest].map(([page, texts]) => [`${page}: ${wordsIn(texts)}`, ...texts.map((text) => `  ${wordsIn([text])}\t${text}`)].join('\n')).join('\n')}
`;

const section = ({ seat, edition, figures, pages }: LengthSummary): string => `## ${seat}, ${edition} edition

| of ${seat}, ${edition} | worst | median | promised | holds |
|---|---|---|---|---|
${figures.map(row).join('\n')}

| words on the page | median | most |
|---|---|---|
${pages.map(({ page, median, most }) => `| ${page} | ${median} | ${most} |`).join('\n')}
`;

const row = ({ what, worst, median, limit, holds }: LengthFigure): string =>
  `| ${[WHAT[what], shown(worst), shown(median), limit === null ? '—' : `${SIGN(what)} ${limit}`, limit === null ? '—' : holds ? 'yes' : '**no**'].join(' | ')} |`;

const shown = (count: number): string => String(Math.round(count * 10) / 10);
