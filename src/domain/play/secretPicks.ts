/** Choosing in secret at the short bench: who still has to choose in the stage at hand, and what a kept choice is still good for. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { agenda, questionOf, type Exchange } from '../hearing/agenda.ts';
import { hearingOf, isPlayed, type HearingDocket } from '../hearing/hearingDocket.ts';
import type { HearingDraft } from './context.ts';

/** The exchanges of the stage at hand that were not ruled on yet. */
export function dueInStage(file: CaseFile, docket: HearingDocket): Exchange[] {
  const order = agenda(hearingOf(file), docket).slice(docket.moves.length);
  return order.filter(({ stage }) => stage === order[0]?.stage);
}

/** The sides of the stage at hand that have chosen nothing yet, those first that are heard first. */
export const toChoose = (
  file: CaseFile,
  docket: HearingDocket,
  { sealed = {} }: Pick<HearingDraft, 'sealed'>,
): Exchange[] => dueInStage(file, docket).filter(({ side }) => sealed[side] === undefined);

/** Whether more than one player shares the device. */
export const isShared = (file: CaseFile, { players }: Pick<HearingDocket, 'players'>): boolean =>
  Object.keys(hearingOf(file).sides).every((side) => isPlayed(players, side));

/** Of choices that were kept, those that still answer what is asked now. */
export function soundPicks(file: CaseFile, docket: HearingDocket, kept: unknown): Readonly<Record<string, string>> {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    dueInStage(file, docket).flatMap(({ side, id }) => {
      const position: unknown = Object.hasOwn(kept, side) ? (kept as Record<string, unknown>)[side] : undefined;
      const { positions } = questionOf(hearingOf(file), id).question;
      return typeof position === 'string' && Object.hasOwn(positions, position) ? [[side, position]] : [];
    }),
  );
}
