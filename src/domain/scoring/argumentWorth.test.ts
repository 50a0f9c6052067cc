/** What standing on an argument, or against it, is worth on a day. */
import { expect, test } from 'vitest';
import { advocateOf, specimen } from '../../../tests/fixtures/specimen.ts';
import { scoringContextOf } from './seatScoring.ts';
import { argumentWorthOf } from './argumentWorth.ts';

const early = scoringContextOf(specimen, advocateOf(), 'read-the-notice'); // the crack is not known yet
const late = scoringContextOf(specimen, advocateOf(), 'test-the-emergency');
const none = new Set<string>();

test('settled ground is worth all, asserted; nothing, denied', () => {
  expect(argumentWorthOf(late, 'argument/may-postpone', 'asserted', none)).toMatchObject({
    rule: 'asserted-settled',
    worth: 1,
  });
  expect(argumentWorthOf(late, 'argument/may-postpone', 'denied', none)).toMatchObject({
    rule: 'denied-settled',
    worth: 0,
  });
});

test('an argument that does not apply that day is weak at most, and says what it lacks', () => {
  expect(argumentWorthOf(late, 'argument/everyone-knew', 'asserted', none)).toMatchObject({
    rule: 'asserted-unsupported',
    worth: 0.3,
    because: 'argument/talk-is-no-notice',
  });
  expect(argumentWorthOf(early, 'argument/bridge-could-fall', 'asserted', none)).toMatchObject({
    rule: 'asserted-unsupported',
    worth: 0.3,
    because: 'fact/bridge-cracked',
  });
  expect(argumentWorthOf(early, 'argument/bridge-could-fall', 'denied', none).worth).toBe(1);
});

test('an argument of later law is worth nothing, and denying it costs nothing', () => {
  expect(argumentWorthOf(late, 'argument/web-counts', 'asserted', none)).toMatchObject({
    rule: 'asserted-lapsed',
    worth: 0,
    because: 'authority/web-rule',
  });
  expect(argumentWorthOf(late, 'argument/web-counts', 'denied', none)).toMatchObject({
    rule: 'denied-lapsed',
    worth: 1,
  });
});

test('a contested argument costs nothing once its answer is met; who denies it may meet the argument itself', () => {
  expect(argumentWorthOf(late, 'argument/bridge-could-fall', 'asserted', none)).toMatchObject({
    rule: 'asserted-contested',
    worth: 0.75,
  });
  expect(
    argumentWorthOf(late, 'argument/bridge-could-fall', 'asserted', new Set(['argument/bridge-could-fall'])).worth,
  ).toBe(0.75);
  expect(
    argumentWorthOf(late, 'argument/bridge-could-fall', 'asserted', new Set(['argument/fence-it-off'])),
  ).toMatchObject({
    rule: 'asserted-contested-faced',
    worth: 1,
    because: 'argument/fence-it-off',
  });
  expect(argumentWorthOf(late, 'argument/bridge-could-fall', 'denied', none)).toMatchObject({
    rule: 'denied-contested',
    worth: 0.75,
  });
  expect(
    argumentWorthOf(late, 'argument/bridge-could-fall', 'denied', new Set(['argument/bridge-could-fall'])),
  ).toMatchObject({ rule: 'denied-contested-faced', worth: 1 });
});

test('an argument nobody knows is wrong', () => {
  expect(argumentWorthOf(late, 'argument/none', 'asserted', none)).toMatchObject({ rule: 'asserted-wrong', worth: 0 });
});
