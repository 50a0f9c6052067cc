/** The button that commits a choice, and what is still missing when it is pressed too early. */
import type { Missing } from '../../domain/play/desk.ts';

export interface CommitView {
  readonly ready: boolean;
  readonly word: string;
  readonly hint: string; // the one thing that is missing, or that nothing is
  readonly reminded: boolean; // it was pressed too early, and the hint is the answer
  /** The id of the element on the page that holds what is missing; null where nothing is. */
  readonly missing: string | null;
}

/** The element ids of what may be missing: a part, the courses, a slot. */
export const partId = (part: string): string => `part-${part}`;
export const slotId = (slot: string): string => `slot-${slot}`;
export const COURSES = 'courses';

export function missingId(missing: Missing | null): string | null {
  if (missing === null) return null;
  if (missing === 'course') return COURSES;
  return 'part' in missing ? partId(missing.part) : slotId(missing.slot);
}

/** What is said when Commit was pressed too early; empty for any other change. */
export const announceReminder = (was: CommitView, is: CommitView): string =>
  is.reminded && !was.reminded ? is.hint : '';
