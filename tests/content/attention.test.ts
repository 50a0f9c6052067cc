/**
 * Holds each seat to the words a player must read: at most 1,700 on any road, and little at a time.
 *
 * A road's words are those of every page it passes: briefing, scenes, situations, all courses and answers (they are weighed
 * before one is taken), what was done and its consequence, record cards before "more". Slips are phrases picked among, not
 * read through, and have limits of their own: how many lie in a tray, and how long each is. The paper on the desk, notes,
 * the reasons of a score and everything else behind a press are looked up.
 */
import { describe, expect, it } from 'vitest';
import { LIMITS, breaches } from '../../.ci/author/limits.ts';
import { loadReviewOf } from '../../src/content/load/caseFolders.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { completeCases } from '../fixtures/cases.ts';
import { specimen as file } from '../fixtures/specimen.ts';
import { longestMemory, longestRoad, usualRoad } from './seatTexts.ts';

const MOST = 1_700;
/** What a road may add by answering to what was done on it. */
const MOST_REMEMBERED = 450;

describe.each(completeCases().map((each) => ({ id: each.id, each })))('the case $id', ({ each }) => {
  it.each(Object.values(each.seats))(
    `asks for at most ${MOST} words on the longest and the usual road of $id`,
    (seat) => {
      expect(longestRoad(seat)).toBeLessThanOrEqual(MOST);
      expect(usualRoad(seat)).toBeLessThanOrEqual(longestRoad(seat));
      expect(longestMemory(seat)).toBeLessThanOrEqual(MOST_REMEMBERED);
    },
  );

  it('keeps every limit on a single item, on trays and slots, and on the law of the day', () => {
    const found = breaches(each, loadReviewOf(each));
    expect(found.map((breach) => `${breach.file}: ${breach.path.join('.')}: ${breach.message}`)).toEqual([]);
  });
});

describe('the limits', () => {
  const review = loadReviewOf(file);
  const seat = Object.values(file.seats)[0];
  const [slug, decision] = Object.entries(seat?.decisions ?? {})[0] ?? [];
  if (!seat || !slug || !decision || !review) throw new Error('the specimen has no decision or no review');
  const [option, course] = Object.entries(decision.options)[0] ?? [];
  if (!option || !course) throw new Error('the specimen has no option');

  /** The case with its first decision changed. */
  const changed = (change: Partial<typeof decision>): CaseFile => ({
    ...file,
    seats: {
      ...file.seats,
      [seat.id]: { ...seat, decisions: { ...seat.decisions, [slug]: { ...decision, ...change } } },
    },
  });
  const said = (change: Partial<typeof decision>): string =>
    breaches(changed(change), review)
      .map(({ message }) => message)
      .join('\n');
  const many = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

  it.each([
    [3, 'core', false],
    [4, 'core', true],
    [4, 'full', false],
  ] as const)(
    'have places in codes for both editions of so many seats: %i with a first decision of %s',
    (count, edition, caught) => {
      const marked = changed({ edition }).seats[seat.id] ?? seat;
      const seats = Object.fromEntries(Array.from({ length: count }, (_, n) => [`seat-${n}`, marked]));
      const found = breaches({ ...file, seats }, review).filter(({ file: where }) => where === 'case.yaml');
      expect(found.map(({ message }) => message)).toEqual(
        caught ? ['4 seats, and a core edition; at most 3 seats have places for both in codes'] : [],
      );
    },
  );

  it('catch a situation, an option, a tray, a slot and a law that go too far', () => {
    expect(said({ situation: { ...decision.situation, text: many(LIMITS.situation + 1) } })).toContain(
      'words in a situation',
    );
    expect(
      said({ options: { ...decision.options, [option]: { ...course, text: many(LIMITS.option + 1) } } }),
    ).toContain('words in an option');
    expect(said({ slots: ['fact', 'authority'] })).toContain('the first decision teaches with the fact slot');
    expect(said({ slots: [], tray: decision.tray })).toContain('has no fact slot');
    expect(said({ date: '1789-01-01' })).toContain('not in force on 1789-01-01');
  });

  it('catch a question, a position, a tray and a law of a hearing that go too far', () => {
    const { hearing } = file;
    const [slugOfStage, stage] = Object.entries(hearing?.stages ?? {})[0] ?? [];
    const [name, question] = Object.entries(stage?.questions ?? {})[0] ?? [];
    const [key, position] = Object.entries(question?.positions ?? {})[0] ?? [];
    if (!hearing || !slugOfStage || !stage || !name || !question || !key || !position)
      throw new Error('the specimen has no hearing to try this on');
    const inHearing = (change: Partial<typeof question>, laterLaw: 'yes' | 'no' = 'yes'): string =>
      breaches(
        {
          ...file,
          hearing: {
            ...hearing,
            stages: {
              ...hearing.stages,
              [slugOfStage]: { ...stage, questions: { ...stage.questions, [name]: { ...question, ...change } } },
            },
          },
        },
        { ...review, laterLaw },
      )
        .map(({ message }) => message)
        .join('\n');
    expect(inHearing({})).toBe('');
    expect(inHearing({ text: many(LIMITS.question + 1) })).toContain('words in a question');
    expect(
      inHearing({ positions: { ...question.positions, [key]: { ...position, text: many(LIMITS.position + 1) } } }),
    ).toContain('words in a position');
    expect(
      inHearing({
        tray: {
          ...question.tray,
          facts: Array.from({ length: LIMITS.hearingTray + 1 }, () => question.tray.facts[0] ?? ''),
        },
      }),
    ).toContain('facts in a tray');
    const later =
      Object.values(file.authorities).find(({ since }) => since > hearing.on && !since.startsWith('before'))?.id ??
      'authority/none';
    expect(inHearing({ tray: { ...question.tray, authorities: [later] } })).toBe('');
    expect(inHearing({ tray: { ...question.tray, authorities: [later] } }, 'no')).toContain('could not be cited on');
  });

  it('catch an outcome that tells too much before what was decided, or nothing', () => {
    const telling = (change: Partial<CaseFile['outcome']['events'][number]>): string[] => {
      const events = file.outcome.events.map((event) => ({ ...event, ...change }));
      return breaches({ ...file, outcome: { ...file.outcome, events } }, review).map(({ message }) => message);
    };
    expect(telling({})).toEqual([]);
    expect(telling({ told: 'then' })).toEqual(['no day is told first, before it is said what was decided']);
    const [found = ''] = telling({ told: 'first', text: many(LIMITS.brief) });
    expect(found).toContain(`in the days told first; at most ${LIMITS.brief}`);
  });

  it.each(['whyTheyCared', 'yearsLater'] as const)('catch too many words on %s', (screen) => {
    const { whyTheyCared: why, yearsLater: years } = file.outcome;
    const longer = many(LIMITS.afterwards[screen]);
    const told = {
      whyTheyCared: why && { ...why, voices: why.voices.map((voice) => ({ ...voice, text: longer })) },
      yearsLater: years && { ...years, statements: years.statements.map((each) => ({ ...each, text: longer })) },
    }[screen];
    const outcome = { ...file.outcome, [screen]: told };
    const found = breaches({ ...file, outcome }, review).map(({ message }) => message);
    expect(found.join()).toContain(`on a screen after what was decided; at most ${LIMITS.afterwards[screen]}`);
  });

  it('hold a case to the number of decisions with both slots that it chose for itself', () => {
    const both = Object.values(seat.decisions).filter(({ slots }) => slots.length > 1).length;
    const holding = (least: number, most: number): string[] =>
      breaches(file, { ...review, bothSlots: { least, most } }).map(({ message }) => message);
    expect(holding(both, both)).toEqual([]);
    expect(holding(0, both + 1)).toEqual([]);
    expect(holding(both + 1, both + 1)).toEqual([
      `${both} decisions ask for both a fact and an authority; expected ${both + 1}, as review.yaml says`,
    ]);
    expect(holding(both + 1, both + 2)).toEqual([
      `${both} decisions ask for both a fact and an authority; expected ${both + 1} to ${both + 2}, as review.yaml says`,
    ]);
    expect(holding(both - 1, both - 1)).toHaveLength(1);
  });

  it('let a case that keeps them pass', () => {
    expect(said({})).toBe('');
  });
});
