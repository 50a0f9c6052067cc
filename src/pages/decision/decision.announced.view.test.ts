/** What a screen reader is told while a decision is made: the slip placed, the line heard, what is left to do. */
import { describe, expect, it } from 'vitest';
import type { EvidenceSlotView } from '../common/slips.view.ts';
import { announceDecision } from './decision.announced.view.ts';
import type { DecisionView } from './decision.view.ts';
import type { PartView } from './parts.view.ts';

const words = {
  'announce.placed': '{slot}: {what}',
  'announce.lifted': 'Put back.',
  'announce.marked': '{left} left.',
  'announce.done': 'All marked.',
};
const part = (id: string, kind: PartView['kind'], answered = false): PartView => ({
  id,
  number: 1,
  kind,
  title: `Title of ${id}`,
  prompt: `words of ${id}`,
  ask: '',
  label: null,
  chips: [],
  replies: [],
  correction: null,
  answered,
  current: !answered,
});
const slot = (slip: string | null): EvidenceSlotView =>
  ({
    slot: 'fact',
    word: 'Fact',
    ask: '',
    slip: slip === null ? null : { id: slip, text: `says ${slip}` },
    waived: false,
  }) as unknown as EvidenceSlotView;

interface Told {
  id?: string;
  step?: string;
  parts?: PartView[];
  slots?: EvidenceSlotView[];
  hint?: string;
}
const view = ({ id = 'one', step = 'answering', parts = [], slots = [], hint = 'the hint' }: Told): DecisionView =>
  ({ id, step, parts, slots, commit: { hint } }) as unknown as DecisionView;
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

  it('speaks the next line of a call, in full, rather than a count', () => {
    const before = [part('hello', 'exchange')];
    const after = [part('hello', 'exchange', true), part('threat', 'exchange')];
    expect(told({ parts: before }, { parts: after })).toBe('Title of threat: words of threat');
    expect(told({ step: 'choosing' }, { parts: before })).toBe('Title of hello: words of hello the hint');
  });

  it('says what is left once: where the step is another, the hint says it', () => {
    expect(told({ step: 'choosing' }, { parts: [part('date', 'clause'), part('name', 'clause')] })).toBe('the hint');
  });

  it('counts what is left where all lies open', () => {
    const open = [part('date', 'mark'), part('name', 'mark')];
    expect(told({ parts: open }, { parts: [part('date', 'mark', true), part('name', 'mark')] })).toBe('1 left.');
    expect(told({ parts: [part('date', 'mark')] }, { parts: [part('date', 'mark', true)] })).toBe('All marked.');
  });
});
