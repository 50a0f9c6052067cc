/** What a seat begins with is enough until its last record card: every page and every sheet is the same as with the whole case. */
import { describe, expect, it } from 'vitest';
import { everySetting } from '../fixtures/settings.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { chances } from '../simulate/pupil.ts';
import { eventsAt } from '../simulate/roadEvents.ts';
import { after, caseNamed, machineFor, takeSeat, type Snapshot } from '../simulate/seatActor.ts';
import { caseNames } from '../../src/content/load/caseFolders.ts';
import { cutCase } from '../../src/content/load/cutCase.ts';
import { caseOf } from '../../src/content/joinParts.ts';
import type { WithId } from '../../src/content/schema/caseFile.ts';
import type { Decision } from '../../src/content/schema/decision.ts';
import type { Entry } from '../../src/domain/docket/docket.ts';
import type { PanelName } from '../../src/domain/play/context.ts';
import { bringChunk } from '../../src/pages/registry/registry.ts';
import { appView } from '../../src/pages/registry/appView.ts';

const words = firstWordsInNode();
const SHEETS: readonly PanelName[] = ['file', 'docket', 'tools'];
const PLAYS = 3;
await bringChunk('seat');

/** A course that does not end the road, with any reply and any slip that is on offer. */
function anyEntry(decision: WithId<Decision>, chance: () => number): Omit<Entry, 'decision'> {
  const one = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T;
  const options = Object.entries(decision.options).filter(([, { ends }]) => ends === undefined);
  const slips = { fact: decision.tray.facts, authority: decision.tray.authorities };
  return {
    option: one(options)[0],
    parts: Object.fromEntries(
      Object.entries(decision.parts).map(([part, { replies }]) => [part, one(Object.keys(replies))]),
    ),
    ...Object.fromEntries(decision.slots.map((slot) => [slot, one(slips[slot])])),
  };
}

/** What one text says where it first differs from the other; null where it does not. */
const difference = (a: string, b: string): string | null => {
  if (a === b) return null;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return `${a.slice(Math.max(0, at - 60), at + 60)} … and not … ${b.slice(Math.max(0, at - 60), at + 60)}`;
};

const shown = (snapshot: Snapshot): string => JSON.stringify(appView(snapshot, words, everySetting));

describe.each(caseNames())('%s', (name) => {
  const whole = caseNamed(name);
  const { core, seats } = cutCase(whole);

  it.each(Object.keys(whole.seats))('%s', async (seat) => {
    const part = caseOf([core, seats[seat]?.start ?? {}], null);
    const machines = [machineFor(whole), machineFor(part)] as const;
    const looked = new Set<string>(); // the sheet of an item is the same wherever it is opened
    for (let play = 0; play < PLAYS; play++) {
      const chance = chances(play);
      let both = [
        (await takeSeat(whole, seat, 'core')).getSnapshot(),
        (await takeSeat(part, seat, 'core')).getSnapshot(),
      ] as const;
      const send = (event: Parameters<typeof after>[2]): void => {
        both = [after(machines[0], both[0], event), after(machines[1], both[1], event)];
      };
      while (!both[0].matches({ place: 'outcome' })) {
        expect(difference(shown(both[1]), shown(both[0]))).toBeNull();
        const there = both;
        for (const panel of SHEETS) {
          send({ type: 'panel.opened', panel });
          expect(difference(shown(both[1]), shown(both[0]))).toBeNull();
        }
        const cited = new Set(shown(there[0]).match(/\b(?:fact|authority|argument|source)\/[a-z0-9-]+/gu));
        for (const id of cited) {
          if (looked.has(id)) continue;
          looked.add(id);
          both = there;
          send({ type: 'source.opened', id });
          expect(difference(shown(both[1]), shown(both[0]))).toBeNull();
        }
        both = there;
        const events = eventsAt(both[0], (decision) => {
          const found = whole.seats[seat]?.decisions[decision];
          return found && anyEntry(found, chance);
        });
        for (const event of events) {
          send(event);
          if (!both[0].matches({ place: 'outcome' })) expect(difference(shown(both[1]), shown(both[0]))).toBeNull();
        }
      }
    }
  });
});
