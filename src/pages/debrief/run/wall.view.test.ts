/** The wall tells how strong an argument is before it lets a source stand beside it, and has a sensible step for every class. */
import { describe, expect, it } from 'vitest';
import { richestCase } from '../../../../tests/fixtures/cases.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import type { ClassPlay } from '../../../domain/debrief/classPlay.ts';
import { decisionsToDiscuss } from '../../../domain/debrief/decisionsToDiscuss.ts';
import { errorsActedOn } from '../../../domain/debrief/errorsActedOn.ts';
import { FIRST_STEP, runPlanOf, stepped, STOPS, type RunPosition } from '../../../domain/debrief/run.ts';
import { sampleClass } from '../../../domain/debrief/sampleClass.ts';
import { documentedDocket } from '../../../domain/docket/docket.ts';
import { DEFAULT_FITS } from '../../../machines/debrief/screenFits.ts';
import { say } from '../../common/words.view.ts';
import { errorStepView } from './errorStep.view.ts';
import { runView, type RunInput, type RunView } from './run.view.ts';

const words = firstWordsInNode();
const file = richestCase();
const [first, second] = Object.keys(file.seats);
if (first === undefined || second === undefined) throw new Error('the richest case has too few seats');

const inputOf = (plays: readonly ClassPlay[], more: Partial<RunInput> = {}): RunInput => ({
  file,
  plays,
  hands: [],
  votes: [],
  raised: [],
  fits: DEFAULT_FITS,
  sample: false,
  transfer: null,
  ...more,
});

function stepsOf(input: RunInput): (RunView & { readonly at: RunPosition })[] {
  const plan = runPlanOf(input, input.fits.events);
  const steps: (RunView & { readonly at: RunPosition })[] = [];
  for (let at = FIRST_STEP; ;) {
    steps.push({ ...runView(input, at, words), at });
    const next = stepped(plan, at, 1);
    if (next === at) return steps;
    at = next;
  }
}

const sample = inputOf(sampleClass(file));

it('shows of the made-up class, with its source, an argument that most of it stood on and that does not hold', () => {
  const found = stepsOf(sample).flatMap(({ step }) =>
    step.kind === 'why' && step.verdicts && step.note !== null ? step.verdicts.filter(({ holds }) => !holds) : [],
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { stood, word, why, sources } of found) {
    expect(stood).not.toBeNull();
    expect(word).not.toBe('');
    expect(why).not.toBe('');
    expect(sources.length).toBeGreaterThan(0);
  }
});

it('lets no source of an argument stand on the wall without a word on how strong it is', () => {
  const heard = stepsOf(sample).flatMap(({ step }) => (step.kind === 'why' ? (step.grounds ?? []) : []));
  const weighed = stepsOf(sample).flatMap(({ step }): readonly { readonly word: string }[] => {
    if (step.kind === 'why' || step.kind === 'coda') return step.verdicts ?? [];
    return step.kind === 'whatif' ? (step.roads ?? []).flatMap(({ gains }) => gains ?? []) : [];
  });
  expect(heard.length).toBeGreaterThan(0);
  expect(heard.filter((ground) => 'sources' in ground)).toEqual([]);
  expect(weighed.length).toBeGreaterThan(0);
  expect(weighed.filter(({ word }) => word === '')).toEqual([]);
});

it('keeps every course of a decision in view at each of its steps', () => {
  for (const { step } of stepsOf(sample)) {
    if (step.kind !== 'why' && step.kind !== 'whatif') continue;
    const shown = step.kind === 'why' ? step.options : (step.options ?? step.courses ?? []);
    expect(shown.map(({ id }) => id)).toEqual(
      Object.keys(file.seats[step.seat]?.decisions[step.decision]?.options ?? {}),
    );
  }
});

const alike = (seat: string, count: number, changes: Readonly<Record<string, string>> = {}): ClassPlay[] =>
  Array.from({ length: count }, () => {
    const docket = documentedDocket(file, seat);
    return {
      kind: 'full',
      docket: {
        ...docket,
        entries: docket.entries.map((entry) => ({ ...entry, option: changes[entry.decision] ?? entry.option })),
      },
      sheets: {},
    };
  });
const cut = (plays: readonly ClassPlay[]): ClassPlay[] =>
  plays.map((play) => ({ ...play, docket: { ...play.docket, entries: play.docket.entries.slice(0, 2) } }));
const grouped = (plays: readonly ClassPlay[], group: string): ClassPlay[] => plays.map((play) => ({ ...play, group }));

describe('a class', () => {
  it.each<[string, ClassPlay[]]>([
    ['that handed in nothing', []],
    ['in which nobody finished', cut(sampleClass(file))],
    ['of one seat only', alike(first, 12)],
    ['of one play', alike(first, 1)],
    ['all alike', [...alike(first, 15), ...alike(second, 15)]],
    ['of six results', sampleClass(file, null, 6)],
    ['of two groups with two seats', [...grouped(alike(first, 8), 'A'), ...grouped(alike(second, 8), 'B')]],
  ])('%s has a step that says something at every press', (_, plays) => {
    const steps = stepsOf(inputOf(plays));
    expect(new Set(steps.map(({ at }) => at.phase)).has('why')).toBe(true);
    for (const { step, hint } of steps) {
      expect(step.title).not.toBe('');
      expect(hint).not.toBe('');
      expect(JSON.stringify(step)).not.toMatch(/undefined|NaN|run\.[a-z]/u);
    }
  });

  it('of six is asked for hands, and told no figure that would say who chose what', () => {
    for (const { is, step } of stepsOf(inputOf(sampleClass(file, null, 6)))) {
      if (step.kind !== 'why') continue;
      expect(step.options.every(({ counted }) => counted === null)).toBe(true);
      if (is === 'counts') expect(step.note).not.toBeNull();
    }
  });

  it('of six that raised hands is shown those', () => {
    const plays = sampleClass(file, null, 6);
    const [place] = decisionsToDiscuss(inputOf(plays));
    if (!place) throw new Error('nothing to discuss');
    const [option = ''] = place.options.map(({ id }) => id);
    const raised = [{ seat: place.seat, decision: place.decision, hands: { [option]: 20 } }];
    const { step } = runView(inputOf(plays, { raised }), { phase: 'why', item: 0, revealed: 1 }, words);
    expect(step.kind === 'why' && step.options[0]?.counted?.text).toBe('20 of 20, 100%');
  });

  it('that all chose another course than the record shows begins there', () => {
    const [slug, decision] =
      Object.entries(file.seats[first]?.decisions ?? {}).find(([, { done }]) => done.option !== undefined) ?? [];
    const other = Object.keys(decision?.options ?? {}).find((option) => option !== decision?.done.option) ?? '';
    const plays = [
      ...alike(first, 8, { [slug ?? '']: other }),
      ...sampleClass(file).filter((play) => play.docket.seat === second),
    ];
    expect(decisionsToDiscuss(inputOf(plays))[0]).toMatchObject({ seat: first, decision: slug });
  });
});

it('marks no course as done where the record shows less than the course says', () => {
  for (const seat of Object.values(file.seats))
    for (const { done, options, status } of Object.values(seat.decisions)) {
      if (done.option === undefined) continue;
      expect(options).toHaveProperty(done.option);
      if (done.fits === 'whole')
        expect([status, /not known|not found/iu.test(done.text)]).toEqual(['documented', false]);
      else expect(done.unknown).not.toBe('');
    }
});

it('names each choice behind an error or says how many more there are, so that what is counted can be found', () => {
  const acts = stepsOf(sample).flatMap(({ step }) => (step.kind === 'errors' ? [step] : []));
  const errors = errorsActedOn(file, sample.plays);
  expect(acts.length).toBeGreaterThan(0);
  for (const [item, { choices }] of errors.slice(0, STOPS).entries()) {
    const { where } = errorStepView(sample, item, 0, words) ?? { where: [] };
    const named = where.filter((line) => choices.some(({ count }) => line.endsWith(`(${count})`)));
    const [more] = where.filter((line) => !named.includes(line));
    const rest = choices.length - named.length;
    expect(more ?? '').toBe(
      rest === 0 ? '' : say(words, rest === 1 ? 'run.oneActedMore' : 'run.actedMore', { count: rest }),
    );
  }
});
