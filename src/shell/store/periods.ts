/** The classes that this device keeps of a case, each under the name of its period. */
import type { Period } from '../../machines/debrief/context.ts';
import { classFrom } from './classText.ts';
import type { Store } from './storage.ts';

const rootOf = (caseId: string): string => `due-yesterday/debrief/${caseId}`;

/** Where a period is kept. The class that was kept before there were periods lies where it lay; its name is empty. */
export const periodKey = (caseId: string, period: string): string =>
  period === '' ? rootOf(caseId) : `${rootOf(caseId)}/of/${period}`;

/** Which period lies under a key; undefined where it holds something else. */
export function periodOf(caseId: string, key: string): string | undefined {
  const root = rootOf(caseId);
  return key === root
    ? ''
    : key.startsWith(`${root}/of/`)
      ? /^[^/]+$/u.exec(key.slice(root.length + 4))?.[0]
      : undefined;
}

/** A sign for a period that no other has. */
export const newPeriod = (): string => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).toString(36);

const all = (store: Store, caseId: string): (Period & { readonly at: number })[] =>
  store.keys(rootOf(caseId)).flatMap((key) => {
    const id = periodOf(caseId, key);
    const kept = id === undefined ? null : classFrom(store.read(key));
    if (id === undefined || !kept) return [];
    return [{ id, name: kept.name, count: kept.codes.filter(([, , again]) => again === '').length, at: kept.at }];
  });

/** The periods by their names, those without one first. */
export const listPeriods = (store: Store, caseId: string): Period[] =>
  all(store, caseId)
    .toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }) || a.at - b.at)
    .map(({ id, name, count }) => ({ id, name, count }));

/** The period that was written last; null where none is kept, and the one of before where it cannot be read. */
export function latestPeriod(store: Store, caseId: string): string | null {
  const [latest] = all(store, caseId).toSorted((a, b) => b.at - a.at);
  return latest?.id ?? (store.read(rootOf(caseId)) === null ? null : '');
}
