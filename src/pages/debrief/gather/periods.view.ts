/** The classes that this device keeps, by the names of their periods: which one is shown, and whether another may be opened now. */
import type { DebriefSnapshot } from '../../../machines/debrief/debriefMachine.ts';
import { say, type Words } from '../../common/words.view.ts';

export interface PeriodsView {
  readonly list: readonly { readonly id: string; readonly text: string; readonly here: boolean }[];
  readonly name: string | null; // of the one that is shown; null where that is not kept
  readonly canOpen: boolean;
  readonly first: string | null; // what is to be done before another may be opened
}

/** Null during a rehearsal, and where nothing is kept. */
export function periodsIn(snapshot: DebriefSnapshot, words: Words): PeriodsView | null {
  const { periods, period, name, refused } = snapshot.context;
  const kept = snapshot.hasTag('kept');
  if (snapshot.hasTag('rehearsal') || (periods.length === 0 && !kept)) return null;
  const listed = periods.map((each) => ({
    id: each.id,
    text: say(words, 'gather.periodOption', {
      name: each.name || say(words, 'gather.periodNone'),
      count: each.count,
    }),
    here: kept && each.id === period,
  }));
  const canOpen = snapshot.can({ type: 'period.opened', id: '+', name: '+' });
  const waits = refused.some(({ key }) => key !== undefined) ? 'periodMendFirst' : 'periodKeepFirst';
  return {
    list: listed.some(({ here }) => here)
      ? listed
      : [{ id: '', text: say(words, 'gather.periodHere'), here: true }, ...listed],
    name: kept ? name : null,
    canOpen,
    first: canOpen || snapshot.hasTag('importing') ? null : say(words, `gather.${waits}`),
  };
}
