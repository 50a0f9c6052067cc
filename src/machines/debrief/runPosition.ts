/** Where the run goes from where it stands: a step on or back, a phase, an item, and the same events on a screen of another size. */
import { debriefInput } from '../../domain/debrief/debriefInput.ts';
import { decisionsToDiscuss } from '../../domain/debrief/decisionsToDiscuss.ts';
import {
  FIRST_STEP,
  runPlanOf,
  stepped,
  stretchesOf,
  type Phase,
  type RunPlan,
  type RunPosition,
} from '../../domain/debrief/run.ts';
import type { DebriefContext } from './context.ts';
import { fitsOfNewStep, type FitName, type ScreenFits } from './screenFits.ts';

type Change = Pick<DebriefContext, 'run' | 'fits'>;

const planOf = (context: DebriefContext): RunPlan => runPlanOf(debriefInput(context), context.fits.events);

/** The next or the last step; the same position where the run has none. */
export const stepFrom = (context: DebriefContext, by: 1 | -1): RunPosition => stepped(planOf(context), context.run, by);

/** An item is opened in what if, where the run stands in it, else in why. */
const phaseOfItem = ({ run }: DebriefContext): Phase => (run.phase === 'whatif' ? 'whatif' : 'why');

/** Whether the phase an item would be opened in has such an item. */
export const hasItem = (context: DebriefContext, item: number): boolean =>
  Number.isInteger(item) && planOf(context)[phaseOfItem(context)][item] !== undefined;

/** Whether the run has such a step. */
export function isStep(context: DebriefContext, { phase, item, revealed }: RunPosition): boolean {
  const reveals = (planOf(context)[phase] ?? [])[item];
  return reveals !== undefined && Number.isInteger(revealed) && revealed >= 0 && revealed <= reveals;
}

export const atStep = (context: DebriefContext, run: RunPosition): Change => ({
  run,
  fits: fitsOfNewStep(context.fits),
});
export const atPhase = (context: DebriefContext, phase: Phase): Change => atStep(context, { ...FIRST_STEP, phase });
export const atItem = (context: DebriefContext, item: number): Change =>
  atStep(context, { phase: phaseOfItem(context), item, revealed: 0 });

/**
 * What has changed in the class, with the run on the decision that is being discussed: what comes in late may put the
 * decisions into another order.
 */
export function onSameDecision<T extends Partial<DebriefContext>>(
  context: DebriefContext,
  change: T,
): T & { readonly run?: RunPosition } {
  const { run } = context;
  if (run.phase !== 'why' && run.phase !== 'whatif') return change;
  const before = decisionsToDiscuss(debriefInput(context))[run.item];
  const after = decisionsToDiscuss(debriefInput({ ...context, ...change }));
  const item = after.findIndex(({ seat, decision }) => seat === before?.seat && decision === before.decision);
  return item < 0 ? change : { ...change, run: { ...run, item } };
}

/** The run with one list of another length. Where that numbers the steps anew, the events on the screen stay on it. */
export function withFit(context: DebriefContext, list: FitName, count: number): Change {
  return withFits(context, { ...context.fits, [list]: count });
}

/** The run on a screen that holds so much: the step stays the one that tells the same events. */
export function withFits({ file, run, fits: before }: DebriefContext, fits: ScreenFits): Change {
  if (run.phase !== 'happened' || run.revealed === 0 || before.events === fits.events) return { run, fits };
  const [old, now] = [stretchesOf(file, before.events), stretchesOf(file, fits.events)];
  const first = old[run.revealed - 1]?.[0];
  const step = first ? now.findIndex((stretch) => stretch.includes(first)) : now.length; // past the last one stands what was decided
  return { run: { ...run, revealed: step + 1 }, fits };
}
