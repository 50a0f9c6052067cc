/** What is asked for before a place can be entered: which part of the program, which seats, and how much of the case. */
import type { Context } from '../../domain/play/context.ts';
import type { LoadInput } from '../setup.ts';

/** What the place needs that the player asked for. A shorter edition that is begun anew, before any seat was played, can begin with less than the whole case. */
export function wantedBy({ cover, intent, finished, edition }: Context): LoadInput {
  const { id } = cover;
  if (intent?.how === 'hearing') return { id, chunk: 'hearing', seats: [], extent: 'whole' };
  if (intent === null || intent.how === 'read') return { id, chunk: 'reader', seats: 'all', extent: 'whole' };
  if (intent.how === 'new' && edition === 'core' && Object.keys(finished).length === 0)
    return { id, chunk: 'seat', seats: [intent.seat], extent: 'start' };
  const seat = intent.how === 'resume' ? intent.play.docket.seat : intent.seat;
  return { id, chunk: 'seat', seats: [seat, ...Object.keys(finished)], extent: 'whole' };
}

/** The whole of the case whose seat is played. @throws Error when no seat is */
export function restOf({ cover, docket, finished }: Context): LoadInput {
  if (!docket) throw new Error('no play is under way');
  return { id: cover.id, chunk: 'seat', seats: [...new Set([docket.seat, ...Object.keys(finished)])], extent: 'whole' };
}
