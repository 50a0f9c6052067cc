/** Walks every reachable state of every seat of every case on the real statechart and shows that every road ends. */
import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { caseNames } from '../../src/content/load/caseFolders.ts';
import { playOf } from '../../src/machines/context.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import { firstWordsInNode } from './words.ts';
import { appView } from '../../src/view-models/appView.ts';
import { statePath } from '../../src/view-models/snapshot.ts';
import { machineFor, caseNamed, takeSeat, type Snapshot } from './seatActor.ts';
import { everySetting } from './settings.ts';
import { everyWing } from './wings.ts';

/** All that the page could send here; which answer is given matters only to the score, so one answer a part serves the walk. */
function eventsFrom(snapshot: Snapshot): AppEvent[] {
  const events: AppEvent[] = [
    { type: 'briefing.read' }, { type: 'chapter.entered' }, { type: 'decision.committed' },
    { type: 'follows.read' }, { type: 'card.read' }, { type: 'outcome.turned' },
  ];
  if (!statePath(snapshot).startsWith('decision')) return events.filter((event) => snapshot.can(event));
  const { decision, draft } = playOf(snapshot.context);
  for (const [part, { replies }] of Object.entries(decision.parts)) {
    const reply = Object.keys(replies)[0];
    if (reply && draft.parts[part] === undefined) events.push({ type: 'part.answered', part, reply });
  }
  for (const option of Object.keys(decision.options)) events.push({ type: 'option.chosen', option });
  for (const slot of decision.slots) {
    events.push({ type: 'slot.waived', slot }, { type: 'slip.lifted', slot });
    const id = decision.tray[slot === 'fact' ? 'facts' : 'authorities'][0];
    if (id) events.push({ type: 'slip.placed', id });
  }
  return events.filter((event) => snapshot.can(event));
}

/** What later transitions can depend on: the state, how far the docket is, and the shape of the draft. */
function keyOf(snapshot: Snapshot): string {
  const { docket, draft } = snapshot.context;
  const slot = (id: string | null | undefined) => (id === undefined ? '-' : id === null ? '0' : '1');
  const shape = draft ? `${Object.keys(draft.parts).sort().join(',')}|${draft.option ? 1 : 0}|${slot(draft.fact)}${slot(draft.authority)}` : '';
  return `${statePath(snapshot)}|${docket?.entries.length}|${shape}`;
}

describe.each(caseNames())('%s', (name) => {
  const file = caseNamed(name);
  it.each(Object.keys(file.seats))('%s: every reachable state is visited and each leads to the scorecard', async (seat) => {
    const machine = machineFor(file);
    const start = (await takeSeat(file, seat)).getSnapshot();
    const seen = new Map<string, { snapshot: Snapshot; next: Set<string> }>();
    const queue: Snapshot[] = [start];
    while (queue.length > 0) {
      const snapshot = queue.pop() as Snapshot;
      const key = keyOf(snapshot);
      if (seen.has(key)) continue;
      const next = new Set<string>();
      seen.set(key, { snapshot, next });
      for (const event of eventsFrom(snapshot)) {
        const [after] = transition(machine, snapshot, event);
        next.add(keyOf(after));
        queue.push(after);
      }
    }
    // Backwards from the scorecard: whoever cannot reach it is a dead end.
    const words = firstWordsInNode();
    const ends = [...seen].filter(([, { snapshot }]) => statePath(snapshot) === 'scorecard').map(([key]) => key);
    expect(ends.length).toBeGreaterThan(0);
    const reaching = new Set(ends);
    for (let grew = true; grew; ) {
      grew = false;
      for (const [key, { next }] of seen) if (!reaching.has(key) && [...next].some((each) => reaching.has(each))) { reaching.add(key); grew = true; }
    }
    expect([...seen.keys()].filter((key) => !reaching.has(key))).toEqual([]);
    const states = new Set([...seen.values()].map(({ snapshot }) => statePath(snapshot)));
    for (const state of ['briefing', 'chapter', 'decision.choosing', 'decision.ready', 'following', 'card', 'outcome.timeline', 'outcome.decided', 'outcome.unknown', 'scorecard']) {
      expect(states, state).toContain(state);
    }
    const entered = new Set([...seen.values()].map(({ snapshot }) => snapshot.context.docket?.entries.length));
    expect(entered.size).toBe(Object.keys(file.seats[seat]?.decisions ?? {}).length + 1);
    // Every state has a page: the view model never fails, and never shows a key instead of a word.
    for (const { snapshot } of seen.values()) expect(JSON.stringify(appView(snapshot, words, everySetting, everyWing))).not.toContain('undefined');
  });
});
