/** Plays every short bench on the real statechart: each choice, each phrase, each objection; every state has its page, every ending is reached. */
import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { caseNames } from '../../src/content/load/caseFolders.ts';
import { endingOf } from '../../src/domain/hearing/endings.ts';
import { hearingOf, type Manner } from '../../src/domain/hearing/hearingDocket.ts';
import { stageRulings } from '../../src/domain/hearing/ruling.ts';
import { appView } from '../../src/pages/registry/appView.ts';
import { bringEveryPage } from '../fixtures/pages.ts';
import { everySetting } from '../fixtures/settings.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { hearingRoads, steer } from '../simulate/hearingRoads.ts';
import { notRefused } from '../simulate/refusals.ts';
import { caseNamed, machineFor, openHearing, type Snapshot } from '../simulate/seatActor.ts';
import { statePath } from '../simulate/statePath.ts';

await bringEveryPage();
const withBench = caseNames().filter((name) => caseNamed(name).hearing?.bench !== undefined);
const words = firstWordsInNode();

describe.each(withBench)('%s', (name) => {
  const file = caseNamed(name);
  const hearing = hearingOf(file);
  const sides = Object.keys(hearing.sides);
  const begun = async (players: string, manner: Manner = {}): Promise<Snapshot> =>
    transition(machineFor(file), (await openHearing(file)).getSnapshot(), {
      type: 'hearing.begun',
      players,
      form: 'bench',
      ...manner,
    })[0] as Snapshot;

  it.each<[string, Manner, string[]]>([
    ['two', {}, ['handing', 'picking']],
    ['two', { hands: 'both' }, ['together']],
    ['three', {}, ['handing', 'picking']],
    ...sides.map((side): [string, Manner, string[]] => [side, {}, ['picking']]),
  ])(
    'played by %s %o: every state has a page and refuses what it does not take, and every road ends',
    async (who, manner, chooses) => {
      const machine = machineFor(file);
      const { states, ended, stuck } = hearingRoads(machine, await begun(who, manner));
      expect(stuck).toEqual([]);
      expect(ended).toBeGreaterThan(0);
      expect(notRefused(machine, file, states)).toEqual([]);
      for (const snapshot of states) {
        const page = JSON.stringify(appView(snapshot, words, everySetting).page);
        expect(page).not.toMatch(/undefined|"(hearing|bench|ruling)\.[a-z]/);
        expect(page).toContain(JSON.stringify(hearing.label).slice(1, -1));
      }
      const paths = new Set(states.map(statePath));
      expect([...paths].filter((path) => /bench\.(handing|picking|together)/.test(path)).toSorted()).toEqual(
        chooses.map((state) => `hearing.bench.${state}`),
      );
      expect(paths).toContain('hearing.bench.revealed');
      expect(paths).toContain('hearing.bench.delivering');
      expect(paths).toContain('hearing.exchange.answering');
      expect(paths.has('hearing.exchange.judging')).toBe(who === 'three');
      expect(paths).not.toContain('hearing.proving');
    },
  );

  it('both sides speak in every stage, and each stage is ruled on', async () => {
    const end = steer(machineFor(file), await begun('two'), {});
    const docket = end.context.hearing?.docket;
    if (!docket) throw new Error('nothing was argued');
    const stages = Object.keys(hearing.bench?.stages ?? {});
    expect(docket.moves).toHaveLength(stages.length * 2);
    expect(stageRulings(file, hearing, docket).map(({ stage }) => stage)).toEqual(stages);
    expect(end.context.hearings).toBe(0);
  });

  const endings = hearing.bench?.endings ?? {};
  it.each(Object.keys(endings))('the ending %s is reached by what two argued', async (slug) => {
    const order = Object.keys(endings);
    const reached: string[] = [];
    for (const last of [false, true]) {
      const against = order.slice(0, order.indexOf(slug)).flatMap((earlier) => {
        const stages = Object.entries(endings[earlier]?.carried ?? {}).filter(
          ([stage]) => endings[slug]?.carried[stage] === undefined,
        );
        return (last ? stages.slice(-1) : stages.slice(0, 1)).map(
          ([stage, to]) => [stage, sides.find((each) => each !== to) ?? ''] as const,
        );
      });
      const { context } = steer(machineFor(file), await begun('two'), {
        ...Object.fromEntries(against),
        ...endings[slug]?.carried,
      });
      if (context.hearing) reached.push(endingOf(file, hearing, context.hearing.docket));
    }
    expect(reached).toContain(slug);
  });
});
