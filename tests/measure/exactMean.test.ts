/** What a policy comes to at a decision is the mean over every entry the lot may draw, counted one by one. */
import { describe, expect, it } from 'vitest';
import { entriesOf, meanAt, scorerOf, type Mean } from '../../.ci/measure/bots/exactMean.ts';
import { CHANCE, POLICIES, randomPolicy, type Policy } from '../../.ci/measure/bots/policies.ts';
import { coursesOn, endsRoad } from '../../.ci/measure/endsRoad.ts';
import type { Seat } from '../../src/content/schema/caseFile.ts';
import type { Decision, Option, Slot } from '../../src/content/schema/decision.ts';
import type { Entry } from '../../src/domain/docket/docket.ts';
import { assessEntry } from '../../src/domain/scoring/assessEntry.ts';
import { fits } from '../../src/domain/scoring/backing.ts';
import { advocateOf, specimen as file } from '../fixtures/specimen.ts';

const seat = advocateOf();
const worthOf = scorerOf(file, seat);
const named = (name: string): Policy => {
  const policy = POLICIES.find((each) => each.name === name);
  if (!policy) throw new Error(`no policy takes the ${name}`);
  return policy;
};
const decisionOf = (slug: string): Seat['decisions'][string] => {
  const decision = seat.decisions[slug];
  if (!decision) throw new Error(`the specimen has no decision ${slug}`);
  return decision;
};

const optionOf = (options: Decision['options'], slug = ''): Option => {
  const option = options[slug];
  if (!option) throw new Error(`there is no course ${slug}`);
  return option;
};

interface Drawn {
  readonly entry: Entry;
  readonly share: number;
}

/** Every way to make a decision, by nested loops over what its file says; a slip that does not fit is swapped once by lot. */
function everyEntry(slug: string, slips: boolean): Drawn[] {
  const { options, parts, slots, tray } = decisionOf(slug);
  const found: Drawn[] = [];
  const standing = (entry: Entry, slot: Slot, ids: readonly string[]): Drawn[] => {
    if (!slips || !slots.includes(slot)) return [{ entry, share: 1 }];
    return ids.flatMap((id): Drawn[] => {
      const alone = assessEntry(file, seat, { decision: slug, option: entry.option, parts: {}, [slot]: id });
      if (alone.backing.some((each) => each.slot === slot && fits(each.verdict)))
        return [{ entry: { ...entry, [slot]: id }, share: 1 / ids.length }];
      const rest = ids.filter((other) => other !== id);
      return rest.map((other) => ({
        entry: { ...entry, [slot]: other, second: [...(entry.second ?? []), slot] },
        share: 1 / (ids.length * rest.length),
      }));
    });
  };
  const answer = (left: readonly string[], given: Record<string, string>, option: string): void => {
    const [part, ...rest] = left;
    if (part !== undefined) {
      for (const reply of Object.keys(parts[part]?.replies ?? {})) answer(rest, { ...given, [part]: reply }, option);
      return;
    }
    for (const fact of standing({ decision: slug, option, parts: given }, 'fact', tray.facts))
      for (const both of standing(fact.entry, 'authority', tray.authorities))
        found.push({ entry: both.entry, share: fact.share * both.share });
  };
  for (const option of Object.keys(options)) answer(Object.keys(parts), {}, option);
  const all = found.reduce((sum, { share }) => sum + share, 0);
  return found.map(({ entry, share }) => ({ entry, share: share / all }));
}

function meanOver(drawn: readonly Drawn[]): Mean {
  const laws = drawn.map(({ entry, share }) => ({ share, points: assessEntry(file, seat, entry).law.points }));
  return {
    law: laws.reduce((sum, { points, share }) => sum + share * points, 0),
    holdsUp: laws.reduce((sum, { points, share }) => sum + (points >= file.rubric.levels.holdsUp ? share : 0), 0),
  };
}

describe.each(Object.keys(seat.decisions))('chance at %s', (slug) => {
  it.each([
    ['every slip', true],
    ['no slip', false],
  ])('is the mean over every course and every answer, with %s', (_, slips) => {
    const every = everyEntry(slug, slips);
    const manner = { courses: CHANCE, slips: slips ? CHANCE : null };
    const met = [...entriesOf(file, decisionOf(slug), manner, worthOf)];
    expect(met.map(({ entry }) => entry)).toEqual(every.map(({ entry }) => entry));
    met.forEach(({ share }, i) => expect(share).toBeCloseTo(every[i]?.share ?? -1, 12));
    const mean = meanAt(file, decisionOf(slug), manner, worthOf);
    expect(mean.law).toBeCloseTo(meanOver(every).law, 9);
    expect(mean.holdsUp).toBeCloseTo(meanOver(every).holdsUp, 9);
  });
});

describe('a policy', () => {
  it('answers parts and fills slots as it takes courses', () => {
    const manner = { courses: named('longest'), slips: named('longest') };
    expect([...entriesOf(file, decisionOf('read-the-notice'), manner, worthOf)]).toEqual([
      {
        entry: {
          decision: 'read-the-notice',
          option: 'write-to-clerk',
          parts: { 'posting-day': 'too-late', 'small-print': 'good-enough' },
          fact: 'fact/hearing-12-march',
        },
        share: 1,
      },
    ]);
  });

  it('leaves every slot empty where it plays without slips', () => {
    const [only] = [
      ...entriesOf(file, decisionOf('write-the-letter'), { courses: named('first'), slips: null }, worthOf),
    ];
    expect(only?.entry).toEqual({ decision: 'write-the-letter', option: 'dates-and-fence', parts: {} });
  });

  it('takes each course it cannot tell apart equally often, however many slips then come into question', () => {
    const lawful = decisionOf('write-the-letter');
    const [first = '', second = '', third = ''] = Object.keys(lawful.options);
    // Words of the first course stand on one fact and one authority, those of the others on none.
    const options = {
      [first]: { ...optionOf(lawful.options, first), text: 'The fence is in store; the guide says so.' },
      [second]: { ...optionOf(lawful.options, second), text: 'Do it.' },
      [third]: { ...optionOf(lawful.options, third), text: 'Do so.' },
    };
    const entries = [
      ...entriesOf(file, { ...lawful, options }, { courses: CHANCE, slips: named('shared words') }, worthOf),
    ];
    const of = (option: string) => entries.filter(({ entry }) => entry.option === option);
    expect(of(first).length).toBeLessThan(of(second).length);
    for (const option of [first, second, third])
      expect(of(option).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1 / 3, 9);
  });

  it('that draws comes to one entry', () => {
    const policy = randomPolicy(7);
    expect([
      ...entriesOf(file, decisionOf('write-the-letter'), { courses: policy, slips: policy }, worthOf),
    ]).toHaveLength(1);
  });
});

describe('a course that ends the road', () => {
  const { options, ...rest } = decisionOf('write-the-letter');
  const [first, ...others] = Object.keys(options);
  const ending = { ...optionOf(options, first), ends: 'somewhere' };
  const decision = { ...rest, options: { ...options, [first ?? '']: ending } };

  it('is one that says so, and no other', () => {
    expect(endsRoad(ending)).toBe(true);
    expect(Object.values(options).some(endsRoad)).toBe(false);
    expect(coursesOn(decision).map(([slug]) => slug)).toEqual(others);
  });

  it('is gone back from: the next choice is taken, and chance leaves it out', () => {
    const taken = (courses: Policy): string[] => [
      ...new Set([...entriesOf(file, decision, { courses, slips: null }, worthOf)].map(({ entry }) => entry.option)),
    ];
    expect(taken(named('first'))).toEqual(others.slice(0, 1));
    expect(taken(CHANCE)).toEqual(others);
  });
});
