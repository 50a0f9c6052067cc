/** One decision in its setting: the case, the seat and the map as it stood that day; and what an entry commits to there. */
import type { CaseFile, Seat, WithId } from '../../content/schema/caseFile.ts';
import type { Decision, Reply } from '../../content/schema/decision.ts';
import { label } from '../argument-map/label.ts';
import type { Labelling } from '../argument-map/labelling.ts';
import type { Entry } from '../docket/docket.ts';

export interface Setting {
  readonly file: CaseFile;
  readonly seat: Seat;
  readonly decision: WithId<Decision>;
  readonly labelling: Labelling; // by the law of the decision's day, known to this seat
}

/** A choice's commitments with the place they were made: the course, or one part. */
export interface Stance {
  readonly place: string; // 'decision/<decision>/<option or part>'
  readonly sources: readonly string[];
  readonly asserts: readonly string[];
  readonly denies: readonly string[];
  readonly overlooks: readonly string[];
  readonly faces: readonly string[];
  readonly does: readonly string[];
}

const settings = new WeakMap<CaseFile, Map<string, Setting>>();
const stances = new WeakMap<object, Stance>();

/** The setting of a decision, kept for the life of the case. @throws when the seat has no such decision. */
export function settingOf(file: CaseFile, seat: Seat, decision: string): Setting {
  let byKey = settings.get(file);
  if (!byKey) settings.set(file, (byKey = new Map()));
  const key = `${seat.id} ${decision}`;
  let setting = byKey.get(key);
  if (!setting) {
    const found = seat.decisions[decision];
    if (!found) throw new Error(`The seat ${seat.id} has no decision called ${decision}.`);
    setting = { file, seat, decision: found, labelling: label(file, found.date, seat.id) };
    byKey.set(key, setting);
  }
  return setting;
}

/** What choosing an option commits to. @throws when the decision has no such option. */
export function courseOf({ decision }: Setting, option: string): Stance {
  const found = decision.options[option];
  if (!found) throw new Error(`The decision ${decision.id} has no option called ${option}.`);
  return keep(found, `decision/${decision.id}/${option}`, found.follows.sources);
}

/** What a reply to a part commits to; null where the part was left unanswered. */
export function replyOf({ decision }: Setting, part: string, reply: string | undefined): Stance | null {
  const found: Reply | undefined = reply === undefined ? undefined : decision.parts[part]?.replies[reply];
  return found
    ? keep(found, `decision/${decision.id}/${part}`, decision.parts[part]?.sources ?? decision.situation.sources)
    : null;
}

/** All stances of an entry: its course first, then its answered parts in the order of the decision. */
export function stancesOf(setting: Setting, entry: Pick<Entry, 'option' | 'parts'>): Stance[] {
  const parts = Object.keys(setting.decision.parts).map((part) => replyOf(setting, part, entry.parts[part]));
  return [courseOf(setting, entry.option), ...parts.filter((stance) => stance !== null)];
}

/** Every stance that could be taken at a decision, options first. */
export function everyStance(setting: Setting): Stance[] {
  const { options, parts } = setting.decision;
  const replies = Object.entries(parts).flatMap(([part, { replies: all }]) =>
    Object.keys(all).map((reply) => replyOf(setting, part, reply)),
  );
  return [
    ...Object.keys(options).map((option) => courseOf(setting, option)),
    ...replies.filter((stance) => stance !== null),
  ];
}

type Chosen = Pick<Stance, 'asserts' | 'denies' | 'overlooks' | 'faces' | 'does'>;

function keep(chosen: Chosen, place: string, sources: readonly string[]): Stance {
  let stance = stances.get(chosen);
  if (!stance) {
    const { asserts, denies, overlooks, faces, does } = chosen;
    stances.set(chosen, (stance = { place, sources, asserts, denies, overlooks, faces, does }));
  }
  return stance;
}
