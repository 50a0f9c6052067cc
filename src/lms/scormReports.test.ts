/** What a SCORM gradebook tells its runtime and when, against a runtime that only remembers: nothing twice, nothing lost. */
import { describe, expect, it } from 'vitest';
import type { DecisionReport, GradebookView } from '../pages/scorecard/gradebook.view.ts';
import type { Dialect, Runtime } from './runtime.ts';
import { scormGradebook } from './scormGradebook.ts';

const decision = (id: string, change: Partial<DecisionReport> = {}): DecisionReport => ({
  id,
  options: ['yes', 'no'],
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
  completed: false,
  progress: 0.5,
  score: 50,
  decisions,
});

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
const openAt = (here: School, now: () => number = () => 0) => {
  const gradebook = scormGradebook(here, now);
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

  it('counts on from the interactions of an earlier sitting', () => {
    const here = school(dialect, { 'cmi.interactions._count': '3' });
    openAt(here).report(view(decision('one')), 'k');
    expect(reported(here)).toEqual(['cmi.interactions.3.id=one']);
  });

  it.each(['', 'none', 'NaN'])('begins at nought where the runtime counts "%s"', (count) => {
    const here = school(dialect, { 'cmi.interactions._count': count });
    openAt(here).report(view(decision('one')), 'k');
    expect(reported(here)).toEqual(['cmi.interactions.0.id=one']);
  });

  it('a decision known from an earlier sitting is not reported again; one taken otherwise is', () => {
    const here = school(dialect);
    const gradebook = openAt(here);
    gradebook.know([decision('one'), decision('two')]);
    gradebook.report(view(decision('one'), decision('two', { chosen: 1 }), decision('three')), 'k');
    expect(reported(here)).toEqual(['cmi.interactions.0.id=two', 'cmi.interactions.1.id=three']);
  });

  it('a decision took the time since the one before it, and never less than none', () => {
    const here = school(dialect);
    let clock = 10_000;
    const gradebook = openAt(here, () => clock);
    clock += 65_000;
    gradebook.report(view(decision('one')), 'k');
    clock += 5_000;
    gradebook.report(view(decision('one'), decision('two')), 'k');
    clock -= 60_000; // the device's clock was put back
    gradebook.report(view(decision('one'), decision('two'), decision('three')), 'k');
    const written = [latency(0), latency(1), latency(2)].map((name) => here.values.get(name));
    expect(written).toEqual(
      dialect === 'scorm12' ? ['0000:01:05', '0000:00:05', '0000:00:00'] : ['PT0H1M5S', 'PT0H0M5S', 'PT0H0M0S'],
    );
  });

  it('a decision of which one value was refused goes again, whole and in its place', () => {
    const here = school(dialect);
    const gradebook = openAt(here);
    here.refuses = /interactions\.0\.result/u;
    expect(gradebook.report(view(decision('one')), 'k')).toBe(false);
    here.refuses = /^$/u;
    expect(gradebook.again()).toBe(true);
    expect(reported(here)).toEqual(['cmi.interactions.0.id=one']);
    expect(here.values.get('cmi.interactions.0.result')).toBe('0.5');
  });

  it.each([
    { refused: 'the status', names: /status/u },
    { refused: 'the place to keep the play', names: /suspend_data/u },
    { refused: 'the decisions', names: /interactions/u },
  ])('where $refused is refused, the report did not arrive and is sent again', ({ names }) => {
    const here = school(dialect);
    const gradebook = openAt(here);
    here.refuses = names;
    expect(gradebook.report(view(decision('one')), 'k')).toBe(false);
    expect(gradebook.again()).toBe(false);
    here.refuses = /^$/u;
    expect(gradebook.again()).toBe(true);
  });

  it('what is not committed did not arrive', () => {
    const here = school(dialect);
    const gradebook = openAt(here);
    here.refusesCommit = true;
    expect(gradebook.report(view(decision('one')), 'k')).toBe(false);
    here.refusesCommit = false;
    expect(gradebook.again()).toBe(true);
  });

  it('asks nothing of the runtime when nothing is owed', () => {
    const here = school(dialect);
    const gradebook = openAt(here);
    gradebook.report(view(decision('one')), 'k');
    const heard = here.heard.length;
    expect(gradebook.again()).toBe(true);
    expect(here.heard).toHaveLength(heard);
  });

  it('keeps a play that fills all the room there is, and no longer one', () => {
    const here = school(dialect);
    const gradebook = openAt(here);
    expect(gradebook.report(view(), 'x'.repeat(gradebook.longest))).toBe(true);
    expect(gradebook.report(view(), 'y'.repeat(gradebook.longest + 1))).toBe(false);
    expect(here.values.get('cmi.suspend_data')).toMatch(/^x+$/u);
  });

  it('on leaving hands over what is owed, then the time spent, then says farewell', () => {
    const here = school(dialect);
    let clock = 50_000;
    const gradebook = openAt(here, () => clock);
    here.refuses = /suspend_data/u;
    gradebook.report(view(decision('one')), 'k');
    here.refuses = /^$/u;
    clock += 3_725_000;
    here.values.delete(exit);
    here.heard.length = 0;
    expect(gradebook.leave()).toBe(true);
    expect(here.heard[0]).toBe('cmi.suspend_data');
    expect(here.heard.slice(-4)).toEqual([time, exit, 'commit', 'close']);
    expect(here.values.get(exit)).toBe('suspend');
    expect(here.values.get(time)).toBe(dialect === 'scorm12' ? '0001:02:05' : 'PT1H2M5S');
  });

  it.each([
    { refused: 'a commit', refuse: { refusesCommit: true } },
    { refused: 'the farewell', refuse: { refusesClose: true } },
    { refused: 'what was owed', refuse: { refuses: /suspend_data/u } },
  ])('says farewell even where $refused is refused, and does not call it arrived', ({ refuse }) => {
    const here = school(dialect);
    const gradebook = openAt(here);
    here.refuses = /suspend_data/u;
    gradebook.report(view(decision('one')), 'k');
    here.refuses = /^$/u;
    Object.assign(here, refuse);
    expect(gradebook.leave()).toBe(false);
    expect(here.heard.at(-1)).toBe('close');
  });
});

describe('comments of SCORM 1.2, where it has no place for a reason', () => {
  const comments = (...decisions: DecisionReport[]): string => {
    const here = school('scorm12');
    openAt(here).report(view(...decisions), 'k');
    return here.values.get('cmi.comments') ?? 'none written';
  };

  it('explain each decision on a line of its own', () => {
    expect(comments(decision('one'), decision('two'))).toBe(
      'one: Title: Said. Law: 50. Reason. [Src]\ntwo: Title: Said. Law: 50. Reason. [Src]',
    );
  });

  it('are left alone before anything was decided', () => {
    expect(comments()).toBe('none written');
  });

  it('explain the last fourteen, in no more than 4,096 characters', () => {
    const many = Array.from({ length: 20 }, (_, i) => decision(`d${i + 1}`, { reason: 'It holds, '.repeat(80) }));
    const written = comments(...many);
    const lines = written.split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(many.slice(6).map(({ id }) => id));
    expect(written.length).toBeLessThanOrEqual(4_096);
    for (const line of lines) expect(line).toMatch(/ \[Src\]$/u);
  });

  it('are not asked for by SCORM 2004, which has a description', () => {
    const here = school('scorm2004');
    openAt(here).report(view(decision('one')), 'k');
    expect(here.values.has('cmi.comments')).toBe(false);
  });
});
