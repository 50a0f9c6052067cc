/** Of several windows of one activity on a device the one opened last tells the gradebook; the others hear of it. */
import type { Store } from '../store/storage.ts';

/**
 * Says that this window has been opened, and calls back when another one is.
 * @param activity what the windows have in common: the address of the package
 */
export function announceWindow(store: Store, activity: string, another: () => void): void {
  const key = `due-yesterday/lms-window/${activity}`;
  store.write(key, crypto.getRandomValues(new Uint32Array(2)).join('-'));
  addEventListener('storage', (event) => {
    if (event.key === key && event.newValue !== null) another();
  });
}
