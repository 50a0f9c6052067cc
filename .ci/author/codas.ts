/** Holds the last move beside a seat to what makes it one: it is supposed throughout, differs in hands, gives something back, and is short. */
import type { CaseFile, Coda, Seat, WithId } from '../../src/content/schema/caseFile.ts';
import type { Decision, Option, Recalls } from '../../src/content/schema/decision.ts';
import type { Review } from '../../src/content/schema/review.ts';
import { handOf } from '../../src/domain/play/interactions.ts';
import { heldTo, joined, type Breach, type Findings } from './breach.ts';
import { countWords } from './countWords.ts';
import { slipsOffered } from './feedback.ts';
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
  const picks = all.reduce((sum, each) => sum + picksAt(each), 0);
  if (picks > review.coda.picks) say(['decisions'], `${picks} picks; at most ${review.coda.picks}`);
  const words = wordsIn(file, seat, coda);
  if (words > review.coda.words) say(['decisions'], `${words} words on the longest road; at most ${review.coda.words}`);
  return found;
}

/** A course, each slot and each answer. */
const picksAt = ({ slots, parts }: Decision): number => 1 + slots.length + Object.keys(parts).length;

/**
 * The words of the longest road of a coda: all that is offered at each decision, what most is said back to a slip and to a
 * course, and what really happened.
 */
export function wordsIn(file: CaseFile, seat: Seat, { opening, closing, chapters, decisions }: Coda): number {
  const fixed = [opening, closing.text, ...Object.values(chapters).flatMap(({ title, opens }) => [title, opens])];
  return (
    countWords(fixed.join(' ')) +
    Object.values(decisions).reduce((sum, decision) => sum + wordsAt(file, seat, decision), 0)
  );
}

function wordsAt(file: CaseFile, seat: Seat, decision: WithId<Decision>): number {
  const { title, situation, ask = '', recalls, options, parts, feedback, slots, done } = decision;
  const offered = [
    title,
    situation.text,
    ask,
    done.text,
    ...Object.values(options).flatMap(({ text, cost = '' }) => [text, cost]),
    ...Object.values(parts).flatMap(({ title: head, prompt, replies }) => [
      head,
      prompt,
      ...Object.values(replies).map(({ text }) => text),
    ]),
    ...slipsOffered(decision).map((id) => (file.facts[id] ?? file.authorities[id])?.slip ?? ''),
  ];
  const most = (texts: readonly string[]): number => Math.max(0, ...texts.map(countWords));
  const answered = slots.map((slot) =>
    most(Object.entries(feedback).flatMap(([slip, lines]) => (slip.startsWith(slot) ? Object.values(lines) : []))),
  );
  return (
    countWords(offered.join(' ')) +
    (recalls ? most(recalledBy(seat, recalls)) : 0) +
    answered.reduce((sum, count) => sum + count, 0) +
    most(Object.values(options).map(saidBehind))
  );
}

/** Each way in which a choice of the seat may be given back. */
const recalledBy = (seat: Seat, { from, ask, otherwise }: Recalls): string[] => [
  `${otherwise} ${ask}`,
  ...from.flatMap(({ decision, before }) =>
    Object.values(seat.decisions[decision]?.options ?? {}).map(({ said }) => `${before} ${said} ${ask}`),
  ),
];

/** What is read once a course is taken. */
const saidBehind = ({ written = '', answered, corrected, follows }: Option): string =>
  [written, answered?.text ?? '', corrected?.text ?? '', follows.text].join(' ');
