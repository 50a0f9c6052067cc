/** A pupil's sittings in a SCORM package over a bad network, scripted by a seed, and what is then wrong in the gradebook. */
import { vi } from 'vitest';
import { memoryStore } from '../fixtures/memoryStorage.ts';
import { seatOf } from '../../src/domain/docket/edition.ts';
import { reachOf } from '../../src/lms/reach.ts';
import { findRuntime, type Dialect } from '../../src/lms/runtime.ts';
import { scormGradebook } from '../../src/lms/scormGradebook.ts';
import { rowOf } from '../../src/pages/scorecard/decisionReports.view.ts';
import { rowsOf } from '../../src/shell/lms/rows.ts';
import { scormSystem, type Manners, type Network, type ScormSystem } from '../servers/scormSystem.ts';
import {
  AGAIN,
  chances,
  cover,
  file,
  firstText,
  Page,
  remembering,
  sitDown,
  type Sitting,
  type Truth,
} from './pupil.ts';

export interface Played {
  readonly system: ScormSystem;
  /** What is wrong at the end; empty where each row is what the pupil did. */
  readonly wrong: readonly string[];
}

/** Plays one pupil's sittings. Timers have to be stand-ins. */
export async function playSittings(dialect: Dialect, manners: Manners, seed: number): Promise<Played> {
  const chance = chances(seed);
  const system = scormSystem(dialect, manners);
  const devices = [memoryStore(), memoryStore()];
  const { truth, remember } = remembering();
  let device = 0;
  let opened = 0;
  let behind: { sitting: Sitting; page: Page } | null = null;
  vi.stubGlobal('fetch', () => system.probe());

  async function open(): Promise<{ sitting: Sitting; page: Page }> {
    const page = new Page();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('document', page);
    const reach = reachOf({
      address: 'here.txt',
      text: 'Due Yesterday is here.',
      within: 1_000,
      online: () => system.network !== 'down' || chance() < 0.5,
    });
    await Promise.all([reach.ask(), vi.advanceTimersByTimeAsync(manners.slow ?? 0)]);
    const runtime = findRuntime(system.launch(), dialect);
    opened += 1;
    const gradebook = runtime && scormGradebook(runtime, reach, Date.now, firstText(`mark-${opened}`));
    if (!gradebook) throw new Error('the runtime did not open');
    const sitting = sitDown(gradebook, devices[device] ?? memoryStore(), `mark-${opened}`);
    behind?.sitting.reports.yield();
    return { sitting, page };
  }

  async function weather(): Promise<void> {
    const kinds: readonly Network[] = ['up', 'up', 'up', 'down', 'failing', 'signed-out'];
    system.network = kinds[Math.floor(chance() * kinds.length)] ?? 'up';
    if (chance() < 0.1) system.refusing = 1 + Math.floor(chance() * 2);
    if (chance() < 0.5) await vi.advanceTimersByTimeAsync(Math.floor(chance() * 20_000));
  }

  for (let round = 0; round < 3; round++) {
    system.network = 'up';
    system.refusing = 0;
    const { sitting, page } = await open();
    if (!sitting.context().docket || chance() < 0.3) {
      sitting.beginAny(chance);
    }
    const steps = 2 + Math.floor(chance() * 12);
    for (let step = 0; step < steps; step++) {
      await weather();
      if (chance() < 0.3) sitting.weigh();
      // A cut that falls on a report: the system is there when it is asked, and gone a moment later.
      if (chance() < 0.2) {
        sitting.decide(chance);
        await Promise.resolve();
        await Promise.resolve();
        system.network = 'down';
      } else sitting.decide(chance);
      remember(sitting);
      await vi.advanceTimersByTimeAsync(Math.floor(chance() * 2_000));
    }
    const calm = chance() < 0.6;
    if (calm) {
      system.network = 'up';
      system.refusing = 0;
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

  system.network = 'up';
  system.refusing = 0;
  const { sitting, page } = await open();
  await vi.advanceTimersByTimeAsync(AGAIN + 6 * (manners.slow ?? 0));
  remember(sitting);
  system.closing();
  page.dispatchEvent(new Event('pagehide'));
  vi.clearAllTimers();
  return { system, wrong: wrongIn(dialect, system, truth, manners) };
}

/** What a teacher would find wrong: decisions missing, in another's row, a status or a score that is not the pupil's. */
function wrongIn(
  dialect: Dialect,
  { stored, broken, judged, requests }: ScormSystem,
  { dockets, codas, best }: Truth,
  manners: Manners,
): string[] {
  const wrong = [...broken];
  const ids = rowsOf(cover, file);
  const response = dialect === 'scorm12' ? 'student_response' : 'learner_response';
  // What a system forgets before it was told everything is lost to it; what it was told must stand.
  if (!manners.refuses && !manners.forgetsPlay)
    for (const docket of [...dockets.values(), ...[...codas.values()].flatMap((coda) => coda ?? [])])
      for (const { decision, option } of docket.entries) {
        const row = rowOf(docket, decision);
        const at = ids.indexOf(row);
        const id = stored.get(`cmi.interactions.${at}.id`);
        const answer = stored.get(`cmi.interactions.${at}.${response}`);
        const given = seatOf(file, docket)?.decisions[decision]?.options[option]?.text ?? '';
        if (id !== row) wrong.push(`the row of ${row} holds ${id}`);
        if (answer === undefined || !given.startsWith(answer.replace(/…$/u, '')))
          wrong.push(`${row} was answered ${option}, and there stands ${answer}`);
      }
  const status = stored.get(dialect === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status');
  const score = stored.get(dialect === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw');
  if (!manners.forgetsPlay && status !== (best.score === null ? 'incomplete' : 'completed'))
    wrong.push(`the status is ${status}`);
  if (!manners.forgetsPlay && score !== (best.score === null ? undefined : String(best.score)))
    wrong.push(`the score is ${score} and not ${best.score}`);
  for (const each of judged) if (each !== 'completed') wrong.push(`a score arrived while the status was ${each}`);
  const lines = (stored.get('cmi.comments') ?? '').split(/[\r\n]+/u).filter(Boolean);
  const named = lines.map((line) => line.split(': ')[0]);
  if (new Set(named).size !== named.length) wrong.push('a line of comments stands twice');
  const most = Math.max(...requests);
  if (manners.sendsChanges && most > 16_000) wrong.push(`a request had ${most} characters`);
  // Every seat's decisions are rows of its own seat, whatever was played before.
  for (const [n, id] of ids.entries()) {
    const there = stored.get(`cmi.interactions.${n}.id`);
    const seat = cover.seats.find((each) => id.startsWith(`${each.id}-`))?.id ?? '';
    if (there !== undefined && !there.startsWith(`${seat}-`)) wrong.push(`row ${n} holds ${there}`);
  }
  return wrong;
}
