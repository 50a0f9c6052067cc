/** The hands that can be counted in the room, decision by decision of every seat. */
import type { HandCount } from '../../../domain/debrief/classPlay.ts';
import type { DebriefContext } from '../../../machines/debrief/context.ts';
import { say, type Words } from '../../common/words.view.ts';

export interface HandsOption {
  readonly id: string;
  readonly mark: string; // the digit that counts a hand for it
  readonly text: string;
  readonly count: number;
}

export interface HandsSeat {
  readonly id: string;
  readonly name: string;
  readonly counted: string;
  readonly decisions: readonly {
    readonly id: string;
    readonly title: string;
    readonly options: readonly HandsOption[];
  }[];
}

export const handsOf = ({ file, hands, cover }: DebriefContext, words: Words): HandsSeat[] =>
  cover.seats.flatMap(({ id, title }) => {
    const seat = file.seats[id];
    if (!seat) return [];
    const decisions = Object.values(seat.decisions).map((decision) => {
      const raised: HandCount | undefined = hands.find((each) => each.seat === id && each.decision === decision.id);
      return {
        id: decision.id,
        title: decision.title,
        options: Object.entries(decision.options).map(([option, { text }], n) => ({
          id: option,
          mark: String(n + 1),
          text,
          count: raised?.hands[option] ?? 0,
        })),
      };
    });
    const total = decisions.filter(({ options }) => options.some(({ count }) => count > 0)).length;
    return [
      {
        id,
        name: title,
        counted: total === 0 ? '' : say(words, 'gather.handsIn', { count: total, of: decisions.length }),
        decisions,
      },
    ];
  });
