/** What a SCORM gradebook tells its runtime and when, against a runtime that only remembers: nothing twice, nothing lost. */
import { describe, expect, it } from 'vitest';
import type { DecisionReport } from '../pages/scorecard/decisionReports.view.ts';
import type { GradebookView } from '../pages/scorecard/gradebook.view.ts';
import type { Gradebook } from './gradebook.ts';
import { commentsPart, decisionPart } from './gradebook.ts';
import type { Reach, Reached } from './reach.ts';
import type { Dialect, Runtime } from './runtime.ts';
import { scormGradebook } from './scormGradebook.ts';

const decision = (id: string, change: Partial<DecisionReport> = {}): DecisionReport => ({
  id,
  seat: 'counsel',
  options: ['yes', 'no'],
  texts: ['Say yes.', 'Say no.'],
  question: 'Well?',
  chosen: 0,
  score: 0.5,
  title: 'Title',
  said: 'Said.',
  levels: 'Law: 50.',
  reason: 'Reason.',
  sources: ['Src'],
  ...change,
});
const view = (...decisions: DecisionReport[]): GradebookView => ({
  seat: 'counsel',
  name: 'Counsel',
  completed: false,
  ended: [],
  progress: 0.5,
  score: null,
  measures: {},
  decisions,
});
const whole = (score: number, ...decisions: DecisionReport[]): GradebookView => ({
  ...view(...decisions),
  completed: true,
  ended: ['counsel'],
  progress: 1,
  score,
  measures: { law: score, record: score, care: score },
});
const IDS = ['one', 'two', 'three'];
const report = (book: Gradebook, what: GradebookView, text = 'k', ids = IDS) =>
  book.report({ view: what, rows: { from: 0, ids }, keep: () => text });

interface School extends Runtime {
  readonly values: Map<string, string>;
  readonly heard: string[];
  /** Names of values it refuses just now. */
  refuses: RegExp;
  refusesCommit: boolean;
  refusesClose: boolean;
}

function school(dialect: Dialect, before: Record<string, string> = {}): School {
  const values = new Map(Object.entries(before));
  const here: School = {
    dialect,
    values,
    heard: [],
    refuses: /^$/u,
    refusesCommit: false,
    refusesClose: false,
    open: () => true,
    get: (name) => values.get(name) ?? '',
    set(name, value) {
      if (here.refuses.test(name)) return false;
      here.heard.push(name);
      values.set(name, value);
      return true;
    },
    commit() {
      here.heard.push('commit');
      return !here.refusesCommit;
    },
    close() {
      here.heard.push('close');
      return !here.refusesClose;
    },
  };
  return here;
}
/** A system that can be met, or cannot. */
const meeting = (answers: { now: Reached } = { now: 'open' }): Reach => ({
  ask: () => Promise.resolve(answers.now),
  last: () => answers.now,
});
const openAt = (here: School, now: () => number = () => 0, reach = meeting()) => {
  const gradebook = scormGradebook(here, reach, now);
  if (!gradebook) throw new Error('it did not open');
  return gradebook;
};
const reported = (here: School): string[] =>
  [...here.values].filter(([name]) => /^cmi\.interactions\.\d+\.id$/u.test(name)).map(([name, id]) => `${name}=${id}`);

describe.each(['scorm12', 'scorm2004'] as const)('%s', (dialect) => {
  const exit = dialect === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit';
  const time = dialect === 'scorm12' ? 'cmi.core.session_time' : 'cmi.session_time';
  const latency = (n: number) => `cmi.interactions.${n}.latency`;

  it('says at once that the learner may be gone, so that a page that dies is taken up where it was', () => {
    const here = school(dialect);
    openAt(here);
    expect(here.values.get(exit)).toBe('suspend');
  });

  it('hands over at once what ties this device to the attempt, where nothing is kept yet', () => {
    const here = school(dialect);
    expect(scormGradebook(here, meeting(), () => 0, 'mark')?.kept).toBe('mark');
    expect(here.values.get('cmi.suspend_data')).toBe('mark');
    const there = school(dialect, { 'cmi.suspend_data': 'play' });
    expect(scormGradebook(there, meeting(), () => 0, 'mark')?.kept).toBe('play');
    expect(there.values.get('cmi.suspend_data')).toBe('play');
  });

  it('says again how it stands where the first moment was refused', async () => {
    const status = dialect === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    const here = school(dialect);
    here.refusesCommit = true;
    const gradebook = openAt(here);
    here.refusesCommit = false;
    here.heard.length = 0;
    await report(gradebook, view(decision('one')));
    expect(here.heard).toContain(status);
    expect(here.values.get(status)).toBe('incomplete');
  });

  it('is incomplete from the first moment, unless it is completed', () => {
    const status = dialect === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    const here = school(dialect);
    openAt(here);
    expect(here.values.get(status)).toBe('incomplete');
    expect(here.heard.at(-1)).toBe('commit');
    const done = school(dialect, { [status]: 'completed' });
    expect(openAt(done).stands.completed).toBe(true);
    expect(done.values.get(status)).toBe('completed');
  });

  it('a decision stands in its own row, whatever was played before, and rows before it are named', async () => {
    const here = school(dialect, { 'cmi.interactions._count': '0' });
    expect(await report(openAt(here), view(decision('three')))).toBe('arrived');
    expect(reported(here)).toEqual([
      'cmi.interactions.0.id=one',
      'cmi.interactions.1.id=two',
      'cmi.interactions.2.id=three',
    ]);
    expect(here.values.has('cmi.interactions.0.type')).toBe(false);
  });

  it('a decision known from an earlier sitting is not reported again; one taken otherwise is, in its row', async () => {
    const here = school(dialect, { 'cmi.interactions._count': '2' });
    const gradebook = openAt(here);
    gradebook.know([decision('one'), decision('two')].map(decisionPart));
    await report(gradebook, view(decision('one'), decision('two', { chosen: 1 }), decision('three')));
    expect(reported(here)).toEqual(['cmi.interactions.1.id=two', 'cmi.interactions.2.id=three']);
  });

  it('a decision took the time since the one before it, and never less than none', async () => {
    const here = school(dialect);
    let clock = 10_000;
    const gradebook = openAt(here, () => clock);
    clock += 65_000;
    await report(gradebook, view(decision('one')));
    clock += 5_000;
    await report(gradebook, view(decision('one'), decision('two')));
    clock -= 60_000; // the device's clock was put back
    await report(gradebook, view(decision('one'), decision('two'), decision('three')));
    const written = [latency(0), latency(1), latency(2)].map((name) => here.values.get(name));
    expect(written).toEqual(
      dialect === 'scorm12' ? ['0000:01:05', '0000:00:05', '0000:00:00'] : ['PT0H1M5S', 'PT0H0M5S', 'PT0H0M0S'],
    );
  });

  it.each(['result', 'latency', 'id', 'type'])(
    'where the %s of a decision is refused, the play is kept, and it is not asked for again',
    async (refused) => {
      const here = school(dialect);
      const gradebook = openAt(here);
      here.refuses = new RegExp(`interactions\\.\\d+\\.${refused}$`, 'u');
      expect(await report(gradebook, view(decision('one')), 'kept')).toBe('arrived');
      expect(here.values.get('cmi.suspend_data')).toBe('kept');
      here.refuses = /^$/u;
      await report(gradebook, view(decision('one'), decision('two')), 'more');
      expect(here.values.has(`cmi.interactions.1.${refused}`)).toBe(false);
    },
  );

  it('a decision of which the answer was refused is not called told', async () => {
    const here = school(dialect);
    const gradebook = openAt(here);
    here.refuses = /response/u;
    await report(gradebook, view(decision('one')));
    expect(gradebook.isTold(decisionPart(decision('one')))).toBe(false);
  });

  it.each([
    { refused: 'the status', names: /status/u },
    { refused: 'the place to keep the play', names: /suspend_data/u },
  ])('where $refused is refused, the report did not arrive and is sent again', async ({ names }) => {
    const here = school(dialect);
    const gradebook = openAt(here);
    here.refuses = names;
    expect(await report(gradebook, whole(50, decision('one')))).toBe('late');
    expect(await gradebook.again()).toBe('late');
    here.refuses = /^$/u;
    expect(await gradebook.again()).toBe('arrived');
  });

  it('what is not committed did not arrive', async () => {
    const here = school(dialect);
    const gradebook = openAt(here);
    here.refusesCommit = true;
    expect(await report(gradebook, view(decision('one')))).toBe('late');
    expect(gradebook.isTold(decisionPart(decision('one')))).toBe(false);
    here.refusesCommit = false;
    expect(await gradebook.again()).toBe('arrived');
    expect(gradebook.isTold(decisionPart(decision('one')))).toBe(true);
  });

  it.each<[Reached, string]>([
    ['away', 'late'],
    ['signed-out', 'signed-out'],
  ])('where the system is %s, the runtime is not touched', async (now, arrival) => {
    const here = school(dialect);
    const answers = { now };
    const gradebook = openAt(here, () => 0, meeting(answers));
    here.heard.length = 0;
    expect(await report(gradebook, view(decision('one')))).toBe(arrival);
    expect(here.heard).toEqual([]);
    answers.now = 'open';
    expect(await gradebook.again()).toBe('arrived');
    expect(reported(here)).toEqual(['cmi.interactions.0.id=one']);
  });

  it('what was written while the system went away is not called arrived', async () => {
    const here = school(dialect);
    const answers: Reached[] = ['open', 'open', 'away', 'open', 'open'];
    const reach: Reach = { ask: () => Promise.resolve(answers.shift() ?? 'open'), last: () => 'open' };
    const gradebook = openAt(here, () => 0, reach);
    expect(await report(gradebook, view(decision('one')))).toBe('late');
    expect(gradebook.isTold(decisionPart(decision('one')))).toBe(false);
    here.heard.length = 0;
    expect(await gradebook.again()).toBe('arrived');
    // Each in a variant first, so that a runtime that sends only changes sends it again.
    expect(here.heard.filter((name) => name.endsWith('response'))).toHaveLength(2);
    expect(gradebook.isTold(decisionPart(decision('one')))).toBe(true);
  });

  it('a row that is certain is not named again after a cut, so that its name never comes into doubt', async () => {
    const answers: Reached[] = [];
    const reach = { ask: () => Promise.resolve(answers.shift() ?? 'open'), last: (): Reached => 'open' };
    const here = school(dialect);
    const book = openAt(here, () => 0, reach);
    await report(book, view(decision('two')));
    answers.push('open', 'away');
    expect(await report(book, view(decision('two'), decision('three')))).toBe('late');
    here.heard.length = 0;
    expect(await book.again()).toBe('arrived');
    expect(here.heard).toContain('cmi.interactions.2.id');
    expect(here.heard).not.toContain('cmi.interactions.0.id');
  });

  it('what is refused while the system goes away is tried again, and what is refused while it is there is not', async () => {
    const answers: Reached[] = [];
    const reach = { ask: () => Promise.resolve(answers.shift() ?? 'open'), last: (): Reached => 'open' };
    const here = school(dialect);
    const book = openAt(here, () => 0, reach);
    await Promise.resolve();
    here.refuses = /latency$/u;
    answers.push('open', 'away');
    await report(book, view(decision('one')));
    here.refuses = /result$/u;
    await book.again();
    here.refuses = /^$/u;
    await report(book, view(decision('one'), decision('two')));
    expect(here.values.get('cmi.interactions.0.latency')).toBeDefined();
    expect(here.values.get('cmi.interactions.1.result')).toBeUndefined();
  });

  it('the status goes before the score, in a commit of its own, and there is no score before the end', async () => {
    const here = school(dialect);
    const gradebook = openAt(here);
    await report(gradebook, view(decision('one')));
    expect(
      [...here.values.keys()].filter((name) => name.startsWith('cmi.score') || name.includes('core.score')),
    ).toEqual([]);
    here.heard.length = 0;
    await report(gradebook, whole(44, decision('one')), 'end');
    const status = here.heard.findIndex((name) => name.endsWith('_status') && !name.includes('objectives'));
    const score = here.heard.findIndex((name) => /^cmi\.(core\.)?score\.raw$/u.test(name));
    expect(status).toBeGreaterThanOrEqual(0);
    expect(here.heard.slice(status, score)).toContain('commit');
    expect(here.heard.at(-1)).toBe('commit');
  });

  it('the three measures are objectives', async () => {
    const here = school(dialect);
    await report(openAt(here), whole(44, decision('one')), 'end');
    expect([0, 1, 2].map((n) => here.values.get(`cmi.objectives.${n}.id`))).toEqual(['law', 'record', 'care']);
    expect(here.values.get('cmi.objectives.2.score.raw')).toBe('44');
  });

  it('asks nothing of the runtime when nothing is owed', async () => {
    const here = school(dialect);
    const gradebook = openAt(here);
    await report(gradebook, view(decision('one')));
    const heard = here.heard.length;
    expect(await gradebook.again()).toBe('arrived');
    expect(here.heard).toHaveLength(heard);
  });

  it('keeps a play that fills all the room there is, and no longer one', async () => {
    const here = school(dialect);
    const gradebook = openAt(here);
    expect(await report(gradebook, view(), 'x'.repeat(gradebook.longest))).toBe('arrived');
    expect(await report(gradebook, view(), 'y'.repeat(gradebook.longest + 1))).toBe('late');
    expect(here.values.get('cmi.suspend_data')).toMatch(/^x+$/u);
  });

  it('on leaving hands over the time spent with what is owed, then says farewell, once', async () => {
    const here = school(dialect);
    let clock = 50_000;
    const gradebook = openAt(here, () => clock);
    here.refuses = /suspend_data/u;
    await report(gradebook, view(decision('one')));
    here.refuses = /^$/u;
    clock += 3_725_000;
    here.values.delete(exit);
    here.heard.length = 0;
    gradebook.leave();
    gradebook.leave();
    expect(here.heard.slice(0, 3)).toEqual([time, exit, 'cmi.suspend_data']);
    expect(here.heard.slice(-2)).toEqual(['commit', 'close']);
    expect(here.heard.filter((name) => name === 'close')).toHaveLength(1);
    expect(here.values.get(exit)).toBe('suspend');
    expect(here.values.get(time)).toBe(dialect === 'scorm12' ? '0001:02:05' : 'PT1H2M5S');
    expect(await report(gradebook, view(decision('two')))).toBe('ended');
  });

  it.each([
    { refused: 'a commit', refuse: { refusesCommit: true } },
    { refused: 'the farewell', refuse: { refusesClose: true } },
    { refused: 'what was owed', refuse: { refuses: /suspend_data/u } },
  ])('says farewell even where $refused is refused', async ({ refuse }) => {
    const here = school(dialect);
    const gradebook = openAt(here);
    here.refuses = /suspend_data/u;
    await report(gradebook, view(decision('one')));
    here.refuses = /^$/u;
    Object.assign(here, refuse);
    gradebook.leave();
    expect(here.heard.at(-1)).toBe('close');
  });

  it('on leaving with the system away, no decision is called told that may not arrive', async () => {
    const here = school(dialect);
    const answers = { now: 'open' as Reached };
    const gradebook = openAt(here, () => 0, meeting(answers));
    answers.now = 'away';
    await report(gradebook, view(decision('one')));
    gradebook.leave();
    expect(reported(here)).toEqual([]);
    expect(here.values.get('cmi.suspend_data')).toBe('k');
  });

  it.each(['', 'none', 'NaN'])('a runtime that counts "%s" is told all the same', async (count) => {
    const here = school(dialect, { 'cmi.interactions._count': count });
    await report(openAt(here), view(decision('two')));
    expect(reported(here)).toEqual(['cmi.interactions.0.id=one', 'cmi.interactions.1.id=two']);
  });

  it('nothing throws where the runtime throws at every call', async () => {
    const here = school(dialect);
    const gradebook = openAt(here);
    Object.assign(here, { set: () => false, get: () => '', commit: () => false, close: () => false });
    expect(await report(gradebook, whole(50, decision('one')))).toBe('late');
    expect(() => gradebook.leave()).not.toThrow();
  });
});

describe('comments of SCORM 1.2, where it has no place for a reason', () => {
  const LINE = 'Title: Said. Law: 50. Reason. [Src]';

  it('are written at the end of a seat, a line for each decision', async () => {
    const here = school('scorm12');
    const gradebook = openAt(here);
    await report(gradebook, view(decision('one')));
    expect(here.values.has('cmi.comments')).toBe(false);
    await report(gradebook, whole(50, decision('one'), decision('two')), 'end');
    expect(here.values.get('cmi.comments')).toBe(`one: ${LINE}\ntwo: ${LINE}\n`);
    expect(gradebook.isTold(commentsPart('counsel'))).toBe(true);
  });

  it.each(['appended', 'replaced'])(
    'a line that stands there is not written again where they are %s',
    async (manner) => {
      const here = school('scorm12', { 'cmi.comments': `one: ${LINE}\r\n` });
      const { set } = here;
      if (manner === 'appended')
        here.set = (name, value) => set(name, name === 'cmi.comments' ? (here.values.get(name) ?? '') + value : value);
      await report(openAt(here), whole(50, decision('one'), decision('two')), 'end');
      expect(here.values.get('cmi.comments')).toBe(`one: ${LINE}\r\ntwo: ${LINE}\n`);
    },
  );

  it('are written once where they cannot be read, even where a cut left them in doubt', async () => {
    const answers: Reached[] = [];
    const reach = { ask: () => Promise.resolve(answers.shift() ?? 'open'), last: (): Reached => 'open' };
    const here = school('scorm12');
    const { get } = here;
    here.get = (name) => (name === 'cmi.comments' ? '' : get(name));
    const book = openAt(here, () => 0, reach);
    await Promise.resolve();
    answers.push('open', 'away');
    expect(await report(book, whole(50, decision('one')))).toBe('late');
    expect(await book.again()).toBe('arrived');
    expect(here.heard.filter((name) => name === 'cmi.comments')).toHaveLength(1);
    expect(book.isTold(commentsPart('counsel'))).toBe(true);
  });

  it('never pass 4,096 characters, whatever stands there', async () => {
    const many = Array.from({ length: 20 }, (_, i) => decision(`d${i + 1}`, { reason: 'It holds, '.repeat(80) }));
    const here = school('scorm12', { 'cmi.comments': `${'x'.repeat(1_500)}\n` });
    await report(
      openAt(here),
      whole(50, ...many),
      'end',
      many.map(({ id }) => id),
    );
    const text = here.values.get('cmi.comments') ?? '';
    expect(text.length).toBeGreaterThan(3_000);
    expect(text.length).toBeLessThanOrEqual(4_096);
    for (const line of text.trim().split('\n').slice(1)) expect(line).toMatch(/ \[Src\]$/u);
  });

  it('are not asked for by SCORM 2004, which has a description', async () => {
    const here = school('scorm2004');
    await report(openAt(here), whole(50, decision('one')), 'end');
    expect(here.values.has('cmi.comments')).toBe(false);
  });
});
