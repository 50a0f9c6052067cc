/** What the teacher's notes ask of the room: each request is one event of the chart, and only what the room takes is asked. */
import { expect, it } from 'vitest';
import type { NotesView } from '../../pages/debrief/notes/notes.view.ts';
import { eventOf, isTaken, type Steer } from './roomChannel.ts';

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
