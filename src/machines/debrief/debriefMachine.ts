/** The debrief's machine: results come in, pages open, the run goes on or back by one step. */
import { assign, setup } from 'xstate';
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Refused } from '../../domain/codes/readResults.ts';
import type { HandCount } from '../../domain/debrief/classPlay.ts';
import { FIRST_STEP, runPlanOf, stepped, type ClassInHand, type Phase } from '../../domain/debrief/run.ts';
import { sampleClass, type KeyedSheet } from '../../domain/debrief/sampleClass.ts';
import { emptyClass, type DebriefContext, type From, type PageName, type Result } from './context.ts';

export type DebriefEvent =
  | { type: 'results.read'; found: readonly Result[]; refused: readonly Refused[]; from: From }
  | { type: 'result.removed'; key: string }
  | ({ type: 'hands.counted' } & Counting)
  | ({ type: 'vote.counted' } & Counting)
  | { type: 'class.forgotten' }
  | { type: 'class.kept'; on: boolean }
  | { type: 'sample.shown'; sheets?: readonly KeyedSheet[] }
  | { type: 'page.opened'; page: PageName }
  | { type: 'phase.opened'; phase: Phase }
  | { type: 'item.opened'; item: number }
  | { type: 'step.next' }
  | { type: 'step.back' }
  | { type: 'screen.blanked' }
  | { type: 'group.set'; key: string; group: string | undefined }
  | { type: 'clock.started'; minutes: number; at: number };

interface Counting {
  readonly seat: string;
  readonly decision: string;
  readonly option: string;
  readonly count: number;
}

const inHand = ({ file, results, hands }: DebriefContext): ClassInHand => ({ file, plays: results, hands });

/** Counts of one decision with one option's count put in its place. */
function counted(list: readonly HandCount[], { seat, decision, option, count }: Counting): HandCount[] {
  const found = list.find((each) => each.seat === seat && each.decision === decision);
  const changed: HandCount = { seat, decision, hands: { ...found?.hands, [option]: Math.max(0, Math.floor(count)) } };
  return found ? list.map((each) => (each === found ? changed : each)) : [...list, changed];
}

export const debriefMachine = setup({
  types: {
    context: {} as DebriefContext,
    events: {} as DebriefEvent,
    input: {} as { cover: CaseCover; file: CaseFile; page?: PageName },
  },
}).createMachine({
  id: 'debrief',
  context: ({ input }) => ({ ...emptyClass, cover: input.cover, file: input.file, page: input.page ?? 'gather' }),
  on: {
    'results.read': { actions: assign(({ context, event }) => ({
      results: [...(context.sample ? [] : context.results), ...event.found],
      refused: event.refused,
      sample: false,
    })) },
    'result.removed': { actions: assign(({ context, event }) => ({ results: context.results.filter(({ key }) => key !== event.key) })) },
    'hands.counted': { actions: assign(({ context, event }) => ({ hands: counted(context.sample ? [] : context.hands, event), ...(context.sample ? { results: [], sample: false } : {}) })) },
    'vote.counted': { actions: assign(({ context, event }) => ({ votes: counted(context.votes, event) })) },
    'class.forgotten': { actions: assign(() => emptyClass) },
    'class.kept': { actions: assign(({ event }) => ({ kept: event.on })) },
    'sample.shown': { actions: assign(({ context, event }) => ({
      ...emptyClass,
      sample: true,
      results: sampleClass(context.file, event.sheets).map((play, n): Result => ({ ...play, key: `sample-${n}`, text: '', from: 'sample' })),
    })) },
    'page.opened': { actions: assign(({ event }) => ({ page: event.page, blank: false })) },
    'phase.opened': { actions: assign(({ event }) => ({ page: 'run' as const, run: { ...FIRST_STEP, phase: event.phase } })) },
    'item.opened': { actions: assign(({ context, event }) => ({ page: 'run' as const, run: { ...context.run, phase: context.run.phase === 'whatif' ? 'whatif' as const : 'why' as const, item: event.item, revealed: 0 } })) },
    'step.next': { actions: assign(({ context }) => (context.blank ? { blank: false } : { run: stepped(runPlanOf(inHand(context)), context.run, 1) })) },
    'step.back': { actions: assign(({ context }) => (context.blank ? { blank: false } : { run: stepped(runPlanOf(inHand(context)), context.run, -1) })) },
    'screen.blanked': { actions: assign(({ context }) => ({ blank: !context.blank })) },
    'group.set': { actions: assign(({ context, event }) => ({
      results: context.results.map((each) => {
        if (each.key !== event.key) return each;
        const { group: _, ...rest } = each;
        return event.group === undefined ? rest : { ...rest, group: event.group };
      }),
    })) },
    'clock.started': { actions: assign(({ event }) => ({ clock: event.minutes > 0 ? { startedAt: event.at, minutes: event.minutes } : null })) },
  },
});
