/** Tells the statechart how the game stands without a network, and takes up a newer version when the player asks. */
import type { Actor } from 'xstate';
import type { AppMachine } from '../../machines/app/appMachine.ts';

export interface Offline {
  /**
   * Begins to keep the game on this device: on the title after a while, in a seat from its first record card on, when its first chapter has
   * all that it needs. Where a copy is kept already the line is free, and a newer version is looked for in a seat, too: whoever comes by a
   * class link sees no title. Where the reader asked the browser to save data nothing is kept; where that part does not arrive the game goes on without.
   */
  begin(): void;
  /** Changes to the newer version that waits; does nothing while none does. */
  renew(): void;
}

/** What begins to keep the game, and what it reports to. */
export type Keep = (news: { ready(): void; newer(take: () => void): void }) => void;

export interface OfflineParts {
  readonly keep: Keep;
  /** Whether the reader asked the browser to save data. */
  readonly savesData: boolean;
  /** Whether this page came out of a kept copy. */
  readonly isKept: boolean;
  wait(milliseconds: number, then: () => void): void;
}

/** How long somebody may look at the title before the line is taken to be free, in milliseconds. */
const A_WHILE = 4000;

const keepOffline: Keep = (news) =>
  void import('./offline.ts').then(
    (part) => part.keepOffline(news),
    () => {},
  );

/** A frame without an origin may not even name its worker. */
function comesFromCopy(): boolean {
  try {
    return Boolean(navigator.serviceWorker?.controller);
  } catch {
    return false;
  }
}

const hereParts = (): OfflineParts => ({
  keep: keepOffline,
  isKept: comesFromCopy(),
  savesData:
    (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true ||
    matchMedia('(prefers-reduced-data: reduce)').matches,
  wait: (milliseconds, then) => void setTimeout(then, milliseconds),
});

export function followOffline(
  actor: Actor<AppMachine>,
  { keep, savesData, isKept, wait }: OfflineParts = hereParts(),
): Offline {
  let take = (): void => {};
  const start = (): void =>
    keep({
      ready: () => actor.send({ type: 'offline.told', offline: 'ready' }),
      newer(takeNewer) {
        take = takeNewer;
        actor.send({ type: 'offline.told', offline: 'newer' });
      },
    });
  /** Whether a first chapter still needs the line. */
  const isBusy = (): boolean => {
    if (isKept) return false;
    const snapshot = actor.getSnapshot();
    const begun = snapshot.hasTag('coming') || snapshot.matches({ place: 'seat' });
    return begun && !snapshot.matches({ place: { seat: 'recap' } });
  };
  return {
    begin() {
      if (savesData) return;
      wait(A_WHILE, () => {
        if (!isBusy()) return start();
        const following = actor.subscribe(() => {
          if (isBusy()) return;
          following.unsubscribe();
          start();
        });
      });
    },
    renew: () => take(),
  };
}
