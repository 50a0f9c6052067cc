/** So what today: what came after, one piece at a time with both sides' reasons, then the question to take home. */
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import type { Forms } from '../../../content/schema/teaching.ts';
import { say, type Words } from '../../common/words.view.ts';
import { laterOnWall } from '../../../domain/debrief/laterOnWall.ts';
import { detailOf, type LaterDetail } from '../../common/laterEvents.view.ts';
import type { ListFit } from './listFit.view.ts';
import { roomStatement, type RoomStatement } from '../common/source.view.ts';

export interface TodayView {
  readonly kind: 'today';
  readonly title: string;
  readonly lead: string | null;
  readonly ruling: RoomStatement | null; // that no court decided it, before anything is told
  readonly laws: readonly (RoomStatement & LaterDetail)[];
  /** An invented situation, and what the room is asked about it. */
  readonly situation: RoomStatement | null;
  readonly question: string | null;
  readonly lists: readonly ListFit[];
}

/**
 * @param transfer the situation of the case's transfer statements; what the forms say of it never shows here, since it is still to be answered
 * @param atOnce how many laws the screen holds; those revealed before them have gone up and off it
 */
export function todayView(
  { file }: Pick<DebriefInput, 'file'>,
  revealed: number,
  transfer: Forms['situation'] | null,
  atOnce: number,
  words: Words,
): TodayView {
  const { readings, span, transfer: home } = file.outcome;
  const today = laterOnWall(file.outcome);
  const shown = Math.min(revealed, today.length);
  const asking = revealed > today.length;
  return {
    kind: 'today',
    title: say(words, asking ? 'run.takeHome' : 'run.todayAsk'),
    lead: revealed === 0 ? say(words, 'run.todayLead', { when: readings.today.when, from: span.from }) : null,
    ruling: revealed === 0 ? roomStatement(file, words, file.outcome.later.ruling) : null,
    laws: asking
      ? []
      : today.slice(Math.max(0, shown - atOnce), shown).map((each) => ({
          ...roomStatement(file, words, {
            ...each,
            sources: [...(each.authority ? [each.authority] : []), ...each.sources],
          }),
          ...detailOf(file, words, each),
        })),
    situation: asking && transfer ? roomStatement(file, words, transfer) : null,
    lists: asking ? [] : [{ list: 'laws', shown: Math.min(shown, atOnce), of: Math.min(shown, atOnce), least: 1 }],
    question: asking ? (transfer ? home.ask : home.text) : null,
  };
}
