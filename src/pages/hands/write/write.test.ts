/** A message: it stands on the sheet as it will be read, in whatever order its lines are put in, and may be changed until it is sent. */
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
} from '../../../../tests/fixtures/hands.ts';
import type { Decision } from '../../../content/schema/decision.ts';
import type { AppEvent } from '../../../machines/events.ts';
import { decisionSpoken } from '../../decision/decision.spoken.view.ts';
import { writeNews, writeSpoken } from './write.view.ts';

const parts = {
  days: part('clause', 'About the days.', {
    seven: reply('Name the seven days.', { written: 'We ask for the seven days that the rule gives.' }),
    law: reply('Call it a crime.', { corrected: { by: 'A neighbor', text: 'It breaks a rule and no criminal law.' } }),
  }),
  close: part('clause', 'The last line.', {
    kind: reply('Close kindly.', { written: 'With thanks, your neighbors.' }),
    curt: reply('Close curtly.'),
  }),
};
const options = coursesWith({
  'let-it-pass': { written: 'We will not write about the notice.' },
  'take-it-down': { written: 'The notice comes down today.' },
});
const seated = (change: Partial<Decision> = {}) =>
  seatedAt('write', { moment: 'draft', parts, options, document: undefined, ...change });
const other = (option: string): AppEvent => ({ type: 'option.chosen', option });

describe('write', () => {
  it('takes its course and its lines in any order, and is then backed and sent', async () => {
    const { play } = await seated();
    expect(play(answered('close', 'kind'), course, answered('days', 'seven'), waived, commit)).toEqual([
      'writing: clause.written',
      'writing: option.chosen',
      'backing: clause.written',
      'ready: slot.waived',
      'consequence: decision.committed',
    ]);
  });

  it('shows its courses from the start: the message begins with one', async () => {
    const { page } = await seated();
    expect(page().optionsShown).toBe(true);
  });

  it('may be changed until it is sent, line and course', async () => {
    const { draft, play } = await seated();
    play(course, answered('days', 'seven'), answered('close', 'kind'));
    expect(play(answered('close', 'curt'), other('take-it-down'))).toEqual([
      'backing: clause.written',
      'backing: option.chosen',
    ]);
    expect(draft()).toMatchObject({ option: 'take-it-down', parts: { days: 'seven', close: 'curt' } });
  });
});

describe('the sheet', () => {
  it('is empty at first, and then holds the words as they are written, never what the course is called', async () => {
    const { hand, page, play } = await seated();
    expect(hand().typed).toEqual([]);
    play(course);
    expect(hand().typed).toEqual(['We will not write about the notice.']);
    expect(page().options.find(({ chosen }) => chosen)?.text).toBe('Say nothing; there may be no hearing at all.');
    play(other('take-it-down'));
    expect(hand().typed).toEqual(['The notice comes down today.']);
  });

  it('is the paper itself where one lies there, with each line as it is written', async () => {
    const { hand, page, play } = await seated({ document: 'posted-notice' });
    play(course, answered('days', 'seven'), answered('close', 'kind'));
    expect(hand().typed).toBeNull();
    expect(page().document?.lines).toEqual([
      'We will not write about the notice.',
      'We ask for the seven days that the rule gives.',
      'With thanks, your neighbors.',
    ]);
  });
});

describe('a line', () => {
  it('is answered by whoever knows better, once, and the second words stand beside the first', async () => {
    const { draft, hand, turn } = await seated();
    expect(hand().clauses[0]?.correction).toBeNull();
    const [was, is] = turn(answered('days', 'law'));
    expect(is.clauses[0]?.correction).toMatchObject({ by: 'A neighbor' });
    expect(writeNews(was, is)).toBe('A neighbor: It breaks a rule and no criminal law.');
    expect(writeNews(...turn(answered('days', 'seven')))).toBe('');
    expect(draft()).toMatchObject({ parts: { days: 'law' }, putRight: { days: 'seven' } });
  });

  it('that needs no correction is no news: the sheet shows it', async () => {
    const { turn } = await seated();
    expect(writeNews(...turn(answered('days', 'seven')))).toBe('');
  });
});

describe('what is read aloud', () => {
  it('is the message so far, and each line that is still to be put in', async () => {
    const { hand, play } = await seated();
    play(course, answered('days', 'law'));
    expect(writeSpoken(hand())).toEqual([
      'We will not write about the notice.',
      'A neighbor: It breaks a rule and no criminal law.',
      'The clerk: The last line.',
      'Your words?',
      '1. Close kindly.',
      '2. Close curtly.',
    ]);
  });

  it('ends with what is still to write', async () => {
    const { page, play } = await seated();
    expect(decisionSpoken(page()).at(-1)).toBe('2 lines still to write.');
    play(answered('days', 'seven'));
    expect(decisionSpoken(page()).at(-1)).toBe('One line still to write.');
  });
});
