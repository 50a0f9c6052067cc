/** Begins the session that an address launches: the key, then the launch data, the play kept, and the learner's preferences, each asked for again where it does not come. */
import type { Gradebook } from '../gradebook.ts';
import { cmi5Gradebook, OWN, type Document } from './cmi5Gradebook.ts';
import { keyFor, launchFrom, type KeyAnswer, type LaunchData } from './launch.ts';
import { lrsOf, type Found } from './lrs.ts';

/** How long the system may take to answer, in ms. A launcher itself may wait ten seconds for its store. */
const WITHIN = 12_000;
/** How long to wait before asking again, in ms. */
const PAUSES: readonly number[] = [500, 1_500, 4_000];

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * @param now ms since 1970
 * @param keepsHere whether this device keeps plays
 * @param first the text to keep where nothing is kept yet; its mark is the registration, which every launch of this attempt names
 * @param wait waits for so many ms
 * @returns the gradebook, or the notice that says why there is none. Never rejects
 */
export async function openCmi5(
  search: string,
  now: () => number,
  keepsHere: () => boolean,
  first: (mark: string) => string,
  wait: (ms: number) => Promise<void> = pause,
): Promise<Gradebook | 'lms-missing' | 'lms-used' | 'lms-silent'> {
  const address = launchFrom(search);
  if (!address) return 'lms-missing';
  const asked = <T>(ask: () => Promise<T>, isLate: (answer: T) => boolean): Promise<T> =>
    PAUSES.reduce<Promise<T>>(async (before, ms) => {
      const answer = await before;
      if (!isLate(answer)) return answer;
      await wait(ms);
      return ask();
    }, ask());
  const key = await asked<KeyAnswer>(
    () => keyFor(address, WITHIN),
    (answer) => answer === 'silent',
  );
  if (key === 'used') return 'lms-used';
  if (key === 'silent') return 'lms-silent';
  const lrs = lrsOf(address, key.key, WITHIN);
  const isLate = (found: Found): boolean => found === 'later';
  const [launch, own, preferences] = await Promise.all([
    asked(() => lrs.document('LMS.LaunchData'), isLate),
    asked(() => lrs.document(OWN), isLate),
    asked(() => lrs.preferences(), isLate),
  ]);
  const data = parsed<LaunchData>(launch);
  if (!data?.contextTemplate || typeof own === 'string') return 'lms-silent';
  const silent =
    preferences === 'later' ? null : parsed<{ audioPreference?: unknown }>(preferences)?.audioPreference === 'off';
  const before = parsed<Partial<Document>>(own) ?? {};
  const kept = typeof before.kept === 'string' && before.kept !== '' ? before.kept : first(address.registration);
  return cmi5Gradebook({ address, data, lrs, silent, keepsHere, before: { ...before, kept }, now });
}

function parsed<T>(found: Found): T | null {
  try {
    return typeof found === 'string' ? null : (JSON.parse(found.text ?? 'null') as T | null);
  } catch {
    return null;
  }
}
