/** The outcome says what was decided after a few days, and tells every day after that. */
import { describe, expect, it } from 'vitest';
import { playing } from '../../../tests/fixtures/context.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { caseNamed } from '../../../tests/simulate/seatActor.ts';
import { caseNames } from '../../content/load/caseFolders.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import { outcomeSpoken, outcomeView, type OutcomeStep } from './outcome.view.ts';

const context = playing(specimen, documentedDocket(specimen, 'advocate'), { page: 'outcome' });
const words = firstWordsInNode();
const at = (step: OutcomeStep) => outcomeView(context, step, words);
const { outcome } = specimen;

it.each(caseNames())('each step of the outcome of %s has a heading of its own, since that is what is heard', (name) => {
  const file = caseNamed(name);
  const [seat = ''] = Object.keys(file.seats);
  const played = playing(file, documentedDocket(file, seat), { page: 'outcome' });
  const titles = (['brief', 'decided', 'timeline', 'unknown'] as const).map(
    (step) => outcomeView(played, step, words).title,
  );
  expect(new Set(titles).size).toBe(titles.length);
});

describe('the outcome', () => {
  it('tells first the days marked so, as the record has them', () => {
    const { title, brief, next } = at('brief');
    const first = outcome.events.filter(({ told }) => told === 'first');
    expect(brief.map(({ when, text }) => [when, text])).toEqual(first.map(({ when, text }) => [when, text]));
    expect(brief.length).toBeLessThan(outcome.events.length);
    expect([title, next]).toEqual([outcome.title, outcome.decided.ask]);
    expect(outcomeSpoken(at('brief'))).toEqual([title, ...first.map(({ when, text }) => `${when}: ${text}`)]);
  });

  it.each([
    ['the reasons', {}, outcome.whyTheyCared?.ask],
    ['later years', { whyTheyCared: undefined }, outcome.yearsLater?.ask],
    ['the scorecard', { whyTheyCared: undefined, yearsLater: undefined }, 'See how your play stands'],
  ])('leads from what was decided to %s, by the player’s own question', (_, left, ask) => {
    const file = { ...specimen, outcome: { ...outcome, ...left } as typeof outcome };
    const { next } = outcomeView({ ...context, file }, 'decided', words);
    expect(next).toBe(ask);
  });

  it('says what was decided; and, looked up later, every day, and what nobody knows', () => {
    expect(outcomeSpoken(at('decided'))).toEqual([outcome.decided.title, outcome.decided.text]);
    const { events } = at('timeline');
    expect(events.filter(({ kind }) => kind === 'record')).toHaveLength(outcome.events.length);
    expect(outcomeSpoken(at('timeline')).slice(1)).toEqual(events.map(({ when, text }) => `${when}: ${text}`));
    expect(outcomeSpoken(at('unknown')).slice(1)).toEqual([
      ...outcome.unknown.map(({ text }) => text),
      outcome.later.ruling.text,
      words['later.until']?.replace('{when}', outcome.later.ruling.when),
      'New rules',
      '2017: Since 2017 a notice on the web page counts.',
      'The town: More people look at the page than at the board.',
      'The residents: Nobody wrote down what they said.',
      'The rule stands.',
      'Who asked for it.',
    ]);
  });
});
