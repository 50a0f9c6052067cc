/** Finds every set of happenings that can have come about before a text is read, as far as the text asks about them. */
import type { CaseFile, Seat, WithId } from '../../content/schema/caseFile.ts';
import type { Decision, Option } from '../../content/schema/decision.ts';
import type { Condition, SlipTaken } from '../../content/schema/variants.ts';
import { label } from '../argument-map/label.ts';
import { assessEntry } from '../scoring/assessEntry.ts';
import { fits } from '../scoring/backing.ts';
import type { Road } from './road.ts';

type Slot = 'fact' | 'authority';
/** What a condition may ask about, as one word: 'act/…', or 'decision.slot=taken'. */
type Happening = string;

const slipHappening = (decision: string, slot: Slot, taken: SlipTaken): Happening => `${decision}.${slot}=${taken}`;

/** The acts a condition names, wherever they stand in it. */
export function actsIn(condition: Condition): string[] {
  if (typeof condition === 'string') return [condition];
  if ('any' in condition) return condition.any.flatMap(actsIn);
  if ('all' in condition) return condition.all.flatMap(actsIn);
  return 'not' in condition ? actsIn(condition.not) : [];
}

function slipsIn(condition: Condition): { readonly of: string; readonly slot: Slot }[] {
  if (typeof condition === 'string') return [];
  if ('slip' in condition) return [{ of: condition.of, slot: condition.slip }];
  if ('any' in condition) return condition.any.flatMap(slipsIn);
  if ('all' in condition) return condition.all.flatMap(slipsIn);
  return 'not' in condition ? slipsIn(condition.not) : [];
}

/**
 * Every road to a decision, told apart only by what the conditions ask about. All combinations of courses, answers and
 * slips are followed, none is sampled; an option that ends the road leads nowhere and is left out.
 * @param at the decision whose texts are to be read
 * @param upTo whether the decision `at` itself counts, and with which of its options where that is known
 */
export function possibleRoads(
  file: CaseFile,
  seat: Seat,
  at: string,
  upTo: 'before' | { readonly option: string },
  conditions: readonly Condition[],
): Road[] {
  const acts = new Set(conditions.flatMap(actsIn));
  const slips = conditions.flatMap(slipsIn);
  const order = Object.keys(seat.decisions);
  const day = seat.decisions[at]?.date ?? seat.from;
  let sets: ReadonlySet<string> = new Set(['']);
  const counted = order.slice(0, order.indexOf(at) + (upTo === 'before' ? 0 : 1));
  for (const slug of counted) {
    const decision = seat.decisions[slug];
    if (!decision) continue;
    const only = upTo !== 'before' && slug === at ? upTo.option : undefined;
    const slots = decision.slots.filter((slot) => slips.some((each) => each.of === slug && each.slot === slot));
    const here = Object.entries(decision.options)
      .filter(([option, { ends }]) => (only === undefined ? ends === undefined : option === only))
      .flatMap(([option, found]) => outcomesOf(file, seat, decision, { ...found, slug: option }, acts, slots));
    sets = new Set([...sets].flatMap((before) => here.map((more) => joined(before, more))));
  }
  return [...sets].map((set) => roadWith(file, seat, day, new Set(split(set)), counted));
}

/** What may come about at one decision once an option is taken. */
function outcomesOf(
  file: CaseFile,
  seat: Seat,
  decision: WithId<Decision>,
  option: Option & { readonly slug: string },
  acts: ReadonlySet<string>,
  slots: readonly Slot[],
): string[] {
  const asked = (does: readonly string[]): string => does.filter((act) => acts.has(act)).join(' ');
  let sets = new Set([joined('', asked(option.does))]);
  for (const { replies } of Object.values(decision.parts)) {
    const answers = [...new Set(Object.values(replies).map(({ does }) => asked(does)))];
    sets = new Set([...sets].flatMap((before) => answers.map((more) => joined(before, more))));
  }
  for (const slot of slots) {
    const taken = waysToFill(file, seat, decision, option.slug, slot).map((way) =>
      slipHappening(decision.id, slot, way),
    );
    sets = new Set([...sets].flatMap((before) => taken.map((more) => joined(before, more))));
  }
  return [...sets];
}

/** How a slot can come to stand behind an option. */
function waysToFill(file: CaseFile, seat: Seat, decision: WithId<Decision>, option: string, slot: Slot): SlipTaken[] {
  const offered = slot === 'fact' ? decision.tray.facts : decision.tray.authorities;
  const right = offered.map((id) => {
    const entry = { decision: decision.id, option, parts: {}, [slot]: id };
    const found = assessEntry(file, seat, entry).backing.find((each) => each.slot === slot);
    return found !== undefined && fits(found.verdict);
  });
  const ways: SlipTaken[] = ['empty'];
  if (right.includes(true)) ways.push('right');
  if (right.includes(false)) ways.push('wrong');
  if (right.includes(true) && right.includes(false)) ways.push('second');
  return ways;
}

const split = (set: string): Happening[] => set.split(' ').filter((each) => each !== '');
const joined = (before: string, more: string): string =>
  [...new Set([...split(before), ...split(more)])].sort().join(' ');

function roadWith(
  file: CaseFile,
  seat: Seat,
  day: string,
  happened: ReadonlySet<Happening>,
  counted: readonly string[],
): Road {
  const ways: readonly SlipTaken[] = ['right', 'second', 'wrong', 'empty'];
  return {
    acts: happened,
    slip: (decision, slot) =>
      counted.includes(decision) ? ways.find((way) => happened.has(slipHappening(decision, slot, way))) : undefined,
    claim: (id) => label(file, day, seat.id).claims[id]?.label,
  };
}
