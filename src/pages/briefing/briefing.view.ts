/** The page a seat opens with: who the player is, what they owe, what they want, and what they may not do. */
import { chipsFor, type Chip } from '../common/citation.view.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';

export interface BriefingView {
  readonly title: string;
  readonly hour: string;
  readonly who: string;
  readonly owes: readonly string[];
  readonly wants: string;
  readonly mayNot: readonly string[];
  readonly chips: readonly Chip[];
  readonly renew: boolean; // a newer version of the game waits, and nothing is entered yet
}

export function briefingView(file: CaseFile, seatId: string, renew: boolean): BriefingView {
  const seat = file.seats[seatId];
  if (!seat) throw new Error(`the case has no seat ${seatId}`);
  const { who, owes, wants, mayNot, sources } = seat.briefing;
  return {
    title: seat.title,
    hour: seat.hour,
    who,
    owes,
    wants,
    mayNot,
    chips: chipsFor(file, sources),
    renew,
  };
}
