/** Brings the next words of a spoken line by themselves, where the player asked for it; whoever listens may object all the same. */
import type { Settings } from '../../pages/common/settings.view.ts';
import type { AppView } from '../../pages/registry/appView.ts';

/** How long words stand before the next ones come: time to read them at an easy pace, and a breath. */
export const standsFor = (count: number): number => 1800 + count * 420;

/** @returns the call that follows what is shown; it waits anew for each phrase, and for none while a sheet lies over the page */
export function createPhraseBringer(bring: () => void): (view: AppView, settings: Settings) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let waitsFor = '';
  return (view, { bySelf }) => {
    const count = bySelf && view.panel === null && view.page.kind === 'bench-line' ? view.page.comes : null;
    const key = count === null || view.page.kind !== 'bench-line' ? '' : `${view.page.id} ${view.page.phrases.length}`;
    if (key === waitsFor) return;
    clearTimeout(waiting);
    waitsFor = key;
    if (count === null) return;
    waiting = setTimeout(() => {
      waitsFor = '';
      bring();
    }, standsFor(count));
  };
}
