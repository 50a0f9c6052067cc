/** Pupils in a SCORM package on a bad network day: whatever the system's manner, each row of the gradebook is what the pupil did. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Manners } from '../servers/scormSystem.ts';
import { playSittings } from '../simulate/scormSittings.ts';
import { asked, manyPupils } from '../simulate/manyPupils.ts';

const MANNERS: Readonly<Record<string, Manners>> = {
  'as the standard says': {},
  'comments are appended': { appendsComments: true },
  'only changes are sent, and marked before they are': { sendsChanges: true },
  'as Moodle does': {
    appendsComments: true,
    sendsChanges: true,
    trueOffline: true,
    farewellHolds: 65_536,
    countsRows: true,
    untouchedCompletes: true,
    review: true,
  },
  'true is said without a network': { trueOffline: true },
  'rows are counted with gaps': { countsRows: true, sendsChanges: true },
  'rows are not counted': { noCount: true },
  'decisions are refused': { refuses: /interactions/u },
  'comments are refused': { refuses: /comments/u },
  'comments cannot be read': { appendsComments: true, hidesComments: true },
  'it throws while the network is away': { breaks: 'throws', sendsChanges: true },
  'it answers with garbage while the network is away': { breaks: 'garbles' },
  'it answers late': { slow: 2_000 },
  'what was kept is forgotten': { forgetsPlay: true },
  'two windows can commit': { twoAtOnce: true, sendsChanges: true },
  'a farewell holds 16,000 characters': { farewellHolds: 16_000, sendsChanges: true },
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe.each(['scorm12', 'scorm2004'] as const)('%s', (dialect) => {
  it.each(Object.entries(MANNERS))('%s', async (manner, manners) => {
    const wrong = await manyPupils(dialect, manner, (tried, seed) => playSittings(tried, dialect, manners, seed));
    // What the code before does wrong is counted, not refused.
    expect(asked.before === undefined ? wrong : []).toEqual([]);
  });
});
