/** Nothing on the room's screen spoils the next reveal: what a later step shows is not yet in the view or in the page. */
import { describe, expect, it } from 'vitest';
import { richestCase } from '../../../../tests/fixtures/cases.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import { caseNames, loadCaseFolder } from '../../../content/load/caseFolders.ts';
import { STEP_KINDS } from '../../../domain/debrief/stepKinds.ts';
import { laterOnWall } from '../../../domain/debrief/laterOnWall.ts';
import { decisionsToDiscuss } from '../../../domain/debrief/decisionsToDiscuss.ts';
import { FIRST_STEP, runPlanOf, stepped, type Phase, type RunPosition } from '../../../domain/debrief/run.ts';
import { sampleClass } from '../../../domain/debrief/sampleClass.ts';
import { DEFAULT_FITS } from '../../../machines/debrief/screenFits.ts';
import { say } from '../../common/words.view.ts';
import { notesView } from '../notes/notes.view.ts';
import { runView, type RunInput } from './run.view.ts';

const words = firstWordsInNode();

/** What a step of each phase may be drawn as, where something is in. */
const KINDS: Readonly<Record<Phase, readonly string[]>> = {
  happened: ['happened'],
  why: ['why'],
  whatif: ['whatif'],
  errors: ['errors'],
  today: ['coda', 'transfer', 'today'],
};

const inputOf = (name: string, size?: number): RunInput => {
  const file = loadCaseFolder(name);
  return {
    file,
    plays: sampleClass(file, null, size),
    hands: [],
    votes: [],
    raised: [],
    fits: DEFAULT_FITS,
    sample: true,
    transfer: null,
  };
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
      expect(KINDS[at.phase]).toContain(view.step.kind);
      expect(STEP_KINDS[at.phase]).toContain(view.is);
      expect(view.made).not.toBeNull();
      expect(JSON.stringify(view)).not.toMatch(/undefined|run\.[a-z]/);
    }
  });

  it('keeps counts, arguments and what was done back until each is revealed', () => {
    decisionsToDiscuss(input).forEach(({ seat, decision }, item) => {
      const found = input.file.seats[seat]?.decisions[decision];
      if (!found) throw new Error('no such decision');
      const shown = [0, 1, 2, 3, 4].map((revealed) => runView(input, { phase: 'why', item, revealed }, words).step);
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
      for (const revealed of [0, 1, 2, 3]) {
        expect(texts[revealed]).not.toContain(JSON.stringify(found.done.text));
        const step = shown[revealed];
        expect(step?.kind === 'why' && step.options.every(({ real }) => real === null)).toBe(true);
      }
      expect(texts[4]).toContain(JSON.stringify(found.done.text));
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
      { ...input, blank: false, running: true, clock: null, teaching: input.file.teaching },
      { phase: 'why', item: 0, revealed: 0 },
      words,
    );
    expect(notes.done?.text).toBeTruthy();
    expect(notes.answers.every(({ counted }) => counted !== '')).toBe(true);
    expect(structuredClone(notes)).toEqual(notes);
  });
});

describe.each(caseNames())('a screen of another size shows of %s', (name) => {
  const input = inputOf(name);
  const whole: RunInput = { ...input, fits: { events: 4, ours: 2, grounds: 99, verdicts: 99, gains: 99, laws: 2 } };
  const fitting = (fits: Partial<RunInput['fits']>): RunInput => ({ ...whole, fits: { ...whole.fits, ...fits } });
  const items = [...decisionsToDiscuss(input).keys()];
  const laws = runPlanOf(input, input.fits.events).today.length - 1; // the item of the last phase that tells them

  it('as many arguments as it holds, in the order of the courses, and says how many more there are', () => {
    for (const item of items) {
      const at = { phase: 'why', item, revealed: 2 } as const;
      const all = runView(whole, at, words);
      const texts = all.step.kind === 'why' ? (all.step.grounds ?? []).map(({ text }) => text) : [];
      for (let holds = 1; holds <= texts.length + 1; holds++) {
        const { step, lists } = runView(fitting({ grounds: holds }), at, words);
        if (step.kind !== 'why') throw new Error('not why');
        const shown = (step.grounds ?? []).map(({ text }) => text);
        expect(shown).toHaveLength(Math.min(holds, texts.length));
        expect(texts.filter((text) => shown.includes(text))).toEqual(shown);
        expect(lists).toEqual([{ list: 'grounds', shown: shown.length, of: texts.length, least: 1 }]);
        const left = texts.length - shown.length;
        const more =
          left === 0 ? '' : say(words, left === 1 ? 'run.oneGroundMore' : 'run.moreGrounds', { count: left });
        expect(step.more ?? '').toContain(more);
      }
    }
  });

  it('of few arguments those that say something new of a course, until nothing new is left to say', () => {
    for (const item of items) {
      /** What each argument shown says: which course stands on it, which acts against it. */
      const saidBy = (grounds: number): string[][] => {
        const { step } = runView(fitting({ grounds }), { phase: 'why', item, revealed: 2 }, words);
        return ((step.kind === 'why' ? step.grounds : null) ?? []).map(({ marks, denied }) => [
          ...marks,
          ...(denied?.match(/\b[A-Z]\b/gu) ?? []).map((mark) => `not ${mark}`),
        ]);
      };
      const all = new Set(saidBy(99).flat());
      for (let holds = 1; holds < saidBy(99).length; holds++) {
        const said = saidBy(holds);
        if (new Set(said.flat()).size === all.size) break;
        for (const [n, kinds] of said.entries()) {
          const before = new Set(said.slice(0, n).flat());
          expect(kinds.some((kind) => !before.has(kind))).toBe(true);
        }
      }
    }
  });

  it('as many arguments that only one road has as it holds, and how many more', () => {
    for (const item of items) {
      const at = { phase: 'whatif', item, revealed: 3 } as const;
      const all = runView(whole, at, words).step;
      const one = runView(fitting({ gains: 1 }), at, words);
      if (all.kind !== 'whatif' || one.step.kind !== 'whatif') throw new Error('not what if');
      const most = Math.max(...(all.roads?.map(({ gains }) => gains?.length ?? 0) ?? []));
      expect(one.lists).toEqual(most === 0 ? [] : [{ list: 'gains', shown: 1, of: most, least: 1 }]);
      one.step.roads?.forEach(({ gains, more }, road) => {
        const whole = all.roads?.[road]?.gains ?? [];
        expect(gains).toEqual(whole.slice(0, 1));
        expect(more).toBe(whole.length < 2 ? null : say(words, 'run.moreGained', { count: whole.length - 1 }));
      });
      expect(all.roads?.every(({ more }) => more === null)).toBe(true);
    }
  });

  it('as many events as it holds, each in one step, and gives up what the class did before it gives up an event', () => {
    for (const events of [1, 2, 3, 4]) {
      const told: string[] = [];
      for (let revealed = 1; ; revealed++) {
        const { step, lists } = runView(fitting({ events, ours: 1 }), { phase: 'happened', item: 0, revealed }, words);
        if (step.kind !== 'happened' || step.decided) break;
        expect(step.rows.length).toBeLessThanOrEqual(events);
        expect(step.ours.length).toBeLessThanOrEqual(1);
        expect(lists.map(({ list, shown, least }) => [list, shown, least])).toEqual([
          ['ours', step.ours.length, 0],
          ['events', step.rows.length, 1],
        ]);
        told.push(...step.rows.map(({ text }) => text));
      }
      expect(told).toHaveLength(input.file.outcome.events.length);
    }
  });

  it('as many laws of today as it holds, the last of them the one just revealed', () => {
    const today = laterOnWall(input.file.outcome);
    today.forEach((law, n) => {
      const at = { phase: 'today', item: laws, revealed: n + 1 } as const;
      const { step, lists } = runView(fitting({ laws: 1 }), at, words);
      expect(step.kind === 'today' && step.laws.map(({ text }) => text)).toEqual([law.text]);
      expect(lists).toEqual([{ list: 'laws', shown: 1, of: 1, least: 1 }]);
      const two = runView(whole, at, words).step;
      expect(two.kind === 'today' && two.laws.length).toBe(Math.min(2, n + 1));
    });
  });

  it('of each later entry both sides, its paper and its end, and before the first that nobody ruled', () => {
    const { later } = input.file.outcome;
    const opening = runView(whole, { phase: 'today', item: laws, revealed: 0 }, words).step;
    expect(opening.kind === 'today' && opening.ruling?.text).toBe(later.ruling.text);
    laterOnWall(input.file.outcome).forEach(({ said, under, ended }, n) => {
      const { step } = runView(fitting({ laws: 1 }), { phase: 'today', item: laws, revealed: n + 1 }, words);
      const law = step.kind === 'today' ? step.laws[0] : undefined;
      expect(law?.said.map(({ by }) => by)).toEqual(said.map(({ by }) => by));
      expect(law?.law === null).toBe(under.length === 0);
      expect(law?.ended?.text).toBe(ended?.text);
    });
  });
});

it('says no percentage of fewer than ten', () => {
  const few = inputOf(richestCase().id, 9);
  for (const at of stepsOf(few)) expect(JSON.stringify(runView(few, at, words))).not.toContain('%');
});
