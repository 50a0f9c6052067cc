/**
 * Holds the last move beside a seat to what makes it one: it is supposed throughout, differs in hands, gives something back, and
 * asks for few picks. Its words are counted where its pages are drawn (`npm run length`).
 */
import type { CaseFile, Coda, Seat } from '../../src/content/schema/caseFile.ts';
import type { Decision } from '../../src/content/schema/decision.ts';
import type { Review } from '../../src/content/schema/review.ts';
import { seatIn, USUAL_EDITION } from '../../src/domain/docket/edition.ts';
import { handOf } from '../../src/domain/play/interactions.ts';
import { heldTo, joined, type Breach, type Findings } from './breach.ts';
import { decisionsFile, heldStrictly } from './seatFiles.ts';

/** How every situation of a coda begins, so that nobody takes it for what happened. */
const SUPPOSED = /^Suppose\b/u;
const LEAST_HANDS = 2;

/**
 * Everything that a case's codas break; what one lacks that does not answer its slips yet is noted.
 * @param review what the case holds itself to, where it says so
 */
export const codaFindings = (file: CaseFile, review: Review | null): Findings =>
  joined(
    Object.values(file.seats).flatMap((seat) =>
      seat.coda
        ? [
            heldTo(
              Object.values(seat.coda.decisions).some((each) => heldStrictly(seat.coda ?? seat, each)),
              codaBreaches(file, seat, seat.coda, review),
            ),
          ]
        : [],
    ),
  );

function codaBreaches(file: CaseFile, seat: Seat, coda: Coda, review: Review | null): Breach[] {
  const found: Breach[] = [];
  const say = (path: Breach['path'], message: string): void =>
    void found.push({ file: decisionsFile(coda), path, message });
  for (const [slug, { what }] of Object.entries(coda.chapters))
    if (what !== 'supposed') say(['coda', 'chapters', slug, 'what'], 'expected supposed: none of it happened');
  const all = Object.values(coda.decisions);
  for (const { id, status, situation } of all) {
    if (status !== 'hypothetical') say(['decisions', id, 'status'], 'expected hypothetical: none of it happened');
    if (situation.label !== 'constructed' || !SUPPOSED.test(situation.text))
      say(['decisions', id, 'situation'], 'expected constructed, and a text that begins with Suppose');
  }
  const hands = new Set(all.map(({ moment }) => handOf[moment])).size;
  if (hands < LEAST_HANDS) say(['decisions'], `${hands} hand; expected ${LEAST_HANDS} or more`);
  if (all.every(({ recalls }) => recalls === undefined))
    say(['decisions'], 'nothing that was chosen in the seat is given back; expected recalls at one decision');
  if (!review?.coda) return found;
  const day = file.outcome.readings.thatDay.when;
  const usual = seatIn(seat, USUAL_EDITION).decisions;
  const back = all.flatMap(({ recalls }) => recalls?.from ?? []);
  if (back.length > 0 && !back.some(({ decision, before }) => Object.hasOwn(usual, decision) && before.includes(day)))
    say(['decisions'], `gives back nothing of ${day} that the usual edition asks; expected that day in a \`before\``);
  const picks = all.reduce((sum, each) => sum + picksAt(each), 0);
  if (picks > review.coda.picks) say(['decisions'], `${picks} picks; at most ${review.coda.picks}`);
  return found;
}

/** A course, each slot and each answer. */
const picksAt = ({ slots, parts }: Decision): number => 1 + slots.length + Object.keys(parts).length;
