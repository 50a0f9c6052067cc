/** What a screen reader is told while a decision is made: the slip placed, what its hand has to say, what is left to do. */
import { describe, expect, it } from 'vitest';
import type { EvidenceSlotView } from '../common/slips.view.ts';
import type { HandView } from '../hands/hands.view.ts';
import { announceDecision } from './decision.announced.view.ts';
import type { DecisionView } from './decision.view.ts';

const words = { 'announce.placed': '{slot}: {what}', 'announce.lifted': 'Put back.' };
const slot = (slip: string | null): EvidenceSlotView =>
  ({
    slot: 'fact',
    word: 'Fact',
    ask: '',
    slip: slip === null ? null : { id: slip, text: `says ${slip}` },
    waived: false,
  }) as unknown as EvidenceSlotView;
const call = (line: string): HandView =>
  ({
    kind: 'talk',
    heard: [],
    line: { id: line, title: 'The agent', prompt: `words of ${line}` },
  }) as unknown as HandView;

interface Told {
  id?: string;
  step?: string;
  hand?: HandView;
  slots?: EvidenceSlotView[];
  reminded?: boolean;
}
const view = ({ id = 'one', step = 'answering', hand = call('first'), slots = [], reminded = false }: Told) =>
  ({ id, step, hand, slots, commit: { hint: 'the hint', reminded } }) as unknown as DecisionView;
const told = (before: Told, after: Told): string => announceDecision(view(before), view(after), words);

describe('an announcement', () => {
  it('says nothing on another page: its heading is read', () => {
    expect(told({ id: 'one' }, { id: 'two', step: 'choosing' })).toBe('');
  });

  it('says which slip went in and which came back, and the hint when the step is another', () => {
    expect(told({ slots: [slot(null)], step: 'backing' }, { slots: [slot('x')], step: 'ready' })).toBe(
      'Fact: says x the hint',
    );
    expect(told({ slots: [slot('x')] }, { slots: [slot('y')] })).toBe('Fact: says y');
    expect(told({ slots: [slot('x')] }, { slots: [slot(null)] })).toBe('Put back.');
  });

  it('says what the hand has to say, before the hint', () => {
    expect(told({}, { hand: call('second') })).toBe('The agent: words of second');
    expect(told({}, { hand: call('second'), step: 'choosing' })).toBe('The agent: words of second the hint');
  });

  it('says the hint when Commit was pressed too early', () => {
    expect(told({}, { reminded: true })).toBe('the hint');
    expect(told({ reminded: true }, { reminded: true })).toBe('');
  });
});
