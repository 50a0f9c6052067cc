/** For tests: cases that are complete on disk, and random dockets over them, sensible and silly alike. */
import fc from 'fast-check';
import { caseNames, loadCaseFolder } from '../content/load/caseFolders.ts';
import { ContentError } from '../content/load/contentError.ts';
import type { CaseFile, Seat } from '../content/schema/caseFile.ts';
import type { Docket, Entry } from './docket/docket.ts';

/** Every case of which no file is missing; one that is being written counts once all of it is there. */
export function completeCases(): CaseFile[] {
  return caseNames().flatMap((name) => {
    try {
      return [loadCaseFolder(name)];
    } catch (error) {
      if (error instanceof ContentError && error.problems.some(({ message }) => message === 'this file is missing'))
        return [];
      throw error;
    }
  });
}

/** Every seat of every complete case, with a name for the test's title. */
export const completeSeats = (): { name: string; file: CaseFile; seat: Seat }[] =>
  completeCases().flatMap((file) =>
    Object.values(file.seats).map((seat) => ({ name: `${file.id} ${seat.id}`, file, seat })),
  );

/** Any entry at a decision: any option, any replies or none, any slip the case knows or none. */
export function anyEntry(file: CaseFile, seat: Seat, slug: string): fc.Arbitrary<Entry> {
  const decision = seat.decisions[slug];
  if (!decision) throw new Error(`no decision ${slug}`);
  const slip = (tray: readonly string[], all: readonly string[]): fc.Arbitrary<string | undefined> =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<(string | undefined)[]>(undefined, ...tray) },
      { weight: 1, arbitrary: fc.constantFrom(...all) },
    );
  const replies = Object.entries(decision.parts).map(([part, { replies: all }]) =>
    fc
      .oneof(
        { weight: 6, arbitrary: fc.constantFrom(...Object.keys(all)) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      )
      .map((reply) => [part, reply] as const),
  );
  return fc
    .tuple(
      fc.constantFrom(...Object.keys(decision.options)),
      fc.tuple(...replies),
      slip(decision.tray.facts, Object.keys(file.facts)),
      slip(decision.tray.authorities, Object.keys(file.authorities)),
    )
    .map(([option, parts, fact, authority]) => ({
      decision: slug,
      option,
      parts: Object.fromEntries(parts.filter((pair): pair is readonly [string, string] => pair[1] !== undefined)),
      ...(fact && { fact }),
      ...(authority && { authority }),
    }));
}

/** Any docket of a seat, from one decision to all of them. */
export function anyDocket(file: CaseFile, seat: Seat): fc.Arbitrary<Docket> {
  const order = Object.keys(seat.decisions);
  return fc
    .tuple(fc.integer({ min: 1, max: order.length }), fc.tuple(...order.map((slug) => anyEntry(file, seat, slug))))
    .map(([count, entries]) => ({
      format: 1 as const,
      case: file.id,
      version: file.cover.version,
      seat: seat.id,
      entries: entries.slice(0, count),
    }));
}
