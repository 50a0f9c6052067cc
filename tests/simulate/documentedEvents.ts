/** The events by which a seat is played along its documented course, from the briefing to the scorecard. */
import type { Actor } from 'xstate';
import { playOf } from '../../src/domain/play/context.ts';
import type { appMachine } from '../../src/machines/app/appMachine.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import { statePath } from './statePath.ts';

/**
 * Gives one event after the other; each is due in the state that the one before led to.
 * @param actor stands on the briefing of a seat
 * @throws Error when the seat has no documented entry for a decision
 */
export function* documentedEvents(actor: Actor<typeof appMachine>): Generator<AppEvent> {
  for (;;) {
    const snapshot = actor.getSnapshot();
    const path = statePath(snapshot);
    if (path === 'scorecard') return;
    if (path.startsWith('decision')) yield* decided(snapshot.context);
    else if (path === 'briefing') yield { type: 'briefing.read' };
    else if (path === 'chapter') yield { type: 'chapter.entered' };
    else if (path === 'consequence') yield { type: 'consequence.read' };
    else if (path === 'recap') yield { type: 'recap.read' };
    else yield { type: 'outcome.turned' };
  }
}

function* decided(context: Parameters<typeof playOf>[0]): Generator<AppEvent> {
  const { seat, decision } = playOf(context);
  const entry = seat.documented[decision.id];
  if (!entry) throw new Error(`nothing is documented for ${decision.id}`);
  const parts = Object.entries(entry.parts ?? {}).map(([part, reply]): AppEvent => ({
    type: 'part.answered',
    part,
    reply,
  }));
  const course: AppEvent = { type: 'option.chosen', option: entry.option };
  yield* decision.order === 'course-first' ? [course, ...parts] : [...parts, course];
  for (const slot of decision.slots) {
    const id = entry[slot];
    yield id ? { type: 'slip.placed', id } : { type: 'slot.waived', slot };
  }
  yield { type: 'decision.committed' };
}
