/** Where a debrief stands, so that a window that is loaded again stands there again: the step of the run, the hands in the room, the clock, the page. */
import { classOf, withKept } from './classData.ts';
import type { DebriefContext, KeptClass, PageName, Place } from './context.ts';
import { isStep } from './runPosition.ts';
import { fitsOfNewStep, isFit } from './screenFits.ts';

/** @param kept whether the class is kept on the device */
export const placeOf = (
  { run, fits, votes, raised, clock, aside, notice, period }: DebriefContext,
  page: PageName,
  kept: boolean,
): Place => ({
  page,
  run,
  events: fits.events,
  votes,
  raised,
  clock,
  sample: aside !== null,
  kept: kept && !(notice ?? '').startsWith('storage-'),
  period,
});

/** What a class changes that comes back. It takes up its place again, where that is of the class that is shown and still there. */
export function withRestored(context: DebriefContext, kept: KeptClass): Partial<DebriefContext> {
  const of = { ...(kept.period !== undefined && { period: kept.period }), name: kept.name ?? '' };
  const added = {
    ...of,
    ...(context.aside ? { aside: withKept(context.aside, kept) } : withKept(classOf(context), kept)),
  };
  const { place } = kept;
  if (!place || place.sample !== (context.aside !== null)) return added;
  const fits = isFit('events', place.events) ? fitsOfNewStep({ ...context.fits, events: place.events }) : context.fits;
  const stands = isStep({ ...context, ...added, fits }, place.run);
  const { votes, raised, clock } = place;
  return { ...added, votes, raised, clock, ...(stands && { run: place.run, fits }) };
}
