/** The authors' table: every option once, at its best, with reasons for each measure. */
import { describe, expect, test } from 'vitest';
import { loadCaseFolder } from '../../content/load/caseFolders.ts';
import { advocateOf, contextWith, optionsWith, specimen } from '../../../tests/fixtures/specimen.ts';
import type { Entry } from '../docket/docket.ts';
import { completeCases } from '../../../tests/fixtures/cases.ts';
import { sumOfPoints } from './apportion.ts';
import { levelOf } from './measure.ts';
import { bestPlayOf, rubricTable } from './rubricTable.ts';
import type { ScoringContext } from './scoringContext.ts';
import { scoringContextOf } from './seatScoring.ts';

describe.each(completeCases())('$id', (file) => {
  const rows = rubricTable(file);

  test('every option of every decision stands in it once', () => {
    const options = Object.values(file.seats).flatMap((seat) =>
      Object.values(seat.decisions).flatMap(({ id, options: all }) =>
        Object.keys(all).map((option) => `${seat.id} ${id} ${option}`),
      ),
    );
    expect(rows.map(({ seat, decision, option }) => `${seat} ${decision} ${option}`)).toEqual(options);
  });

  test('every row carries the option as the player reads it, its ref, and the edition that plays it', () => {
    for (const { seat, decision: slug, option, ref, text, edition } of rows) {
      const decision = file.seats[seat]?.decisions[slug];
      expect({ ref, text, edition }).toEqual({
        ref: decision?.options[option]?.ref,
        text: decision?.options[option]?.text,
        edition: decision?.edition,
      });
    }
  });

  test('every measure of every row says why', () => {
    for (const row of rows) {
      const measures = new Set(row.reasons.map(({ measure }) => measure));
      expect([...measures].sort()).toEqual(row.record === null ? ['care', 'law'] : ['care', 'law', 'record']);
    }
  });

  test('the reasons of each measure add up to its number, and the level is that of Law', () => {
    for (const row of rows) {
      const sum = (name: string): number => sumOfPoints(row.reasons.filter(({ measure }) => measure === name));
      expect([sum('law'), sum('care'), row.record === null ? null : sum('record')]).toEqual([
        row.law,
        row.care,
        row.record,
      ]);
      expect(row.level).toBe(levelOf(row.law, file.rubric));
      expect(row.case).toBe(file.id);
    }
  });
});

test('an option is shown with the slips that are its own where several would do', () => {
  const row = rubricTable(loadCaseFolder('specimen')).find(({ ref }) => ref === 'SP4/a');
  expect(row).toMatchObject({
    law: 100,
    record: 100,
    care: 100,
    level: 'holdsUp',
    entry: { authority: 'authority/county-guide', parts: { danger: 'disputed', 'no-other-way': 'not-shown' } },
  });
});

describe('an option at its best', () => {
  const bestOf = (context: ScoringContext, option = 'it'): Entry => bestPlayOf(context, option);
  const settled = { asserts: ['argument/short-notice', 'argument/talk-is-no-notice'] };

  test('has the slips that give it the most, also where an empty slot would be better than those on offer', () => {
    const options = optionsWith({ it: settled, other: {} });
    expect(bestOf(contextWith('write-the-letter', { options }))).toMatchObject({
      fact: 'fact/posted-9-march',
      authority: 'authority/notice-rule',
    });
    const tray = { facts: ['fact/bakery-opened'], authorities: ['authority/hearing-rule'] };
    expect(bestOf(contextWith('write-the-letter', { options, tray }))).toEqual({
      decision: 'write-the-letter',
      option: 'it',
      parts: {},
    });
  });

  test('has slips that bear on what it asserts itself, where others would do as well', () => {
    // The rule bears on what is faced, the guide on what is asserted; neither loses anything.
    const options = optionsWith({
      it: { asserts: ['argument/fence-it-off'], faces: ['argument/bridge-could-fall'] },
      other: {},
    });
    const tray = {
      facts: ['fact/bridge-cracked', 'fact/fence-in-store'],
      authorities: ['authority/emergency-rule', 'authority/county-guide'],
    };
    expect(bestOf(contextWith('write-the-letter', { options, tray }))).toMatchObject({
      fact: 'fact/fence-in-store',
      authority: 'authority/county-guide',
    });
  });

  test('has the replies that are best in Law, then in Record, then in Care', () => {
    const call = scoringContextOf(specimen, advocateOf(), 'call-the-clerk');
    expect(bestOf(call, 'no-way-back').parts).toEqual({ opening: 'the-dates', crack: 'hear-it' });
    const crack = call.decision.parts['crack'];
    const { 'hear-it': heard, 'a-lie': lie } = crack?.replies ?? {};
    if (!crack || !heard || !lie) throw new Error('the specimen has lost its call');
    const nothing = { asserts: [], denies: [], faces: [], does: [] };
    const among = (replies: Record<string, typeof heard>): unknown =>
      bestOf(contextWith('call-the-clerk', { parts: { crack: { ...crack, replies } } }), 'no-way-back').parts;
    expect(among({ silent: { ...heard, ...nothing }, made: { ...heard, asserts: ['argument/short-notice'] } })).toEqual(
      {
        crack: 'made',
      },
    );
    expect(among({ rude: { ...lie, ...nothing, does: lie.does }, plain: { ...heard, ...nothing } })).toEqual({
      crack: 'plain',
    });
    expect(among({ first: { ...heard, ...nothing }, second: { ...heard, ...nothing } })).toEqual({ crack: 'first' });
  });
});
