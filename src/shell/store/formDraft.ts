/** Keeps a form that is being filled in over a reload of its window; a new visit begins anew, since it may be the next pupil's. */
import type { FormContext } from '../../machines/form/formMachine.ts';
import type { Store } from './storage.ts';

/** What the form's machine hands out to be kept, as far as we look into it. */
export interface FormDraft {
  readonly value: unknown;
  readonly context: FormContext;
}

const keyOf = (caseId: string): string => `due-yesterday/form-draft/${caseId}`;

/** True where the window shows again what it showed before: reloaded, thrown away by the browser and brought back, or gone back to. */
export const isReload = (): boolean =>
  (globalThis as { document?: { wasDiscarded?: boolean } }).document?.wasDiscarded === true ||
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type !== 'navigate');

export function keepDraft(visit: Store, caseId: string, draft: unknown): void {
  visit.write(keyOf(caseId), JSON.stringify(draft));
}

/**
 * The draft of this window, where it is of the same occasion and of a form of as many statements; else null.
 * What cannot be read is left alone: the form then begins anew.
 */
export function draftOf(
  visit: Store,
  caseId: string,
  occasion: FormContext['occasion'],
  statements: number,
): FormDraft | null {
  try {
    const draft = JSON.parse(visit.read(keyOf(caseId)) ?? 'null') as FormDraft;
    const { value, context } = draft;
    const fits =
      context.occasion === occasion && ['a', 'b'].includes(context.form) && context.marks.length === statements;
    const sound = context.marks.every((mark) => mark === null || typeof mark === 'boolean');
    return fits && sound && ['opening', 'answering', 'checking', 'done'].includes(String(value)) ? draft : null;
  } catch {
    return null;
  }
}
