/** What this device remembers of the best whole play of an attempt: a later play of the seat takes its place here, and the school's system may have heard of neither. */
import type { MeasureName } from '../../domain/scoring/measure.ts';
import type { WholePlay } from '../../pages/scorecard/gradebook.view.ts';
import { isObject, jsonFrom } from '../store/keptShapes.ts';
import type { Store } from '../store/storage.ts';

/** With the plays of the case, so that it is forgotten with them. */
const keyOf = (caseId: string): string => `due-yesterday/play/${caseId}/best`;

const isPoints = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 100;

/** The figures of the best whole play that this device has seen, or null where there is none or what was kept cannot be read. */
export function findBest(plays: Store, caseId: string): WholePlay | null {
  const value = jsonFrom(plays.read(keyOf(caseId)));
  if (!isObject(value) || !isPoints(value['score'])) return null;
  const measures = isObject(value['measures']) ? value['measures'] : {};
  const points = (['law', 'record', 'care'] satisfies MeasureName[]).flatMap((name) => {
    const each = measures[name];
    return isPoints(each) ? [[name, each] as const] : [];
  });
  return { score: value['score'], measures: Object.fromEntries(points) };
}

/** Remembers the figures; a device that keeps nothing goes without. */
export const keepBest = (plays: Store, caseId: string, { score, measures }: WholePlay): void =>
  void plays.write(keyOf(caseId), JSON.stringify({ score, measures }));
