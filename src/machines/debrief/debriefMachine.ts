/** The debrief's machine: results come in, pages open, the run goes on or back by one step. */
import { assign, setup } from 'xstate';
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { HandCount } from '../../domain/debrief/classPlay.ts';
import { debriefInput } from '../../domain/debrief/debriefInput.ts';
import { FIRST_STEP, runPlanOf, stepped, type Phase } from '../../domain/debrief/run.ts';
import type { FormKey } from '../../domain/debrief/formSheets.ts';
import { sampleClass } from '../../domain/debrief/sampleClass.ts';
import { emptyClass, type DebriefContext, type From, type PageName, type Refusal, type Result } from './context.ts';

export type DebriefEvent =
  | {
      type: 'results.read';
      found: readonly Result[];
      refused: readonly Refusal[];
      from: From;
      hands?: readonly Counting[];
    }
  | { type: 'reading.progressed'; done: number; of: number }
  | { type: 'reading.ended' }
  | { type: 'group.opened'; group: string | null }
  | { type: 'once.set'; on: boolean }
  | { type: 'notice.raised'; notice: string | null }
  | { type: 'result.removed'; key: string }
  | ({ type: 'hands.counted' } & Counting)
  | ({ type: 'vote.counted' } & Counting)
  | { type: 'class.forgotten' }
  | { type: 'class.kept'; on: boolean }
  | { type: 'answers.shown'; on: boolean }
  | { type: 'sample.shown' }
  | { type: 'page.opened'; page: PageName }
  | { type: 'phase.opened'; phase: Phase }
  | { type: 'item.opened'; item: number }
  | { type: 'step.next' }
  | { type: 'step.back' }
  | { type: 'screen.blanked' }
  | { type: 'group.set'; key: string; group: string | undefined }
  | { type: 'clock.started'; minutes: number; at: number };

export interface Counting {
  readonly seat: string;
  readonly decision: string;
  readonly option: string;
  readonly count: number;
}

/** No room holds more. */
const MOST_HANDS = 999;

/** Counts of one decision with one option's count put in its place. */
function counted(list: readonly HandCount[], { seat, decision, option, count }: Counting): HandCount[] {
  const found = list.find((each) => each.seat === seat && each.decision === decision);
  const changed: HandCount = {
    seat,
    decision,
    hands: {
      ...found?.hands,
      [option]: Number.isFinite(count) ? Math.min(MOST_HANDS, Math.max(0, Math.floor(count))) : 0,
    },
  };
  return found ? list.map((each) => (each === found ? changed : each)) : [...list, changed];
}

export const debriefMachine = setup({
  types: {
    context: {} as DebriefContext,
    events: {} as DebriefEvent,
    input: {} as { cover: CaseCover; file: CaseFile; forms?: FormKey | null; page?: PageName },
  },
}).createMachine({
  id: 'debrief',
  context: ({ input }) => ({
    ...emptyClass,
    cover: input.cover,
    file: input.file,
    forms: input.forms ?? null,
    page: input.page ?? 'gather',
  }),
  on: {
    'results.read': {
      actions: assign(({ context, event }) => ({
        results: [...(context.sample ? [] : context.results), ...event.found],
        hands: (event.hands ?? []).reduce(counted, context.sample ? [] : context.hands),
        refused: event.refused,
        read: event.found.length,
        reading: null,
        sample: false,
      })),
    },
    'reading.progressed': { actions: assign(({ event: { done, of } }) => ({ reading: { done, of } })) },
    'reading.ended': { actions: assign(() => ({ reading: null })) },
    'group.opened': { actions: assign(({ event }) => ({ group: event.group })) },
    'once.set': { actions: assign(({ event }) => ({ once: event.on })) },
    'notice.raised': { actions: assign(({ event }) => ({ notice: event.notice })) },
    'result.removed': {
      actions: assign(({ context, event }) => ({ results: context.results.filter(({ key }) => key !== event.key) })),
    },
    'hands.counted': {
      actions: assign(({ context, event }) => ({
        hands: counted(context.sample ? [] : context.hands, event),
        ...(context.sample ? { results: [], sample: false } : {}),
      })),
    },
    'vote.counted': { actions: assign(({ context, event }) => ({ votes: counted(context.votes, event) })) },
    'class.forgotten': { actions: assign(() => ({ ...emptyClass })) },
    'class.kept': { actions: assign(({ event }) => ({ kept: event.on, notice: null })) },
    'sample.shown': {
      actions: assign(({ context }) => ({
        ...emptyClass,
        sample: true,
        results: sampleClass(context.file, context.forms).map((play, n): Result => ({
          ...play,
          key: `sample-${n}`,
          text: '',
          from: 'sample',
        })),
      })),
    },
    'answers.shown': { actions: assign(({ event }) => ({ answers: event.on })) },
    'page.opened': { actions: assign(({ event }) => ({ page: event.page, blank: false, answers: false })) },
    'phase.opened': {
      actions: assign(({ event }) => ({ page: 'run' as const, run: { ...FIRST_STEP, phase: event.phase } })),
    },
    'item.opened': {
      actions: assign(({ context, event }) => ({
        page: 'run' as const,
        run: {
          ...context.run,
          phase: context.run.phase === 'whatif' ? ('whatif' as const) : ('why' as const),
          item: event.item,
          revealed: 0,
        },
      })),
    },
    'step.next': {
      actions: assign(({ context }) =>
        context.blank ? { blank: false } : { run: stepped(runPlanOf(debriefInput(context)), context.run, 1) },
      ),
    },
    'step.back': {
      actions: assign(({ context }) =>
        context.blank ? { blank: false } : { run: stepped(runPlanOf(debriefInput(context)), context.run, -1) },
      ),
    },
    'screen.blanked': { actions: assign(({ context }) => ({ blank: !context.blank })) },
    'group.set': {
      actions: assign(({ context, event }) => ({
        results: context.results.map((each) => {
          if (each.key !== event.key) return each;
          const { group: _, ...rest } = each;
          return event.group === undefined ? rest : { ...rest, group: event.group };
        }),
      })),
    },
    'clock.started': {
      actions: assign(({ event }) => ({
        clock: event.minutes > 0 ? { startedAt: event.at, minutes: event.minutes } : null,
      })),
    },
  },
});
