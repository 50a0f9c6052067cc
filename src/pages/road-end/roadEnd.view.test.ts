/** The end of a road says what was done, what comes of it, and what leads on: to the record, or off a second road. */
import { expect, it } from 'vitest';
import { playing } from '../../../tests/fixtures/context.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { richestSeat } from '../../../tests/fixtures/cases.ts';
import { documentedDocket, emptyDocket } from '../../domain/docket/docket.ts';
import type { Context } from '../../domain/play/context.ts';
import { roadEndView } from './roadEnd.view.ts';

const { file } = richestSeat();
const [seat, decision, option] = Object.values(file.seats)
  .flatMap((each) =>
    Object.entries(each.decisions).flatMap(([slug, { options }]) =>
      Object.entries(options).flatMap(([name, { ends }]) => (ends === undefined ? [] : [[each, slug, name] as const])),
    ),
  )
  .at(0) ?? [null, '', ''];
if (!seat) throw new Error('no course of the case ends the road');
const words = firstWordsInNode();
const at = Object.keys(seat.decisions).indexOf(decision);
const standing = (change: Partial<Context> = {}): Context => {
  const docket = { ...emptyDocket(file, seat.id), entries: documentedDocket(file, seat.id, at).entries };
  return playing(file, docket, { draft: { decision, parts: {}, option }, ...change });
};
const course = seat.decisions[decision]?.options[option];

it('tells the course and its ending, as constructed, with the sources of what really happened', () => {
  const ending = seat.endings[course?.ends ?? ''];
  expect(roadEndView(standing(), words)).toMatchObject({
    title: ending?.title,
    text: ending?.text,
    truly: ending?.truly ? { text: ending.truly.text, label: { name: ending.truly.label } } : null,
    picture: { id: course?.ends, says: ending?.picture },
    did: course?.said,
    label: { name: 'constructed' },
    chips: (ending?.sources ?? []).map((id) => ({ id })),
    onward: { event: 'road.ended' },
  });
});

it('leads off a second road instead of handing it in', () => {
  const fork = { original: documentedDocket(file, seat.id), decision, onward: false };
  expect(roadEndView(standing({ fork }), words).onward.event).toBe('fork.left');
});

it('cannot be shown of a course that leads on', () => {
  const [onward = ''] = Object.entries(seat.decisions[decision]?.options ?? {}).find(([, { ends }]) => !ends) ?? [];
  expect(() => roadEndView(standing({ draft: { decision, parts: {}, option: onward } }), words)).toThrow(
    'no road ends',
  );
});
