/** Law: would the choice hold, by the law of that day? The weakest link governs. */
import type { Entry } from '../docket/docket.ts';
import { backingOf, metBy, type SlotVerdict } from './backing.ts';
import { courseOf, replyOf, stancesOf, type Setting, type Stance } from './setting.ts';
import { standingOf, type Standing } from './standing.ts';

/** How one stance stands: everything it asserts and denies, and what it left unfaced. */
export interface StandingOfStance {
  readonly stance: Stance;
  readonly weight: number; // its share of the entry
  readonly standings: readonly Standing[];
  readonly weakest: number; // the least worth among them, 1 where there are none
  readonly overlooked: readonly string[];
  readonly raw: number; // 0 to 1
}

export interface LawWorking {
  readonly stances: readonly StandingOfStance[];
  readonly unanswered: readonly string[]; // parts left without a reply; they count as nothing
  readonly sum: number; // the stances' raw values by weight
  readonly forbidden: readonly string[]; // acts not permitted that day
  readonly base: number; // after the cap
  readonly backing: readonly SlotVerdict[];
  readonly kept: number; // what backing leaves, multiplied
}

/** Works an entry's Law out before it is compared with the best open (design 5.1, rules 4 and 5). */
export function workLaw(setting: Setting, entry: Entry): LawWorking {
  const { file, decision } = setting;
  const chosen = stancesOf(setting, entry);
  const met = metBy(setting, entry, chosen);
  const parts = Object.keys(decision.parts);
  const stances = [standStance(setting, courseOf(setting, entry.option), courseWeight(setting), met)];
  const unanswered: string[] = [];
  for (const part of parts) {
    const reply = replyOf(setting, part, entry.parts[part]);
    if (reply) stances.push(standStance(setting, reply, partWeight(setting), met));
    else unanswered.push(part);
  }
  const sum = stances.reduce((total, { weight, raw }) => total + weight * raw, 0);
  const forbidden = forbiddenActs(setting, chosen);
  const base = forbidden.length > 0 ? Math.min(sum, file.rubric.law.notPermitted) : sum;
  const backing = backingOf(setting, entry, chosen);
  return {
    stances,
    unanswered,
    sum,
    forbidden,
    base,
    backing,
    kept: backing.reduce((left, { lost }) => left * (1 - lost), 1),
  };
}

/** An entry's raw Law, 0 to 1: base and backing, before it is compared with the best open. */
export function rawLaw(setting: Setting, entry: Entry): number {
  const { base, kept } = workLaw(setting, entry);
  return base * kept;
}

/** The course's share of an entry; all of it where the decision has no parts. */
export const courseWeight = ({ file, decision }: Setting): number =>
  Object.keys(decision.parts).length > 0 ? file.rubric.law.course : 1;

/** Each part's share of an entry. */
export const partWeight = (setting: Setting): number =>
  (1 - courseWeight(setting)) / Math.max(1, Object.keys(setting.decision.parts).length);

/** The acts of some stances whose permission is out that day; what is undecided is not forbidden. */
export function forbiddenActs({ file, labelling }: Setting, chosen: readonly Stance[]): string[] {
  const acts = new Set(chosen.flatMap((stance) => stance.does));
  return [...acts].filter((act) => {
    const lawful = file.acts[act]?.lawful;
    return lawful !== undefined && labelling.claims[lawful]?.label === 'out';
  });
}

/** @param met the arguments the whole entry meets, by facing them or by citing what belongs to them */
export function standStance(
  setting: Setting,
  stance: Stance,
  weight: number,
  met: ReadonlySet<string>,
): StandingOfStance {
  const { file, labelling } = setting;
  const standings = [
    ...stance.asserts.map((argument) => standingOf(setting, argument, 'asserted', met)),
    ...stance.denies.map((argument) => standingOf(setting, argument, 'denied', met)),
  ];
  const weakest = standings.reduce((least, { worth }) => Math.min(least, worth), 1);
  // What rests on later law, or on what nobody here knew yet, could not be overlooked.
  const overlooked = stance.overlooks.filter((argument) => {
    const rule = labelling.arguments[argument]?.why.rule;
    return rule !== 'not-in-force' && rule !== 'not-public' && rule !== 'fact-not-known';
  });
  const raw = Math.max(0, weakest - overlooked.length * file.rubric.law.overlooked);
  return { stance, weight, standings, weakest, overlooked, raw };
}
