/** Brings the rest of a case while its seat is played: from the first record card on, when a first chapter has all that it needs. */
import type { Actor } from 'xstate';
import { loadCaseParts } from '../../content/bundled.ts';
import type { AppMachine } from '../../machines/app/appMachine.ts';
import { restOf } from '../../machines/app/wanted.ts';

/** Follows the actor from now on. What does not come is asked for again at the next card, and at the latest when the play needs it. */
export function completeCase(actor: Actor<AppMachine>): void {
  let underWay = false;
  actor.subscribe((snapshot) => {
    const { context } = snapshot;
    if (underWay || !context.partial || !snapshot.matches({ place: { seat: 'recap' } })) return;
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
