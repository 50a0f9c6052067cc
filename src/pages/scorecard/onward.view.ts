/** Where to go from the scorecard: the last move, handing in, other seats, side doors, and what can be looked up. */
import type { Route } from '../../domain/address/address.ts';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { writeCode } from '../../domain/codes/resultCode.ts';
import { RECALL } from '../../domain/codes/sheets.ts';
import { isCodaOffered } from '../../domain/play/coda.ts';
import type { Context, Play } from '../../domain/play/context.ts';
import { sideDoorsOf, soundExtras } from '../../domain/play/sideDoor.ts';
import { recallSheet } from '../panels/recall.view.ts';

export interface OnwardView {
  /** What the last move is called, or null where the seat has none, and on a second road. */
  readonly coda: string | null;
  /** Other seats, those not yet played first. */
  readonly seats: readonly {
    readonly id: string;
    readonly name: string;
    readonly hour: string;
    readonly played: boolean;
  }[];
  /** The decisions of the full play that a core play leaves out, with what was done there, if anything. */
  readonly sideDoors: readonly { readonly id: string; readonly title: string; readonly did: string | null }[];
  readonly debrief: Route; // of this play alone, with its coda as far as that was played
  readonly recall: boolean; // whether there are questions to remember it by
  readonly hearing: boolean; // whether the case has one
  readonly onward: boolean; // whether this is a second road, played to its end
}

export function onwardView(context: Context, play: Play): OnwardView {
  const { file, seat, docket } = play;
  return {
    coda: context.fork === null && isCodaOffered(context) ? (seat.coda?.title ?? null) : null,
    seats: context.cover.seats
      .filter(({ id }) => id !== seat.id)
      .map(({ id, title, hour }) => ({ id, name: title, hour, played: context.finished[id] !== undefined }))
      .sort((a, b) => Number(a.played) - Number(b.played)),
    sideDoors: context.fork === null ? sideDoorViews(context, play) : [],
    debrief: {
      page: 'debrief',
      part: 'run',
      code: writeCode(
        'full',
        docket,
        codebookOf(file, [RECALL]),
        recallSheet(context.recall[seat.id]),
        context.coda?.docket,
      ),
    },
    recall: seat.recall.length > 0,
    hearing: context.cover.hearing,
    onward: context.fork?.onward === true,
  };
}

function sideDoorViews({ extras }: Context, { file, docket }: Play): OnwardView['sideDoors'] {
  const made = soundExtras(extras[docket.seat], file, docket);
  return sideDoorsOf(file, docket).map(({ id, title, options }) => {
    const entry = made.find(({ decision }) => decision === id);
    return { id, title, did: options[entry?.option ?? '']?.said ?? null };
  });
}
