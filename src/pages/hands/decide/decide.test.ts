/** One choice: what it costs is in view and is read before it is taken, and the elements of a test come first where there is one. */
import { describe, expect, it } from 'vitest';
import {
  answered,
  commit,
  course,
  coursesWith,
  part,
  reply,
  seatedAt,
  waived,
  words,
} from '../../../../tests/fixtures/hands.ts';
import type { Decision } from '../../../content/schema/decision.ts';
import { decisionSpoken } from '../../decision/decision.spoken.view.ts';
import { decideNews, decideSpoken } from './decide.view.ts';

const parts = {
  danger: part('element', 'Was there a danger?', {
    disputed: reply('How soon was not said.'),
    none: reply('There was no crack.', { corrected: { by: 'The inspector', text: 'I have measured it.' } }),
  }),
  way: part('element', 'Was there no other way?', { fence: reply('There was a fence.'), shown: reply('Shown.') }),
};
const options = coursesWith({
  'write-to-clerk': { cost: 'It costs you the afternoon.' },
  'let-it-pass': { cost: 'It costs you the hearing.' },
});
const seated = (change: Partial<Decision> = {}) =>
  seatedAt('decide', { moment: 'choose', parts: {}, options, ...change });
const weighed = () => seated({ moment: 'weigh', parts });

describe('decide', () => {
  it('is one choice, which is then backed', async () => {
    const { play } = await seated();
    expect(play(commit, course, waived, commit)).toEqual([
      'choosing: ',
      'backing: choice.weighed',
      'ready: slot.waived',
      'consequence: decision.committed',
    ]);
  });

  it('weighs every element of a test before the choice is asked for', async () => {
    const { page, play } = await weighed();
    expect(page().optionsShown).toBe(false);
    expect(play(answered('way', 'fence'), answered('danger', 'disputed'), course, waived)).toEqual([
      'examining: element.judged',
      'choosing: element.judged',
      'backing: choice.weighed',
      'ready: slot.waived',
    ]);
    expect(page().optionsShown).toBe(true);
  });

  it('weighs them last where the choice comes first', async () => {
    const { play } = await seated({ moment: 'weigh', parts, order: 'course-first' });
    expect(play(course, waived, answered('danger', 'disputed'), answered('way', 'fence'))).toEqual([
      'backing: choice.weighed',
      'examining: slot.waived',
      'examining: element.judged',
      'ready: element.judged',
    ]);
  });
});

describe('a course', () => {
  it('stands with its cost, before and after it is taken', async () => {
    const { page, play } = await seated();
    const costs = () => page().options.map(({ id, cost }) => [id, cost]);
    const all = [
      ['write-to-clerk', 'It costs you the afternoon.'],
      ['take-it-down', null],
      ['let-it-pass', 'It costs you the hearing.'],
    ];
    expect(costs()).toEqual(all);
    play(course);
    expect(costs()).toEqual(all);
  });

  it('is read aloud with its cost', async () => {
    const { page } = await seated();
    expect(decisionSpoken(page()).filter((text) => /^\d/u.test(text ?? ''))).toEqual([
      '1. Write to the clerk and ask for the seven days. It costs you the afternoon.',
      '2. Take the bad notice down.',
      '3. Say nothing; there may be no hearing at all. It costs you the hearing.',
    ]);
  });
});

describe('an element', () => {
  it('is in hand until it is weighed, and then the next is', async () => {
    const { hand, play } = await weighed();
    const current = () => hand().elements.map((element) => element.current);
    expect(current()).toEqual([true, false]);
    play(answered('danger', 'disputed'));
    expect(current()).toEqual([false, true]);
    play(answered('way', 'fence'));
    expect(current()).toEqual([false, false]);
  });

  it('weighed wrongly is answered at once, and may be weighed once more', async () => {
    const { draft, hand, play } = await weighed();
    expect(hand().elements[0]?.correction).toBeNull();
    play(answered('danger', 'none'));
    expect(hand().elements[0]?.correction).toEqual({ by: 'The inspector', text: 'I have measured it.' });
    play(answered('danger', 'disputed'), answered('danger', 'none'));
    expect(draft()).toMatchObject({ parts: { danger: 'none' }, putRight: { danger: 'disputed' } });
  });
});

describe('the news', () => {
  it('is who corrects an element, and how many are left', async () => {
    const { turn } = await weighed();
    expect(decideNews(...turn(answered('danger', 'none')), words)).toBe('The inspector: I have measured it. 1 left.');
    expect(decideNews(...turn(answered('danger', 'disputed')), words)).toBe('');
    expect(decideNews(...turn(answered('way', 'fence')), words)).toBe('');
  });

  it('of a choice without a test is none: the step that follows is told', async () => {
    const { turn } = await seated();
    expect(decideNews(...turn(course), words)).toBe('');
  });
});

describe('what is read aloud', () => {
  it('is every element that is not weighed yet, and who corrected one that was', async () => {
    const { hand, play } = await weighed();
    play(answered('danger', 'none'));
    expect(decideSpoken(hand())).toEqual([
      'The inspector: I have measured it.',
      'The clerk: Was there no other way?',
      'On this record, is it shown?',
      '1. There was a fence.',
      '2. Shown.',
    ]);
  });

  it('is no element where there is no test', async () => {
    const { hand } = await seated();
    expect(decideSpoken(hand())).toEqual([]);
  });
});
