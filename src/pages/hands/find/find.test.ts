/** Lines of a paper: a circle is answered at once and costs its ink, and nothing else is decided before the pen is put down. */
import { describe, expect, it } from 'vitest';
import { answered, commit, course, part, reply, seatedAt, waived, words } from '../../../../tests/fixtures/hands.ts';
import type { AppEvent } from '../../../machines/events.ts';
import { decisionSpoken } from '../../decision/decision.spoken.view.ts';
import { findNews, findSpoken } from './find.view.ts';

const line = (prompt: string, also: Parameters<typeof reply>[1]) =>
  part('line', prompt, { circled: reply(`It says: ${prompt}`, also), left: reply('Nothing here.') }, { title: 'Line' });
const wrong = (text: string) => ({ corrected: { by: 'The clerk', text } });

/** Two lines to find, so ink for four; three that mean nothing. */
const parts = {
  day: line('March 9', { note: 'The rule asks for seven days.' }),
  shop: line('told in the shop', { note: 'Talk is no notice.' }),
  seal: line('the seal', wrong('A seal says who, not when.')),
  hour: line('seven in the evening', wrong('Any hour will do.')),
  room: line('the town hall', wrong('Any room will do.')),
};
const circled = (id: string): AppEvent => answered(id, 'circled');
const cap: AppEvent = { type: 'pen.capped' };
const seated = () => seatedAt('find', { moment: 'inspect', parts });
type View = ReturnType<Awaited<ReturnType<typeof seated>>['hand']>;
const states = ({ lines }: View): string[] => lines.map(({ state }) => state);
const lineOf = ({ lines }: View, id: string) => lines.find((each) => each.id === id);

describe('find', () => {
  it('is looked over until the pen is put down, and is then decided and backed', async () => {
    const { play } = await seated();
    expect(play(circled('day'), course, cap, circled('shop'), course, waived, commit)).toEqual([
      'looking: line.circled',
      'looking: option.chosen',
      'backing: pen.capped',
      'backing: ', // the pen is down
      'backing: option.chosen',
      'ready: slot.waived',
      'consequence: decision.committed',
    ]);
  });

  it('asks for no course while lines are open, and for one when the pen is down', async () => {
    const { page, play } = await seated();
    expect(page().optionsShown).toBe(false);
    expect(play(cap)).toEqual(['choosing: pen.capped']);
    expect(page().optionsShown).toBe(true);
  });

  it('leaves what was passed over, and keeps the circles', async () => {
    const { draft, hand, play } = await seated();
    play(circled('day'), circled('seal'), cap);
    expect(draft()?.parts).toEqual({ day: 'circled', seal: 'circled', shop: 'left', hour: 'left', room: 'left' });
    expect(states(hand())).toEqual(['right', 'left', 'wrong', 'left', 'left']);
    expect(hand().looking).toBe(false);
    expect(hand().lines.filter(({ circle, rub }) => circle !== null || rub !== null)).toEqual([]);
  });

  it('draws no circle without ink, and none that was drawn is taken back for more', async () => {
    const { hand, play } = await seated();
    expect([hand().ink, lineOf(hand(), 'room')?.circle]).toEqual([4, 'circled']);
    play(circled('day'), circled('shop'), circled('seal'));
    expect(hand().inkWord).toBe('One circle left.');
    play(circled('hour'));
    expect([hand().ink, lineOf(hand(), 'room')?.circle]).toEqual([0, null]);
    expect(play(circled('room'), answered('day', 'left'), circled('day'))).toEqual([
      'looking: ',
      'looking: ',
      'looking: ',
    ]);
    expect(states(hand())).toEqual(['right', 'right', 'wrong', 'wrong', 'bare']);
    expect(play(answered('room', 'left'))).toEqual(['choosing: line.circled']);
  });
});

describe('a line', () => {
  it('is bare before it is circled, and opens when the circle is right', async () => {
    const { hand, turn } = await seated();
    expect(lineOf(hand(), 'day')).toMatchObject({ state: 'bare', note: null, correction: null });
    const [was, is] = turn(circled('day'));
    expect(lineOf(is, 'day')).toMatchObject({
      state: 'right',
      note: 'The rule asks for seven days.',
      correction: null,
    });
    expect(is.ink).toBe(3);
    expect(findNews(was, is)).toBe('Line: It says: March 9 The rule asks for seven days. 3 circles left.');
  });

  it('circled wrongly is answered at once, costs its ink, and is not right for being rubbed out', async () => {
    const { draft, hand, turn } = await seated();
    expect(lineOf(hand(), 'seal')?.rub).toBeNull();
    const [was, is] = turn(circled('seal'));
    expect(lineOf(is, 'seal')).toMatchObject({ state: 'wrong', rub: 'left', circle: null });
    expect(is.ink).toBe(3);
    expect(findNews(was, is)).toBe('The clerk: A seal says who, not when. 3 circles left.');
    const [, rubbed] = turn(answered('seal', 'left'));
    expect(lineOf(rubbed, 'seal')).toMatchObject({ state: 'rubbed', rub: null });
    expect([rubbed.ink, findNews(is, rubbed)]).toEqual([3, '']);
    expect(draft()).toMatchObject({ parts: { seal: 'circled' }, putRight: { seal: 'left' } });
  });

  it('circled as the last one is answered too, though the pen is down with it', async () => {
    const { play, turn } = await seated();
    play(...['day', 'shop', 'hour', 'room'].map((id) => answered(id, 'left')));
    const [was, is] = turn(circled('seal'));
    expect(is.looking).toBe(false);
    expect(findNews(was, is)).toBe('The clerk: A seal says who, not when.');
  });

  it('says nothing when the pen is put down: what was left is no news', async () => {
    const { play, turn } = await seated();
    play(circled('day'));
    expect(findNews(...turn(cap))).toBe('');
  });
});

describe('what is read aloud', () => {
  it('is every line as it is printed, and what a circle has opened', async () => {
    const { hand, play } = await seated();
    play(circled('day'), circled('seal'));
    expect(findSpoken(hand())).toEqual([
      'Circle what matters.',
      'Line: March 9',
      'It says: March 9',
      'The rule asks for seven days.',
      'Line: told in the shop',
      'Line: the seal',
      'The clerk: A seal says who, not when.',
      'Line: seven in the evening',
      'Line: the town hall',
      '2 circles left.',
    ]);
  });

  it('speaks of no pen once it is down', async () => {
    const { page, play } = await seated();
    expect(decisionSpoken(page())).toContain(words['find.hint']);
    play(cap);
    const spoken = decisionSpoken(page());
    expect(spoken).toContain('Line: March 9');
    expect(spoken.filter((text) => /ink|circle/iu.test(text ?? ''))).toEqual([]);
  });
});
