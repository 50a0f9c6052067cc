/** The line between the room's window and the teacher's notes: what is shown goes one way, steps come back; both tell that they are there. */
import type { NotesView } from '../../pages/debrief/notes/notes.view.ts';
import type { Phase } from '../../domain/debrief/run.ts';
import type { DebriefEvent } from '../../machines/debrief/events.ts';

/** What the notes ask of the room. */
export type Steer =
  | { readonly steer: 'step'; readonly by: 1 | -1 }
  | { readonly steer: 'phase'; readonly phase: Phase }
  | { readonly steer: 'item'; readonly item: number }
  | { readonly steer: 'blank' }
  | { readonly steer: 'clock'; readonly minutes: number };

type Message = { readonly notes: NotesView } | { readonly hello: true } | { readonly bye: true } | Steer;

/** What the room's chart is sent for it. @param now milliseconds, for the clock */
export function eventOf(asked: Steer, now: number): DebriefEvent {
  switch (asked.steer) {
    case 'step':
      return { type: asked.by === 1 ? 'step.next' : 'step.back' };
    case 'phase':
      return { type: 'phase.opened', phase: asked.phase };
    case 'item':
      return { type: 'item.opened', item: asked.item };
    case 'blank':
      return { type: 'screen.blanked' };
    case 'clock':
      return { type: 'clock.started', minutes: asked.minutes, at: now };
  }
}

/** Whether the room takes it now: steps and a blank screen only while the run is shown. */
export const isTaken = (asked: Steer, notes: NotesView | null): boolean =>
  notes !== null && (notes.running || (asked.steer !== 'step' && asked.steer !== 'blank'));

const NAME = 'due-yesterday/debrief';
const BEAT = 1000; // how often the notes ask

/**
 * In the room's window. @param steered what the notes window asks for
 * @returns `show` takes the way to the notes: they are made only while a notes window asks
 */
export function openRoom(steered: (steer: Steer) => void): { show: (notes: () => NotesView) => void } {
  if (typeof BroadcastChannel === 'undefined') return { show() {} };
  const channel = new BroadcastChannel(NAME);
  let make: (() => NotesView) | null = null;
  let made: NotesView | null = null;
  let asked = -Infinity;
  const tell = (): void => {
    if (!make || performance.now() - asked > 3 * BEAT) return;
    made ??= make();
    channel.postMessage({ notes: made } satisfies Message);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('hello' in data) {
      asked = performance.now();
      tell();
    } else if ('steer' in data) steered(data);
  };
  addEventListener('pagehide', () => channel.postMessage({ bye: true } satisfies Message));
  return {
    show(notes) {
      make = notes;
      made = null;
      tell();
    },
  };
}

/**
 * In the notes window. @param heard the newest notes and whether the room's window still answers
 * @returns `steer` asks the room for something it takes now; anything else is not sent
 */
export function openNotes(heard: (notes: NotesView | null, gone: boolean) => void): { steer: (steer: Steer) => void } {
  if (typeof BroadcastChannel === 'undefined') {
    heard(null, true);
    return { steer() {} };
  }
  const channel = new BroadcastChannel(NAME);
  let notes: NotesView | null = null;
  let at = 0;
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('notes' in data) {
      notes = data.notes;
      at = Date.now();
      heard(notes, false);
    } else if ('bye' in data) {
      at = 0;
      heard(notes, true);
    }
  };
  setInterval(() => {
    channel.postMessage({ hello: true } satisfies Message);
    heard(notes, Date.now() - at > 5 * BEAT);
  }, BEAT);
  channel.postMessage({ hello: true } satisfies Message);
  heard(null, false);
  return {
    steer(steer) {
      if (isTaken(steer, notes)) channel.postMessage(steer satisfies Message);
    },
  };
}
