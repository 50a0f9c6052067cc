/** Writes docs/bots.md: what those who cannot read come to, beside chance, with every figure outside its band in bold. */
import type { Edition } from '../../../src/domain/docket/edition.ts';
import { TELLS, type PlaceCount } from '../../author/tells.ts';
import { backingOutside, WORTH, type BackingRow } from './backing.ts';
import { BANDS, guesserOutside, outside, points } from './bands.ts';
import type { GuesserRow } from './guesser.ts';
import { BY_LOT, type HearingRow, type WonOnTheWhole } from './hearing.ts';
import { DRAWS } from './policies.ts';
import type { PolicyRow } from './seats.ts';

/** All that was measured of one case. */
export interface CaseFigures {
  readonly name: string; // the dispute as cited
  readonly rows: readonly PolicyRow[];
  readonly guesser: readonly GuesserRow[];
  readonly backing: readonly BackingRow[];
  readonly hearing: readonly HearingRow[];
  readonly places: readonly PlaceCount[];
  readonly uneven: number; // decisions and courses outside the band of length
  readonly decisions: number;
}

/** The page for some cases. */
export const report = (cases: readonly CaseFigures[]): string =>
  `# Players who cannot read

\`npm run bots\` wrote this page. It plays every seat and the hearing by policies that see what an option looks like and not what it
says, and fails when one of them leaves its band. Nothing here depends on the machine or the day.

A policy takes courses, the answers to parts, and slips in the same way: the longest, the shortest, the first, the last, the one with the
most [hedges](../.ci/measure/bots/hedges.yaml), the one with the most sources, or the one that shares most words with what it answers
(words of four letters or more, by their first six). Where it sees no difference the lot decides, and the figure is the exact mean over
everything the lot may draw. *Random* draws everything, ${DRAWS} times, seeded. Without slips every slot is left empty; with them, a slip
that does not fit is swapped once for the policy's next choice. A course that ends the road is gone back from, and the next choice is taken.

**Chance** is the exact mean over all courses and all answers, with slips put by the row's own rule; so a row says what the looks of courses
and answers give away. Each cell holds a figure, then how far it is from chance. Law of the seats together is the mean of the seats; *holds
up* is the share of all decisions whose Law holds up. Bands: Law together ±${BANDS.together}, in a seat of the full edition ±${BANDS.seat.full}, in a seat of the
core ±${BANDS.seat.core}; *holds up* at most ${BANDS.holdsUp} points above chance. What is outside stands in bold.

${cases.map(caseText).join('\n')}`;

const caseText = (figures: CaseFigures): string =>
  [
    `## ${figures.name}\n`,
    ...(['core', 'full'] as const).map((edition) => editionText(edition, figures)),
    hearingText(figures.hearing),
    tellsText(figures),
  ].join('\n');

function editionText(edition: Edition, { rows, guesser, backing }: CaseFigures): string {
  const own = rows.filter((row) => row.edition === edition);
  const title = `### The ${edition} edition\n`;
  const [first] = own;
  if (!first) return `${title}\nNo decision is marked as ${edition} yet, so there is nothing to play.\n`;
  const head = ['policy', 'slips', ...first.seats.map(({ seat }) => seat), 'together', 'holds up', 'in its bands'];
  const lines = own.map((row) => {
    const out = new Set(outside(row).map(({ where }) => where));
    const cell = (where: string, value: number, chance: number, unit = ''): string =>
      bold(out.has(where), `${points(value)}${unit} (${signed(value - chance)})`);
    return [
      row.policy,
      row.slips ? 'with' : 'without',
      ...row.seats.map(({ seat, law, chance }) => cell(seat, law, chance)),
      cell('together', row.law, row.chance),
      cell('holds up', 100 * row.holdsUp, 100 * row.holdsUpByChance, ' %'),
      out.size > 0 ? '**no**' : 'yes',
    ];
  });
  const kept = own.filter((row) => outside(row).length === 0).length;
  return [
    title,
    `${kept} of ${own.length} rows keep their bands.\n`,
    table(head, lines),
    ...guesser.filter((row) => row.edition === edition).map(guesserText),
    backingText(backing.filter((row) => row.edition === edition)),
  ].join('\n');
}

const backingText = (rows: readonly BackingRow[]): string =>
  `
**What slips are worth** over empty slots, on the best course of each decision, in points of the seat: right slips at the first try (expected:
at least ${WORTH.law} Law and ${WORTH.record} Record), and slips drawn at random, swapped at random after a miss (at most ${WORTH.byLot} Law). Exact means over all draws.

${table(
  ['seat', 'right: Law', 'right: Record', 'by lot: Law', 'by lot: Record', 'as expected'],
  rows.map((row) => [
    row.seat,
    bold(row.right.law < WORTH.law, signed(row.right.law)),
    bold(row.right.record < WORTH.record, signed(row.right.record)),
    bold(row.byLot.law > WORTH.byLot, signed(row.byLot.law)),
    signed(row.byLot.record),
    backingOutside(row).length > 0 ? '**no**' : 'yes',
  ]),
)}
`;

const guesserText = (row: GuesserRow): string =>
  `
**A guesser** is fitted on the looks of all decisions but one (length and its rank, place, commas, digits, quotation marks, hedges,
negations, words shared with the question) and tried on that one, for each of ${row.decisions} decisions. It takes a course that holds up, backed as
well as can be, at ${bold(guesserOutside(row).length > 0, `${points(100 * row.holdsUp)} %`)} of them; by chance it would at ${points(100 * row.holdsUpByChance)} %. Band: at most ${BANDS.guesser} points above.
`;

function hearingText(rows: readonly HearingRow[]): string {
  const title = '### The hearing\n';
  if (rows.length === 0) return `${title}\nThis case has no hearing.\n`;
  const most = Math.max(...rows.flatMap(({ byChance }) => byChance.off));
  const cell = (won: WonOnTheWhole, chance: WonOnTheWhole, of: 'exchanges' | 'stages'): string =>
    `${points(100 * won[of])} % (${signed(100 * (won[of] - chance[of]))})`;
  return `${title}
It has no score, so this is the share of exchanges and of stages that go to the side the policy argues, alone, against the program. No
policy concedes while it has a line, and none mends a slip when the bench asks. Each line used changes what is offered later, so whole
hearings are too many to go through: here chance is the mean of ${BY_LOT} seeded hearings on each side, and may be off by ${points(100 * most)} points (standard
error). A policy that needs the lot is heard ${DRAWS} times. There is no band.

${table(
  ['side', 'policy', 'slips', 'exchanges', 'stages'],
  rows.map(({ side, policy, slips, won, byChance }) => [
    side,
    policy,
    slips ? 'with' : 'without',
    cell(won, byChance, 'exchanges'),
    cell(won, byChance, 'stages'),
  ]),
)}
`;
}

const tellsText = ({ places, uneven, decisions }: CaseFigures): string => `### Tells

At ${uneven} places in ${decisions} decisions the longest course has more than ${TELLS.longest} times the letters of the shortest, or a course more than ${TELLS.words} words; the
command names them by file and line. How often a course at full Law holds a place, over all decisions that have such a place (expected: at most
${TELLS.decisions} apart):

${table(
  ['place', 'decisions', 'held', 'by lot'],
  places.map(({ place, decisions: there, held, byLot }) => [place, String(there), points(held), points(byLot)]),
)}
`;

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const bold = (is: boolean, text: string): string => (is ? `**${text}**` : text);
const signed = (value: number): string => {
  const text = points(Math.abs(value));
  return text === points(0) ? '±0.0' : `${value < 0 ? '−' : '+'}${text}`;
};
