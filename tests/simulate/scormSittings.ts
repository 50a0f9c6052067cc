/** A pupil's sittings in a SCORM package over a bad network, scripted by a seed, and what is then wrong in the gradebook. */
import { vi } from 'vitest';
import { memoryStore } from '../fixtures/memoryStorage.ts';
import type { Dialect } from '../../src/lms/runtime.ts';
import { scormSystem, type Manners, type Network, type ScormSystem } from '../servers/scormSystem.ts';
import { cutsOnReports } from './cuts.ts';
import { AGAIN, chances, Page } from './pupil.ts';
import type { Sitting, Tried } from './tried.ts';
import { wrongInScorm, type Wrong } from './wrong.ts';

export interface Played {
  readonly system: ScormSystem;
  /** What is wrong at the end; empty where each row is what the pupil did. */
  readonly wrong: readonly Wrong[];
  /** How many cuts of the network fell on a report. */
  readonly fell: number;
}

/** Plays one pupil's sittings. Timers have to be stand-ins. */
export async function playSittings(tried: Tried, dialect: Dialect, manners: Manners, seed: number): Promise<Played> {
  const chance = chances(seed);
  const system = scormSystem(dialect, manners);
  const devices = [memoryStore(), memoryStore()];
  const { truth, remember } = tried.remembering();
  const cuts = cutsOnReports(() => system.cuts);
  let device = 0;
  let opened = 0;
  let behind: { sitting: Sitting; page: Page } | null = null;
  vi.stubGlobal('fetch', () => system.probe());

  async function open(): Promise<{ sitting: Sitting; page: Page } | null> {
    const page = new Page();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('document', page);
    opened += 1;
    const mark = `mark-${opened}`;
    const opening = tried.openScorm({
      dialect,
      mark,
      launch: () => system.launch(),
      online: () => system.network !== 'down' || chance() < 0.5,
    });
    await vi.advanceTimersByTimeAsync(manners.slow ?? 0);
    const gradebook = await opening;
    if (!gradebook) return null;
    const sitting = gradebook.sit(devices[device] ?? memoryStore(), mark, cuts);
    behind?.sitting.reports.yield();
    return { sitting, page };
  }

  function calmDown(): void {
    Object.assign(system, { network: 'up', refusing: 0, passing: 0, cutAfter: 0 });
  }

  /** Opens the activity; where that is told that there is no gradebook, once more when the network is back. */
  async function openAtLast(): Promise<{ sitting: Sitting; page: Page }> {
    const first = await open();
    if (first) return first;
    calmDown();
    const second = await open();
    if (!second) throw new Error('the runtime did not open');
    return second;
  }

  /** The network is away when the activity is opened, or goes in one of its first moments. */
  function launchWeather(): void {
    const way = chance();
    if (way < 0.15) system.network = 'down';
    else if (way < 0.3) system.cutAfter = 1 + Math.floor(chance() * 4);
    else if (way < 0.4) system.refusing = 1;
  }

  /** What lies between two decisions: another network, and a refusal of one of the next commits. */
  async function weather(): Promise<void> {
    const kinds: readonly Network[] = ['up', 'up', 'up', 'down', 'failing', 'signed-out'];
    system.network = kinds[Math.floor(chance() * kinds.length)] ?? 'up';
    system.cutAfter = 0;
    if (chance() < 0.2) {
      system.refusing = 1 + Math.floor(chance() * 2);
      system.passing = Math.floor(chance() * 5);
    }
    if (chance() < 0.5) await vi.advanceTimersByTimeAsync(Math.floor(chance() * 20_000));
  }

  for (let round = 0; round < 3; round++) {
    calmDown();
    launchWeather();
    const { sitting, page } = await openAtLast();
    if (!sitting.context().docket || chance() < 0.3) {
      sitting.beginAny(chance);
    }
    const steps = 2 + Math.floor(chance() * 12);
    const certain = round === 0 ? Math.floor(chance() * Math.min(steps, 6)) : -1;
    for (let step = 0; step < steps; step++) {
      await weather();
      if (chance() < 0.3) sitting.weigh();
      if (step === certain) {
        // Every pupil has a cut that falls on a report: all is well before, and the network goes in the middle of it.
        calmDown();
        await vi.advanceTimersByTimeAsync(AGAIN + 6 * (manners.slow ?? 0));
        system.cutAfter = 1 + Math.floor(chance() * 2);
        sitting.decide(chance);
        await vi.advanceTimersByTimeAsync(1 + 2 * (manners.slow ?? 0));
      } else {
        // The system is there when it is asked, and gone a moment or a few later.
        if (chance() < 0.25) system.cutAfter = 1 + Math.floor(chance() * 7);
        sitting.decide(chance);
      }
      remember(sitting);
      await vi.advanceTimersByTimeAsync(Math.floor(chance() * 2_000));
    }
    const calm = chance() < 0.6;
    if (calm) {
      calmDown();
      await vi.advanceTimersByTimeAsync(AGAIN + 6 * (manners.slow ?? 0));
    }
    behind?.page.dispatchEvent(new Event('pagehide'));
    // The window may stay open behind the next one.
    behind = chance() < 0.2 ? { sitting, page } : null;
    if (!behind) {
      system.closing();
      if (chance() < 0.7) page.dispatchEvent(new Event('pagehide'));
      vi.clearAllTimers();
    }
    if (calm && !behind && chance() < 0.5) device = 1 - device; // another device, once everything has been sent
  }

  calmDown();
  const { sitting, page } = await openAtLast();
  await vi.advanceTimersByTimeAsync(AGAIN + 6 * (manners.slow ?? 0));
  remember(sitting);
  system.closing();
  page.dispatchEvent(new Event('pagehide'));
  vi.clearAllTimers();
  return { system, wrong: wrongInScorm(tried, dialect, system, truth, manners), fell: cuts.fell };
}
