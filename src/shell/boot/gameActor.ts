/** The statechart of the game with its one way to the outside: case, part of the program and words are fetched together. */
import { createActor, fromPromise, type Actor } from 'xstate';
import { loadCaseParts } from '../../content/bundled.ts';
import type { CaseCover } from '../../content/schema/caseCover.ts';
import { USUAL_EDITION, type Edition } from '../../domain/docket/edition.ts';
import { appMachine, type AppMachine } from '../../machines/app/appMachine.ts';
import type { LoadedCase, LoadInput } from '../../machines/setup.ts';
import { bringChunk } from '../../pages/registry/registry.ts';

/** A sign for this loading of the page; no other has it. */
const originOf = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))]
    .map((part) => part.toString(36))
    .join('')
    .concat('.');

/**
 * The actor is not started yet.
 * @param offered the cases that the title offers
 * @param edition of the seats, as the address asks for it
 * @param codaHeld whether a seat’s coda waits until the code was handed in
 * @param extent of the case that a seat begins with: less than the whole only where nothing but the page reads it
 * @param bringWords fetches the words that all pages but the title need
 */
export function createGameActor(
  cover: CaseCover,
  offered: readonly CaseCover[],
  bringWords: () => Promise<void>,
  edition: Edition = USUAL_EDITION,
  codaHeld = false,
  extent: LoadInput['extent'] = 'start',
): Actor<AppMachine> {
  const loadCase = fromPromise<LoadedCase, LoadInput>(async ({ input }) => {
    const [file, { judgeSlip }] = await Promise.all([
      loadCaseParts(input.id, {
        seats: input.seats,
        hearing: input.chunk !== 'seat',
        extent: extent === 'whole' ? extent : input.extent,
      }),
      import('../../domain/scoring/judgeSlip.ts'),
      bringChunk(input.chunk),
      bringWords(),
    ]);
    return { file, judgeSlip, partial: extent === 'start' && input.extent === 'start' };
  });
  return createActor(appMachine.provide({ actors: { loadCase } }), {
    input: { cover, offered, edition, codaHeld, origin: originOf() },
  });
}
