/** Brings the rest of a case while its seat is played: once a record card is turned, when the first chapter has travelled and the next has begun. */
import type { Actor } from 'xstate';
import { loadCaseParts } from '../../content/bundled.ts';
import type { AppMachine } from '../../machines/app/appMachine.ts';
import { restOf } from '../../machines/app/wanted.ts';

/** Follows the actor from now on. What does not come is asked for again after the next card, and at the latest when the play needs it. */
export function completeCase(actor: Actor<AppMachine>): void {
  let underWay = false;
  let isCardOut = false;
  actor.subscribe((snapshot) => {
    const { context } = snapshot;
    const wasCardOut = isCardOut;
    isCardOut = snapshot.matches({ place: { seat: 'recap' } });
    if (underWay || !context.partial || !wasCardOut || isCardOut) return;
    underWay = true;
    const { id, seats } = restOf(context);
    void loadCaseParts(id, { seats, hearing: false })
      .then(
        (file) => actor.send({ type: 'case.completed', file }),
        () => {},
      )
      .finally(() => {
        underWay = false;
      });
  });
}
