/** Says where a tray offers too few or too many slips, or does not have its own slip for a course. */
import type { CaseFile, Seat, WithId } from '../../src/content/schema/caseFile.ts';
import type { Decision, Slot } from '../../src/content/schema/decision.ts';
import { backingOf, fits } from '../../src/domain/scoring/backing.ts';
import { basisOf } from '../../src/domain/scoring/entryBasis.ts';
import { workLaw } from '../../src/domain/scoring/law.ts';
import { bestPlayOf } from '../../src/domain/scoring/rubricTable.ts';
import type { ScoringContext } from '../../src/domain/scoring/scoringContext.ts';
import { scoringContextOf } from '../../src/domain/scoring/seatScoring.ts';
import { heldTo, joined, type Breach, type Findings } from './breach.ts';
import { coursesBacked } from './feedback.ts';
import { decisionsFile } from './seatFiles.ts';

/** How many slips of a kind a tray offers, and how large a share of them may fit one course. */
export const TRAY = { least: 4, most: 5, share: 1 / 3 } as const;

const KIND = { fact: 'facts', authority: 'authorities' } as const;

/** A decision that answers its slips is held to the rules of its tray; what another lacks is noted. */
export const trayFindings = (file: CaseFile, seat: Seat): Findings =>
  joined(
    Object.values(seat.decisions).map((decision) =>
      heldTo(Object.keys(decision.feedback).length > 0, trayBreaches(file, seat, decision)),
    ),
  );

function trayBreaches(file: CaseFile, seat: Seat, decision: WithId<Decision>): Breach[] {
  if (decision.slots.length === 0) return [];
  const context = scoringContextOf(file, seat, decision.id);
  const full = coursesAtFull(context);
  return decision.slots.flatMap((slot) => {
    const offered = decision.tray[KIND[slot]];
    const found: Breach[] = [];
    const say = (message: string): void =>
      void found.push({
        file: decisionsFile(seat),
        path: ['decisions', decision.id, 'tray', KIND[slot]],
        message,
      });
    if (offered.length < TRAY.least || offered.length > TRAY.most)
      say(`${offered.length} slips for the ${slot}; expected ${TRAY.least} or ${TRAY.most}`);
    const most = Math.max(1, Math.floor(offered.length * TRAY.share));
    for (const course of coursesBacked(decision)) {
      const fitting = offered.filter((slip) => fitsBehind(context, course, slot, slip));
      if (fitting.length > most)
        say(`${fitting.join(', ')} all fit behind ${course}; expected at most ${most} of ${offered.length}`);
      if (fitting.length === 0 && full.has(course))
        say(`no ${slot} fits behind ${course}, which can reach full Law; expected one`);
    }
    return found;
  });
}

function fitsBehind(context: ScoringContext, option: string, slot: Slot, slip: string): boolean {
  const entry = { decision: context.decision.id, option, parts: {}, [slot]: slip };
  return backingOf(context, entry).some((found) => found.slot === slot && fits(found.verdict));
}

/** The courses that nothing but their slips can keep from full Law. */
function coursesAtFull(context: ScoringContext): ReadonlySet<string> {
  const grounds = Object.keys(context.decision.options).map((option) => {
    const { base } = workLaw(context, basisOf(context, bestPlayOf(context, option)));
    return { option, base };
  });
  const top = Math.max(...grounds.map(({ base }) => base));
  return new Set(
    grounds.flatMap(({ option, base }) => (top > 0 && Math.round((100 * base) / top) === 100 ? [option] : [])),
  );
}
