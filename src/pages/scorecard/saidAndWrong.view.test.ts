/** What was said and is wrong stands in a list of its own, once, with what is so, and says what was put right. */
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../tests/fixtures/context.ts';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { advocateOf, specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { documentedDocket, type Docket, type Entry } from '../../domain/docket/docket.ts';
import { saidAndWrong } from './saidAndWrong.view.ts';
import { scorecardView } from './scorecard.view.ts';

const words = firstWordsInNode();
const whole = documentedDocket(specimen, 'advocate');
const BELIEF = 'If people know of a hearing, no notice is needed.';

/** The documented play with the first decision entered otherwise. */
const playWith = (change: Partial<Entry>): Docket => ({
  ...whole,
  entries: whole.entries.map((entry, i) => (i === 0 ? { ...entry, ...change } : entry)),
});
const right = { 'posting-day': 'too-late', 'small-print': 'not-notice' };
const wrongOf = (change: Partial<Entry>, file: CaseFile = specimen) => saidAndWrong(file, playWith(change), words);

describe('the list of what was said and is wrong', () => {
  it.each([
    ['nothing false', { parts: right }, []],
    ['a misconception acted on', { parts: { ...right, 'small-print': 'good-enough' } }, [BELIEF]],
    [
      'a wrong argument',
      { parts: right, option: 'take-it-down' },
      ['A notice that breaks the rule is waste paper and may be taken down.'],
    ],
    [
      'a settled one denied, in an answer',
      { parts: { ...right, 'posting-day': 'in-time' } },
      ['Three days are plenty.'],
    ],
    [
      'the same one denied twice, told once',
      { parts: { ...right, 'posting-day': 'in-time' }, option: 'let-it-pass' },
      ['Three days are plenty.'],
    ],
  ])('with %s', (_, change, said) => {
    expect(wrongOf(change).map((each) => each.said)).toEqual(said);
  });

  it.each(completeSeats())('of $name tells no answer twice', ({ file, seat }) => {
    const answers = Object.values(seat.decisions).flatMap((decision) =>
      Object.entries(decision.parts).flatMap(([part, { replies }]) =>
        Object.entries(replies).map(([reply, { text }]) => ({ decision, part, reply, text })),
      ),
    );
    const twice = answers.flatMap(({ decision, part, reply, text }) => {
      const option = Object.keys(decision.options)[0] ?? '';
      const entry = { decision: decision.id, option, parts: { [part]: reply } };
      const told = saidAndWrong(file, { ...whole, seat: seat.id, entries: [entry] }, words);
      const ofAnswer = told.filter(({ said, where }) => said === text || where.includes(text)).map(({ said }) => said);
      const beliefs = Object.values(file.learning.misconceptions).flatMap(({ actedOn, belief }) =>
        actedOn.includes(`${seat.id}/${decision.id}/${part}/${reply}`) ? [belief] : [],
      );
      return beliefs.length > 0 && ofAnswer.length > beliefs.length ? [{ answer: `${part}/${reply}`, ofAnswer }] : [];
    });
    expect(twice).toEqual([]);
  });

  it('gives where it was said, what is so, and what stands behind it', () => {
    const [belief] = wrongOf({ parts: { ...right, 'small-print': 'good-enough' } });
    expect(belief).toMatchObject({
      heard: `Said, and wrong: ${BELIEF}`,
      where: 'At “Read the notice”: Then everyone knew.',
      correction: 'The rule asks for a posted notice, whoever may have heard of it.',
      putRight: null,
    });
    expect(belief?.chips.map(({ id }) => id)).toEqual(['authority/notice-rule', 'source/code']);
    const [denied] = wrongOf({ parts: { ...right, 'posting-day': 'in-time' } });
    expect(denied?.where).toBe('At “Read the notice”.');
    expect(denied?.correction).toBe(specimen.arguments['argument/short-notice']?.statement);
  });

  it.each([
    ['a right answer puts it right', { 'small-print': 'not-notice' }, 'Put right: Talk is not notice.'],
    ['the same answer again does not', { 'small-print': 'good-enough' }, null],
    ['an answer nobody offered does not', { 'small-print': 'nothing' }, null],
    ['an answer elsewhere does not', { 'posting-day': 'too-late' }, null],
  ])('%s', (_, putRight, said) => {
    const [belief] = wrongOf({ parts: { ...right, 'small-print': 'good-enough' }, putRight });
    expect(belief?.putRight).toBe(said);
  });

  it.each(completeSeats())('of $name has words for every choice that can be made in it', ({ file, seat }) => {
    for (const decision of Object.values(seat.decisions))
      for (const option of Object.keys(decision.options)) {
        const entry = { decision: decision.id, option, parts: {} };
        for (const each of saidAndWrong(file, { ...whole, seat: seat.id, entries: [entry] }, words)) {
          expect(each.said, `${decision.id}/${option}`).toMatch(/\S/);
          expect(each.correction, `${decision.id}/${option}`).toMatch(/\S/);
          expect(each.chips.length, `${decision.id}/${option}`).toBeGreaterThan(0);
        }
      }
  });
});

describe('the scorecard', () => {
  const view = (docket: Docket, endingsMet: readonly string[] = [], file: CaseFile = specimen) =>
    scorecardView(contextOf(file, { seat: docket.seat, docket, page: 'scorecard', endingsMet }), words);

  it('counts nothing that is wrong among what is yours alone', () => {
    const { wrong, argumentsOnRecord } = view(playWith({ parts: right, option: 'take-it-down' }));
    const alone = argumentsOnRecord.find(({ title }) => title === words['score.constructed']);
    expect(wrong).toHaveLength(1);
    expect(alone?.items.map(({ text }) => text)).not.toContain(wrong[0]?.said);
  });

  /** The specimen with a course that ends the road. */
  const seat = advocateOf();
  const first = seat.decisions['read-the-notice'];
  const ending = { title: 'An empty board', text: 'It ends.', picture: 'A board.', sources: [] };
  const ends = {
    ...specimen,
    seats: {
      advocate: {
        ...seat,
        endings: { board: ending },
        decisions: {
          ...seat.decisions,
          'read-the-notice': {
            ...first,
            options: { ...first?.options, 'take-it-down': { ...first?.options['take-it-down'], ends: 'board' } },
          },
        },
      },
    },
  } as unknown as CaseFile;

  it.each([
    ['no ending met', whole, [], null, true],
    [
      'one taken back',
      whole,
      ['read-the-notice/take-it-down'],
      'Endings you met: “An empty board”. What you went back from cost nothing.',
      true,
    ],
    [
      'a road that ended there, met before',
      { ...whole, entries: [{ decision: 'read-the-notice', option: 'take-it-down', parts: {} }] },
      ['read-the-notice/take-it-down'],
      'Endings you met: “An empty board”. What you went back from cost nothing.',
      false,
    ],
    ['a name that ends nothing', whole, ['read-the-notice/let-it-pass', 'nowhere/nothing'], null, true],
  ])('with %s names the endings, and offers second roads where they can be taken', (_, docket, met, said, forks) => {
    expect(view(docket, met, ends)).toMatchObject({ endings: said, forks });
  });
});
