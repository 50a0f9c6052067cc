/** Finds the gradebook the package was made for, or says why there is none; the game plays on without. */
import { openCmi5 } from '../../lms/cmi5/openCmi5.ts';
import type { Gradebook } from '../../lms/gradebook.ts';
import { HERE } from '../../lms/here.ts';
import { reachOf } from '../../lms/reach.ts';
import { findRuntime } from '../../lms/runtime.ts';
import { scormGradebook } from '../../lms/scormGradebook.ts';
import { createStore } from '../store/storage.ts';
import { newMark } from './suspendData.ts';

/** How long a system may take to hand out that file, in ms. */
const WITHIN = 8_000;

/** Whether this device keeps anything at all. */
const keepsHere = (): boolean => createStore(() => localStorage).write('due-yesterday/lms-kept', '') === null;

/** The notice to raise where there is no gradebook. */
export type Missing = 'lms-missing' | 'lms-used' | 'lms-silent';

/**
 * @param lms what the packager wrote on the page's root
 * @param first the text to keep where nothing is kept yet, with the mark that ties this device's copy to the attempt
 */
export async function openGradebook(lms: string, first: (mark: string) => string): Promise<Gradebook | Missing> {
  if (lms === 'cmi5') return openCmi5(location.search, Date.now, keepsHere, first);
  if (lms !== 'scorm12' && lms !== 'scorm2004') return 'lms-missing';
  const runtime = findRuntime(window, lms);
  if (!runtime) return 'lms-missing';
  const reach = reachOf({
    address: HERE.file,
    text: HERE.text,
    within: WITHIN,
    online: () => navigator.onLine !== false,
  });
  await reach.ask(); // what an answer looks like where all is well
  return scormGradebook(runtime, reach, Date.now, first(newMark())) ?? 'lms-missing';
}
