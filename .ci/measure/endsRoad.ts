/** Says which courses end the road, so that whoever measures goes back from them as a player does. */
import type { Decision, Option } from '../../src/content/schema/decision.ts';

/** Whether taking this course leads to an ending at once. No course of today's content does. */
export const endsRoad = (option: Option & { readonly ends?: string }): boolean => option.ends !== undefined;

/** The courses on which a road goes on, in the order shown: an ending is gone back from, and its course is struck out. */
export const coursesOn = (decision: Pick<Decision, 'options'>): (readonly [string, Option])[] =>
  Object.entries(decision.options).filter(([, option]) => !endsRoad(option));
