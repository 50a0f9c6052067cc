/** An argument: the other side's line comes by presses, an objection meets what was just heard and cuts the rest, and nothing is answered before it was heard out. */
import { describe, expect, it } from 'vitest';
import { answered, commit, course, part, reply, seatedAt, waived } from '../../../../tests/fixtures/hands.ts';
import type { Decision } from '../../../content/schema/decision.ts';
import type { AppEvent } from '../../../machines/events.ts';
import { decisionSpoken } from '../../decision/decision.spoken.view.ts';
import { argueNews, argueSpoken } from './argue.view.ts';

const phrase = (text: string, ruled: string) => ({ text, objected: { by: 'The chair', text: ruled } });
const parts = {
  theirs: part(
    'exchange',
    'The shop knew, so the town knew, so the notice did its work.',
    {
      paper: reply('A notice is a paper.', { note: 'The chair writes it down.' }),
      fine: reply('Then it did.', { corrected: { by: 'A neighbor', text: 'Only a paper does it.' } }),
    },
    {
      phrases: [
        phrase('The shop knew,', 'Perhaps it did. Sit down.'),
        phrase('so the town knew,', 'That does not follow. Sustained.'),
        phrase('so the notice did its work.', 'It is late to object.'),
      ],
    },
  ),
  closing: part('exchange', 'We rest.', { rest: reply('So do we.'), more: reply('We have more.') }),
};
const on: AppEvent = { type: 'phrase.pressed' };
const object: AppEvent = { type: 'objection.raised' };
const answer = answered('theirs', 'paper');
const seated = (change: Partial<Decision> = {}) => seatedAt('argue', { moment: 'argue', parts, ...change });

describe('argue', () => {
  it('is heard phrase by phrase, then answered, then decided and backed', async () => {
    const { play } = await seated();
    expect(play(on, on, on, answer, answered('closing', 'rest'), course, waived, commit)).toEqual([
      'listening: phrase.heard',
      'answering: phrase.heard',
      'answering: ', // there is no more of it
      'answering: reply.given',
      'choosing: reply.given',
      'backing: option.chosen',
      'ready: slot.waived',
      'consequence: decision.committed',
    ]);
  });

  it('takes no answer before the line was heard out', async () => {
    const { draft, hand, play } = await seated();
    expect(play(answer, on, answer)).toEqual(['listening: ', 'listening: phrase.heard', 'listening: ']);
    expect(draft()?.parts).toEqual({});
    expect(hand().line?.replies.map(({ open }) => open)).toEqual([false, false]);
    expect(play(on)).toEqual(['answering: phrase.heard']);
    expect(hand().line?.replies.map(({ open }) => open)).toEqual([true, true]);
  });

  it('lets the other side speak only when the claim was made and backed, where the course comes first', async () => {
    const { hand, play } = await seated({ order: 'course-first' });
    expect(hand()).toMatchObject({ line: null, coming: false, object: null });
    expect(play(course)).toEqual(['backing: option.chosen']);
    expect(hand().line).toBeNull();
    expect(play(waived)).toEqual(['listening: slot.waived']);
    expect(hand()).toMatchObject({ line: { phrases: ['The shop knew,'] }, coming: true, object: 'Object!' });
  });
});

describe('a line', () => {
  it('is heard as far as it was pressed for, and no farther', async () => {
    const { hand, play } = await seated();
    expect(hand()).toMatchObject({ coming: true, line: { phrases: ['The shop knew,'], cut: false, ruling: null } });
    play(on, on);
    expect(hand()).toMatchObject({ coming: false, line: { cut: false, ruling: null } });
    expect(hand().line?.phrases).toHaveLength(3);
  });

  it('that does not come in phrases is heard whole, and cannot be objected to', async () => {
    const { hand, play } = await seated();
    play(on, on, answer);
    expect(hand()).toMatchObject({ coming: false, object: null, line: { id: 'closing', phrases: ['We rest.'] } });
    expect(play(object, on)).toEqual(['answering: ', 'answering: ']);
  });

  it('that was answered stands with its answer and what was said to it', async () => {
    const { hand, play } = await seated();
    play(on, on, answer);
    expect(hand().met).toMatchObject([
      { id: 'theirs', said: 'A notice is a paper.', note: 'The chair writes it down.' },
    ]);
  });
});

describe('what comes by itself', () => {
  it('is the rest of the line in hand, phrase after phrase, and nothing once it was heard out or cut off', async () => {
    const { hand, play } = await seated();
    const first = hand().comes;
    expect(first?.words).toBe(3);
    play(on);
    expect(hand().comes?.words).toBe(4);
    expect(hand().comes?.key).not.toBe(first?.key);
    play(object);
    expect(hand().comes).toBeNull();
  });

  it('is nothing where a claim has to be made and backed first', async () => {
    const { hand, play } = await seated({ order: 'course-first' });
    expect(hand().comes).toBeNull();
    play(course);
    expect(hand().comes).toBeNull();
    play(waived);
    expect(hand().comes?.words).toBe(3);
  });
});

describe('an objection', () => {
  it.each([
    ['the first', [], ['The shop knew,'], 'Perhaps it did. Sit down.', true],
    ['the second', [on], ['The shop knew,', 'so the town knew,'], 'That does not follow. Sustained.', true],
    [
      'the last',
      [on, on],
      ['The shop knew,', 'so the town knew,', 'so the notice did its work.'],
      'It is late to object.',
      false,
    ],
  ])('after %s phrase hears what it meets there, and nothing comes after', async (_, presses, phrases, ruled, cut) => {
    const { hand, page, play } = await seated();
    play(...presses);
    expect(play(object, on)).toEqual(['answering: objection.raised', 'answering: ']);
    expect(hand().line).toMatchObject({ phrases, cut, ruling: { by: 'The chair', text: ruled } });
    expect(hand().coming).toBe(false);
    const spoken = decisionSpoken(page()).join(' ');
    expect(parts.theirs.phrases?.filter(({ text }) => spoken.includes(text))).toHaveLength(phrases.length);
  });

  it('is raised once, and its line may then be answered', async () => {
    const { draft, hand, play } = await seated();
    expect(play(on, object, object, answer)).toEqual([
      'listening: phrase.heard',
      'answering: objection.raised',
      'answering: ',
      'answering: reply.given',
    ]);
    expect(hand().object).toBeNull();
    expect(hand().met[0]).toMatchObject({ cut: true, ruling: { text: 'That does not follow. Sustained.' } });
    expect(draft()?.objected).toEqual({ theirs: 1 });
  });
});

describe('the news', () => {
  it('is the phrase that has come, and not those before it', async () => {
    const { turn } = await seated();
    expect(argueNews(...turn(on))).toBe('so the town knew,');
    expect(argueNews(...turn(on))).toBe('so the notice did its work.');
  });

  it('of an objection is what it met, once', async () => {
    const { turn } = await seated();
    expect(argueNews(...turn(object))).toBe('The chair: Perhaps it did. Sit down.');
    expect(argueNews(...turn(object))).toBe('');
  });

  it('of an answer is who corrects it, and the line that comes next', async () => {
    const { play, turn } = await seated();
    play(on, on);
    expect(argueNews(...turn(answered('theirs', 'fine')))).toBe(
      'A neighbor: Only a paper does it. The clerk: We rest.',
    );
    expect(argueNews(...turn(answered('closing', 'rest')))).toBe('');
  });
});

describe('what is read aloud', () => {
  it('is the line as far as it has come, and its answers only when it was heard out', async () => {
    const { hand, play } = await seated();
    expect(argueSpoken(hand())).toEqual(['The clerk: The shop knew,']);
    play(on, on);
    expect(argueSpoken(hand())).toEqual([
      'The clerk: The shop knew, so the town knew, so the notice did its work.',
      'Your answer?',
      '1. A notice is a paper.',
      '2. Then it did.',
    ]);
  });

  it('is what the objection met before what may be answered', async () => {
    const { hand, play } = await seated();
    play(object);
    expect(argueSpoken(hand()).slice(0, 3)).toEqual([
      'The clerk: The shop knew,',
      'The chair: Perhaps it did. Sit down.',
      'Your answer?',
    ]);
  });

  it('begins with who corrected the answer before', async () => {
    const { hand, play } = await seated();
    play(object, answered('theirs', 'fine'));
    expect(argueSpoken(hand()).slice(0, 2)).toEqual(['A neighbor: Only a paper does it.', 'The clerk: We rest.']);
  });
});
