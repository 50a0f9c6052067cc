/** What is said to a record store, statement by statement: a store refuses one that is not as cmi5 and xAPI have it. */
import { describe, expect, it } from 'vitest';
import type { Address, LaunchData } from './launch.ts';
import { speaker } from './statements.ts';
import { EXTENSIONS } from './vocabulary.ts';

const address: Address = {
  endpoint: 'https://lrs.example/',
  fetch: 'https://lms.example/key',
  actor: { account: { homePage: 'https://x.example', name: '7' } },
  registration: 'reg-1',
  activityId: 'https://x.example/game',
};
const launch: LaunchData = {
  launchMode: 'Normal',
  contextTemplate: {
    contextActivities: { grouping: [{ id: 'https://x.example/course' }], category: [{ id: 'https://x.example/own' }] },
    extensions: { session: 's-1' },
  },
};
const CMI5 = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const MOVE_ON = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
const GAMES = { id: 'https://w3id.org/xapi/seriousgames/v1.0' };
const OWN = { id: 'https://x.example/own' };
const at = Date.UTC(2017, 2, 14, 9, 5, 7);
const speaking = (change: Partial<LaunchData> = {}) => speaker(address, { ...launch, ...change }, () => at);

const report = {
  id: 'counsel-reply',
  seat: 'counsel',
  texts: ['Answer now.', 'Wait.'],
  question: 'What now?',
  options: ['answer', 'wait'],
  chosen: 1,
  score: 0.123456,
  title: 'The reply',
  said: 'You waited.',
  levels: 'Law: 50.',
  reason: 'It holds.',
  sources: ['Src'],
};

describe('every statement', () => {
  it('says who, about what, in which registration and when, and passes on what the launch asked for', () => {
    const { id, ...rest } = speaking().initialized();
    expect(id).toMatch(/^[0-9a-f]{8}-/u);
    expect(rest).toEqual({
      actor: address.actor,
      verb: { id: 'http://adlnet.gov/expapi/verbs/initialized', display: { 'en-US': 'initialized' } },
      object: { objectType: 'Activity', id: 'https://x.example/game' },
      context: {
        registration: 'reg-1',
        contextActivities: { grouping: [{ id: 'https://x.example/course' }], category: [OWN, CMI5] },
        extensions: { session: 's-1' },
      },
      timestamp: '2017-03-14T09:05:07.000Z',
    });
  });

  it('does without activities or extensions where the launch names none', () => {
    const { context } = speaking({ contextTemplate: {} }).initialized();
    expect(context).toEqual({ registration: 'reg-1', contextActivities: { category: [CMI5] }, extensions: {} });
  });
});

describe('the session', () => {
  it('ends with the time it took', () => {
    const { verb, result, context } = speaking().terminated(65);
    expect(verb.id).toBe('http://adlnet.gov/expapi/verbs/terminated');
    expect(result).toEqual({ duration: 'PT0H1M5S' });
    expect(context['contextActivities']).toMatchObject({ category: [OWN, CMI5] });
  });

  it('completes once, which moves the learner on', () => {
    const { verb, result, context } = speaking().completed(65);
    expect(verb.id).toBe('http://adlnet.gov/expapi/verbs/completed');
    expect(result).toEqual({ completion: true, duration: 'PT0H1M5S' });
    expect(context['contextActivities']).toMatchObject({ category: [OWN, CMI5, MOVE_ON] });
  });
});

describe('a judged seat', () => {
  const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

  it.each([
    { score: 69, mastery: 0.7, verb: 'failed', success: false },
    { score: 70, mastery: 0.7, verb: 'passed', success: true },
    { score: 71, mastery: 0.7, verb: 'passed', success: true },
    { score: 0, mastery: 0, verb: 'passed', success: true },
  ])('of $score by a mastery score of $mastery has $verb', ({ score, mastery, verb, success }) => {
    const speech = speaking({ masteryScore: mastery });
    expect(speech.passes(score)).toBe(success);
    const said = speech.judged(success, score, 65);
    expect(said.verb.id).toBe(`http://adlnet.gov/expapi/verbs/${verb}`);
    expect(said.result).toEqual({
      success,
      score: { scaled: score / 100, raw: score, min: 0, max: 100 },
      duration: 'PT0H1M5S',
    });
    expect(said.context['extensions']).toEqual({ session: 's-1', [MASTERY]: mastery });
    expect(said.context['contextActivities']).toMatchObject({ category: [OWN, CMI5, MOVE_ON] });
  });

  it.each([undefined, null])('has passed where the system names %s as mastery score, and names none itself', (none) => {
    const speech = speaking(none === undefined ? {} : { masteryScore: none });
    expect(speech.passes(1)).toBe(true);
    const said = speech.judged(true, 1, 65);
    expect(said.result?.['success']).toBe(true);
    expect(said.context['extensions']).toEqual({ session: 's-1' });
  });
});

describe('the play', () => {
  it('says how far a seat has come, for the level and, until it is completed, for the whole', () => {
    const { verb, object, result, context } = speaking().progressed('counsel', 'Platform counsel', 1 / 3, false);
    expect(verb.id).toBe('http://adlnet.gov/expapi/verbs/progressed');
    expect(object).toEqual({
      objectType: 'Activity',
      id: 'https://x.example/game/seat/counsel',
      definition: {
        type: 'https://w3id.org/xapi/seriousgames/activity-types/level',
        name: { 'en-US': 'Platform counsel' },
      },
    });
    expect(result).toEqual({
      extensions: {
        'https://w3id.org/xapi/seriousgames/extensions/progress': 0.3333,
        'https://w3id.org/xapi/cmi5/result/extensions/progress': 33,
      },
    });
    expect(context['contextActivities']).toMatchObject({ category: [OWN, GAMES] });
  });

  it('never says less than all of a unit that is completed', () => {
    const { result } = speaking().progressed('agent', 'Agent', 0.5, true);
    expect(result).toEqual({ extensions: { 'https://w3id.org/xapi/seriousgames/extensions/progress': 0.5 } });
  });

  it('says a decision twice: as the vocabulary of games has it, and as gradebooks read it', () => {
    const [selected, answered, ...more] = speaking().decided(report, 65);
    expect(more).toEqual([]);
    expect(selected).toMatchObject({
      verb: { id: 'http://id.tincanapi.com/verb/selected' },
      object: {
        id: 'https://x.example/game/alternative/counsel-reply',
        definition: { type: 'http://adlnet.gov/expapi/activities/question', name: { 'en-US': 'The reply' } },
      },
      result: { response: 'wait' },
      context: { contextActivities: { category: [OWN, GAMES] } },
    });
    expect(answered).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
      object: {
        id: 'https://x.example/game/decision/counsel-reply',
        definition: {
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          interactionType: 'choice',
          name: { 'en-US': 'The reply' },
          description: { 'en-US': 'What now?' },
          choices: [
            { id: 'answer', description: { 'en-US': 'Answer now.' } },
            { id: 'wait', description: { 'en-US': 'Wait.' } },
          ],
        },
      },
      result: {
        response: 'wait',
        score: { scaled: 0.1235 },
        duration: 'PT0H1M5S',
        extensions: { [EXTENSIONS.explanation]: 'The reply: You waited. Law: 50. It holds. [Src]' },
      },
      context: {
        contextActivities: {
          category: [OWN, GAMES],
          parent: [{ id: 'https://x.example/game/seat/counsel' }, { id: 'https://x.example/game' }],
        },
      },
    });
  });
});
