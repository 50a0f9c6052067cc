/** The question before a play is left says what is kept and where; where nothing is, it says so, and what to do where that helps. */
import { expect, it } from 'vitest';
import { contextOf, playing, upTo } from '../../../tests/fixtures/context.ts';
import { argued, move } from '../../../tests/fixtures/hearing.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import type { Context } from '../../domain/play/context.ts';
import { leavingPanel } from './leaving.view.ts';

const whole = documentedDocket(specimen, 'advocate');
const seat = (count: number, change: Partial<Context> = {}): Context =>
  playing(specimen, upTo(whole, count), { draft: { decision: 'read-the-notice', parts: {} }, ...change });
const hearing = contextOf(specimen, { hearing: { docket: argued('two', move('q', 'p')), draft: {}, proofs: {} } });

const CODE = 'press Hand in and copy your code';
it.each<[string, Context, readonly string[], readonly string[]]>([
  ['a seat', seat(1), ['Your play is kept on this device as it stands'], [CODE]],
  ['a hearing', hearing, ['Your hearing is kept on this device up to the bench’s last ruling'], [CODE]],
  ['a seat, refused', seat(1, { unkept: 'storage-blocked' }), ['keeps nothing for this page', CODE], ['is kept']],
  ['a seat, full', seat(1, { unkept: 'storage-full' }), ['leaving loses what you did last', CODE], ['is kept']],
  ['a first answer, refused', seat(0, { unkept: 'storage-blocked' }), ['leaving loses what you did here'], [CODE]],
  ['what a link decided', seat(1, { lent: 1, unkept: 'storage-full' }), ['leaving loses'], [CODE]],
  ['a hearing, refused', { ...hearing, unkept: 'storage-blocked' }, ['leaving loses what you did here'], [CODE]],
])('%s: what is true of it, and nothing else', (_, context, says, saysNot) => {
  const text = leavingPanel(context, firstWordsInNode())?.lines.join(' ') ?? '';
  expect(says.filter((each) => !text.includes(each))).toEqual([]);
  expect(saysNot.filter((each) => text.includes(each))).toEqual([]);
});

it('nothing is asked where leaving breaks nothing off', () => {
  expect(leavingPanel(contextOf(specimen), firstWordsInNode())).toBeNull();
});
