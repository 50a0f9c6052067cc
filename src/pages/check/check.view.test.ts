/** A claim shows its paper only when it is opened, answers each line that is pressed, and leads on when it is settled. */
import { describe, expect, it } from 'vitest';
import { claimed } from '../../../tests/fixtures/checks.ts';
import { playing, upTo } from '../../../tests/fixtures/context.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { CheckPlay } from '../../domain/play/check.ts';
import { announceCheck, checkSpoken, checkView } from './check.view.ts';

const file = claimed();
const words = firstWordsInNode();
const docket = upTo(documentedDocket(file, 'advocate'), 1);
const viewed = (check: CheckPlay | null, of: CaseFile = file) => checkView(playing(of, docket, { check }), words);
const pressed = (...lines: string[]): CheckPlay => ({ check: 'early', opened: true, pressed: lines });

describe('a claim', () => {
  it('stands with who makes it, and its paper is not yet open', () => {
    expect(viewed(null)).toMatchObject({
      id: 'early',
      step: 'claimed',
      by: 'A neighbor',
      claim: 'The town has voted.',
      label: { name: 'constructed' },
      chips: [],
      lines: [],
      next: null,
    });
    expect(viewed({ check: 'last', opened: true, pressed: [] }).step).toBe('claimed');
  });

  it('has lines to press when the paper lies open, some quoted and some told', () => {
    const { step, lines, next } = viewed(pressed());
    expect([step, next]).toEqual(['reading', null]);
    expect(lines).toEqual([
      { id: 'date', text: 'The day on which it went up.', quoted: false, answer: null, settles: false },
      { id: 'vote', text: 'no vote has been held', quoted: true, answer: null, settles: false },
    ]);
  });

  it('answers a line that does not settle it, and asks on', () => {
    const { step, lines } = viewed(pressed('date'));
    expect(step).toBe('reading');
    expect(lines.map(({ answer, settles }) => [answer, settles])).toEqual([
      ['That is a date and no vote.', false],
      [null, false],
    ]);
  });

  it('leads on when it is settled', () => {
    const { step, lines, next } = viewed(pressed('vote'));
    expect([step, next]).toEqual(['settled', words['check.next']]);
    expect(lines.map(({ settles }) => settles)).toEqual([false, true]);
  });

  it('cannot be shown where none stands', () => {
    expect(() => checkView(playing(file, upTo(docket, 0)), words)).toThrow('no claim');
  });
});

describe('its paper', () => {
  const known = (read: string): CaseFile =>
    ({ ...file, sources: { 'source/notice': { ...file.sources['source/notice'], read } } }) as unknown as CaseFile;

  it.each([
    ['text', ''],
    ['part', ''],
    ['report', words['check.report']],
    ['memory', words['source.unchecked']],
  ])('read as %s says so: %j', (read, says) => {
    expect(viewed(null, known(read)).paper.read).toBe(says);
  });

  it('has to be one of the case', () => {
    expect(() => viewed(null, { ...file, sources: {} })).toThrow('no source');
  });
});

describe('an ear', () => {
  it('is told that the paper is open and how many lines it has, then what each line was worth', () => {
    expect(announceCheck(viewed(null), viewed(pressed()), words)).toContain('2 lines');
    expect(announceCheck(viewed(pressed()), viewed(pressed('date')), words)).toBe('That is a date and no vote.');
    expect(announceCheck(viewed(pressed('date')), viewed(pressed('date')), words)).toBe('');
  });

  it('hears the claim and the lines in their order', () => {
    expect(checkSpoken(viewed(pressed('date')))).toEqual([
      words['check.heading'],
      'A neighbor: The town has voted.',
      'The day on which it went up.',
      'That is a date and no vote.',
      'no vote has been held',
    ]);
  });
});
