/** What the side that nobody plays says: its strongest position, and then always the strongest line it has left. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Hearing, HearingPosition, Question } from '../../content/schema/hearing.ts';
import { rank, rankOf } from '../argument-map/strength.ts';
import { isArguable, linesLeft, type Target } from './bearing.ts';
import { backingOfPosition, slotsOf } from './presented.ts';

export interface Presented {
  readonly position: string;
  readonly fact?: string;
  readonly authority?: string;
}

/**
 * The strongest position of a question, with slips that bear on it. A position that denies strong law comes last; then
 * the weakest argument it asserts counts, then how many answers it faces openly.
 * @throws Error when the question offers no position
 */
export function strongestPosition(file: CaseFile, hearing: Hearing, question: Question): Presented {
  const worth = ({ asserts, denies, faces }: HearingPosition): readonly number[] => {
    const sound = asserts.every((id) => isArguable(file, hearing, id));
    const force = sound ? Math.min(rank('settled'), ...asserts.map((id) => rankOf(file, id))) : 0;
    const rash = denies.some((id) => rankOf(file, id) >= rank('strong')) ? 1 : 0;
    return [-rash, force, faces.length];
  };
  const [best] = Object.entries(question.positions).sort(([, a], [, b]) => compare(worth(b), worth(a)));
  if (!best) throw new Error('a question offers no position');
  const [position, stance] = best;
  return { position, ...slipsFor(file, hearing, question, stance) };
}

/** For each slot the first slip of the tray that bears on a position, where there is one. */
export function slipsFor(
  file: CaseFile,
  hearing: Hearing,
  question: Question,
  stance: HearingPosition,
): Omit<Presented, 'position'> {
  return Object.fromEntries(
    slotsOf(question).flatMap((slot) => {
      const right = question.tray[slot === 'fact' ? 'facts' : 'authorities'].find((slip) =>
        backingOfPosition(file, hearing, question, stance, { [slot]: slip }).some(({ verdict }) => verdict === 'right'),
      );
      return right ? [[slot, right]] : [];
    }),
  );
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((each, i) => each - (b[i] ?? 0)).find((each) => each !== 0) ?? 0;

/** The strongest line left against what was just said, or null: then the point is conceded. */
export const strongestLine = (
  file: CaseFile,
  hearing: Hearing,
  side: string,
  said: Target,
  used: ReadonlySet<string>,
): string | null => linesLeft(file, hearing, side, said, used)[0] ?? null;
