/** The learner's comments of SCORM 1.2, where the reasons of decisions stand: a line each, once, whatever a runtime does with the text. */
import type { DecisionReport } from '../pages/scorecard/decisionReports.view.ts';
import { explain } from './explanation.ts';
import type { Runtime } from './runtime.ts';

const NAME = 'cmi.comments';
/** Longest text in all (SCORM 1.2 RTE 3.4.4). */
const LONGEST = 4_096;
/** Longest line: three seats in their usual edition then fit in beside each other. */
const LINE = 190;
/** A line shorter than this says nothing. */
const LEAST = 70;

/**
 * Adds a line for each decision that has none yet. Some runtimes put what they are given behind what stands there, others in
 * its place; which it is shows when it is read again.
 * @returns false where the runtime refuses
 */
export function writeComments(runtime: Runtime, decisions: readonly DecisionReport[]): boolean {
  const stands = runtime.get(NAME);
  const missing = decisions.filter(({ id }) => !`\n${stands.replaceAll('\r', '\n')}`.includes(`\n${id}: `));
  const lines = fitting(missing, LONGEST - stands.length - 1);
  if (lines === '') return true;
  const before = stands === '' || /[\r\n]$/u.test(stands) ? '' : '\n';
  if (!runtime.set(NAME, before + lines)) return false;
  const now = runtime.get(NAME);
  return stands === '' || now !== before + lines || runtime.set(NAME, stands + before + lines);
}

/** Whether a runtime shows what was written; one that has refused it does not either. */
export const areCommentsRead = (runtime: Runtime): boolean => runtime.get(NAME) !== '';

/** Sends the text again through a runtime that sends only what has changed. */
export function stirComments(runtime: Runtime): void {
  const stands = runtime.get(NAME);
  if (stands === '' || stands.length >= LONGEST) return;
  runtime.set(NAME, '\n');
  if (runtime.get(NAME) === '\n') runtime.set(NAME, `${stands}\n`);
}

function fitting(decisions: readonly DecisionReport[], room: number): string {
  const each = Math.min(LINE, Math.floor(room / Math.max(1, decisions.length)));
  if (each < LEAST) return '';
  return decisions.map((one) => `${one.id}: ${explain(one, each - one.id.length - 3)}\n`).join('');
}
