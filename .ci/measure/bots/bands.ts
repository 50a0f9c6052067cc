/** The bands in which whoever cannot read has to stay, and which rows leave them. */
import type { Edition } from '../../../src/domain/docket/edition.ts';
import type { GuesserRow } from './guesser.ts';
import type { PolicyRow } from './seats.ts';

/** In points of 100. Law may be as far from chance on either side; a share of what holds up may be so far above it. */
export const BANDS = {
  together: 5,
  seat: { core: 15, full: 10 } satisfies Record<Edition, number>,
  holdsUp: 10,
  guesser: 10,
} as const;

/** Far below anything a table shows. */
const SLACK = 1e-9;

/** One figure outside its band: where it stands, and a sentence that says so. */
export interface Outside {
  readonly where: string; // a seat, 'together', 'holds up'
  readonly sentence: string;
}

/** What of a row lies outside; empty where the policy keeps its bands. */
export function outside({
  edition,
  policy,
  slips,
  seats,
  law,
  chance,
  holdsUp,
  holdsUpByChance,
}: PolicyRow): Outside[] {
  const who = `${edition} edition, ${policy}, ${slips ? 'with' : 'without'} slips`;
  const far = (where: string, of: string, played: number, drawn: number, band: number): Outside[] =>
    Math.abs(played - drawn) <= band + SLACK
      ? []
      : [
          {
            where,
            sentence: `${who}: Law ${of} is ${points(played)}, by chance ${points(drawn)}; expected at most ${band} apart`,
          },
        ];
  return [
    ...seats.flatMap((each) => far(each.seat, `of ${each.seat}`, each.law, each.chance, BANDS.seat[edition])),
    ...far('together', 'of the seats together', law, chance, BANDS.together),
    ...above('holds up', `${who}: holds up`, holdsUp, holdsUpByChance, BANDS.holdsUp),
  ];
}

/** The same of the guesser. */
export const guesserOutside = ({ edition, holdsUp, holdsUpByChance }: GuesserRow): Outside[] =>
  above(
    'holds up',
    `${edition} edition, the guesser: takes a course that holds up`,
    holdsUp,
    holdsUpByChance,
    BANDS.guesser,
  );

const above = (where: string, of: string, share: number, drawn: number, band: number): Outside[] =>
  100 * (share - drawn) <= band + SLACK
    ? []
    : [
        {
          where,
          sentence: `${of} at ${points(100 * share)} % of decisions, by chance at ${points(100 * drawn)} %; expected at most ${band} points above`,
        },
      ];

/** A figure as tables show it. */
export const points = (value: number): string => value.toFixed(1);
