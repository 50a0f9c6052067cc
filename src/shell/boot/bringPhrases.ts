/** Brings the next words of a spoken line by themselves, where the player asked for it; whoever listens may object all the same. */
import type { Settings } from '../../pages/common/settings.view.ts';
import type { AppView } from '../../pages/registry/appView.ts';

/** How long words stand before the next ones come, in milliseconds: time to read them at an easy pace, and a breath. */
export const standsFor = (words: number): number => 1800 + words * 420;

/** What brings the words, and what it goes by. */
export interface Bringing {
  bring(): void;
  /** Whether somebody stands on a control by keys: then nothing comes, so that no key is pressed too late. */
  held(): boolean;
  /** The clock. @returns what calls it off */
  wait(milliseconds: number, then: () => void): () => void;
}

/** @returns the call that follows what is shown; it waits anew for each phrase, and for none while a sheet lies over the page */
export function createPhraseBringer({ bring, held, wait }: Bringing): (view: AppView, settings: Settings) => void {
  let callOff = (): void => {};
  let waitsFor = '';
  return (view, { bySelf }) => {
    const coming = bySelf && view.panel === null && !held() ? view.comes : null;
    if ((coming?.key ?? '') === waitsFor) return;
    callOff();
    waitsFor = coming?.key ?? '';
    callOff =
      coming === null
        ? () => {}
        : wait(standsFor(coming.words), () => {
            waitsFor = '';
            bring();
          });
  };
}
