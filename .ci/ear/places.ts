/** Where the checks go, and the words that they wait for there: taken from the case that is offered first and its core edition. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadOffered } from '../../src/content/load/caseFolders.ts';
import { flattenWords } from '../../src/content/load/flattenWords.ts';
import type { CaseFile, Seat, WithId } from '../../src/content/schema/caseFile.ts';
import type { Decision } from '../../src/content/schema/decision.ts';
import { handOf } from '../../src/domain/play/interactions.ts';
import { seatIn, USUAL_EDITION } from '../../src/domain/docket/edition.ts';

const UI = join(import.meta.dirname, '../../src/content/ui/en.yaml');
/** Without pictures and sound, of which a reader hears nothing. */
const QUIET = 'stage=off&sound=off&motion=off';

export interface Places {
  readonly file: CaseFile;
  readonly seat: Seat;
  /** A sentence of the interface. */
  word(key: string): string;
  /** The address of a place in the seat: `briefing`, a decision, `scorecard`. */
  at(place: string): string;
  readonly title: string;
  /** The decision that the seat opens with. */
  readonly first: WithId<Decision>;
  /** The first one with a slot behind its courses, and nothing else to answer. */
  readonly slotted: WithId<Decision>;
  /** The first one whose paper is gone over line by line. */
  readonly circled: WithId<Decision>;
  /** The first one in which somebody is answered line by line. */
  readonly called: WithId<Decision>;
}

/** @param origin where the build is served @throws Error when the case has no such decisions */
export function findPlaces(origin: string): Places {
  const [file] = loadOffered();
  const [first] = Object.values(file?.seats ?? {});
  if (!file || !first) throw new Error('No case with a seat is offered.');
  const seat = seatIn(first, USUAL_EDITION);
  const order = Object.values(seat.chapters).flatMap(({ decisions }) => decisions);
  const find = (what: string, fits: (decision: Decision) => boolean): WithId<Decision> => {
    const found = order.map((id) => seat.decisions[id]).find((each) => each && fits(each));
    if (!found) throw new Error(`The seat ${seat.id} has no decision ${what}.`);
    return found;
  };
  const words = flattenWords(parse(readFileSync(UI, 'utf8'), { schema: 'failsafe' }));
  return {
    file,
    seat,
    word: (key) => words[key] ?? key,
    at: (place) => `${origin}?seat=${seat.id}&at=${place}&${QUIET}`,
    title: `${origin}?${QUIET}`,
    first: find('at all', () => true),
    slotted: find(
      'with a slot and no parts',
      ({ slots, parts }) => slots.length > 0 && Object.keys(parts).length === 0,
    ),
    circled: find('whose lines are circled', ({ moment }) => handOf[moment] === 'find'),
    called: find('that is a call', ({ moment }) => handOf[moment] === 'talk'),
  };
}
