/** Names the place of a snapshot in one line, so that a walk can say where it has been. */
import type { Snapshot } from '../../src/pages/common/snapshot.view.ts';

/** The dotted path of the place: the deepest state names joined, without the wrapper `seat`. */
export function statePath(snapshot: Snapshot): string {
  const steps: string[] = [];
  let value: unknown = (snapshot.value as Record<string, unknown>)['place'];
  while (value !== undefined) {
    if (typeof value === 'string') {
      steps.push(value);
      break;
    }
    const [key, inner] = Object.entries(value as Record<string, unknown>)[0] ?? [];
    if (key === undefined) break;
    steps.push(key);
    value = inner;
  }
  return (steps[0] === 'seat' ? steps.slice(1) : steps).join('.');
}
