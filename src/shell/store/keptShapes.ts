/** What a text out of a browser or a gradebook holds, and whether it has the shape of what was once written; anybody may have changed it. */
import type { Docket } from '../../domain/docket/docket.ts';
import type { Draft, Fork, HearingPlay } from '../../domain/play/context.ts';

type Shape = Readonly<Record<string, unknown>>;

/** What a text holds, or null where it is no JSON. */
export function jsonFrom(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

export const isObject = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether it can be shown as a play; what stands in its entries is checked against the case when it is taken up. */
export const isDocket = (value: unknown): value is Docket =>
  isObject(value) && typeof value['seat'] === 'string' && Array.isArray(value['entries']);

/** Whether it can be shown as a hearing; its moves are checked against the case when it is taken up. */
export const isHearingDocket = (value: unknown): value is HearingPlay['docket'] =>
  isObject(value) && typeof value['players'] === 'string' && Array.isArray(value['moves']);

const isDraft = (value: unknown): value is Draft =>
  isObject(value) && typeof value['decision'] === 'string' && isObject(value['parts']);

export const draftFrom = (value: unknown): Draft | null => (isDraft(value) ? value : null);

export function forkFrom(value: unknown): Fork | null {
  if (!isObject(value) || typeof value['decision'] !== 'string' || !isDocket(value['original'])) return null;
  return { original: value['original'], decision: value['decision'], onward: value['onward'] === true };
}

/** How often something was done: a whole number, 0 where it cannot be one. */
export const countFrom = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0;
