/** Measures how much of each list the screen holds and tells the chart, which then shows as much: first all of it, then less until it fits. */
import type { DebriefEvent } from '../../../machines/debrief/events.ts';
import type { RunView } from './run.view.ts';

/** Narrower or lower than this the run is read by scrolling, on one's own device, and nothing has to fit. As in run.css. */
const WALL = '(min-width: 800px) and (min-height: 430px)';

/**
 * @param send tells the chart; it answers with another view, which is drawn and measured in the same turn, before the browser paints
 * @returns `after` is to be called each time a view of the run was drawn
 */
export function createFitting(send: (event: DebriefEvent) => void): { after: (view: RunView) => void } {
  let opened = ''; // the step whose lists were shown whole once
  const again = (): void => {
    opened = '';
    send({ type: 'screen.resized' });
  };
  let asked = 0;
  addEventListener('resize', () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(again);
  });
  document.fonts.addEventListener('loadingdone', again); // letters of another width
  return {
    after({ key, revealed, lists }) {
      if (!matchMedia(WALL).matches || innerHeight === 0) return;
      const step = `${key} ${revealed}`;
      if (step !== opened) {
        opened = step;
        const longer = lists.filter(({ shown, of }) => shown < of);
        for (const { list, of } of longer) send({ type: 'screen.fits', list, count: of });
        if (longer.length > 0) return; // drawn again by now, and measured
      }
      if (document.documentElement.scrollHeight - innerHeight <= 1) return;
      const longest = lists.find(({ shown, least }) => shown > least);
      if (longest) send({ type: 'screen.fits', list: longest.list, count: longest.shown - 1 });
    },
  };
}
