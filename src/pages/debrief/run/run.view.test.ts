/** Nothing on the room's screen spoils the next reveal: what a later step shows is not yet in the view or in the page. */
import { describe, expect, it } from 'vitest';
import { richestCase } from '../../../../tests/fixtures/cases.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import { caseNames, loadCaseFolder } from '../../../content/load/caseFolders.ts';
import { decisionsToDiscuss, FIRST_STEP, runPlanOf, stepped, type RunPosition } from '../../../domain/debrief/run.ts';
import { sampleClass } from '../../../domain/debrief/sampleClass.ts';
import { DEFAULT_FITS } from '../../../machines/debrief/screenFits.ts';
import { notesView } from '../notes/notes.view.ts';
import { runView, type RunInput } from './run.view.ts';

const words = firstWordsInNode();

const inputOf = (name: string, size?: number): RunInput => {
  const file = loadCaseFolder(name);
  return { file, plays: sampleClass(file, null, size), hands: [], votes: [], fits: DEFAULT_FITS, sample: true, transfer: null };
};

function stepsOf(input: RunInput): RunPosition[] {
  const plan = runPlanOf(input, input.fits.events);
  const steps = [FIRST_STEP];
  for (;;) {
    const last = steps.at(-1) ?? FIRST_STEP;
    const next = stepped(plan, last, 1);
    if (next === last) return steps;
    steps.push(next);
  }
}

describe.each(caseNames())('the run of %s', (name) => {
  const input = inputOf(name);

  it('shows something at every step, and says on each that it is made up', () => {
    for (const at of stepsOf(input)) {
      const view = runView(input, at, words);
      expect(view.step.kind).toBe(at.phase);
      expect(view.made).not.toBeNull();
      expect(JSON.stringify(view)).not.toMatch(/undefined|run\.[a-z]/);
    }
  });

  it('keeps counts, arguments and what was done back until each is revealed', () => {
    decisionsToDiscuss(input).forEach(({ seat, decision }, item) => {
      const found = input.file.seats[seat]?.decisions[decision];
      if (!found) throw new Error('no such decision');
      const shown = [0, 1, 2, 3].map((revealed) => runView(input, { phase: 'why', item, revealed }, words).step);
      const texts = shown.map((step) => JSON.stringify(step));
      const counts = shown.map((step) =>
        step.kind === 'why' ? step.options.filter(({ counted }) => counted).length : -1,
      );
      expect(counts[0]).toBe(0);
      expect(counts[1]).toBe(Object.keys(found.options).length);
      for (const revealed of [0, 1])
        for (const { asserts } of Object.values(found.options))
          for (const id of asserts)
            if (!Object.values(found.options).some(({ text }) => text === input.file.arguments[id]?.statement))
              expect(texts[revealed]).not.toContain(JSON.stringify(input.file.arguments[id]?.statement));
      for (const revealed of [0, 1, 2]) {
        expect(texts[revealed]).not.toContain(JSON.stringify(found.done.text));
        expect(texts[revealed]).not.toContain('"real":true');
      }
      expect(texts[3]).toContain(JSON.stringify(found.done.text));
    });
  });

  it('keeps back what follows on each road, and never tells while voting how the class chose', () => {
    decisionsToDiscuss(input).forEach(({ seat, decision }, item) => {
      const options = Object.values(input.file.seats[seat]?.decisions[decision]?.options ?? {});
      for (const revealed of [0, 1]) {
        const text = JSON.stringify(runView(input, { phase: 'whatif', item, revealed }, words).step);
        for (const { follows } of options) expect(text).not.toContain(JSON.stringify(follows.text));
      }
      const voting = runView(input, { phase: 'whatif', item, revealed: 0 }, words).step;
      expect(voting.kind === 'whatif' && voting.options?.every(({ votes }) => votes === 0)).toBe(true);
    });
  });

  it('does not tell, under what happened, how the decisions to come were chosen', () => {
    const coming = decisionsToDiscuss(input)
      .slice(0, 3)
      .map(({ seat, decision }) => input.file.seats[seat]?.decisions[decision]?.title);
    for (const at of stepsOf(input).filter(({ phase }) => phase === 'happened')) {
      const { step } = runView(input, at, words);
      const told =
        step.kind === 'happened' ? step.ours.filter(({ title }) => coming.includes(title)).map(({ text }) => text) : [];
      expect(told.filter((text) => /\d+ of \d+/.test(text))).toEqual([]);
    }
  });

  it('gives the answers to the teacher before the room has them', () => {
    const notes = notesView(
      { ...input, blank: false, running: true, clock: null, prompts: () => [] },
      { phase: 'why', item: 0, revealed: 0 },
      words,
    );
    expect(notes.done?.text).toBeTruthy();
    expect(notes.answers.every(({ counted }) => counted !== '')).toBe(true);
    expect(structuredClone(notes)).toEqual(notes);
  });
});

it('says no percentage of fewer than ten', () => {
  const few = inputOf(richestCase().id, 9);
  for (const at of stepsOf(few)) expect(JSON.stringify(runView(few, at, words))).not.toContain('%');
});
