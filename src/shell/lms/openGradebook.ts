/** Finds the gradebook the package was made for. Null where there is none; the game plays on without. */
import { cmi5Gradebook } from '../../lms/cmi5/cmi5Gradebook.ts';
import type { Gradebook } from '../../lms/gradebook.ts';
import { findRuntime } from '../../lms/runtime.ts';
import { scormGradebook } from '../../lms/scormGradebook.ts';

/** @param lms what the packager wrote on the page's root */
export async function openGradebook(lms: string): Promise<Gradebook | null> {
  if (lms === 'cmi5') return cmi5Gradebook(location.search, Date.now);
  if (lms !== 'scorm12' && lms !== 'scorm2004') return null;
  const runtime = findRuntime(window, lms);
  return runtime && scormGradebook(runtime, Date.now);
}
