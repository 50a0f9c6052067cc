/** What is said to a Learning Record Store: the statements of cmi5, and decisions in the serious-games vocabulary of xAPI. */
import type { DecisionReport } from '../../pages/scorecard/decisionReports.view.ts';
import { explain } from '../explanation.ts';
import { span } from '../times.ts';
import { identifier, lastingIdentifier } from './identifiers.ts';
import type { Address, Agent, LaunchData } from './launch.ts';
import { CATEGORIES, EXTENSIONS, TYPES, VERBS, type Verb } from './vocabulary.ts';

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

/** What may be said once in a registration (cmi5 9.3): it bears the same identifier in every session, by which it can be looked up. */
const ONCE = new Set<Verb>(['completed', 'passed']);

const said = (text: string): Bag => ({ 'en-US': text });
const scaled = (score: number): number => Math.round(score * 10_000) / 10_000;

interface About {
  readonly id?: string;
  readonly definition?: Bag;
  readonly result?: Bag;
  readonly categories: readonly string[];
  /** The activities that this one is a part of, the nearest first. */
  readonly parents?: readonly string[];
  readonly extensions?: Bag;
}

/** @param now the time of day, in ms since 1970 */
export function speaker(
  { actor, registration, activityId }: Address,
  { contextTemplate, masteryScore }: Pick<LaunchData, 'contextTemplate' | 'masteryScore'>,
  now: () => number,
) {
  const mastery = masteryScore ?? null;
  const given = contextTemplate.contextActivities ?? {};
  /** The launcher's own come first and in their order: it compares them place by place. */
  const behind = (kind: string, ids: readonly string[]): Bag =>
    ids.length === 0 ? {} : { [kind]: [...(given[kind] ?? []), ...ids.map((id) => ({ id }))] };

  const statement = (verb: Verb, about: About): XapiStatement => ({
    id: ONCE.has(verb) ? lastingIdentifier(registration, `${verb} ${activityId}`) : identifier(),
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
        ...given,
        ...behind('category', about.categories),
        ...behind('parent', about.parents ?? []),
      },
      extensions: { ...about.extensions, ...contextTemplate.extensions },
    },
    timestamp: new Date(now()).toISOString(),
  });
  const defined = [CATEGORIES.cmi5];
  const deciding = [...defined, CATEGORIES.moveOn];
  const seatActivity = (seat: string): string => `${activityId}/seat/${seat}`;

  return {
    initialized: () => statement('initialized', { categories: defined }),
    terminated: (seconds: number) =>
      statement('terminated', { categories: defined, result: { duration: span(seconds) } }),
    completed: (seconds: number) =>
      statement('completed', { categories: deciding, result: { completion: true, duration: span(seconds) } }),
    /** Whether a score passes: by the LMS's own mastery score, and by any score where it names none. @param score 0 to 100 */
    passes: (score: number): boolean => mastery === null || score / 100 >= mastery,
    judged(success: boolean, score: number, seconds: number) {
      return statement(success ? 'passed' : 'failed', {
        categories: deciding,
        result: {
          success,
          score: { scaled: scaled(score / 100), raw: score, min: 0, max: 100 },
          duration: span(seconds),
        },
        ...(mastery !== null && { extensions: { [EXTENSIONS.masteryScore]: mastery } }),
      });
    },
    progressed: (seat: string, name: string, progress: number, completed: boolean) =>
      statement('progressed', {
        id: seatActivity(seat),
        definition: { type: TYPES.seat, name: said(name) },
        categories: [CATEGORIES.games],
        parents: [activityId],
        result: {
          extensions: {
            [EXTENSIONS.progress]: scaled(progress),
            ...(completed ? {} : { [EXTENSIONS.percent]: Math.round(progress * 100) }),
          },
        },
      }),
    /** The decision as the game's vocabulary has it, and as gradebooks read it. @param seconds how long it took */
    decided(report: DecisionReport, seconds: number): XapiStatement[] {
      const { id, seat, title, question, options, texts, chosen, score } = report;
      const response = options[chosen] ?? '';
      const parents = [seatActivity(seat), activityId];
      return [
        statement('selected', {
          id: `${activityId}/alternative/${id}`,
          definition: { type: TYPES.question, name: said(title), description: said(question) },
          categories: [CATEGORIES.games],
          parents,
          result: { response },
        }),
        statement('answered', {
          id: `${activityId}/decision/${id}`,
          definition: {
            type: TYPES.interaction,
            interactionType: 'choice',
            name: said(title),
            description: said(question),
            choices: options.map((option, n) => ({ id: option, description: said(texts[n] ?? option) })),
          },
          categories: [CATEGORIES.games],
          parents,
          result: {
            response,
            ...(score !== null && { score: { scaled: scaled(score) } }),
            duration: span(seconds),
            extensions: { [EXTENSIONS.explanation]: explain(report) },
          },
        }),
      ];
    },
  };
}
