/** Whoever leads the run is told what to do at each kind of step, and at a decision what this case has to say of it. */
import { describe, expect, it } from 'vitest';
import { completeCases } from '../../../../tests/fixtures/cases.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import { STEP_KINDS, type StepKind } from '../../../domain/debrief/stepKinds.ts';
import { guideView } from './guide.view.ts';

const words = firstWordsInNode();
const KINDS: readonly StepKind[] = Object.values(STEP_KINDS).flat();

describe.each(
  completeCases().flatMap((file) => (file.teaching ? [{ id: file.id, file, teaching: file.teaching }] : [])),
)('the notes of $id', ({ file, teaching }) => {
  it('know every kind of step and no other', () => {
    expect(Object.keys(teaching.notes).toSorted()).toEqual([...KINDS].toSorted());
  });

  it.each(KINDS)('%s: say, listen for, if they say, if nobody speaks, and minutes', (kind) => {
    const guide = guideView(file, teaching, kind, undefined, words);
    expect(guide?.minutes).toMatch(/^\d min/u);
    for (const part of [guide?.say, guide?.listen, guide?.replies, guide?.nobody])
      expect(part?.length).toBeGreaterThan(0);
    expect(guide?.expected).toEqual([]);
  });

  const decisions = Object.values(file.seats).flatMap((seat) =>
    Object.keys(seat.decisions).map((decision) => ({ seat: seat.id, decision })),
  );

  it.each(decisions)('$seat/$decision: the question first, two answers to expect, each on an argument', (here) => {
    const card = teaching.cards[here.seat]?.[here.decision];
    const guide = guideView(file, teaching, 'choose', here, words);
    expect(guide?.say[0]).toBe(card?.ask);
    expect(guide?.nobody[0]).toBe(card?.quiet);
    expect(guide?.expected).toHaveLength(2);
    for (const { mark, grounds } of guide?.expected ?? []) {
      expect(mark).toMatch(/^[A-F]$/u);
      expect(grounds.length).toBeGreaterThan(0);
      for (const { why, strength, sources } of grounds)
        expect([why === '', strength.startsWith('fair.'), sources.length]).toEqual([false, false, sources.length]);
    }
  });

  it('answer a common error where a choice acts on it, with its source', () => {
    for (const { belief, correction, actedOn } of Object.values(file.learning.misconceptions))
      for (const choice of actedOn) {
        const [seat = '', decision = ''] = choice.split('/');
        const reply = guideView(file, teaching, 'choose', { seat, decision }, words)?.replies.find(
          ({ they }) => they === belief,
        );
        expect(reply?.you, choice).toBe(correction);
        expect(reply?.sources.length, choice).toBeGreaterThan(0);
      }
  });

  it('say nothing of a decision once the record is shown, but what to expect', () => {
    const [here] = decisions;
    const guide = guideView(file, teaching, 'record', here, words);
    expect(guide?.replies).toHaveLength(teaching.notes['record']?.if.length ?? -1);
    expect(guide?.expected).toHaveLength(2);
  });
});

it('says nothing where the case has no note for a kind of step', () => {
  const [file] = completeCases();
  if (!file?.teaching) throw new Error('no case is taught');
  expect(guideView(file, { ...file.teaching, notes: {} }, 'days', undefined, words)).toBeNull();
});
