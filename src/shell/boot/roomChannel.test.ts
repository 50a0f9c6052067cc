/** What the teacher's notes ask of the room: each request is one event of the chart, and only what the room takes is asked. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../../../tests/fixtures/memoryStorage.ts';
import type { NotesView } from '../../pages/debrief/notes/notes.view.ts';
import { eventOf, isTaken, openNotes, openRoom, type Steer } from './roomChannel.ts';

const ASKED: readonly (readonly [Steer, object])[] = [
  [{ steer: 'step', by: 1 }, { type: 'step.next' }],
  [{ steer: 'step', by: -1 }, { type: 'step.back' }],
  [
    { steer: 'phase', phase: 'why' },
    { type: 'phase.opened', phase: 'why' },
  ],
  [
    { steer: 'item', item: 3 },
    { type: 'item.opened', item: 3 },
  ],
  [{ steer: 'blank' }, { type: 'screen.blanked' }],
  [
    { steer: 'clock', minutes: 5 },
    { type: 'clock.started', minutes: 5, at: 7 },
  ],
];

it.each(ASKED)('%j is %j to the chart', (asked, event) => {
  expect(eventOf(asked, 7)).toEqual(event);
});

it('asks for steps and a blank screen only while the room sees the run, and for nothing before the room has answered', () => {
  const notes = (running: boolean) => ({ running }) as NotesView;
  const taken = (of: NotesView | null) => ASKED.filter(([asked]) => isTaken(asked, of)).map(([{ steer }]) => steer);
  expect(taken(notes(true))).toEqual(['step', 'step', 'phase', 'item', 'blank', 'clock']);
  expect(taken(notes(false))).toEqual(['phase', 'item', 'clock']);
  expect(taken(null)).toEqual([]);
});

/** A channel within one process that hands on at once; what is posted is not heard by whoever posts it. */
function stubChannels(): void {
  const open = new Set<{ name: string; onmessage: ((event: { data: unknown }) => void) | null }>();
  class Channel {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    constructor(readonly name: string) {
      open.add(this);
    }
    postMessage(data: unknown): void {
      for (const each of open) if (each !== this && each.name === this.name) each.onmessage?.({ data });
    }
    close(): void {
      open.delete(this);
    }
  }
  vi.stubGlobal('BroadcastChannel', Channel);
  vi.stubGlobal('addEventListener', () => {});
}

describe('rooms beside each other', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    stubChannels();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const opened = (title: string, window = memoryStore()) => {
    const steered: Steer[] = [];
    const room = openRoom((steer) => steered.push(steer), window);
    room.show(() => ({ title, running: true }) as NotesView);
    return { steered, room, window };
  };
  const notesOf = (sign: string | null) => {
    const shown: (string | null)[] = [];
    const { steer } = openNotes((notes) => shown.push(notes?.title ?? null), sign);
    return { shown, steer };
  };

  it.each<[string, number | null, readonly [number, number]]>([
    ['notes opened from the class', 0, [1, 0]],
    ['notes opened from the rehearsal', 1, [0, 1]],
    ['notes opened by hand stay with one of them', null, [1, 0]],
  ])('%s steer one room alone', (_, of, expected) => {
    const rooms = [opened('class'), opened('rehearsal')] as const;
    const notes = notesOf(of === null ? null : (rooms[of]?.room.sign() ?? ''));
    vi.advanceTimersByTime(3000);
    notes.steer({ steer: 'step', by: 1 });
    expect(rooms.map(({ steered }) => steered.length)).toEqual(expected);
    expect(new Set(notes.shown.filter((title) => title !== null)).size).toBe(1);
  });

  it('a room keeps its sign over a reload, and a window that was doubled takes another', () => {
    const first = opened('class');
    const doubled = opened('class', first.window);
    expect(doubled.room.sign()).not.toBe(first.room.sign());
    expect(openRoom(() => {}, doubled.window).sign()).not.toBe(first.room.sign());
  });
});
