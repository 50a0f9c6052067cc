/** The statechart's snapshot, and its place as a dotted path. */
import type { SnapshotFrom } from 'xstate';
import type { AppMachine } from '../../machines/app/appMachine.ts';

export type Snapshot = SnapshotFrom<AppMachine>;

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
