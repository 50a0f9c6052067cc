/** A call: one spoken line at a time, silence among its answers, and earlier words given back as they were said. */
import { describe, expect, it } from 'vitest';
import { answered, commit, course, part, reply, seatedAt, waived } from '../../../../tests/fixtures/hands.ts';
import type { Decision } from '../../../content/schema/decision.ts';
import { decisionSpoken } from '../../decision/decision.spoken.view.ts';
import { talkNews, talkSpoken } from './talk.view.ts';

const parts = {
  opening: part('exchange', 'What is wrong with our notice?', {
    dates: reply('Count the days on it.'),
    silence: reply('You say nothing.', { silent: true }),
  }),
  law: part('exchange', 'Seven days are a custom, no more.', {
    rule: reply('The rule gives the number.'),
    agreed: reply('Then it may go.', { corrected: { by: 'A neighbor', text: 'It is a rule, and it is printed.' } }),
  }),
  crack: part('exchange', 'The bridge could fall.', {
    back: reply('Could is not will.', { quotes: 'could fall' }),
    silence: reply('You let the line hum.', { silent: true }),
  }),
};
const seated = (change: Partial<Decision> = {}) => seatedAt('talk', { moment: 'talk', parts, ...change });
const opened = answered('opening', 'dates');

describe('talk', () => {
  it('is listened to until every line was answered, and is then decided and backed', async () => {
    const { play } = await seated();
    expect(play(opened, answered('law', 'rule'), answered('crack', 'back'), course, waived, commit)).toEqual([
      'listening: line.spoken',
      'listening: line.spoken',
      'choosing: line.spoken',
      'backing: option.chosen',
      'ready: slot.waived',
      'consequence: decision.committed',
    ]);
  });

  it('is not heard before it is chosen how to lead it, where the course comes first', async () => {
    const { hand, play } = await seated({ order: 'course-first' });
    expect(hand()).toMatchObject({ opened: false, line: null, heard: [] });
    expect(talkSpoken(hand())).toEqual([]);
    expect(play(course)).toEqual(['listening: option.chosen']);
    expect(hand()).toMatchObject({ opened: true, line: { id: 'opening' } });
    expect(play(opened, answered('law', 'rule'), answered('crack', 'silence')).at(-1)).toBe('backing: line.spoken');
  });
});

describe('a line', () => {
  it('stands alone until it is answered, and then the next does', async () => {
    const { hand, play } = await seated();
    expect([hand().heard, hand().line?.prompt]).toEqual([[], 'What is wrong with our notice?']);
    play(opened);
    expect(hand().heard).toMatchObject([{ id: 'opening', said: 'Count the days on it.', silent: false, quotes: null }]);
    expect(hand().line?.id).toBe('law');
    play(answered('law', 'rule'), answered('crack', 'back'));
    expect(hand().line).toBeNull();
  });

  it('may be answered with silence, which leads on like any answer', async () => {
    const { hand, play } = await seated();
    expect(hand().line?.replies.map(({ silent, open }) => [silent, open])).toEqual([
      [false, true],
      [true, true],
    ]);
    expect(play(answered('opening', 'silence'))).toEqual(['listening: line.spoken']);
    expect(hand().heard).toMatchObject([{ silent: true, said: 'You say nothing.' }]);
    expect(hand().line?.id).toBe('law');
  });

  it('is given back in the words in which it was heard', async () => {
    const { hand, play } = await seated();
    play(opened, answered('law', 'rule'), answered('crack', 'back'));
    expect(hand().heard.at(-1)).toMatchObject({ quotes: 'could fall', said: 'Could is not will.' });
    expect(hand().heard.at(-1)?.prompt).toContain('could fall');
  });

  it('is corrected once: the second answer is what was said, the first is what counts', async () => {
    const { draft, hand, play } = await seated();
    play(opened, answered('law', 'agreed'));
    expect(hand().heard.at(-1)).toMatchObject({ said: 'Then it may go.', correction: { by: 'A neighbor' } });
    expect(play(answered('law', 'rule'), answered('law', 'agreed'))).toEqual(['listening: line.spoken', 'listening: ']);
    expect(hand().heard.at(-1)?.said).toBe('The rule gives the number.');
    expect(draft()).toMatchObject({ parts: { law: 'agreed' }, putRight: { law: 'rule' } });
  });
});

describe('the news', () => {
  it('is the next line, after the correction of the one before', async () => {
    const { turn } = await seated();
    expect(talkNews(...turn(opened))).toBe('The clerk: Seven days are a custom, no more.');
    expect(talkNews(...turn(answered('law', 'agreed')))).toBe(
      'A neighbor: It is a rule, and it is printed. The clerk: The bridge could fall.',
    );
    expect(talkNews(...turn(answered('law', 'rule')))).toBe(''); // what was corrected is not said again
    expect(talkNews(...turn(answered('crack', 'silence')))).toBe('');
  });

  it('of a call that is begun is its first line', async () => {
    const { turn } = await seated({ order: 'course-first' });
    expect(talkNews(...turn(course))).toBe('The clerk: What is wrong with our notice?');
  });
});

describe('what is read aloud', () => {
  it('is the one line that waits, with its answers by number', async () => {
    const { hand, play } = await seated();
    expect(talkSpoken(hand())).toEqual([
      'The clerk: What is wrong with our notice?',
      'Your answer?',
      '1. Count the days on it.',
      '2. You say nothing.',
    ]);
    play(opened, answered('law', 'agreed'));
    expect(talkSpoken(hand())).toEqual([
      'A neighbor: It is a rule, and it is printed.',
      'The clerk: The bridge could fall.',
      'Your answer?',
      '1. “could fall” Could is not will.',
      '2. You let the line hum.',
    ]);
  });

  it('holds no line that has not been spoken yet', async () => {
    const { page, play } = await seated();
    play(opened);
    const spoken = decisionSpoken(page()).join(' ');
    expect(spoken).toContain(parts.law.prompt);
    expect(spoken).not.toContain(parts.crack.prompt);
  });
});
