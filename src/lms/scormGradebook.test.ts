/** The gradebook against a real SCORM runtime of each edition: what is handed over arrives, is kept, and is taken up again elsewhere. */
import * as scorm12 from 'scorm-again/scorm12';
import * as scorm2004 from 'scorm-again/scorm2004';
import { describe, expect, it } from 'vitest';
import { codebookOf } from '../domain/codes/codebook.ts';
import { LONGEST, writeCode } from '../domain/codes/resultCode.ts';
import { documentedDocket } from '../domain/docket/docket.ts';
import { richestSeat } from '../../tests/fixtures/cases.ts';
import { gradebookView, type GradebookView } from '../pages/scorecard/gradebook.view.ts';
import { firstWordsInNode } from '../../tests/fixtures/words.ts';
import { findRuntime, type Dialect } from './runtime.ts';
import type { Gradebook } from './gradebook.ts';
import type { Reach } from './reach.ts';
import { scormGradebook } from './scormGradebook.ts';

const seat = richestSeat();
const { file } = seat;
const words = firstWordsInNode();
const whole = documentedDocket(file, seat.seat.id);
const after = (count: number): GradebookView =>
  gradebookView(file, { ...whole, entries: whole.entries.slice(0, count) }, words);

/** The part of the runtime the tests look into. Its types name a default export that its files do not have. */
interface Api {
  readonly cmi: Record<string, unknown>;
  loadFromJSON(learner: Record<string, unknown>, path: string): void;
  renderCMIToJSONObject(): { cmi: { interactions: Record<string, { id: string; description?: string }> } };
}
type Runtime = new (settings: { logLevel: number }) => Api;
const { Scorm12API } = scorm12 as unknown as { Scorm12API: Runtime };
const { Scorm2004API } = scorm2004 as unknown as { Scorm2004API: Runtime };

interface Lms {
  readonly api: Api;
  readonly window: Window;
}

/** A school's page with a runtime, seen from a frame two floors below it. */
function lms(dialect: Dialect, learner: Record<string, unknown> = {}): Lms {
  const api = dialect === 'scorm12' ? new Scorm12API({ logLevel: 5 }) : new Scorm2004API({ logLevel: 5 });
  if (Object.keys(learner).length > 0) api.loadFromJSON(learner, '');
  const top = { [dialect === 'scorm12' ? 'API' : 'API_1484_11']: api } as unknown as Window & { parent: Window };
  Object.assign(top, { parent: top });
  const below = { parent: { parent: top } } as unknown as Window;
  return { api, window: below };
}

const HERE: Reach = { ask: () => Promise.resolve('open'), last: () => 'open' };
const ids = Object.keys(seat.seat.decisions).map((slug) => `${seat.seat.id}-${slug}`);
const report = (book: Gradebook, view: GradebookView, text: string) =>
  book.report({ view, rows: { from: 0, ids }, keep: () => text });

const open = (school: Lms, dialect: Dialect, now = () => 0) => {
  const runtime = findRuntime(school.window, dialect);
  const gradebook = runtime && scormGradebook(runtime, HERE, now);
  if (!gradebook) throw new Error('the runtime did not open');
  return gradebook;
};

const at = (school: Lms, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], school.api.cmi);

describe.each(['scorm12', 'scorm2004'] as const)('%s', (dialect) => {
  const [status, score] =
    dialect === 'scorm12'
      ? (['core.lesson_status', 'core.score.raw'] as const)
      : (['completion_status', 'score.raw'] as const);
  const keep = writeCode('full', whole, codebookOf(file));

  it('a seat played to its end: completed, scored, every decision an interaction', async () => {
    const school = lms(dialect);
    let clock = 0;
    const gradebook = open(school, dialect, () => (clock += 60_000));
    for (let count = 1; count <= whole.entries.length; count++)
      expect(await report(gradebook, after(count), keep)).toBe('arrived');
    expect(at(school, status)).toBe('completed');
    expect(Number(at(school, score))).toBe(after(whole.entries.length).score);
    const interactions = Object.values(school.api.renderCMIToJSONObject().cmi.interactions).filter(
      (each) => typeof each === 'object',
    );
    expect(interactions.map(({ id }) => id)).toEqual(
      whole.entries.map(({ decision }) => `${seat.seat.id}-${decision}`),
    );
    if (dialect === 'scorm2004') for (const { description } of interactions) expect(description).toMatch(/Law: \d+/u);
    else expect(String(at(school, 'comments'))).toMatch(/Law: \d+/u);
    gradebook.leave();
  });

  it('a half-played seat is incomplete, and its play is taken up again on another machine', async () => {
    const school = lms(dialect);
    const gradebook = open(school, dialect);
    await report(gradebook, after(3), keep);
    gradebook.leave();
    expect(at(school, status)).toBe('incomplete');
    expect(at(school, 'suspend_data')).toBe(keep);
    expect(keep.length).toBeLessThanOrEqual(LONGEST.full);
    const again = lms(dialect, { suspend_data: keep });
    expect(open(again, dialect).kept).toBe(keep);
  });

  it('a text longer than the edition allows is not handed over as kept', async () => {
    const school = lms(dialect);
    const book = open(school, dialect);
    expect(await report(book, after(1), 'x'.repeat(dialect === 'scorm12' ? 4_097 : 64_001))).toBe('late');
    expect(at(school, 'suspend_data')).toBe('');
  });

  it('a runtime that fails for a while gets everything with the next report, once', async () => {
    const school = lms(dialect);
    const api = school.api as unknown as Record<string, unknown>;
    const gradebook = open(school, dialect);
    const { SetValue, LMSSetValue } = api;
    Object.assign(api, {
      SetValue: () => 'false',
      LMSSetValue: () => {
        throw new Error('gone');
      },
    });
    expect(await report(gradebook, after(2), keep)).toBe('late');
    Object.assign(api, { SetValue, LMSSetValue });
    expect(await report(gradebook, after(3), keep)).toBe('arrived');
    expect((at(school, 'interactions.childArray') as unknown[]).length).toBe(3);
  });
});

describe('no runtime, or one that lies', () => {
  it('is no gradebook: a page without one, a frame of another origin, a runtime that will not open', () => {
    const alone = {} as Window & { parent: Window };
    Object.assign(alone, { parent: alone });
    expect(findRuntime(alone, 'scorm12')).toBeNull();
    const walled = {
      get API(): never {
        throw new DOMException('blocked', 'SecurityError');
      },
      parent: null,
    } as unknown as Window;
    expect(findRuntime(walled, 'scorm12')).toBeNull();
    const shut = { API: { LMSInitialize: () => 'false' } } as unknown as Window & { parent: Window };
    Object.assign(shut, { parent: shut });
    const runtime = findRuntime(shut, 'scorm12');
    expect(runtime && scormGradebook(runtime, HERE, () => 0)).toBeNull();
  });

  it('one that says yes and keeps nothing is found out', async () => {
    const liar = {
      API: {
        LMSInitialize: () => 'true',
        LMSGetValue: () => '',
        LMSSetValue: () => 'true',
        LMSCommit: () => 'true',
        LMSGetLastError: () => '0',
      },
    } as unknown as Window & { parent: Window };
    Object.assign(liar, { parent: liar });
    const runtime = findRuntime(liar, 'scorm12');
    const book = runtime && scormGradebook(runtime, HERE, () => 0);
    expect(book && (await report(book, after(1), 'K7QM'))).toBe('late');
  });
});
