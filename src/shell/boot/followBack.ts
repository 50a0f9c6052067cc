/** Tells the Back button how the game stands: whether a sheet lies over the page, and whether leaving would break off a play. */
import type { Actor } from 'xstate';
import { inHand } from '../../domain/play/inHand.ts';
import type { AppMachine } from '../../machines/app/appMachine.ts';
import type { AppView } from '../../pages/registry/appView.ts';
import { createBackButton } from './backButton.ts';
import type { Value } from './value.ts';

/**
 * Nothing is done in a frame, whose history is that of the page around it. To be called once it is known what the page opens:
 * what a window kept of its history before it was loaded again is then gone on with.
 * @param asks whether Back is to ask before a play is left; a school's system has a way back of its own
 */
export function followBack(actor: Actor<AppMachine>, shown: Value<AppView | null>, asks: boolean): void {
  if (window.self !== window.top) return;
  const tell = createBackButton({
    shut: () => actor.send({ type: 'panel.closed' }),
    ask: () => actor.send({ type: 'panel.opened', panel: 'leaving' }),
    stay: () => actor.send({ type: 'panel.closed' }),
  });
  const follow = (view: AppView | null): void => {
    const snapshot = actor.getSnapshot();
    if (snapshot.hasTag('coming')) return; // what is fetched decides
    const panel = view?.panel ?? null;
    const asking = panel?.kind === 'leaving';
    const isPlaying = asks && !asking && inHand(snapshot.context) !== null;
    tell({ marks: [...(isPlaying ? ['seat' as const] : []), ...(panel && !asking ? ['sheet' as const] : [])], asking });
  };
  shown.follow(follow);
  follow(shown.now);
}
