/** The line between the room's window and the teacher's notes: what is shown goes one way, steps come back; both tell that they are there. */
import type { NotesView } from '../../pages/debrief/notes/notes.view.ts';
import type { Phase } from '../../domain/debrief/run.ts';
import type { DebriefEvent } from '../../machines/debrief/events.ts';
import type { Store } from '../store/storage.ts';

/** What the notes ask of the room. */
export type Steer =
  | { readonly steer: 'step'; readonly by: 1 | -1 }
  | { readonly steer: 'phase'; readonly phase: Phase }
  | { readonly steer: 'item'; readonly item: number }
  | { readonly steer: 'blank' }
  | { readonly steer: 'clock'; readonly minutes: number };

type Message =
  | { readonly notes: NotesView }
  | { readonly hello: true }
  | { readonly bye: true }
  | { readonly claims: string } // a window takes the sign of this channel for its own
  | { readonly taken: string } // another has it already
  | Steer;

/** What is said where notes look for a room: that they do, and each room's sign. */
type Lobby = { readonly looking: true } | { readonly room: string };

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
const KEY = 'due-yesterday/room';

/** A sign that no other room has. */
const newSign = (): string => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).toString(36);

export interface Room {
  /** The sign by which notes find this room, also after a reload. */
  sign(): string;
  /** Takes the way to the notes: they are made only while a notes window asks. */
  show(notes: () => NotesView): void;
}

/**
 * In the room's window. Each room has a sign and a channel of its own, so that a rehearsal and a class beside each other do not steer
 * each other.
 * @param steered what the notes window asks for
 * @param window what lasts as long as the window
 */
export function openRoom(steered: (steer: Steer) => void, window: Store): Room {
  let sign = window.read(KEY) ?? newSign();
  if (typeof BroadcastChannel === 'undefined') return { sign: () => sign, show() {} };
  const me = newSign();
  let make: (() => NotesView) | null = null;
  let made: NotesView | null = null;
  let asked = -Infinity;
  let channel = take(sign);
  const lobby = new BroadcastChannel(NAME);
  const tell = (): void => {
    if (!make || performance.now() - asked > 3 * BEAT) return;
    made ??= make();
    channel.postMessage({ notes: made } satisfies Message);
  };
  function take(as: string): BroadcastChannel {
    window.write(KEY, as);
    const line = new BroadcastChannel(`${NAME}/${as}`);
    line.onmessage = ({ data }: MessageEvent<Message>) => {
      if ('hello' in data) {
        asked = performance.now();
        tell();
      } else if ('steer' in data) steered(data);
      else if ('claims' in data) line.postMessage({ taken: data.claims } satisfies Message);
      else if ('taken' in data && data.taken === me) {
        // The window was doubled, and its sign with it.
        line.close();
        sign = newSign();
        channel = take(sign);
      }
    };
    return line;
  }
  channel.postMessage({ claims: me } satisfies Message);
  lobby.onmessage = ({ data }: MessageEvent<Lobby>) => {
    if ('looking' in data) lobby.postMessage({ room: sign } satisfies Lobby);
  };
  addEventListener('pagehide', () => channel.postMessage({ bye: true } satisfies Message));
  return {
    sign: () => sign,
    show(notes) {
      make = notes;
      made = null;
      tell();
    },
  };
}

/**
 * In the notes window. @param heard the newest notes and whether the room's window still answers
 * @param room the sign of the room that opened them; null where they were opened by hand: they then stay with the first that answers
 * @returns `steer` asks the room for something it takes now; anything else is not sent
 */
export function openNotes(
  heard: (notes: NotesView | null, gone: boolean) => void,
  room: string | null,
): { steer: (steer: Steer) => void } {
  if (typeof BroadcastChannel === 'undefined') {
    heard(null, true);
    return { steer() {} };
  }
  let channel: BroadcastChannel | null = null;
  let notes: NotesView | null = null;
  let at = 0;
  const follow = (sign: string): void => {
    channel = new BroadcastChannel(`${NAME}/${sign}`);
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
    channel.postMessage({ hello: true } satisfies Message);
  };
  const lobby = new BroadcastChannel(NAME);
  lobby.onmessage = ({ data }: MessageEvent<Lobby>) => {
    if ('room' in data && channel === null) follow(data.room);
  };
  if (room !== null) follow(room);
  const ask = (): void => {
    if (channel) channel.postMessage({ hello: true } satisfies Message);
    else lobby.postMessage({ looking: true } satisfies Lobby);
  };
  setInterval(() => {
    ask();
    heard(notes, Date.now() - at > 5 * BEAT);
  }, BEAT);
  ask();
  heard(null, false);
  return {
    steer(steer) {
      if (isTaken(steer, notes)) channel?.postMessage(steer satisfies Message);
    },
  };
}
