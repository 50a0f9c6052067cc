/** Which lines meet which, and what is left to a side. */
import { describe, expect, it, test } from 'vitest';
import { file, hearing, hearingOver } from '../../../tests/fixtures/hearing.ts';
import { aimAgainst, aimOf, isArguable, linesLeft, mayArgue } from './bearing.ts';

const said = (...asserts: string[]) => ({ asserts, denies: [] });

describe('how a line meets another', () => {
  const map = hearingOver({
    pro: { supports: 'claim/c', strength: 'strong', answers: ['argument/named', 'argument/con'] },
    con: { rebuts: 'claim/c', strength: 'strong' },
    cut: { undercuts: 'argument/pro', strength: 'strong' },
    cutAgain: { undercuts: 'argument/con', strength: 'strong' },
    also: { supports: 'claim/c', strength: 'strong' },
    named: { supports: 'claim/other', strength: 'strong' },
    elsewhere: { rebuts: 'claim/other', strength: 'strong' },
    itself: { supports: 'claim/c', strength: 'strong', answers: ['argument/itself'] },
  }).file;

  it.each([
    { line: 'con', target: 'pro', aim: 'rebuts', why: 'it is against the claim the other supports' },
    { line: 'pro', target: 'con', aim: 'rebuts', why: 'it is for the claim the other is against' },
    { line: 'cut', target: 'pro', aim: 'undercuts', why: 'it is against the step itself' },
    { line: 'named', target: 'pro', aim: 'answers', why: 'the map names it as the answer' },
    { line: 'also', target: 'pro', aim: null, why: 'both are for the same claim' },
    { line: 'elsewhere', target: 'pro', aim: null, why: 'they are about different claims' },
    { line: 'cut', target: 'cutAgain', aim: null, why: 'two undercutters are about no claim at all' },
    { line: 'pro', target: 'cut', aim: null, why: 'what is undercut does not meet its undercutter' },
    { line: 'pro', target: 'pro', aim: null, why: 'nothing meets itself' },
    { line: 'itself', target: 'itself', aim: null, why: 'a map that says so is wrong' },
    { line: 'none', target: 'pro', aim: null, why: 'it is not in the map' },
    { line: 'pro', target: 'none', aim: null, why: 'what it should meet is not in the map' },
  ])('$line meets $target: $aim, for $why', ({ line, target, aim }) => {
    expect(aimOf(map, `argument/${line}`, `argument/${target}`)).toBe(aim);
  });

  it('meets a whole position by the first thing asserted that it meets', () => {
    expect(aimAgainst(map, 'argument/cut', said('argument/named', 'argument/pro'))).toBe('undercuts');
    expect(aimAgainst(map, 'argument/cut', said('argument/named'))).toBeNull();
    expect(aimAgainst(map, 'argument/cut', said())).toBeNull();
  });

  it('whoever denies an argument is met by that argument itself, and by no other', () => {
    expect(aimAgainst(map, 'argument/pro', { asserts: [], denies: ['argument/pro'] })).toBe('answers');
    expect(aimAgainst(map, 'argument/also', { asserts: [], denies: ['argument/pro'] })).toBeNull();
  });
});

describe('who may make an argument', () => {
  it.each([
    { argument: 'everyone-knew', town: true, residents: false },
    { argument: 'short-notice', town: false, residents: true },
    { argument: 'may-postpone', town: true, residents: true },
    { argument: 'none', town: false, residents: false },
  ])('$argument', ({ argument, town, residents }) => {
    expect(mayArgue(file, hearing, 'town', `argument/${argument}`)).toBe(town);
    expect(mayArgue(file, hearing, 'residents', `argument/${argument}`)).toBe(residents);
  });

  it('a side also makes the arguments of those it speaks with', () => {
    const { file: map, hearing: over } = hearingOver(
      { theirs: { supports: 'claim/c', side: 'shop', strength: 'strong' } },
      {
        sides: {
          ...hearing.sides,
          town: { title: 'Town', short: 'Town', owes: 'Truth.', with: ['shop'] },
        } as typeof hearing.sides,
      },
    );
    expect(mayArgue(map, over, 'town', 'argument/theirs')).toBe(true);
    expect(mayArgue(map, over, 'residents', 'argument/theirs')).toBe(false);
    expect(mayArgue(map, over, 'town', 'argument/none')).toBe(false);
    expect(mayArgue(map, over, 'nobody', 'argument/theirs')).toBe(false);
  });
});

describe('what the day and the public record let be argued', () => {
  const { file: map, hearing: over } = hearingOver({
    plain: { supports: 'claim/c', strength: 'strong' },
    undercut: { supports: 'claim/c', strength: 'strong' },
    cutter: { undercuts: 'argument/undercut', strength: 'strong' },
    secret: { supports: 'claim/c', premises: ['fact/secret'], strength: 'strong' },
    lapsed: { supports: 'claim/c', warrant: ['authority/none'], strength: 'strong' },
  });

  it.each([
    { argument: 'plain', arguable: true },
    { argument: 'undercut', arguable: true }, // what undercuts it has yet to be said
    { argument: 'secret', arguable: false },
    { argument: 'lapsed', arguable: false },
    { argument: 'none', arguable: false },
  ])('$argument: $arguable', ({ argument, arguable }) => {
    expect(isArguable(map, over, `argument/${argument}`)).toBe(arguable);
  });
});

describe('the lines left to a side', () => {
  it('are those that meet the point; what was used is gone', () => {
    const target = said('argument/everyone-knew');
    const left = (...used: string[]) => linesLeft(file, hearing, 'residents', target, new Set(used));
    expect(left()).toEqual(['argument/short-notice', 'argument/talk-is-no-notice']);
    expect(left('argument/short-notice')).toEqual(['argument/talk-is-no-notice']);
    expect(left('argument/short-notice', 'argument/talk-is-no-notice')).toEqual([]);
  });

  it('are none against what the map does not have', () => {
    expect(linesLeft(file, hearing, 'town', said('argument/none'), new Set())).toEqual([]);
  });

  it('hold no law of a later day, nothing wrong, and nothing of the other side', () => {
    expect(linesLeft(file, hearing, 'town', said('argument/short-notice'), new Set())).toEqual([
      'argument/everyone-knew',
    ]);
    const { file: map, hearing: over } = hearingOver({
      said: { supports: 'claim/c', side: 'town', strength: 'strong' },
      wrong: { rebuts: 'claim/c', side: 'residents', strength: 'wrong' },
      weak: { rebuts: 'claim/c', side: 'residents', strength: 'weak' },
      others: { rebuts: 'claim/c', side: 'town', strength: 'settled' },
    });
    expect(linesLeft(map, over, 'residents', said('argument/said'), new Set())).toEqual(['argument/weak']);
  });

  test('come strongest first; among equals what was not faced, what is near, what is direct', () => {
    const side = 'residents';
    const { file: map, hearing: over } = hearingOver({
      said: { supports: 'claim/c', side: 'town', issue: 'law', strength: 'strong', answers: ['argument/answer'] },
      faced: { rebuts: 'claim/c', side, issue: 'law', strength: 'strong' },
      answer: { supports: 'claim/other', side, issue: 'law', strength: 'strong' },
      far: { rebuts: 'claim/c', side, issue: 'other', strength: 'strong' },
      near: { rebuts: 'claim/c', side, issue: 'law', strength: 'strong' },
      best: { rebuts: 'claim/c', side, issue: 'other', strength: 'settled' },
      weak: { undercuts: 'argument/said', side, issue: 'law', strength: 'weak' },
    });
    const target = { asserts: ['argument/said'], denies: [], faces: ['argument/faced'] };
    expect(linesLeft(map, over, side, target, new Set()).map((id) => id.replace('argument/', ''))).toEqual([
      'best',
      'near',
      'answer',
      'far',
      'faced',
      'weak',
    ]);
  });

  it('are near to what is denied as they are to what is asserted', () => {
    const { file: map, hearing: over } = hearingOver({
      denied: { supports: 'claim/d', side: 'neutral', issue: 'law', strength: 'strong' },
      said: { supports: 'claim/c', side: 'town', issue: 'other', strength: 'strong' },
      far: { rebuts: 'claim/c', side: 'residents', issue: 'third', strength: 'strong' },
      near: { rebuts: 'claim/c', side: 'residents', issue: 'law', strength: 'strong' },
    });
    const target = { asserts: ['argument/said'], denies: ['argument/denied'] };
    expect(linesLeft(map, over, 'residents', target, new Set())).toEqual([
      'argument/near',
      'argument/denied',
      'argument/far',
    ]);
  });
});
