/** Whose answers speak for a class at a decision: codes where enough answered, else hands raised in the room, else nobody's. */
import { mayBeTold, type HandCount } from './classPlay.ts';
import type { DebriefInput } from './debriefInput.ts';
import type { Distribution } from './distribution.ts';

export interface Answers {
  readonly by: 'codes' | 'room' | 'nobody';
  readonly total: number; // how many answers they are
  readonly count: (option: string) => number;
  /** What an argument is counted over. */
  readonly counting: Pick<DebriefInput, 'plays' | 'hands'>;
  /** Hands raised in the room, whoever speaks: option → how many; none where nobody was asked. */
  readonly room: Readonly<Record<string, number>>;
  readonly roomTotal: number;
}

/**
 * @param raised hands raised in the room where everybody chooses
 */
export function answersAt(
  { plays, hands }: Pick<DebriefInput, 'plays' | 'hands'>,
  raised: readonly HandCount[],
  { seat, decision, total, options }: Distribution,
): Answers {
  const here = raised.filter((each) => each.seat === seat && each.decision === decision);
  const room = here[0]?.hands ?? {};
  const roomTotal = Object.values(room).reduce((sum, each) => sum + each, 0);
  const inRoom = (option: string): number => room[option] ?? 0;
  if (mayBeTold(total, plays))
    return {
      by: 'codes',
      total,
      count: (option) => options.find(({ id }) => id === option)?.count ?? 0,
      counting: { plays, hands },
      room,
      roomTotal,
    };
  if (roomTotal > 0)
    return { by: 'room', total: roomTotal, count: inRoom, counting: { plays: [], hands: here }, room, roomTotal };
  return { by: 'nobody', total: 0, count: () => 0, counting: { plays: [], hands: [] }, room, roomTotal };
}
