/** What happened: the desks side by side, one stretch of days after the other, and how many of the class did as the record did. */
import { distributionsOf, type Distribution } from '../../../domain/debrief/distribution.ts';
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import { mayBeTold } from '../../../domain/debrief/classPlay.ts';
import type { ScreenFits } from '../../../machines/debrief/screenFits.ts';
import { decisionsToDiscuss } from '../../../domain/debrief/decisionsToDiscuss.ts';
import { STOPS, stretchesOf } from '../../../domain/debrief/run.ts';
import { besideFigure, withWord } from '../../common/carried.view.ts';
import { say, type Words } from '../../common/words.view.ts';
import type { ListFit } from './listFit.view.ts';
import { roomStatement, type RoomStatement } from '../common/source.view.ts';

export interface HappenedRow extends RoomStatement {
  readonly lane: string; // a seat's slug, or 'elsewhere'
  readonly when: string;
  readonly desk: string;
}

export interface HappenedView {
  readonly kind: 'happened';
  readonly title: string;
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  /** Who sits at each desk, told before the first days. */
  readonly desks: readonly { readonly name: string; readonly who: string }[];
  /** The stretch last revealed; none before the first. */
  readonly rows: readonly HappenedRow[];
  /** What the class decided in those days; a decision that is still to be discussed says only how many decided. */
  readonly ours: readonly { readonly lane: string; readonly title: string; readonly text: string }[];
  readonly decided: RoomStatement | null;
  readonly intro: string | null;
  readonly lists: readonly ListFit[];
}

/** @param fits how many events, and how many decisions beside them, the screen holds; the page of the class has the rest */
export function happenedView(
  input: DebriefInput,
  revealed: number,
  fits: Pick<ScreenFits, 'events' | 'ours'>,
  words: Words,
): HappenedView {
  const { file } = input;
  const stretches = stretchesOf(file, fits.events);
  const stretch = stretches[revealed - 1] ?? [];
  const seats = Object.values(file.seats);
  const isSeat = new Set(seats.map(({ id }) => id));
  const days = [stretches[revealed - 2]?.at(-1)?.date ?? '', stretch.at(-1)?.date ?? ''] as const;
  const last = revealed > stretches.length;
  const ours = stretch.length === 0 ? [] : oursIn(input, ...days, words);
  const shown = ours.slice(0, fits.ours);
  return {
    kind: 'happened',
    title: last ? say(words, 'run.decided') : file.outcome.title,
    lanes: [
      ...seats.map(({ id, short }) => ({ id, name: file.outcome.desks[id] ?? short })),
      ...(stretch.some(({ desk }) => !isSeat.has(desk))
        ? [{ id: 'elsewhere', name: say(words, 'run.elsewhere') }]
        : []),
    ],
    desks:
      revealed === 0
        ? seats.map(({ id, short, tagline }) => ({ name: file.outcome.desks[id] ?? short, who: tagline }))
        : [],
    rows: stretch.map((event) => ({
      ...roomStatement(file, words, event),
      lane: isSeat.has(event.desk) ? event.desk : 'elsewhere',
      when: event.when,
      desk: file.outcome.desks[event.desk] ?? event.desk,
    })),
    ours: shown,
    decided: last ? roomStatement(file, words, file.outcome.decided) : null,
    intro: revealed === 0 ? file.outcome.ask : null,
    lists: [
      { list: 'ours', shown: shown.length, of: ours.length, least: 0 },
      { list: 'events', shown: stretch.length, of: stretch.length, least: 1 },
    ],
  };
}

/** Decisions that were really made in the days after `from`, up to `to`; where the class left the record most comes first. */
function oursIn(input: DebriefInput, from: string, to: string, words: Words): HappenedView['ours'] {
  const { file, plays, hands } = input;
  const toCome = new Set(
    decisionsToDiscuss(input)
      .slice(0, STOPS)
      .map(({ seat, decision }) => `${seat}/${decision}`),
  );
  const ours = Object.values(file.seats).flatMap((seat) =>
    distributionsOf(seat, plays, hands).flatMap((each) => {
      const decision = seat.decisions[each.decision];
      const done = decision?.done.option;
      if (
        !decision ||
        done === undefined ||
        decision.status !== 'documented' ||
        !mayBeTold(each.total, plays) ||
        decision.date <= from ||
        decision.date > to
      )
        return [];
      return [
        {
          lane: seat.id,
          title: decision.title,
          share: asDone(each, done) / each.total,
          text: withWord(
            say(
              words,
              toCome.has(`${seat.id}/${decision.id}`)
                ? 'run.oursLater'
                : decision.done.fits === 'near'
                  ? 'run.oursNear'
                  : 'run.oursAsRecord',
              {
                count: asDone(each, done),
                of: each.total,
              },
            ),
            besideFigure(each, words),
          ),
        },
      ];
    }),
  );
  return ours.toSorted((a, b) => a.share - b.share).map(({ lane, title, text }) => ({ lane, title, text }));
}

const asDone = ({ options }: Distribution, done: string): number => options.find(({ id }) => id === done)?.count ?? 0;
