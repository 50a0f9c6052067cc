/** Says where a decision does not answer each slip of its tray behind each of its courses, in the scene. */
import type { Seat, WithId } from '../../src/content/schema/caseFile.ts';
import type { Decision } from '../../src/content/schema/decision.ts';
import { heldTo, joined, type Breach, type Findings } from './breach.ts';
import { decisionsFile } from './seatFiles.ts';
import { isWholeSentence } from './sentence.ts';

/** The slips that a decision offers for the slots it has. */
const slipsOffered = ({ slots, tray }: Pick<Decision, 'slots' | 'tray'>): string[] => [
  ...(slots.includes('fact') ? tray.facts : []),
  ...(slots.includes('authority') ? tray.authorities : []),
];

/** The courses behind which a slip can be put: all but those that end the road at once. */
export const coursesBacked = ({ options }: Pick<Decision, 'options'>): string[] =>
  Object.entries(options).flatMap(([slug, { ends }]) => (ends === undefined ? [slug] : []));

/** Once a decision answers any slip it answers them all; one that answers none is noted. */
export const feedbackFindings = (seat: Seat): Findings =>
  joined(Object.values(seat.decisions).map((decision) => feedbackOf(seat, decision)));

function feedbackOf(seat: Seat, decision: WithId<Decision>): Findings {
  const { id, feedback } = decision;
  const file = decisionsFile(seat);
  const at = ['decisions', id];
  const slips = slipsOffered(decision);
  const courses = coursesBacked(decision);
  if (Object.keys(feedback).length === 0) {
    const message = `its slips are not yet answered in the scene; expected feedback, ${slips.length} slips by ${courses.length} courses`;
    return heldTo(false, slips.length > 0 ? [{ file, path: at, message }] : []);
  }
  const found: Breach[] = [];
  for (const slip of slips) {
    const missing = courses.filter((course) => feedback[slip]?.[course] === undefined);
    if (missing.length > 0)
      found.push({
        file,
        path: [...at, 'feedback', slip],
        message: `${slip} is not answered behind ${missing.join(', ')}; expected a line for every course that goes on`,
      });
  }
  for (const [slip, lines] of Object.entries(feedback)) {
    const path = [...at, 'feedback', slip];
    if (!slips.includes(slip)) {
      found.push({ file, path, message: `${slip} is no slip of this tray; expected one of ${slips.join(', ')}` });
      continue;
    }
    for (const [course, text] of Object.entries(lines)) {
      const say = (message: string): void => void found.push({ file, path: [...path, course], message });
      if (!courses.includes(course)) say(`no course that goes on is called ${course}; expected ${courses.join(', ')}`);
      else if (!isWholeSentence(text)) say('expected a whole sentence, from its capital to its full stop');
    }
  }
  return heldTo(true, found);
}
