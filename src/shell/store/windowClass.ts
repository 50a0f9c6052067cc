/** Holds the class and the place of a debrief for the life of its window: codes, groups, hands and numbers, in session storage. */
import type { HandCount } from '../../domain/debrief/classPlay.ts';
import { PHASES } from '../../domain/debrief/run.ts';
import type { ClassData, KeptClass, Place, Progress } from '../../machines/debrief/context.ts';
import type { CodebookCache } from '../import/codebookCache.ts';
import { NOTHING } from '../import/importBatch.ts';
import type { ClassKeeper } from './classKeeper.ts';
import { deleteClass, loadClass, saveClass } from './classStore.ts';
import { countFrom, isObject, jsonFrom } from './keptShapes.ts';
import { latestPeriod } from './periods.ts';
import type { Store } from './storage.ts';

const keyOf = (caseId: string): string => `due-yesterday/debrief/${caseId}/place`;

const PAGES: readonly unknown[] = ['gather', 'class', 'run', 'forms', 'teacher'] satisfies Place['page'][];

/** Where the debrief of a case stood in this window; null where it has not been opened in it, or what is held is no place. */
export function placeIn(window: Store, caseId: string): Place | null {
  const value = jsonFrom(window.read(keyOf(caseId)));
  if (!isObject(value) || !isObject(value['run'])) return null;
  const { page, run, events, votes, raised, clock, sample, kept, period } = value;
  const phase = PHASES.find((each) => each === run['phase']);
  if (!phase || !PAGES.includes(page)) return null;
  return {
    page: page as Place['page'],
    run: { phase, item: countFrom(run['item']), revealed: countFrom(run['revealed']) },
    events: countFrom(events),
    votes: countsFrom(votes),
    raised: countsFrom(raised),
    clock:
      isObject(clock) && Number.isFinite(clock['startedAt']) && Number.isFinite(clock['minutes'])
        ? { startedAt: Number(clock['startedAt']), minutes: Number(clock['minutes']) }
        : null,
    sample: sample === true,
    kept: kept === true,
    period: typeof period === 'string' ? period : '',
  };
}

const countsFrom = (value: unknown): HandCount[] =>
  (Array.isArray(value) ? value : []).filter(
    (each): each is HandCount =>
      isObject(each) &&
      typeof each['seat'] === 'string' &&
      typeof each['decision'] === 'string' &&
      isObject(each['hands']) &&
      Object.values(each['hands']).every((count) => typeof count === 'number' && countFrom(count) === count),
  );

/**
 * The class that comes back: what is kept on the device, and where the window holds a class that is not, that one.
 * @throws (as a rejection) where what the device keeps is no class, as `loadClass` does
 */
export async function restoreClass(
  {
    device,
    window,
    keeper,
  }: { readonly device: Store; readonly window: Store; readonly keeper: Pick<ClassKeeper, 'take'> },
  caseId: string,
  codebooks: CodebookCache,
  told?: (progress: Progress) => void,
): Promise<KeptClass | null> {
  const place = placeIn(window, caseId);
  const held = async (): Promise<KeptClass | null> => {
    const found = await loadClass(window, caseId, codebooks, told).catch(() => null);
    return (
      found && place && { ...found, ...(place.period !== undefined && { period: place.period }), place, held: 'window' }
    );
  };
  const ofWindow = place && !place.kept ? await held() : null;
  if (ofWindow) return ofWindow;
  const period = place ? (place.period ?? '') : latestPeriod(device, caseId);
  const kept = period === null ? null : await loadPeriod({ device, keeper }, caseId, period, codebooks, told);
  if (!place) return kept;
  return kept
    ? { ...kept, place }
    : ((await held()) ?? { ...NOTHING, unread: [], ...(period !== null && { period }), place, held: 'window' });
}

/** Reads one period that the device keeps, and takes it as what this window shows of it. @throws as `loadClass` does */
export function loadPeriod(
  { device, keeper }: { readonly device: Store; readonly keeper: Pick<ClassKeeper, 'take'> },
  caseId: string,
  period: string,
  codebooks: CodebookCache,
  told?: (progress: Progress) => void,
): Promise<KeptClass | null> {
  keeper.take(period);
  return loadClass(device, caseId, codebooks, told, period);
}

export interface WindowClass {
  /** Writes what has changed since, under one key whatever its period: a window shows one class. The place says which period it is. @returns whether the window holds the class */
  hold(own: Pick<ClassData, 'results' | 'hands' | 'unread'>, place: Place): boolean;
}

/** @param window what lasts as long as the window */
export function windowClassOf(window: Store, caseId: string): WindowClass {
  let last: Parameters<WindowClass['hold']>[0] | null = null;
  let written = '';
  let held = true;
  return {
    hold(own, place) {
      if (last?.results !== own.results || last.hands !== own.hands || last.unread !== own.unread) {
        last = own;
        held = true;
        if (own.results.length + own.hands.length + own.unread.length === 0) deleteClass(window, caseId);
        else held = saveClass(window, caseId, { results: own.results, hands: own.hands, unread: own.unread }) === null;
      }
      const text = JSON.stringify(place);
      if (text !== written) window.write(keyOf(caseId), text);
      written = text;
      return held;
    },
  };
}
