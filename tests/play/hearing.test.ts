/** Argues every hearing on the real statechart: every state is visited, every question's every choice made, every ending reached. */
import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { caseNames } from '../../src/content/load/caseFolders.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { endingOf } from '../../src/domain/hearing/endings.ts';
import { hearingOf } from '../../src/domain/hearing/hearingDocket.ts';
import { appView } from '../../src/pages/registry/appView.ts';
import { statePath } from '../simulate/statePath.ts';
import { hearingRoads, steer } from '../simulate/hearingRoads.ts';
import { notRefused } from '../simulate/refusals.ts';
import { caseNamed, machineFor, openHearing, type Snapshot } from '../simulate/seatActor.ts';
import { everySetting } from '../fixtures/settings.ts';
import { bringEveryPage } from '../fixtures/pages.ts';
import { firstWordsInNode } from '../fixtures/words.ts';

await bringEveryPage();
const withHearing = caseNames().filter((name) => caseNamed(name).hearing !== null);
const players = (file: CaseFile): string[] => [...Object.keys(hearingOf(file).sides), 'two', 'three'];

describe.each(withHearing)('%s', (name) => {
  const file = caseNamed(name);

  it.each(players(file))(
    'argued by %s: every state has a page and refuses what it does not take, and every road ends',
    async (who) => {
      const machine = machineFor(file);
      const start = (await openHearing(file)).getSnapshot();
      const [begun] = transition(machine, start, { type: 'hearing.begun', players: who });
      const { states, ended, stuck } = hearingRoads(machine, begun as Snapshot);
      expect(stuck).toEqual([]);
      expect(ended).toBeGreaterThan(0);
      expect(notRefused(machine, file, states)).toEqual([]);
      const words = firstWordsInNode();
      for (const snapshot of states) {
        const page = JSON.stringify(appView(snapshot, words, everySetting).page);
        expect(page).not.toMatch(/undefined|"hearing\.[a-z]/);
        expect(page).toContain(JSON.stringify(hearingOf(file).label).slice(1, -1));
      }
      const paths = new Set(states.map(statePath));
      for (const path of [
        'hearing.stage',
        'hearing.ruled',
        'hearing.ending',
        'hearing.proving',
        'hearing.unsettled',
        'hearing.exchange.presenting',
      ])
        expect(paths, path).toContain(path);
      expect(paths.has('hearing.exchange.judging')).toBe(who === 'three');
    },
  );

  const { endings, sides } = hearingOf(file);
  it.each(Object.keys(endings))(
    'the ending %s is reached by what was argued, by somebody who plays one side alone',
    async (slug) => {
      const order = Object.keys(endings);
      const reached: string[] = [];
      for (const side of Object.keys(sides)) {
        const machine = machineFor(file);
        const [begun] = transition(machine, (await openHearing(file)).getSnapshot(), {
          type: 'hearing.begun',
          players: side,
        });
        // To come this far every ending before it must fail: its first stage, or its last, goes the other way.
        for (const last of [false, true]) {
          const against = order.slice(0, order.indexOf(slug)).flatMap((earlier) => {
            const stages = Object.entries(endings[earlier]?.carried ?? {}).filter(
              ([stage]) => endings[slug]?.carried[stage] === undefined,
            );
            return (last ? stages.slice(-1) : stages.slice(0, 1)).map(
              ([stage, to]) => [stage, Object.keys(sides).find((each) => each !== to) ?? ''] as const,
            );
          });
          const { context } = steer(machine, begun as Snapshot, {
            ...Object.fromEntries(against),
            ...endings[slug]?.carried,
          });
          if (context.hearing) reached.push(endingOf(file, hearingOf(file), context.hearing.docket));
        }
      }
      expect(reached).toContain(slug);
    },
  );
});

it('a hearing left for the title can be taken up again', async () => {
  const file = caseNamed(withHearing[0] ?? '');
  const actor = await openHearing(file);
  actor.send({ type: 'hearing.begun', players: 'two' });
  const { hearing } = actor.getSnapshot().context;
  actor.send({ type: 'title.returned' });
  expect(actor.getSnapshot().context.savedHearing).toEqual(hearing);
});
