/** What the first decision with a slot costs an ear: the page heard, a course taken, a slip put behind it, committed. */
import type { Listener } from './listener.ts';
import type { Places } from './places.ts';

export interface Cost {
  readonly keys: number;
  /** Words spoken, and words on the page as it came. */
  readonly spoken: number;
  readonly onPage: number;
}

/** The most that one decision may cost. */
export const MOST = { keys: 12, spokenPerWord: 2.5 } as const;

export const isWithin = ({ keys, spoken, onPage }: Cost): boolean =>
  keys <= MOST.keys && spoken <= MOST.spokenPerWord * onPage;

/** The page is read by one key; then the documented course and slip are gone to from where the reading ends. */
export async function firstDecision(ear: Listener, { at, seat, slotted }: Places): Promise<Cost> {
  const entry = seat.documented[slotted.id];
  const [slot = 'fact'] = slotted.slots;
  if (!entry) throw new Error(`Nothing is documented for ${slotted.id}.`);
  await ear.visit(at(slotted.id));
  await ear.press('1');
  const onPage = await ear.page.words();
  const [keys, words] = [ear.keys, ear.words];
  await ear.press('KP_Add', 3);
  await to(ear, 'shift+r', `[data-option="${entry.option}"]`);
  await ear.press('space', 2);
  await to(ear, 'Tab', `[data-raise="${slot}"]`);
  await ear.press('Return', 2);
  await to(ear, 'Tab', `[data-slip="${entry[slot] ?? ''}"]`);
  await ear.press('Return', 2);
  await to(ear, 'Tab', '[data-commit]');
  await ear.press('Return', 2);
  return { keys: ear.keys - keys, spoken: ear.words - words, onPage };
}

async function to(ear: Listener, key: string, selector: string): Promise<void> {
  for (let n = 0; n < 30 && !(await ear.page.isOn(selector)); n++) await ear.press(key);
}
