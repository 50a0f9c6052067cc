/** One clock, three desks: what was done at the other desk is shown on the same days, and never before that desk was played. */
import { describe, expect, it } from 'vitest';
import { caseNames } from '../../src/content/load/caseFolders.ts';
import { documentedDocket } from '../../src/domain/docket/docket.ts';
import type { Context } from '../../src/domain/play/context.ts';
import { allLanes, otherLanes, playedLanes } from '../../src/pages/common/lanes.view.ts';
import { outcomeView } from '../../src/pages/outcome/outcome.view.ts';
import { caseNamed, follow } from '../simulate/seatActor.ts';
import { firstWordsInNode } from '../fixtures/words.ts';

const words = firstWordsInNode();
const severalSeats = caseNames().filter((name) => Object.keys(caseNamed(name).seats).length > 1);

describe.each(severalSeats)('%s', (name) => {
  const file = caseNamed(name);
  const [mine = '', ...others] = Object.keys(file.seats);
  const withFinished = async (...seats: string[]): Promise<Context> => {
    const { context } = (await follow(file, mine, 'outcome')).getSnapshot();
    return { ...context, finished: Object.fromEntries(seats.map((seat) => [seat, documentedDocket(file, seat)])) };
  };

  it('shows nobody what another desk did before that desk was played', async () => {
    const context = await withFinished();
    expect(playedLanes(context).map(({ seat }) => seat.id)).toEqual([mine]);
    expect(otherLanes(context, '0000-01-01', '9999-12-31', words)).toEqual([]);
  });

  it('lays every desk played along one row of days, beside the record', async () => {
    const context = await withFinished(...others);
    const days = allLanes(context, words);
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
    for (const seat of [mine, ...others])
      expect(days.filter(({ kind, lane }) => kind === 'own' && lane === seat).length, seat).toBeGreaterThan(2);
    expect(days.filter(({ kind }) => kind === 'record')).toHaveLength(file.outcome.events.length);
    expect(outcomeView(context, 'timeline', words).others).toBeNull();
  });

  it('keeps what was only supposed out of the days', async () => {
    const days = allLanes(await withFinished(...others), words);
    const supposed = Object.values(file.seats).flatMap((seat) =>
      Object.values(seat.chapters).flatMap((chapter) =>
        chapter.what === 'supposed'
          ? chapter.decisions.flatMap((id) => Object.values(seat.decisions[id]?.options ?? {}).map(({ said }) => said))
          : [],
      ),
    );
    expect(supposed.length).toBeGreaterThan(0);
    expect(days.filter(({ kind, text }) => kind === 'own' && supposed.includes(text))).toEqual([]);
  });

  it('shows the other desk only on the days of the chapter', async () => {
    const context = await withFinished(...others);
    const some = otherLanes(context, '2017-03-14', '2017-04-07', words);
    expect(some.length).toBeGreaterThan(0);
    expect(some.every(({ date, lane }) => date >= '2017-03-14' && date <= '2017-04-07' && lane !== mine)).toBe(true);
  });
});
