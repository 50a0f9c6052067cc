/** What a package hands over stays small: a decision within 4 kB, a farewell within 16 kB, comments within 4,096 characters, in both editions of every seat. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../fixtures/memoryStorage.ts';
import { richestCase } from '../fixtures/cases.ts';
import { speaker } from '../../src/lms/cmi5/statements.ts';
import { reachOf } from '../../src/lms/reach.ts';
import { findRuntime, type Dialect, type Runtime } from '../../src/lms/runtime.ts';
import { scormGradebook } from '../../src/lms/scormGradebook.ts';
import { documentedDocket } from '../../src/domain/docket/docket.ts';
import { decisionReports } from '../../src/pages/scorecard/decisionReports.view.ts';
import { seatsAndCodas } from '../../src/domain/docket/edition.ts';
import { scormSystem, type ScormSystem } from '../servers/scormSystem.ts';
import { firstText, Page, sitDown, words, type Sitting } from '../simulate/pupil.ts';

const DECISION = 4_096;
const FAREWELL = 16_384;
const COMMENTS = 4_096;
/** What a browser sends in all for a page that goes, in bytes (the Fetch standard's limit of keepalive requests). */
const BEACONS = 65_536;
const file = richestCase();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The runtime, and how many characters the game has handed to it since it was asked last. */
function weighed(runtime: Runtime): { runtime: Runtime; since(): number } {
  let handed = 0;
  return {
    runtime: {
      ...runtime,
      set(name, value) {
        handed += name.length + value.length;
        return runtime.set(name, value);
      },
    },
    since() {
      const now = handed;
      handed = 0;
      return now;
    },
  };
}

/** A package that has been opened in a system. */
async function openedIn(
  system: ScormSystem,
  dialect: Dialect,
): Promise<{ sitting: Sitting; page: Page; since(): number }> {
  const page = new Page();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', page);
  vi.stubGlobal('fetch', () => system.probe());
  const found = findRuntime(system.launch(), dialect);
  if (!found) throw new Error('there is no runtime');
  const { runtime, since } = weighed(found);
  const reach = reachOf({ address: 'here.txt', text: 'Due Yesterday is here.', within: 1, online: () => true });
  await reach.ask();
  const gradebook = scormGradebook(runtime, reach, Date.now, firstText('m'));
  if (!gradebook) throw new Error('the runtime did not open');
  const sitting = sitDown(gradebook, memoryStore(), 'm');
  await vi.advanceTimersByTimeAsync(0);
  return { sitting, page, since };
}

describe.each(['scorm12', 'scorm2004'] as const)('%s', (dialect) => {
  it('three seats with their codas, one after the other', async () => {
    const system = scormSystem(dialect, { sendsChanges: true, appendsComments: true });
    const { sitting, page, since } = await openedIn(system, dialect);
    const decisions: number[] = [];
    const ends: number[] = [];
    for (const seat of Object.values(file.seats)) {
      sitting.begin(seat.id);
      await vi.advanceTimersByTimeAsync(2_000);
      for (let n = 0; n < 40; n++) {
        const before = sitting.context().finished[seat.id];
        since();
        sitting.decide(() => 0.4);
        await vi.advanceTimersByTimeAsync(2_000);
        // With the last decision of a seat the comments on all of it go.
        (sitting.context().finished[seat.id] === before ? decisions : ends).push(since());
      }
    }
    since();
    sitting.weigh();
    page.dispatchEvent(new Event('pagehide'));
    expect(since()).toBeLessThanOrEqual(FAREWELL);
    expect(Math.max(...decisions)).toBeGreaterThan(500);
    expect(Math.max(...decisions)).toBeLessThanOrEqual(DECISION);
    expect(Math.max(...ends)).toBeLessThanOrEqual(FAREWELL);
    expect(system.stored.get('cmi.comments')?.length ?? 0).toBeLessThanOrEqual(COMMENTS);
    expect(system.broken).toEqual([]);
  });

  it.each([
    { edition: 'core', most: FAREWELL },
    { edition: 'full', most: BEACONS / 3 },
  ] as const)('three seats of the $edition edition, where everything is sent each time', async ({ edition, most }) => {
    const system = scormSystem(dialect, { appendsComments: true });
    const { sitting, page } = await openedIn(system, dialect);
    for (const seat of Object.values(file.seats)) {
      sitting.begin(seat.id, edition);
      for (let n = 0; n < 40; n++) {
        sitting.decide(() => 0.4);
        await vi.advanceTimersByTimeAsync(2_000);
      }
    }
    // With a draft in hand that was not sent yet.
    sitting.weigh();
    system.requests.length = 0;
    page.dispatchEvent(new Event('pagehide'));
    expect(Math.max(...system.requests)).toBeGreaterThan(8_000);
    expect(Math.max(...system.requests)).toBeLessThanOrEqual(most);
    expect(system.requests.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(BEACONS);
  });
});

describe('cmi5', () => {
  const activityId = 'https://school.example/a-course-with-a-long-name/units/41';
  const launch = { endpoint: '', fetch: '', actor: { name: 'x'.repeat(200) }, registration: 'r', activityId };
  const say = speaker(launch, { contextTemplate: { extensions: { session: 'y'.repeat(200) } } }, () => 0);
  const reports = seatsAndCodas(file).flatMap((seat) => {
    const edition = Object.values(file.seats).some(({ coda }) => coda === seat) ? 'coda' : 'full';
    return decisionReports(file, documentedDocket(file, seat.id, undefined, edition), words, 'law-and-record');
  });

  it.each(reports.map((report) => ({ report, id: report.id })))('$id is told in 4 kB', ({ report }) => {
    for (const statement of say.decided(report, 60))
      expect(JSON.stringify(statement).length).toBeLessThanOrEqual(DECISION);
  });

  it('ends in 16 kB', () => {
    expect(JSON.stringify([say.judged(false, 40, 60), say.terminated(60)]).length).toBeLessThanOrEqual(FAREWELL);
  });
});
