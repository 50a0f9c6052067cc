/** Tells the statechart how the game stands without a network, and takes up a newer version when the player asks. */
import type { Actor } from 'xstate';
import type { AppMachine } from '../../machines/app/appMachine.ts';

export interface Offline {
  /** Begins to keep the game on this device. Where that part does not arrive the game goes on without. */
  begin(): void;
  /** Changes to the newer version that waits; does nothing while none does. */
  renew(): void;
}

export function followOffline(actor: Actor<AppMachine>): Offline {
  let take = (): void => {};
  return {
    begin() {
      void import('./offline.ts').then(
        ({ keepOffline }) =>
          keepOffline({
            ready: () => actor.send({ type: 'offline.told', offline: 'ready' }),
            newer(takeNewer) {
              take = takeNewer;
              actor.send({ type: 'offline.told', offline: 'newer' });
            },
          }),
        () => {},
      );
    },
    renew: () => take(),
  };
}
