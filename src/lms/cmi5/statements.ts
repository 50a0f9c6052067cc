/** What is said to a Learning Record Store: the statements of cmi5, and decisions in the serious-games vocabulary of xAPI. */
import type { DecisionReport } from '../../pages/scorecard/gradebook.view.ts';
import { explain } from '../explanation.ts';
import { span } from '../times.ts';
import type { Address, Agent, LaunchData } from './launch.ts';

type Bag = Readonly<Record<string, unknown>>;

export interface XapiStatement {
  readonly id: string;
  readonly actor: Agent;
  readonly verb: { readonly id: string; readonly display: Bag };
  readonly object: { readonly objectType: 'Activity'; readonly id: string; readonly definition?: Bag };
  readonly result?: Bag;
  readonly context: Bag;
  readonly timestamp: string;
}

const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  progressed: 'http://adlnet.gov/expapi/verbs/progressed',
  selected: 'https://w3id.org/xapi/adb/verbs/selected',
} as const;
const CMI5 = 'https://w3id.org/xapi/cmi5';
const GAMES = 'https://w3id.org/xapi/seriousgames';
/** Where a statement says how a decision was judged. Not in the activity's description: that is one for all learners. */
export const EXPLANATION = 'urn:due-yesterday:explanation';

const said = (text: string): Bag => ({ 'en-US': text });
const scaled = (score: number): number => Math.round(score * 10_000) / 10_000;

/** A random (version 4) identifier; the browser's own is there only on pages that came by https. */
export function identifier(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

/** @param now the time of day, in ms since 1970 */
export function speaker(
  { actor, registration, activityId }: Address,
  { contextTemplate, masteryScore }: LaunchData,
  now: () => number,
) {
  const statement = (
    verb: keyof typeof VERBS,
    about: { id?: string; definition?: Bag; result?: Bag; categories: readonly string[]; extensions?: Bag },
  ): XapiStatement => ({
    id: identifier(),
    actor,
    verb: { id: VERBS[verb], display: said(verb) },
    object: {
      objectType: 'Activity',
      id: about.id ?? activityId,
      ...(about.definition && { definition: about.definition }),
    },
    ...(about.result && { result: about.result }),
    context: {
      ...contextTemplate,
      registration,
      contextActivities: {
        ...contextTemplate.contextActivities,
        category: [
          ...(contextTemplate.contextActivities?.['category'] ?? []),
          ...about.categories.map((id) => ({ id })),
        ],
      },
      extensions: { ...about.extensions, ...contextTemplate.extensions },
    },
    timestamp: new Date(now()).toISOString(),
  });
  const defined = [`${CMI5}/context/categories/cmi5`];
  const deciding = [...defined, `${CMI5}/context/categories/moveon`];

  return {
    initialized: () => statement('initialized', { categories: defined }),
    terminated: (seconds: number) =>
      statement('terminated', { categories: defined, result: { duration: span(seconds) } }),
    completed: (seconds: number) =>
      statement('completed', { categories: deciding, result: { completion: true, duration: span(seconds) } }),
    /** By the LMS's own mastery score where it names one; where it names none, whoever completes has passed. @param score 0 to 100 */
    judged(score: number, seconds: number) {
      const success = masteryScore === undefined || score / 100 >= masteryScore;
      return statement(success ? 'passed' : 'failed', {
        categories: deciding,
        result: {
          success,
          score: { scaled: scaled(score / 100), raw: score, min: 0, max: 100 },
          duration: span(seconds),
        },
        ...(masteryScore !== undefined && {
          extensions: { [`${CMI5}/context/extensions/masteryscore`]: masteryScore },
        }),
      });
    },
    progressed: (seat: string, progress: number, completed: boolean) =>
      statement('progressed', {
        id: `${activityId}/seat/${seat}`,
        definition: { type: `${GAMES}/activity-types/level`, name: said(seat) },
        categories: [GAMES],
        result: {
          extensions: {
            [`${GAMES}/extensions/progress`]: scaled(progress),
            ...(completed ? {} : { [`${CMI5}/result/extensions/progress`]: Math.round(progress * 100) }),
          },
        },
      }),
    /** The decision as the game's vocabulary has it, and as gradebooks read it. */
    decided(report: DecisionReport): XapiStatement[] {
      const { id, title, options, chosen, score } = report;
      const response = options[chosen] ?? '';
      const result = { response, score: { scaled: scaled(score) }, extensions: { [EXPLANATION]: explain(report) } };
      return [
        statement('selected', {
          id: `${activityId}/alternative/${id}`,
          definition: { type: 'http://adlnet.gov/expapi/activities/question', name: said(title) },
          categories: [GAMES],
          result: { response },
        }),
        statement('answered', {
          id: `${activityId}/decision/${id}`,
          definition: {
            type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
            interactionType: 'choice',
            name: said(title),
            choices: options.map((option) => ({ id: option, description: said(option) })),
          },
          categories: [GAMES],
          result,
        }),
      ];
    },
  };
}
