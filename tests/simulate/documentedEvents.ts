/** The events by which a seat is played along its documented course, from the briefing to the scorecard. */
import type { Actor } from 'xstate';
import { playOf } from '../../src/domain/play/context.ts';
import type { appMachine } from '../../src/machines/app/appMachine.ts';
import type { AppEvent } from '../../src/machines/events.ts';
import { eventsAt } from './roadEvents.ts';

/**
 * Gives one event after the other; each is due in the state that the one before led to.
 * @param actor stands on the briefing of a seat
 * @throws Error when the seat has no documented entry for a decision
 */
export function* documentedEvents(actor: Actor<typeof appMachine>): Generator<AppEvent> {
  for (;;) {
    const snapshot = actor.getSnapshot();
    const events = eventsAt(snapshot, (decision) => playOf(snapshot.context).seat.documented[decision]);
    if (events.length === 0) return;
    yield* events;
  }
}
