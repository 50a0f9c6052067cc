/** Argues every hearing on the real statechart: every state is visited, every question's every choice made, every ending reached. */
import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { caseNames } from '../../src/content/load/caseFolders.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { endingOf } from '../../src/domain/hearing/endings.ts';
import { hearingOf } from '../../src/domain/hearing/hearingDocket.ts';
import { appView } from '../../src/view-models/appView.ts';
import { statePath } from '../../src/view-models/snapshot.ts';
import { hearingRoads, lateStates } from './hearingRoads.ts';
import { caseNamed, machineFor, openHearing, type Snapshot } from './seatActor.ts';
import { everySetting } from './settings.ts';
import { everyWing } from './wings.ts';
import { firstWordsInNode } from './words.ts';

const withHearing = caseNames().filter((name) => caseNamed(name).hearing !== null);
const players = (file: CaseFile): string[] => [...Object.keys(hearingOf(file).sides), 'two', 'three'];

describe.each(withHearing)('%s', (name) => {
  const file = caseNamed(name);

  it.each(players(file))('argued by %s: every state has a page, and every road ends', async (who) => {
    const machine = machineFor(file);
    const start = (await openHearing(file)).getSnapshot();
    const [begun] = transition(machine, start, { type: 'hearing.begun', players: who });
    const { states, ended, stuck } = hearingRoads(machine, begun as Snapshot);
    expect(stuck).toEqual([]);
    expect(ended).toBeGreaterThan(0);
    const words = firstWordsInNode();
    for (const snapshot of states) {
      const page = JSON.stringify(appView(snapshot, words, everySetting, everyWing).page);
      expect(page).not.toMatch(/undefined|"hearing\.[a-z]/);
      expect(page).toContain(JSON.stringify(hearingOf(file).label).slice(1, -1));
    }
    const paths = new Set(states.map(statePath));
    for (const path of ['hearing.stage', 'hearing.ruled', 'hearing.ending', 'hearing.proving', 'hearing.unsettled', 'hearing.exchange.presenting']) expect(paths, path).toContain(path);
    expect(paths.has('hearing.exchange.judging')).toBe(who === 'three');
  });

  it('every ending is reached by what was argued, from either side alone', async () => {
    const reached = new Set<string>();
    for (const side of Object.keys(hearingOf(file).sides)) {
      const machine = machineFor(file);
      const [begun] = transition(machine, (await openHearing(file)).getSnapshot(), { type: 'hearing.begun', players: side });
      // The search stops when nothing is left to find.
      for (const snapshot of lateStates(machine, begun as Snapshot)) {
        const docket = snapshot.context.hearing?.docket;
        if (docket) reached.add(endingOf(file, hearingOf(file), docket));
        if (reached.size === Object.keys(hearingOf(file).endings).length) break;
      }
    }
    expect([...reached].sort()).toEqual(Object.keys(hearingOf(file).endings).sort());
  });
});
