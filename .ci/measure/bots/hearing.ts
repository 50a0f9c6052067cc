/** Argues the hearing alone on a side by a policy that cannot read, on the real statechart, and counts what that side won. */
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import { hearingOf } from '../../../src/domain/hearing/hearingDocket.ts';
import { slotsOf } from '../../../src/domain/hearing/presented.ts';
import { exchangeRulings, stageRulings } from '../../../src/domain/hearing/ruling.ts';
import { offered, toMeet, turnOf, type Turn } from '../../../src/domain/play/turn.ts';
import type { AppEvent } from '../../../src/machines/events.ts';
import { after, machineFor, openHearing, type Snapshot } from '../../../tests/simulate/seatActor.ts';
import { statePath } from '../../../tests/simulate/statePath.ts';
import { draw, lotOf, type Lot } from '../lot.ts';
import { slipsFor } from './choices.ts';
import { CHANCE, DRAWS, favourites, POLICIES, randomPolicy, type Choice, type Policy } from './policies.ts';

/** What one side won of a hearing, as shares from 0 to 1. */
export interface Won {
  readonly exchanges: number;
  readonly stages: number;
}

/** The mean of some hearings, and how far it may be off because they were drawn (its standard error). */
export interface WonOnTheWhole extends Won {
  readonly off: number; // the larger of the two, 0 where every hearing went alike
}

export interface HearingRow {
  readonly side: string;
  readonly policy: string;
  readonly slips: boolean;
  readonly won: WonOnTheWhole;
  readonly byChance: WonOnTheWhole;
}

/** How many hearings are argued by lot for what chance comes to; whole hearings are too many to go through. */
export const BY_LOT = 200;

/** The rows of a case's hearing: every policy, on each side, with slips and without; none where the case has no hearing. */
export async function hearingRows(file: CaseFile): Promise<HearingRow[]> {
  if (!file.hearing) return [];
  const argue = await podium(file);
  return Object.keys(file.hearing.sides).flatMap((side) =>
    [false, true].flatMap((slips) => {
      const byChance = meanWon(hearings(BY_LOT, (lot) => argue(side, CHANCE, slips, lot)));
      const row = (name: string, won: readonly Won[]): HearingRow => ({
        side,
        policy: name,
        slips,
        won: meanWon(won),
        byChance,
      });
      return [
        // Where a policy sees no difference the lot decides, so it is heard as often as the one that draws.
        ...POLICIES.map((policy) =>
          row(
            policy.name,
            hearings(DRAWS, (lot) => argue(side, policy, slips, lot)),
          ),
        ),
        row(
          randomPolicy(0).name,
          Array.from({ length: DRAWS }, (_, i) => argue(side, randomPolicy(i + 1), slips, lotOf(i + 1))),
        ),
      ];
    }),
  );
}

/** So many hearings with a lot each; one where the lot was never asked, since all would go alike. */
export function hearings(count: number, argued: (lot: Lot) => Won): Won[] {
  let asked = false;
  const watched = (lot: Lot): Lot => {
    return () => {
      asked = true;
      return lot();
    };
  };
  const first = argued(watched(lotOf(1)));
  return asked ? [first, ...Array.from({ length: count - 1 }, (_, i) => argued(lotOf(i + 2)))] : [first];
}

export function meanWon(all: readonly Won[]): WonOnTheWhole {
  const mean = (of: (won: Won) => number): number => all.reduce((sum, won) => sum + of(won), 0) / all.length;
  const off = (of: (won: Won) => number): number =>
    all.length < 2
      ? 0
      : Math.sqrt(all.reduce((sum, won) => sum + (of(won) - mean(of)) ** 2, 0) / (all.length - 1) / all.length);
  const exchanges = (won: Won): number => won.exchanges;
  const stages = (won: Won): number => won.stages;
  return { exchanges: mean(exchanges), stages: mean(stages), off: Math.max(off(exchanges), off(stages)) };
}

/** Argues one whole hearing: the side, the policy, whether it hands up slips, and the lot that decides where the policy cannot. */
export async function podium(file: CaseFile): Promise<(side: string, policy: Policy, slips: boolean, lot: Lot) => Won> {
  const machine = machineFor(file);
  const hearing = hearingOf(file);
  const foyer = (await openHearing(file)).getSnapshot();
  return (side, policy, slips, lot) => {
    let at = after(machine, foyer, { type: 'hearing.begun', players: side });
    while (statePath(at) !== 'hearing.ending')
      at = nextEvents(at, policy, slips, lot).reduce((snapshot, event) => after(machine, snapshot, event), at);
    const docket = at.context.hearing?.docket;
    if (!docket) throw new Error('the hearing left no docket');
    const share = (winners: readonly (string | null)[]): number =>
      winners.filter((winner) => winner === side).length / Math.max(1, winners.length);
    return {
      exchanges: share(exchangeRulings(file, hearing, docket).map(({ winner }) => winner)),
      stages: share(stageRulings(file, hearing, docket).map(({ carriedBy }) => carriedBy)),
    };
  };
}

/** What the player sends next. @throws Error in a state in which nothing is known to lead on */
function nextEvents(snapshot: Snapshot, policy: Policy, slips: boolean, lot: Lot): AppEvent[] {
  const path = statePath(snapshot);
  const take = (choices: readonly Choice[]): Choice => {
    const [one, ...others] = favourites(policy, choices);
    return one && others.length === 0 ? one : draw(lot, one ? [one, ...others] : []);
  };
  if (path === 'hearing.stage') return [{ type: 'stage.entered' }];
  if (path === 'hearing.ruled') return [{ type: 'ruling.read' }];
  if (path === 'hearing.exchange.pressed') return [{ type: 'position.presented' }];
  const turn = turnOf(snapshot.context);
  if (path === 'hearing.exchange.presenting') return presented(turn, take, slips);
  if (path === 'hearing.exchange.answering' || path === 'hearing.exchange.rejoining') {
    const lines = linesAt(turn);
    return [{ type: 'line.taken', argument: lines.length > 0 ? take(lines).id : null }];
  }
  throw new Error(`nothing is known to lead on from ${path}`);
}

function presented({ file, question }: Turn, take: (choices: readonly Choice[]) => Choice, slips: boolean): AppEvent[] {
  const position = take(
    Object.entries(question.positions).map(([id, { text }]) => ({ id, text, question: question.text, sources: 0 })),
  );
  return [
    { type: 'position.taken', position: position.id },
    ...slotsOf(question).map((slot): AppEvent =>
      slips
        ? { type: 'slip.placed', id: take(slipsFor(file, slot, question.tray, position.text)).id }
        : { type: 'slot.waived', slot },
    ),
    { type: 'position.presented' },
  ];
}

/** The lines offered against what was just said. To concede is no line, and no policy does it while there is one. */
function linesAt(turn: Turn): Choice[] {
  const { file } = turn;
  const { asserts, denies } = toMeet(turn).said;
  const said = [...asserts, ...denies].map((id) => file.arguments[id]?.statement ?? '').join(' ');
  return offered(turn).map((id) => ({
    id,
    text: file.arguments[id]?.statement ?? '',
    question: said,
    sources: file.arguments[id]?.raised.sources?.length ?? 0,
  }));
}
