/** The statechart of the game with its one way to the outside: case, part of the program and words are fetched together. */
import { createActor, fromPromise, type Actor } from 'xstate';
import { loadCaseParts } from '../../content/bundled.ts';
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { appMachine, type AppMachine } from '../../machines/app/appMachine.ts';
import type { LoadInput } from '../../machines/setup.ts';
import { bringChunk } from '../../pages/registry/registry.ts';

/** @param bringWords fetches the words that all pages but the title need. The actor is not started yet. */
export function createGameActor(cover: CaseCover, bringWords: () => Promise<void>): Actor<AppMachine> {
  const loadCase = fromPromise<CaseFile, LoadInput>(async ({ input }) => {
    const [file] = await Promise.all([
      loadCaseParts(input.id, { seats: input.seats, hearing: input.chunk !== 'seat' }),
      bringChunk(input.chunk),
      bringWords(),
    ]);
    return file;
  });
  return createActor(appMachine.provide({ actors: { loadCase } }), { input: { cover } });
}
